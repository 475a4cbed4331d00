import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getDay,
  getDaysInMonth,
} from 'date-fns';

/** A civil day, `YYYY-MM-DD`. Compares and sorts as text. */
export type IsoDate = string;

/** 0 is Sunday, as the law counts the polling day. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

// Noon keeps a local Date on its day whatever daylight saving does that night.
const toDate = (day: IsoDate): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const fromDate = (date: Date): IsoDate => isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** The day with these numbers; the caller knows that it exists. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days in a month of the Gregorian calendar, 28 to 31; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1, 12));
}

/** Whether the numbers name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is `YYYY-MM-DD` and names a day that exists. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isRealDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return fromDate(addDaysTo(toDate(day), count));
}

/** The same day so many months on, or the last day of that month where there is none. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  return fromDate(addMonthsTo(toDate(day), count));
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

export function weekday(day: IsoDate): Weekday {
  return getDay(toDate(day)) as Weekday;
}

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/**
 * The day a person born on `birth` becomes `years` old. Someone born on 29 February comes of age on
 * 1 March of a common year: the day before, the years are not yet full.
 */
export function birthday(birth: IsoDate, years: number): IsoDate {
  const year = yearOf(birth) + years;
  const monthDay = birth.slice(5);
  if (monthDay === '02-29' && daysInMonth(year, 2) === 28) return `${pad(year, 4)}-03-01`;
  return `${pad(year, 4)}-${monthDay}`;
}

/** The civil day in Việt Nam at an instant, whatever the machine's time zone. */
export function dayInVietnam(instant: number): IsoDate {
  // Việt Nam keeps UTC+7 all year; shifting the instant and reading UTC fields needs no zone data.
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}
