import { expect, test } from 'vitest';
import { birthLikeness } from '../../src/dates/birth-likeness.ts';
import type { PartialDate } from '../../src/dates/partial-date.ts';

const date = (text: string): PartialDate | undefined => {
  if (text === '') return undefined;
  const [year, month, day] = text.split('-').map(Number);
  return { year: year!, month, day };
};

test.each([
  ['1990-04-12', '1990-04-12', 'same-birth'],
  ['1990-04-12', '1990-12-04', 'day-month-swapped'],
  ['1990-04-12', '1991-12-04', undefined],
  ['1990-04-12', '1991-04-12', 'birth-near'],
  ['1990-04-12', '1980-04-12', 'birth-near'],
  ['1990-04-12', '1990-04-22', 'birth-near'],
  ['1990-04-12', '1990-05-12', 'birth-near'],
  // Two digits: 09 and 10, 1999 and 2000.
  ['1990-09-12', '1990-10-12', undefined],
  ['1999-04-12', '2000-04-12', undefined],
  ['1990-04-12', '1990-04-21', undefined],
  ['1990', '1990-04-12', 'birth-incomplete'],
  ['1990', '1990', 'birth-incomplete'],
  ['1990-04', '1990-04-12', 'birth-incomplete'],
  ['1990-05', '1990-04-12', undefined],
  ['1991', '1990-04-12', undefined],
  ['', '1990-04-12', 'birth-incomplete'],
  ['', '', 'birth-incomplete'],
])('%s and %s: %s', (a, b, expected) => {
  expect(birthLikeness(date(a), date(b))).toBe(expected);
  expect(birthLikeness(date(b), date(a))).toBe(expected);
});
