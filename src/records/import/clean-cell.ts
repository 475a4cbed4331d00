import type { TableName } from '../../vocabulary.ts';
import { hasInvisible, tidy } from '../../vietnamese/text.ts';
import type { DateCell } from '../model.ts';
import { parseDate, parseDayTime } from '../parse/date.ts';
import { parseIdNumber, parseOldIdNumber } from '../parse/id-number.ts';
import { parseMark } from '../parse/mark.ts';
import { parseSex } from '../parse/sex.ts';
import { parseText } from '../parse/text.ts';
import type { ChangeKind } from './change.ts';

/** A cell as an import writes it, and what was done to it. */
export interface CleanCell {
  readonly text: string;
  readonly kind?: ChangeKind;
}

type Cleaner = (text: string) => CleanCell | undefined;

/**
 * How the cells of a column are written: composed letters and single blanks everywhere; days, numbers and
 * marks in one form where their meaning is certain. What cannot be read stays as it is for the checks to say.
 */
export function cleaner(table: TableName, key: string): (cell: string) => CleanCell {
  // The code of a task is no number of a person.
  const special = table === 'tasks' && key === 'id' ? undefined : CLEANERS[key];
  return (cell) => {
    if (cell === '') return BLANK;
    const text = unguarded(LISTS.has(key) && cell.includes('\n') ? tidyLines(cell) : tidy(cell));
    const cleaned = special?.(text);
    if (cleaned !== undefined && cleaned.text !== text) return cleaned;
    return text === cell ? { text } : { text, kind: tidied(cell, text) };
  };
}

const BLANK: CleanCell = { text: '' };

/** Columns whose cells hold several things; a line of its own parts them as a semicolon does. */
const LISTS: ReadonlySet<string> = new Set(['represents', 'dossier', 'neighbourhoods']);

function tidyLines(cell: string): string {
  return cell
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

/** Without the apostrophe that keeps a spreadsheet from running a cell or from dropping its zeros. */
function unguarded(text: string): string {
  return /^'[=+\-@\d]/.test(text) ? text.slice(1) : text;
}

function tidied(before: string, after: string): ChangeKind {
  if (hasInvisible(before)) return 'invisible';
  return before.normalize('NFC') !== before && before.normalize('NFC') === after ? 'composed' : 'spacing';
}

const day: Cleaner = (text) => {
  const cell = parseDate(text);
  const written = cell.state === 'read' ? dayText(cell) : undefined;
  return written === undefined ? undefined : { text: written, kind: 'date' };
};

/** A day with its hour, where the hour counts, stays as it is written. */
const dayAndTime: Cleaner = (text) => (parseDayTime(text).time === undefined ? day(text) : undefined);

const id: Cleaner = (text) => {
  const cell = parseIdNumber(text);
  if (cell.state === 'read') return { text: cell.id, kind: 'number' };
  // Whether zeros were lost a check decides; the digits stay those of the file.
  return cell.state === 'short' ? { text: cell.id.slice(cell.zeros), kind: 'number' } : undefined;
};

const oldId: Cleaner = (text) => {
  const number = parseOldIdNumber(text);
  return number === '' ? undefined : { text: number, kind: 'number' };
};

const sex: Cleaner = (text) => {
  const cell = parseSex(text);
  return cell.state === 'read' ? { text: cell.word === 'male' ? 'Nam' : 'Nữ', kind: 'word' } : undefined;
};

const mark: Cleaner = (text) => {
  const marked = parseMark(text);
  // "?" and "không rõ" count as no mark in reading; written down they would be a no that nobody said.
  return marked === 'unreadable' || parseText(text) === ''
    ? undefined
    : { text: marked ? 'x' : '0', kind: 'mark' };
};

const CLEANERS: Readonly<Record<string, Cleaner>> = {
  birth: day,
  temporary_since: day,
  decided_on: day,
  due: dayAndTime,
  done_on: dayAndTime,
  dossier_on: dayAndTime,
  id,
  old_id: oldId,
  sex,
  mark_na: mark,
  mark_province: mark,
  mark_commune: mark,
  dispersed: mark,
};

/** `15/03/2008`, `03/2008`, `2008`: the day first, and only what is known. */
function dayText(cell: Extract<DateCell, { state: 'read' }>): string | undefined {
  const { year, month, day: dayOfMonth } = cell.date;
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (month === undefined) return String(year);
  return dayOfMonth === undefined ? `${pad(month)}/${year}` : `${pad(dayOfMonth)}/${pad(month)}/${year}`;
}
