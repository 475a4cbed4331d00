import { expect, test } from 'vitest';
import { ETHNIC_GROUPS, ethnicGroup } from '../../src/vietnamese/ethnic-groups.ts';

test('there are 54 groups, each known by its own name', () => {
  expect(ETHNIC_GROUPS).toHaveLength(54);
  expect(ETHNIC_GROUPS.filter((group) => ethnicGroup(group) !== group)).toEqual([]);
});

test.each([
  ['Kinh (Việt)', 'Kinh'],
  ['KINH', 'Kinh'],
  ['Việt', 'Kinh'],
  ['người Kinh', 'Kinh'],
  ["H'Mông", 'Mông'],
  ['H’mông', 'Mông'],
  ['Mông', 'Mông'],
  ['Mèo', 'Mông'],
  ['Ê-đê', 'Ê Đê'],
  ['Êđê', 'Ê Đê'],
  ['dân tộc Ê Đê', 'Ê Đê'],
  ['Khơ-me', 'Khmer'],
  ['Gia-rai', 'Gia Rai'],
  ["K'Ho", 'Cơ Ho'],
  ['Bana', 'Ba Na'],
  ['Ba Na (Rơ Ngao)', 'Ba Na'],
  ['Vân Kiều', 'Bru Vân Kiều'],
  ['Pa Cô', 'Tà Ôi'],
  ['Cao Lan', 'Sán Chay'],
  ['Sán Dìu', 'Sán Dìu'],
  ['Thổ', 'Thổ'],
  ['Mnông', 'Mnông'],
  ['Mường', 'Mường'],
  ['', undefined],
  ['Việt Nam', undefined],
  ['Không', undefined],
  ['x', undefined],
])('%s is %s', (text, group) => {
  expect(ethnicGroup(text)).toBe(group);
});
