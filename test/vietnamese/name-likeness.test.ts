import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneLetterApart, nameLikeness } from '../../src/vietnamese/name-likeness.ts';

test.each<[string, string, string | undefined]>([
  ['Nguyễn Thị Hòa', 'NGUYỄN THỊ HOÀ', 'same'],
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoa', 'accents'],
  ['Nguyễn Thị Hòa', 'Nguyen Thi Hoa', 'accents'],
  ['Đỗ Văn Đạt', 'Do Van Dat', 'accents'],
  // As it sounds in some part of the land.
  ['Lý Thị Mỹ', 'Lí Thị Mỹ', 'misspelt'],
  ['Trần Ngọc Quý', 'Trần Ngọc Quí', 'misspelt'],
  ['Lê Văn Sơn', 'Lê Văn Xơn', 'misspelt'],
  ['Lê Văn Trung', 'Lê Văn Chung', 'misspelt'],
  ['Lê Thị Linh', 'Lê Thị Ninh', 'misspelt'],
  ['Lê Văn Giang', 'Lê Văn Dang', 'misspelt'],
  ['Lê Thị Nga', 'Lê Thị Lga', 'misspelt'],
  // No word of the language.
  ['Nguyễn Thị Lan', 'Nguyễn Thị Lann', 'misspelt'],
  ['Phạm Thanh Tùng', 'Phạm Thnah Tùng', 'misspelt'],
  ['Nguyễn Thị Kim Anh', 'Nguyễn Thị KimAnh', 'misspelt'],
  // Good words both.
  ['Phạm Thị Lan', 'Phan Thị Lan', 'letter'],
  ['Nguyễn Thị Lan', 'Nguyễn Thị Loan', 'letter-in-given'],
  ['Trần Thị Lan', 'Trần Thu Lan', 'letter'],
  ['Lê Văn Lâm', 'Lê Văn Nam', 'letter-in-given'],
  ['Trần Thị Lan', 'Trần Minh Lan', undefined],
  // A middle name left out; the ends stay.
  ['Nguyễn Thị Lan', 'Nguyễn Lan', 'middle-name'],
  ['Nguyễn Thị Thu Lan', 'Nguyễn Thu Lan', 'middle-name'],
  ['Nguyễn Thị Thu Lan', 'Nguyen Thi Lan', 'middle-name'],
  ['Nguyễn Thị Lan', 'Nguyễn Thị Lan Anh', undefined],
  ['Nguyễn Thị Lan', 'Thị Lan', undefined],
  ['Nguyễn Thị Thu Lan', 'Nguyễn Lan', undefined],
  // Two words, or two letters.
  ['Nguyễn Thị Lan', 'Phạm Thị Loan', undefined],
  ['Nguyễn Văn Hùng', 'Nguyễn Văn Hoàng', undefined],
  ['Nguyễn Văn Mẫu 1', 'Nguyễn Văn Mẫu 2', undefined],
  ['', '', undefined],
  ['Lan', '', undefined],
])('%s and %s: %s', (a, b, expected) => {
  expect(nameLikeness(a, b)).toBe(expected);
  expect(nameLikeness(b, a)).toBe(expected);
});

test.each([
  ['lan', 'lam', true],
  ['lan', 'loan', true],
  ['lan', 'an', true],
  ['thanh', 'thnah', true],
  ['lan', 'nal', false],
  ['lan', 'loanh', false],
  ['a', 'o', true],
])('%s and %s are one letter apart: %s', (a, b, expected) => {
  expect(isOneLetterApart(a, b)).toBe(expected);
  expect(isOneLetterApart(b, a)).toBe(expected);
});

test('likeness of names is the same both ways', () => {
  const word = fc.constantFrom(
    'Nguyễn',
    'Nguyên',
    'Thị',
    'Thu',
    'Lan',
    'Lân',
    'Loan',
    'Linh',
    'Ninh',
    'H’Bia',
    'x',
  );
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(fc.property(name, name, (a, b) => nameLikeness(a, b) === nameLikeness(b, a)));
});
