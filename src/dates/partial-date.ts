import { daysInMonth, isoDate, type IsoDate } from './iso-date.ts';

/** A day of which the month or the day of the month may be unknown, as rosters give it ("1958", "--/05/1958"). */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12, or undefined when not known. */
  readonly month?: number | undefined;
  /** 1 to 31, or undefined when not known. Never given without a month. */
  readonly day?: number | undefined;
}

export function isComplete(date: PartialDate): boolean {
  return date.month !== undefined && date.day !== undefined;
}

/** The whole day, when it is known. */
export function completeDay(date: PartialDate): IsoDate | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  return isoDate(date.year, date.month, date.day);
}

/** The first day it can mean. */
export function earliestDay(date: PartialDate): IsoDate {
  return isoDate(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last day it can mean. */
export function latestDay(date: PartialDate): IsoDate {
  const month = date.month ?? 12;
  return isoDate(date.year, month, date.day ?? daysInMonth(date.year, month));
}
