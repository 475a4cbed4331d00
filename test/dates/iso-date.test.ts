import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  birthday,
  daysBetween,
  daysInMonth,
  dayInVietnam,
  isIsoDate,
  isoDate,
  isRealDay,
  weekday,
  yearOf,
  type IsoDate,
} from '../../src/dates/iso-date.ts';

// Years with summer time, the change of Việt Nam's own clocks and leap days are all in here.
const day: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([y, m, d]) => isRealDay(y, m, d))
  .map(([y, m, d]) => isoDate(y, m, d));
const count = fc.integer({ min: -40_000, max: 40_000 });

/** Days since 1970 by the calendar's own arithmetic, without any clock or time zone. */
function dayNumber(text: IsoDate): number {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

test('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(
      day,
      count,
      (from, n) => daysBetween(from, addDays(from, n)) === n && addDays(addDays(from, n), -n) === from,
    ),
  );
});

test('days between two days are those of the calendar, whatever the clocks did', () => {
  fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) === dayNumber(b) - dayNumber(a)));
});

test('the weekday follows the calendar', () => {
  fc.assert(fc.property(day, (d) => weekday(d) === (((dayNumber(d) + 4) % 7) + 7) % 7));
});

test('days compare as text as they do in time', () => {
  fc.assert(fc.property(day, day, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
});

test('the next day is a real day and the very next one', () => {
  fc.assert(
    fc.property(day, (d) => isIsoDate(addDays(d, 1)) && dayNumber(addDays(d, 1)) === dayNumber(d) + 1),
  );
});

test('months keep the day of the month or end on the last', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (d, n) => {
      const moved = addMonths(d, n);
      const month = yearOf(moved) * 12 + Number(moved.slice(5, 7)) - yearOf(d) * 12 - Number(d.slice(5, 7));
      const last = daysInMonth(yearOf(moved), Number(moved.slice(5, 7)));
      return month === n && Number(moved.slice(8)) === Math.min(Number(d.slice(8)), last);
    }),
  );
});

test('a birthday is never a day early: the day before it the years are not full', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 120 }), (birth, years) => {
      const turns = birthday(birth, years);
      expect(isIsoDate(turns)).toBe(true);
      expect(yearOf(turns)).toBe(yearOf(birth) + years);
      expect(turns.slice(5) >= birth.slice(5)).toBe(true);
      expect(addDays(turns, -1).slice(5) < birth.slice(5) || turns.slice(5) === '01-01').toBe(true);
    }),
  );
});

test.each([
  ['2008-03-15', 18, '2026-03-15'],
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-29', 20, '2028-02-29'],
  ['2008-02-28', 18, '2026-02-28'],
  ['1900-12-31', 100, '2000-12-31'],
])('a person born on %s turns %i on %s', (birth, years, turns) => {
  expect(birthday(birth, years)).toBe(turns);
});

test.each([
  ['2026-03-15', -43, '2026-01-31'],
  ['2026-03-15', -115, '2025-11-20'],
  ['2026-03-15', 60, '2026-05-14'],
  ['2021-05-23', -80, '2021-03-04'],
  ['2021-05-23', -70, '2021-03-14'],
])('%s and %i days is %s', (from, n, to) => {
  expect(addDays(from, n)).toBe(to);
});

test.each([
  ['2026-03-14T16:59:59Z', '2026-03-14'],
  ['2026-03-14T17:00:00Z', '2026-03-15'],
  ['2026-03-15T16:59:59Z', '2026-03-15'],
])('at %s it is %s in Việt Nam', (instant, day) => {
  expect(dayInVietnam(Date.parse(instant))).toBe(day);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-05', '15/03/2026', '2026-03-15T00:00', ''])(
  '%j is not a day',
  (text) => {
    expect(isIsoDate(text)).toBe(false);
  },
);
