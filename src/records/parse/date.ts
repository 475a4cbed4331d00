import { isRealDay } from '../../dates/iso-date.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { DateCell } from '../model.ts';
import { quote } from './quote.ts';
import { parseText } from './text.ts';
import { BLANK } from './word.ts';

/**
 * A day as rosters write it, the day always before the month: 15/03/2008, 5-3-2008, 2008-03-15, with or
 * without an hour, 1958, 05/1958, 00/00/1958, --/05/1958. A year of two digits cannot be read
 * here: see `parse/birth.ts`.
 */
export function parseDate(cell: string): DateCell {
  if (cell === '') return BLANK;
  return plainDay(cell) ?? parseDayTime(cell).day;
}

/**
 * A day and the hour in the cell (`HH:MM`), where the hour counts. Midnight is no hour: spreadsheets write
 * `00:00:00` behind a day that has none.
 */
export function parseDayTime(cell: string): { readonly day: DateCell; readonly time: string | undefined } {
  const text = parseText(cell);
  if (text === '') return { day: BLANK, time: undefined };
  if (text.length > LONGEST) return { day: unreadable(text), time: undefined };
  const { rest, time } = splitTime(text);
  if (time === null) return { day: unreadable(text), time: undefined };
  return { day: readDay(rest, text), time: time === '00:00' ? undefined : time };
}

/** No day takes more words; a page of text in a cell is not searched for one. */
const LONGEST = 60;

/** The commonest form, dd/mm/yyyy, without a regular expression: this runs for every row. */
function plainDay(cell: string): DateCell | undefined {
  if (cell.length !== 10 || cell.charCodeAt(2) !== SLASH || cell.charCodeAt(5) !== SLASH) return undefined;
  const day = digits(cell, 0, 2);
  const month = digits(cell, 3, 5);
  const year = digits(cell, 6, 10);
  if (day < 1 || month < 1 || month > 12 || day > 31 || year < FIRST_YEAR) return undefined;
  return (
    cells.get(keyOf(year, month, day)) ??
    (isRealDay(year, month, day) ? remembered(year, month, day) : undefined)
  );
}

const SLASH = 47;
const FIRST_YEAR = 1000;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Takes the hour off a day: `null` when what stands there is no hour. */
function splitTime(text: string): { readonly rest: string; readonly time: string | undefined | null } {
  const after =
    /^(.*\d)(?:T|,? +)(?:lúc +)?(\d{1,2}) ?(?::|h|g(?:iờ)?) ?(\d{2})?(?: ?phút|:\d{2}(?:\.\d+)?)?(?: ?(SA|CH|AM|PM))?$/iu.exec(
      text,
    );
  const before =
    after ?? /^()(\d{1,2}) ?(?::|h|g(?:iờ)?) ?(\d{2})?(?: ?phút|:\d{2})?,? +(?:ngày +)?(.*\d)$/iu.exec(text);
  if (before === null) return { rest: text, time: undefined };
  const half = after === null ? undefined : after[4]?.toUpperCase();
  const hour = hourOfDay(Number(before[2]), half);
  const minute = Number(before[3] ?? 0);
  const rest = after === null ? before[4]! : after[1]!;
  if (hour === undefined || minute > 59) return { rest, time: null };
  return { rest, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** SA and CH are what a Vietnamese spreadsheet writes for AM and PM. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour > 23 ? undefined : hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'CH' || half === 'PM' ? 12 : 0);
}

function readDay(text: string, whole: string): DateCell {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso !== null) return fromParts(Number(iso[1]), iso[2], iso[3], whole);
  const plain = /^(?:(?:ngày +)?(\d{1,2}|[-–—._?x*]*) *\/ *)?(\d{1,2}|[-–—._?x*]*) *\/ *(\d{4})$/iu.exec(
    text,
  );
  if (plain !== null) return dayFirst(Number(plain[3]), plain[2], plain[1], whole);
  const dashed = /^(?:(\d{1,2}) ?([-.]) ?)?(\d{1,2}) ?[-.] ?(\d{4})$/.exec(text);
  if (dashed !== null) return dayFirst(Number(dashed[4]), dashed[3], dashed[1], whole);
  const words = /^(?:(?:ngày *)?(\d{1,2}) +)?(?:tháng *(\d{1,2}) *(?:năm|\/|,)? *)(\d{4})$/iu.exec(text);
  if (words !== null) return fromParts(Number(words[3]), words[2], words[1], whole);
  const year = /^(?:năm +)?(\d{4})$/iu.exec(text);
  if (year !== null) return fromParts(Number(year[1]), undefined, undefined, whole);
  return runOfDigits(text, whole) ?? namedMonth(text, whole) ?? unreadable(whole);
}

/** `05031958`. No year from 1900 to 2099 can be mistaken for a month, so a run of digits reads one way only. */
function runOfDigits(text: string, whole: string): DateCell | undefined {
  const parts = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(text);
  return parts === null ? undefined : fromParts(Number(parts[3]), parts[2], parts[1], whole);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `5-thg 3-1958`, `5 Th3 1958`, `5-Mar-1958`, `March 5, 1958`: as spreadsheets of either language show a day. */
function namedMonth(text: string, whole: string): DateCell | undefined {
  const vietnamese = /^(\d{1,2})[-\s/.,]*(?:tháng|thg|th|t)\.? ?(\d{1,2})[-\s/.,]+(\d{4})$/iu.exec(text);
  if (vietnamese !== null) return fromParts(Number(vietnamese[3]), vietnamese[2], vietnamese[1], whole);
  const dayBefore = /^(\d{1,2})[-\s/.]*([a-z]{3,9})\.?[-\s/.,]+(\d{4})$/i.exec(text);
  const monthFirst = dayBefore ?? /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst === null) return undefined;
  const [word, day] =
    dayBefore === null ? [monthFirst[1]!, monthFirst[2]!] : [monthFirst[2]!, monthFirst[1]!];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : fromParts(Number(monthFirst[3]), String(month), day, whole);
}

/** As `fromParts`; what would be a day with the month in front is impossible, and says why. */
function dayFirst(year: number, month: string | undefined, day: string | undefined, whole: string): DateCell {
  const cell = fromParts(year, month, day, whole);
  const [first, second] = [known(day), known(month)];
  const isSwapped = cell.state === 'impossible' && first !== undefined && second !== undefined && second > 12;
  return isSwapped && isRealDay(year, first, second) ? { ...cell, monthFirst: true } : cell;
}

/** Parts as they stood: digits, 00, strokes for "not known", or nothing. */
function fromParts(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
  whole: string,
): DateCell {
  if (year < FIRST_YEAR) return unreadable(whole);
  const month = known(monthText);
  const day = known(dayText);
  // A day of an unknown month is a slip that only a person can settle.
  if (month === undefined && day !== undefined)
    return /\d/.test(monthText ?? '') ? impossible(whole) : unreadable(whole);
  if (month === undefined) return remembered(year);
  if (!isRealDay(year, month, day ?? 1)) return impossible(whole);
  return remembered(year, month, day);
}

function known(part: string | undefined): number | undefined {
  const value = part === undefined || !/^\d+$/.test(part) ? 0 : Number(part);
  return value === 0 ? undefined : value;
}

const impossible = (text: string): Extract<DateCell, { state: 'impossible' }> => ({
  state: 'impossible',
  text: quote(text),
});
const unreadable = (text: string): DateCell => ({ state: 'unreadable', text: quote(text) });

/** Births of a register fall on some thirty thousand days: each is one object. */
function remembered(year: number, month?: number, day?: number): DateCell {
  const key = keyOf(year, month, day);
  const before = cells.get(key);
  if (before !== undefined) return before;
  const date: PartialDate = { year, month, day };
  const cell: DateCell = { state: 'read', date };
  if (cells.size < REMEMBERED) cells.set(key, cell);
  return cell;
}

const keyOf = (year: number, month = 0, day = 0): number => (year * 13 + month) * 32 + day;

const REMEMBERED = 60_000;
const cells = new Map<number, DateCell>();
