import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalKey, walkedAddress } from '../../src/vietnamese/address.ts';

test.each([
  ['Số 12 phố Hoa Gạo', 'phố Hoa Gạo'],
  ['12/5/3 đường Bãi Dâu, phường Mẫu', 'đường Bãi Dâu'],
  ['Số 3, ngách 5, ngõ 12 phố Ao Sen', 'phố Ao Sen'],
  ['Số nhà 7 ngõ 9 đường 30/4', 'đường 30/4'],
  ['5 đường số 8', 'đường số 8'],
  ['P.1205 tòa CT1A, khu đô thị Mẫu', 'khu đô thị Mẫu'],
  ['Căn hộ 1205, tầng 12, nhà chung cư Hoa Mai, phố Cầu Tre', 'phố Cầu Tre'],
  ['Thôn Đình', 'Thôn Đình'],
  ['Số 4 Hàng Dừa', 'Hàng Dừa'],
  ['', ''],
])('"%s" is on "%s"', (address, street) => {
  expect(walkedAddress(address).street).toBe(street);
});

test('homes of one street stand in the order in which one passes them', () => {
  const walked = [
    'Số 2 phố Mẫu',
    '9 phố Mẫu',
    'Số 12 phố Mẫu',
    'Số 1, ngõ 12 phố Mẫu',
    '12/3 phố Mẫu',
    'Số 2, ngách 3, ngõ 12 phố Mẫu',
    'Số 20, ngõ 12, phố Mẫu',
    'Số 12A phố Mẫu',
    'Số 100 phố Mẫu',
  ];
  const ways = walked.map((address) => walkedAddress(address).way);
  expect(ways.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(ways);
});

test('flats go by building, floor and number', () => {
  const walked = [
    'P.201 tòa A2, khu Mẫu',
    'Căn hộ 305, tòa A2, khu Mẫu',
    'P.1203 tòa A2, khu Mẫu',
    'P.101 tòa A10, khu Mẫu',
  ];
  const ways = walked.map((address) => walkedAddress(address).way);
  expect(ways.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ways);
});

test('numbers in a text compare by what they count', () => {
  expect(naturalKey('Tổ 9') < naturalKey('tổ 10')).toBe(true);
  expect(naturalKey('007')).toBe(naturalKey('7'));
});

test('any text is read, and always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(walkedAddress(text)).toEqual(walkedAddress(text));
    }),
  );
});
