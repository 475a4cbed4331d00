import { addDays, daysBetween, weekday, type IsoDate } from '../dates/iso-date.ts';
import type { Random } from './random.ts';

/** A day as officials write it: `05/03/2026`. */
export function dayText(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A day from one to another, both included. */
export function randomDay(from: IsoDate, to: IsoDate, random: Random): IsoDate {
  return addDays(from, random.int(0, daysBetween(from, to)));
}

/** The day itself, or the Friday before it: offices sign nothing at weekends. */
export function workingDay(day: IsoDate): IsoDate {
  const today = weekday(day);
  return today === 0 ? addDays(day, -2) : today === 6 ? addDays(day, -1) : day;
}
