import { expect, test } from 'vitest';
import { splitUnit, unitInSentence } from '../../src/print/unit-name.ts';

test.each([
  ['Phường Thượng Cát', 'Phường', 'Thượng Cát', 'phường Thượng Cát'],
  ['PHƯỜNG Thượng Cát', 'Phường', 'Thượng Cát', 'phường Thượng Cát'],
  ['Xã Ô Diên', 'Xã', 'Ô Diên', 'xã Ô Diên'],
  ['Đặc khu Côn Đảo', 'Đặc khu', 'Côn Đảo', 'đặc khu Côn Đảo'],
  ['Thành phố Hà Nội', 'Thành phố', 'Hà Nội', 'thành phố Hà Nội'],
  ['Hà Nội', '', 'Hà Nội', 'Hà Nội'],
  ['Xã', '', 'Xã', 'Xã'],
])('%s is a unit of type "%s" named "%s"', (unit, type, name, sentence) => {
  expect(splitUnit(unit)).toEqual({ type, name });
  expect(unitInSentence(unit)).toBe(sentence);
});
