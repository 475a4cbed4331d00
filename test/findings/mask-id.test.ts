import { expect, test } from 'vitest';
import { maskIdsIn } from '../../src/findings/mask-id.ts';

test.each([
  ['028303000001', '028******001'],
  ['Số 028303000099', 'Số 028******099'],
  ['CCCD 028 303 000 002, số 9', 'CCCD 028*********002, số 9'],
  ['028.303.000.003', '028*********003'],
  ['012345678', '012***678'],
  ['Ngày 15.03.1958', 'Ngày 15.03.1958'],
  ['15/03/1958 và 16/04/1960', '15/03/1958 và 16/04/1960'],
  ['Số 12345678', 'Số 12345678'],
  ['', ''],
])('in %j nobody reads a whole number', (text, expected) => {
  expect(maskIdsIn(text)).toBe(expected);
});
