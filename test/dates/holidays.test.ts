import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { dayOff, holiday, holidaysOf, lastWorkingDay, LUNAR_YEARS } from '../../src/dates/holidays.ts';
import { addDays } from '../../src/dates/iso-date.ts';

const years = Array.from(
  { length: LUNAR_YEARS.last - LUNAR_YEARS.first + 1 },
  (_, i) => LUNAR_YEARS.first + i,
);

/** Public holidays as the maintained library gives them; its Tết is one entry of five days. */
function libraryDays(year: number): readonly string[] {
  const days = new Set<string>();
  for (const entry of new Holidays('VN').getHolidays(year)) {
    if (entry.type !== 'public') continue;
    const length = Math.round((entry.end.getTime() - entry.start.getTime()) / 86_400_000);
    for (let i = 0; i < length; i++) days.add(addDays(entry.date.slice(0, 10), i));
  }
  return [...days].toSorted();
}

// What the library leaves out: the second day of Quốc khánh, chosen by a notice each year.
const NOT_IN_LIBRARY: Readonly<Record<number, readonly string[]>> = {
  2021: ['2021-09-03'],
  2022: ['2022-09-01'],
  2023: ['2023-09-01'],
  2024: ['2024-09-03'],
  2025: ['2025-09-01'],
  2026: ['2026-09-01'],
};

test.each(years)('the public holidays of %i are those of the maintained library', (year) => {
  const expected = [...libraryDays(year), ...(NOT_IN_LIBRARY[year] ?? [])].toSorted();
  expect(holidaysOf(year).map(({ day }) => day)).toEqual(expected);
});

test.each([
  ['2026-02-15', 'Chủ nhật', 'Sunday'],
  ['2026-02-16', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
  ['2026-02-20', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
  ['2026-02-21', 'Thứ Bảy', 'Saturday'],
  ['2026-02-23', undefined, undefined],
  ['2026-01-01', 'Tết Dương lịch', 'New Year’s Day'],
  ['2026-04-26', 'Giỗ Tổ Hùng Vương, Chủ nhật', 'Hùng Kings’ Commemoration Day, Sunday'],
  ['2016-04-30', 'Ngày Chiến thắng, Thứ Bảy', 'Victory Day, Saturday'],
  ['2026-05-01', 'Ngày Quốc tế lao động', 'International Labour Day'],
  ['2026-09-01', 'Quốc khánh', 'National Day'],
  ['2016-09-01', undefined, undefined],
])('%s is %s', (day, vi, en) => {
  expect(dayOff(day)).toEqual(vi === undefined ? undefined : { vi, en });
});

test('a year beyond the lunar table still knows the days of the solar calendar and the weekends', () => {
  expect(holiday('2036-09-02')?.vi).toBe('Quốc khánh');
  expect(dayOff('2036-03-09')?.vi).toBe('Chủ nhật');
});

test.each([
  ['a working day is its own', '2026-02-03', '2026-02-03'],
  ['before a Saturday', '2026-01-31', '2026-01-30'],
  ['before a Sunday', '2026-02-01', '2026-01-30'],
  ['before Tết and the weekend that leads to it', '2026-02-20', '2026-02-13'],
  ['before New Year', '2026-01-01', '2025-12-31'],
])('the last working day: %s', (_what, day, working) => {
  expect(lastWorkingDay(day)).toBe(working);
});
