import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, orderKey, splitName } from '../../src/vietnamese/name.ts';

test.each([
  ['Nguyễn Văn An', { family: 'Nguyễn', middle: 'Văn', given: 'An' }],
  ['Lê An', { family: 'Lê', middle: '', given: 'An' }],
  ['Trần Thị Thu Hà', { family: 'Trần', middle: 'Thị Thu', given: 'Hà' }],
  ['An', { family: '', middle: '', given: 'An' }],
])('%s splits', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

// Letters of the Vietnamese alphabet first, then tones: ngang, huyền, hỏi, ngã, sắc, nặng.
test.each([
  [
    [
      'An',
      'Anh',
      'Ăn',
      'Ân',
      'Bình',
      'Cúc',
      'Dung',
      'Đào',
      'Em',
      'Giang',
      'Lan',
      'Oanh',
      'Ô',
      'Ơn',
      'Uyên',
      'Ước',
      'Yến',
    ],
  ],
  [['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']],
  [['Dung', 'Dùng', 'Dủng', 'Dũng', 'Dúng', 'Dụng', 'Dương']],
  // Given name decides first, then family name, then middle name.
  [['Trần Thị An', 'Lê Văn Bình', 'Nguyễn Văn Bình', 'Phạm Anh Bình', 'Phạm Văn Bình']],
  // Each part is compared whole: the tone of the given name before any letter of the family name.
  [['Võ Văn Hoa', 'An Văn Hòa']],
  [['Lê Bình', 'Lê An Bình', 'Lê Ánh Bình', 'Lê Văn Bình']],
  // Letters of Êđê and Gia Rai names stand with their plain letters.
  [['Y Bă', 'Y Čăm', 'Y Dăm', 'Y Ñă', 'Y Ŏă', 'Y Zăm']],
  // Tones of a part only after all its letters.
  [['Lê Thi Thu An', 'Lê Thị Thu An', 'Lê Thi Thuý An']],
])('%j is in order', (names) => {
  const shuffled = names.toReversed();
  expect(shuffled.toSorted(compareNames)).toEqual(names);
});

test('order does not depend on case or on how letters are composed', () => {
  expect(orderKey('NGUYỄN VĂN ĐỨC')).toBe(orderKey('Nguyễn Văn Đức'.normalize('NFD')));
});

test('comparing is a total order', () => {
  const word = fc.constantFrom(
    'An',
    'Ân',
    'Bình',
    'Đức',
    'Dung',
    'Dũng',
    'Hòa',
    'Hoà',
    'Thị',
    'Văn',
    'Nguyễn',
    'Lê',
    'x',
    '1',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
      if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
        expect(compareNames(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
