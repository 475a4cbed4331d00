import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth } from '../../../src/dates/iso-date.ts';
import { parseBirth } from '../../../src/records/parse/birth.ts';
import { parseDate, parseDayTime } from '../../../src/records/parse/date.ts';

const read = (year: number, month?: number, day?: number) => ({ state: 'read', date: { year, month, day } });

test.each([
  ['15/03/2008', 2008, 3, 15],
  ['5/3/2008', 2008, 3, 5],
  ['05/3/2008', 2008, 3, 5],
  ['15-03-2008', 2008, 3, 15],
  ['15.3.2008', 2008, 3, 15],
  ['15 / 03 / 2008', 2008, 3, 15],
  ['2008-03-15', 2008, 3, 15],
  ['2008/3/15', 2008, 3, 15],
  ['2008-03-15 00:00:00', 2008, 3, 15],
  ['2008-03-15T00:00:00', 2008, 3, 15],
  ['2008-03-15T00:00:00.000', 2008, 3, 15],
  ['15/03/2008 00:00', 2008, 3, 15],
  ['15/03/2008 12:00:00 SA', 2008, 3, 15],
  ['ngày 15 tháng 3 năm 2008', 2008, 3, 15],
  ['Ngày 15/03/2008', 2008, 3, 15],
  ["'15/03/2008", 2008, 3, 15],
  ['29/02/2008', 2008, 2, 29],
])('%j is a whole day, the day before the month', (cell, year, month, day) => {
  expect(parseDate(cell)).toEqual(read(year, month, day));
});

test.each([
  ['1958', 1958, undefined],
  [' 1958 ', 1958, undefined],
  ['năm 1958', 1958, undefined],
  ['1958.0', 1958, undefined],
  ['00/00/1958', 1958, undefined],
  ['--/--/1958', 1958, undefined],
  ['../../1958', 1958, undefined],
  ['?/?/1958', 1958, undefined],
  ['/ /1958', 1958, undefined],
  ['//1958', 1958, undefined],
  ['xx/xx/1958', 1958, undefined],
  ['1958-00-00', 1958, undefined],
  ['--/05/1958', 1958, 5],
  ['00/05/1958', 1958, 5],
  ['/05/1958', 1958, 5],
  ['05/1958', 1958, 5],
  ['5-1958', 1958, 5],
  ['tháng 5 năm 1958', 1958, 5],
  ['tháng 5/1958', 1958, 5],
  ['1958-05', 1958, 5],
])('%j is as much of a day as it says', (cell, year, month) => {
  expect(parseDate(cell)).toEqual(read(year, month));
});

test.each(['1/--/1990', '01/  /1990', 'ngày 1, năm 1990'])(
  '%j, whose month is not known, is not read',
  (cell) => {
    expect(parseDate(cell)).toMatchObject({ state: 'unreadable' });
  },
);

test.each([
  '31/02/2008',
  '29/02/2007',
  '15/13/2008',
  '32/01/2008',
  '13/2008',
  '2008-13-01',
  '2008-02-30',
  '15/00/2008',
])('%j names no day that exists', (cell) => {
  expect(parseDate(cell)).toEqual({ state: 'impossible', text: cell });
});

test.each(['03/15/2008', '3-25-1990', '12.31.1958'])('%j would be a day with the month in front', (cell) => {
  expect(parseDate(cell)).toEqual({ state: 'impossible', text: cell, monthFirst: true });
});

test.each([
  '15032008',
  '15-thg 3-2008',
  '15 Th3 2008',
  '15-Mar-2008',
  '15 March 2008',
  'March 15, 2008',
  'Mar 15 2008',
  '15/thg 3/2008',
])('%j is one day and no other', (cell) => {
  expect(parseDate(cell)).toEqual(read(2008, 3, 15));
});

test.each<[string, number, number | undefined]>([
  ['12/04/58', 2026, 1958],
  ['5-3-58', 2026, 1958],
  ['04/58', 2026, 1958],
  // At the bounds: 18 and 99 years old in the year of the election.
  ['12/04/07', 2026, 2007],
  ['12/04/08', 2026, 2008],
  ['12/04/09', 2026, undefined],
  ['12/04/26', 2026, undefined],
  ['12/04/27', 2026, 1927],
  ['12/04/98', 2016, 1998],
  ['12/04/99', 2016, undefined],
  ['31/02/58', 2026, undefined],
  ['58', 2026, undefined],
])('the birth %j at the election of %i is of %s', (cell, pollingYear, year) => {
  const birth = parseBirth(cell, pollingYear);
  if (year === undefined) expect(birth.state).toBe('unreadable');
  else expect(birth).toMatchObject({ state: 'read', date: { year }, shortYear: cell });
  expect(parseBirth(cell, undefined).state).toBe('unreadable');
});

test.each([
  '15/03/08',
  '1/1/58',
  '20080315',
  '15 thg 13',
  '39522',
  'mười lăm',
  '15/03',
  '00/00/0000',
  '15/03/2008 25:00',
  '2003-02-19T17:00:00Z',
  '15//03/2008',
  '15/03/20088',
])('%j cannot be read as a day', (cell) => {
  expect(parseDate(cell)).toMatchObject({ state: 'unreadable' });
});

test.each(['', ' ', '-', 'không rõ', 'Không rõ'])('%j says nothing about a day', (cell) => {
  expect(parseDate(cell)).toEqual({ state: 'blank' });
});

test.each([
  ['01/02/2026 17:30', '17:30'],
  ['01/02/2026 17h30', '17:30'],
  ['01/02/2026 17 giờ 05', '17:05'],
  ['01/02/2026, lúc 17h', '17:00'],
  ['17:30 01/02/2026', '17:30'],
  ['16 giờ 30 phút ngày 01/02/2026', '16:30'],
  ['2026-02-01 08:05:59', '08:05'],
  ['01/02/2026 5:30 CH', '17:30'],
  ['01/02/2026 12:15 SA', '00:15'],
  ['01/02/2026', undefined],
  ['01/02/2026 00:00:00', undefined],
])('%j carries the hour %j', (cell, time) => {
  expect(parseDayTime(cell)).toEqual({ day: read(2026, 2, 1), time });
});

test.each(['01/02/2026 24:00', '01/02/2026 17:60', '01/02/2026 13:00 CH'])(
  '%j has an hour that no clock shows',
  (cell) => {
    expect(parseDayTime(cell)).toEqual({ day: { state: 'unreadable', text: cell }, time: undefined });
  },
);

const someDay = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, day]) => day <= daysInMonth(year, month));
const two = (value: number): string => String(value).padStart(2, '0');

test('every day reads back from every way of writing it', () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom('', ' 00:00', ' 00:00:00'), ([year, month, day], behind) => {
      for (const text of [
        `${two(day)}/${two(month)}/${year}`,
        `${day}/${month}/${year}`,
        `${day}-${month}-${year}`,
        `${two(day)}.${two(month)}.${year}`,
        `${year}-${two(month)}-${two(day)}`,
      ]) {
        expect(parseDate(text + behind), text).toEqual(read(year, month, day));
      }
    }),
  );
});

test('any three numbers are the day they name or no day, never another one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1000, max: 2999 }),
      (day, month, year) => {
        const cell = parseDate(`${day}/${month}/${year}`);
        if (cell.state !== 'read') return;
        expect(cell.date.year).toBe(year);
        expect(cell.date.month ?? 0).toBe(month);
        expect(cell.date.day ?? 0).toBe(day);
      },
    ),
  );
});

test('no text makes the parser fail, and what it cannot read it quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(['read', 'blank', 'impossible', 'unreadable']).toContain(parseDate(text).state);
    }),
  );
});

test('a number that may be an identity number is not quoted', () => {
  expect(parseDate('028203012345')).toEqual({ state: 'unreadable', text: '************' });
});
