import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, nameKey, splitTone, tidy } from '../../src/vietnamese/text.ts';

test.each([
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['  Nguyễn\u00a0 Văn\tAn ', 'Nguyễn Văn An'],
  ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
  ['\u202eNguyễn\u200b Văn\ufeff An', 'Nguyễn Văn An'],
  ['Lê\r\nThị Bình', 'Lê Thị Bình'],
  ['A\u0000B', 'AB'],
  ['', ''],
])('tidy(%j) is %j', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test('tidy changes nothing the second time, and drops no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = tidy(text);
      expect(tidy(once)).toBe(once);
      expect(once.normalize('NFC').replace(/\s/g, '')).toBe(
        text
          .normalize('NFC')
          .replace(/[\p{Cc}\p{Cf}\s]/gu, '')
          .normalize('NFC'),
      );
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['HỌ VÀ TÊN (cử tri)', 'ho va ten cu tri'],
  ['Số CCCD/ĐDCN', 'so cccd ddcn'],
  ['Xã/phường, đặc khu', 'xa phuong dac khu'],
  ['  (7a) ', '7a'],
  ['Đường', 'duong'],
])('fold(%j) is %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ['Hoà', 'Hòa'],
  ['THUÝ', 'Thúy'],
  ['Khoẻ', 'khỏe'],
  ['Nguyễn  Thị Hoà', 'nguyễn thị hòa'],
  ['Hoà'.normalize('NFD'), 'Hòa'],
])('%j and %j are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Hoa', 'Hòa'],
  ['Dung', 'Dũng'],
  ['Đang', 'Dang'],
  ['Thuy', 'Thúy'],
  ['Ân', 'Ấn'],
])('%j and %j are two names', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test.each([
  ['hòa', 'hoa', 1],
  ['nguyễn', 'nguyên', 3],
  ['thị', 'thi', 5],
  ['đức', 'đưc', 4],
  ['thủy', 'thuy', 2],
  ['an', 'an', 0],
])('%s is %s with tone %i', (word, letters, tone) => {
  expect(splitTone(word)).toEqual({ letters, tone });
});
