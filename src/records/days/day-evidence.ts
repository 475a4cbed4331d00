import { isRealDay } from '../../dates/iso-date.ts';
import type { Table } from '../../tables/table.ts';

/** What the cells of a column say about how its days are written: how many, and the first of each kind as it stands. */
export interface DayEvidence {
  /** Days that are only days with the month in front: 01/25/1980. */
  readonly monthFirst: Kind;
  /** Days that are only days with the day in front: 25/01/1980. */
  readonly dayFirst: Kind;
  /** Days that read either way, to different days: 05/03/1980. */
  readonly either: Kind;
  /** Days as the reader of a workbook gives them, read either way, and those that read one way only. */
  readonly storedEither: Kind;
  readonly storedPlain: Kind;
  /** Bare numbers that can only be days as spreadsheets count them. */
  readonly serial: Kind;
}

export interface Kind {
  readonly cells: number;
  readonly first: string;
  /** Position of the row. */
  readonly row: number;
}

/** A day with strokes, dots or dashes and a year of four or two digits; whatever hour follows. */
export const WRITTEN_DAY = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?=$|[ ,T])/;
const STORED_DAY = /^(\d{4})-(\d\d)-(\d\d)(?=$| )/;

/** Looks through a column. Most cells are decided by a few characters: this runs for every row of a register. */
export function dayEvidence({ rows }: Table, column: number): DayEvidence {
  const kinds = Array.from({ length: 6 }, () => ({ cells: 0, first: '', row: -1 }));
  for (let row = 0; row < rows.length; row += 1) {
    const cell = rows[row]![column];
    if (cell === undefined || cell.length < 5) continue;
    const kind = kindOf(isLoose(cell) ? cell.trim() : cell);
    if (kind === undefined) continue;
    const found = kinds[kind]!;
    if (found.cells === 0) [found.first, found.row] = [cell.trim(), row];
    found.cells += 1;
  }
  const [monthFirst, dayFirst, either, storedEither, storedPlain, serial] = kinds as [
    Kind,
    Kind,
    Kind,
    Kind,
    Kind,
    Kind,
  ];
  return { monthFirst, dayFirst, either, storedEither, storedPlain, serial };
}

const isLoose = (cell: string): boolean =>
  cell.charCodeAt(0) <= BLANK || cell.charCodeAt(cell.length - 1) <= BLANK;
const BLANK = 32;

function kindOf(cell: string): number | undefined {
  if (cell.length <= 5) return isSerial(cell) ? 5 : undefined;
  const stored = cell.charCodeAt(4) === DASH ? STORED_DAY.exec(cell) : null;
  if (stored !== null) {
    const [month, day] = [Number(stored[2]), Number(stored[3])];
    if (day > 12) return 4;
    return month === day ? undefined : 3;
  }
  const parts = WRITTEN_DAY.exec(cell);
  if (parts === null) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 12) return second >= 1 && second <= 12 ? 1 : undefined;
  if (second > 12) return first >= 1 && isRealDay(LEAP_YEAR, first, second) ? 0 : undefined;
  return first === second ? undefined : 2;
}

const DASH = 45;
/** For a day whose year has two digits: 29 February may be one. */
const LEAP_YEAR = 2000;

/** A day from 1927 to 2068 in either way of counting. Four digits are a year, or a slip in one. */
export function isSerial(text: string): boolean {
  return text.length === 5 && /^[1-5]\d{4}$/.test(text);
}
