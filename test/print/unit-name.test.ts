import { expect, test } from 'vitest';
import { areaInSentence, splitUnit, unitInSentence } from '../../src/print/unit-name.ts';

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

test.each([
  ['Phường Thượng Cát và 5 phường, xã khác', 'phường Thượng Cát và 5 phường, xã khác'],
  ['Khu vực bỏ phiếu số 1: Tổ dân phố số 1-2', 'khu vực bỏ phiếu số 1: Tổ dân phố số 1-2'],
  ['Thượng Cát, Liên Mạc', 'Thượng Cát, Liên Mạc'],
  ['Bản Nậm Khao, bản Pá Sập', 'bản Nậm Khao, bản Pá Sập'],
  ['', ''],
])('what a constituency consists of, in a sentence: %s', (consists, expected) => {
  expect(areaInSentence(consists)).toBe(expected);
});
