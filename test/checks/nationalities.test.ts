import { expect, test } from 'vitest';
import { nationalitiesIn } from '../../src/checks/nationalities.ts';

test.each<[string, boolean, boolean]>([
  ['', false, false],
  ['Việt Nam', true, false],
  ['VIET NAM', true, false],
  ['Vietnam', true, false],
  ['VN', true, false],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', true, false],
  ['Quốc tịch Việt Nam', true, false],
  ['Có 01 quốc tịch là quốc tịch Việt Nam', true, false],
  ['Công dân nước CHXHCN Việt Nam', true, false],
  ['Việt Nam; Hoa Kỳ', true, true],
  ['Việt Nam (Pháp)', true, true],
  ['Việt Nam và Hàn Quốc', true, true],
  ['Hoa Kỳ', false, true],
  ['Nước Anh', false, true],
  ['Không quốc tịch', false, true],
])('nationalities in “%s”', (text, vietnamese, other) => {
  expect(nationalitiesIn(text)).toEqual({ vietnamese, other });
});
