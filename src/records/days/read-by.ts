import { isRealDay } from '../../dates/iso-date.ts';
import { serialText } from '../../tables/serial-date.ts';
import type { DateWay } from './date-ways.ts';
import { isSerial, WRITTEN_DAY } from './day-evidence.ts';

/** A cell with its day the day first (`25/01/1980`), read in a way that was settled; what the way does not speak of stays. */
export function readBy(way: DateWay, cell: string): string {
  const text = cell.trim();
  switch (way) {
    case 'month-first':
      return turned(text) ?? cell;
    case 'swapped':
      return exchanged(text) ?? cell;
    case '1900':
    case '1904':
      return isSerial(text) ? counted(text, way === '1904' ? 1904 : 1900) : cell;
    case 'day-first':
    case 'not-days':
      return cell;
  }
}

/** `1/25/1980 0:00` as `25/01/1980 0:00`. What is no day with the month in front stays for the checks to say. */
function turned(text: string): string | undefined {
  const parts = WRITTEN_DAY.exec(text);
  if (parts === null) return undefined;
  const [whole, month, , day, year] = parts as unknown as readonly [string, string, string, string, string];
  if (!isRealDay(year.length === 4 ? Number(year) : LEAP_YEAR, Number(month), Number(day))) return undefined;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}${text.slice(whole.length)}`;
}

/** For a year of two digits: 29 February may be a day of it. */
const LEAP_YEAR = 2000;

/** `1958-05-03`, which a spreadsheet made of 05/03/1958, as that. */
function exchanged(text: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?=$| )/.exec(text);
  if (parts === null) return undefined;
  const [whole, year, month, day] = parts as unknown as readonly [string, string, string, string];
  return Number(day) > 12 ? undefined : `${month}/${day}/${year}${text.slice(whole.length)}`;
}

function counted(text: string, system: 1900 | 1904): string {
  const [year, month, day] = serialText(text, system, 'day')!.split('-');
  return `${day}/${month}/${year}`;
}
