import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/dates/iso-date.ts';
import type { DateWay } from '../../../src/records/days/date-ways.ts';
import { readBy } from '../../../src/records/days/read-by.ts';
import { parseDate } from '../../../src/records/parse/date.ts';

// Both projects run this: in Hà Nội, and where a bare day is the day before.

test.each<readonly [DateWay, string, string]>([
  ['month-first', '01/25/1980', '25/01/1980'],
  ['month-first', '1/5/1980', '05/01/1980'],
  ['month-first', ' 2/29/80 ', '29/02/80'],
  ['month-first', '1-25-1980 0:00', '25/01/1980 0:00'],
  ['month-first', '25/01/1980', '25/01/1980'],
  ['month-first', '2/30/1980', '2/30/1980'],
  ['month-first', '00/00/1980', '00/00/1980'],
  ['month-first', '1980', '1980'],
  ['month-first', '1980-05-03', '1980-05-03'],
  ['swapped', '1980-05-03', '05/03/1980'],
  ['swapped', '1980-05-03 07:30:00', '05/03/1980 07:30:00'],
  ['swapped', '1980-05-13', '1980-05-13'],
  ['swapped', '05/03/1980', '05/03/1980'],
  ['1900', '29221', '01/01/1980'],
  ['1904', '29221', '02/01/1984'],
  ['1900', ' 29221 ', '01/01/1980'],
  ['1900', '1958', '1958'],
  ['1900', '60001', '60001'],
  ['1900', '292210', '292210'],
  ['day-first', '01/25/1980', '01/25/1980'],
  ['not-days', '29221', '29221'],
])('by %s “%s” reads “%s”', (way, cell, read) => {
  expect(readBy(way, cell)).toBe(read);
});

const day = fc.integer({ min: 10_000, max: 59_999 }).map((serial) => addDays('1899-12-30', serial));
const partsOf = (iso: string): readonly number[] => iso.split('-').map(Number);
const dateOf = (iso: string): object => {
  const [year, month, dayOfMonth] = partsOf(iso);
  return { state: 'read', date: { year, month, day: dayOfMonth } };
};

test('a day written with the month in front, or counted, is the same day again', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, dayOfMonth] = partsOf(iso);
      expect(parseDate(readBy('month-first', `${month}/${dayOfMonth}/${year}`))).toEqual(dateOf(iso));
      expect(parseDate(readBy('1900', String(daysBetween('1899-12-30', iso))))).toEqual(dateOf(iso));
      const since1904 = daysBetween('1904-01-01', iso);
      if (since1904 >= 10_000) expect(parseDate(readBy('1904', String(since1904)))).toEqual(dateOf(iso));
    }),
  );
});

test('a day that a spreadsheet exchanged comes back', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      fc.pre(Number(dayOfMonth) <= 12);
      expect(parseDate(readBy('swapped', `${year}-${dayOfMonth}-${month}`))).toEqual(dateOf(iso));
    }),
  );
});
