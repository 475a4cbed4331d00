import { expect, test } from 'vitest';
import type { Voter } from '../../src/records/model.ts';
import { likelySamePerson, type HomeReason, type ListedPerson } from '../../src/roll/likely-person.ts';
import { born, category, voterRecord } from '../records/voter-record.ts';

/** Nguyễn Thị Hòa, 12/04/1990, with what is said otherwise. */
const row = (
  given: Partial<Voter> & { readonly day?: string; readonly number?: number; readonly oldNumber?: number },
): ListedPerson => ({
  voter: voterRecord({ name: 'Nguyễn Thị Hòa', birth: born(given.day ?? '1990-04-12'), ...given }),
  number: given.number,
  oldNumber: given.oldNumber,
});

const NUMBER = 28190123456;
/** The digit before the last two is another; two neighbours are swapped. */
const [NEAR, SWAPPED, OTHER] = [28190123956, 28190132456, 28190777888];
/** Issued directly after it. */
const NEXT = NUMBER + 1;
const OLD = 12345678;
const HOA = { name: 'Nguyễn Thị Hoa' };

const alike = (a: ListedPerson, b: ListedPerson, home?: HomeReason) => {
  const reasons = likelySamePerson(a, b, () => home);
  expect(likelySamePerson(b, a, () => home)).toEqual(reasons);
  return reasons?.join(' ');
};

const FULL = { number: NUMBER };
type Given = Parameters<typeof row>[0];

test.each<[string, Given, Given, string | undefined]>([
  // The same birth date.
  ['accents', { ...HOA }, FULL, 'accents same-birth'],
  ['accents, no numbers', { ...HOA }, {}, 'accents same-birth'],
  ['accents, two numbers', { ...HOA, number: OTHER }, FULL, undefined],
  ['accents, one digit off', { ...HOA, number: NEAR }, FULL, 'accents same-birth number-near'],
  ['accents, swapped digits', { ...HOA, number: SWAPPED }, FULL, 'accents same-birth number-transposed'],
  ['accents, numbers issued together: twins', { ...HOA, number: NEXT }, FULL, undefined],
  ['as it sounds', { name: 'Lý Thị Nga' }, { name: 'Lí Thị Nga' }, 'spelling same-birth'],
  ['no word', { name: 'Nguyễn Thị Hòaa' }, FULL, 'spelling same-birth'],
  ['another given name', { name: 'Nguyễn Thị Hoan' }, FULL, undefined],
  [
    'another given name, one digit off',
    { name: 'Nguyễn Thị Hoan', number: NEAR },
    FULL,
    'spelling same-birth number-near',
  ],
  ['another given name, numbers issued together', { name: 'Nguyễn Thị Hoan', number: NEXT }, FULL, undefined],
  ['another family name, elsewhere', { name: 'Nguyên Thu Hòa' }, FULL, undefined],
  ['a middle name less, elsewhere', { name: 'Nguyễn Hòa' }, FULL, undefined],
  [
    'a middle name less, one digit off',
    { name: 'Nguyễn Hòa', number: NEAR },
    FULL,
    'middle-name same-birth number-near',
  ],
  ['one more given name', { name: 'Nguyễn Thị Hòa Anh', number: NEAR }, FULL, undefined],
  ['the same name, one digit off', { number: NEAR }, FULL, 'same-name same-birth number-near'],
  ['the same name, swapped digits', { number: SWAPPED }, FULL, 'same-name same-birth number-transposed'],
  ['the same name, numbers issued together', { number: NEXT }, FULL, 'same-name same-birth number-near'],
  // Certain, and said by other codes.
  ['the same name and birth', {}, FULL, undefined],
  ['the same number', { ...HOA, number: NUMBER }, FULL, undefined],
  ['the same old number', { ...HOA, oldNumber: OLD }, { oldNumber: OLD }, undefined],
  // Told apart.
  ['two numbers', { number: OTHER }, FULL, undefined],
  ['man and woman', { ...HOA, sex: { state: 'read', word: 'male' } }, {}, undefined],
  ['sex not known', { ...HOA, sex: { state: 'blank' } }, {}, 'accents same-birth'],
  [
    'one number near, the other kind not',
    { number: NEAR, oldNumber: OLD },
    { ...FULL, oldNumber: 87654321 },
    undefined,
  ],
  ['old numbers near', { oldNumber: OLD }, { oldNumber: OLD + 300 }, 'same-name same-birth old-number-near'],
  [
    'old numbers swapped',
    { oldNumber: OLD },
    { oldNumber: 12354678 },
    'same-name same-birth old-number-transposed',
  ],
  ['numbers of two kinds', { ...HOA, oldNumber: OLD }, FULL, 'accents same-birth old-and-new-number'],
  [
    'a row with both kinds',
    { ...HOA, oldNumber: OLD },
    { ...FULL, oldNumber: OLD + 300 },
    'accents same-birth old-number-near',
  ],
  // Day and month swapped.
  ['swapped', { day: '1990-12-04' }, FULL, 'same-name day-month-swapped'],
  ['swapped, two numbers', { day: '1990-12-04', number: OTHER }, FULL, undefined],
  ['swapped and accents', { ...HOA, day: '1990-12-04' }, FULL, undefined],
  [
    'swapped and accents, one digit off',
    { ...HOA, day: '1990-12-04', number: NEAR },
    FULL,
    'accents day-month-swapped number-near',
  ],
  ['swapped and spelling', { name: 'Nguyễn Thị Hòaa', day: '1990-12-04', number: NEAR }, FULL, undefined],
  // Another day.
  ['a digit of the birth date', { day: '1990-04-13' }, FULL, undefined],
  [
    'a digit of the birth date and of the number',
    { day: '1990-04-13', number: NEAR },
    FULL,
    'same-name birth-near number-near',
  ],
  ['another birth date, one digit off', { day: '1990-05-23', number: NEAR }, FULL, undefined],
  ['sisters', { ...HOA, day: '1992-04-12' }, FULL, undefined],
  // Not fully known.
  ['a year that agrees, elsewhere', { day: '1990' }, FULL, undefined],
  [
    'a year that agrees, one digit off',
    { day: '1990', number: NEAR },
    FULL,
    'same-name birth-incomplete number-near',
  ],
  ['a year that does not', { day: '1991', number: NEAR }, FULL, undefined],
  [
    'a year and accents, one digit off',
    { ...HOA, day: '1990', number: NEAR },
    FULL,
    'accents birth-incomplete number-near',
  ],
  ['no name', { name: '', number: NEAR }, FULL, undefined],
])('%s', (_case, a, b, expected) => {
  expect(alike(row(a), row(b))).toBe(expected);
});

test.each<[string, Given, Given, string | undefined]>([
  ['accents', { ...HOA }, FULL, 'accents same-birth same-household'],
  ['accents, one digit off: twins', { ...HOA, number: NEAR }, FULL, undefined],
  [
    'no accents anywhere, one digit off',
    { name: 'Nguyen Thi Hoa', number: NEAR },
    FULL,
    'accents same-birth number-near same-household',
  ],
  [
    'another middle word, one digit off',
    { name: 'Nguyễn Thi Hòa', number: NEAR },
    FULL,
    'accents same-birth number-near same-household',
  ],
  ['another given name: twins', { name: 'Nguyễn Thị Hoan' }, FULL, undefined],
  ['another family name', { name: 'Nguyễn Thu Hòa' }, FULL, 'spelling same-birth same-household'],
  ['a middle name less', { name: 'Nguyễn Hòa' }, FULL, 'middle-name same-birth same-household'],
  ['a middle name less, two numbers', { name: 'Nguyễn Hòa', number: OTHER }, FULL, undefined],
  ['swapped and accents', { ...HOA, day: '1990-12-04' }, FULL, 'accents day-month-swapped same-household'],
  ['a digit of the birth date', { day: '1990-04-13' }, FULL, 'same-name birth-near same-household'],
  ['a digit, and accents: sisters', { ...HOA, day: '1992-04-12' }, FULL, undefined],
  ['sisters with numbers issued together', { ...HOA, day: '1992-04-12', number: NEXT }, FULL, undefined],
  ['another birth date', { day: '1965-07-30' }, FULL, undefined],
  ['a year that agrees', { day: '1990' }, FULL, 'same-name birth-incomplete same-household'],
  ['a year that agrees, two numbers', { day: '1990', number: OTHER }, FULL, undefined],
  ['a year that agrees, and accents', { ...HOA, day: '1990' }, FULL, undefined],
  ['no birth date', { birth: { state: 'blank' } }, FULL, 'same-name birth-incomplete same-household'],
])('in one home: %s', (_case, a, b, expected) => {
  expect(alike(row(a), row(b), 'same-household')).toBe(expected);
});

test.each<[string, Given, Given, boolean]>([
  ['by columns', { temporary: '' }, { permanent: '', temporary: 'x' }, true],
  ['by category', { category: category('permanent') }, { category: category('temporary') }, true],
  ['both columns filled', { temporary: 'x' }, { permanent: '', temporary: 'x' }, false],
  ['both permanent', {}, {}, false],
  ['a soldier', { category: category('soldier') }, { permanent: '', temporary: 'x' }, false],
])('permanent here and temporary there is said: %s', (_case, a, b, expected) => {
  const reasons = likelySamePerson(row({ ...HOA, ...a }), row(b), () => undefined);
  expect(reasons?.includes('permanent-and-temporary')).toBe(expected);
});
