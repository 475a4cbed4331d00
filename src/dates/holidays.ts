import { addDays, daysBetween, weekday, yearOf, type IsoDate } from './iso-date.ts';

/** Name of a day off, in both languages. */
export interface DayName {
  readonly vi: string;
  readonly en: string;
}

const NEW_YEAR: DayName = { vi: 'Tết Dương lịch', en: 'New Year’s Day' };
const TET: DayName = { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' };
const HUNG_KINGS: DayName = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' };
const VICTORY: DayName = { vi: 'Ngày Chiến thắng', en: 'Victory Day' };
const LABOUR: DayName = { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' };
const NATIONAL: DayName = { vi: 'Quốc khánh', en: 'National Day' };
const SATURDAY: DayName = { vi: 'Thứ Bảy', en: 'Saturday' };
const SUNDAY: DayName = { vi: 'Chủ nhật', en: 'Sunday' };

const SAME_EVERY_YEAR: ReadonlyMap<string, DayName> = new Map([
  ['01-01', NEW_YEAR],
  ['04-30', VICTORY],
  ['05-01', LABOUR],
  ['09-02', NATIONAL],
]);

/**
 * Mùng 1 tháng Giêng and mùng 10 tháng Ba of each year. A table, because a lunar calendar costs more
 * to load than the whole countdown may take; a test compares every year with a maintained one.
 */
const LUNAR: ReadonlyMap<number, { readonly tet: IsoDate; readonly hungKings: IsoDate }> = new Map([
  [2015, { tet: '2015-02-19', hungKings: '2015-04-28' }],
  [2016, { tet: '2016-02-08', hungKings: '2016-04-16' }],
  [2017, { tet: '2017-01-28', hungKings: '2017-04-06' }],
  [2018, { tet: '2018-02-16', hungKings: '2018-04-25' }],
  [2019, { tet: '2019-02-05', hungKings: '2019-04-14' }],
  [2020, { tet: '2020-01-25', hungKings: '2020-04-02' }],
  [2021, { tet: '2021-02-12', hungKings: '2021-04-21' }],
  [2022, { tet: '2022-02-01', hungKings: '2022-04-10' }],
  [2023, { tet: '2023-01-22', hungKings: '2023-04-29' }],
  [2024, { tet: '2024-02-10', hungKings: '2024-04-18' }],
  [2025, { tet: '2025-01-29', hungKings: '2025-04-07' }],
  [2026, { tet: '2026-02-17', hungKings: '2026-04-26' }],
  [2027, { tet: '2027-02-06', hungKings: '2027-04-16' }],
  [2028, { tet: '2028-01-26', hungKings: '2028-04-04' }],
  [2029, { tet: '2029-02-13', hungKings: '2029-04-23' }],
  [2030, { tet: '2030-02-02', hungKings: '2030-04-12' }],
  [2031, { tet: '2031-01-23', hungKings: '2031-04-01' }],
]);

// Điều 112 gives five days of Tết and leaves to the Prime Minister which. The table takes the last
// day of the old year and four of the new, as in 2026 (16 to 20 February). Some years took two days
// before and three after: 2021 rested from 10 February, with 15 and 16 in lieu of a weekend. Days in
// lieu and days swapped by a yearly notice are not holidays of the law and are left out.
const TET_FROM = -1;
const TET_TO = 3;

/** The second day of Quốc khánh (since 2021), the day before or after, which a notice chooses each year; later years are not known. */
const NATIONAL_SECOND: ReadonlySet<IsoDate> = new Set([
  '2021-09-03',
  '2022-09-01',
  '2023-09-01',
  '2024-09-03',
  '2025-09-01',
  '2026-09-01',
]);

/** First and last year whose lunar holidays are known; outside them only days of the solar calendar are named. */
export const LUNAR_YEARS = { first: 2015, last: 2031 } as const;

/** Ngày nghỉ lễ, tết (Bộ luật Lao động, Điều 112): the public holiday that a day is, if any. */
export function holiday(day: IsoDate): DayName | undefined {
  const everyYear = SAME_EVERY_YEAR.get(day.slice(5));
  if (everyYear) return everyYear;
  if (NATIONAL_SECOND.has(day)) return NATIONAL;
  const lunar = LUNAR.get(yearOf(day));
  if (!lunar) return undefined;
  if (lunar.hungKings === day) return HUNG_KINGS;
  const fromTet = daysBetween(lunar.tet, day);
  return fromTet >= TET_FROM && fromTet <= TET_TO ? TET : undefined;
}

/** Why offices are closed on a day: the holiday, the weekend day, or both with the holiday first; undefined on a working day. */
export function dayOff(day: IsoDate): DayName | undefined {
  const name = holiday(day);
  const ofWeek = weekday(day);
  const weekend = ofWeek === 6 ? SATURDAY : ofWeek === 0 ? SUNDAY : undefined;
  if (!name || !weekend) return name ?? weekend;
  return { vi: `${name.vi}, ${weekend.vi}`, en: `${name.en}, ${weekend.en}` };
}

/** Every public holiday of a year, in order; weekends apart. */
export function holidaysOf(year: number): readonly { readonly day: IsoDate; readonly name: DayName }[] {
  const days: { day: IsoDate; name: DayName }[] = [];
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const name = holiday(day);
    if (name) days.push({ day, name });
  }
  return days;
}

/** Ngày làm việc cuối cùng not after a day: the day itself, or the nearest before it on which offices are open. */
export function lastWorkingDay(day: IsoDate): IsoDate {
  let working = day;
  while (dayOff(working) !== undefined) working = addDays(working, -1);
  return working;
}
