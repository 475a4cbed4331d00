import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { ToolError } from '../findings/tool-error.ts';
import { sortRows, type RowOutside } from './data-rows.ts';
import { bestHeader } from './header.ts';
import { PEOPLE, type Headings } from './headings.ts';
import type { Table } from './table.ts';
import { createTitles } from './titles.ts';

/** A sheet as it was read: all its rows. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet's own number of each row, where blank rows are left out; absent: the first is row 1. */
  readonly rowNumbers?: ArrayLike<number>;
  /** The first rows with merged cells filled, for finding the header. */
  readonly head?: readonly (readonly string[])[];
  /** The last of those rows to which merged headings of each reach down. */
  readonly reach?: readonly number[];
  /** The spreadsheet's own number of the last row of the header, where a person named it. */
  readonly headerRow?: number;
  /** Rows end at their last cell with text, so that a short one says nothing. */
  readonly rowsEndEarly?: boolean;
  /** What reading the bytes found. */
  readonly findings: readonly Finding[];
}

/** Which file a sheet came from: `path` for failures, `name` for findings. */
export interface Source {
  readonly path: string;
  readonly name: string;
  readonly sheet?: string;
  /** The encoding that a person named. */
  readonly encoding?: string | undefined;
}

/**
 * Finds the table in a sheet: leaves out the title block, the row of column numbers, blank rows, headers
 * that come again, total rows and what stands below them. Throws a ToolError when no header is known.
 */
export function layOut(sheet: Sheet, source: Source, headings: Headings): Table {
  const header = bestHeader(
    sheet.head ?? sheet.rows,
    headings,
    chosenIndex(sheet),
    (index) => sheet.reach?.[index] ?? index,
  );
  if (header === undefined)
    throw new ToolError('table-no-header', {
      path: source.path,
      table: headings.table,
      encoding: source.encoding,
    });
  const place = (row?: number): Location => ({
    file: source.name,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    ...(row === undefined ? {} : { row }),
  });
  const numberOf = (index: number): number => sheet.rowNumbers?.[index] ?? index + 1;
  const titles = createTitles(sheet.rows, header, headings, source.sheet);
  const { kept, starts, totals, leftOut } = sortRows(sheet.rows, header, headings, titles);
  const rows = kept.map((index) => sheet.rows[index]!);
  const rowNumbers = Uint32Array.from(kept, numberOf);
  const told = titles.give(header.headings, rows, (index) => (index < 0 ? place() : place(numberOf(index))));
  const ragged = raggedRows(rows, rowNumbers, header.headings.length, sheet.rowsEndEarly === true, place);
  return {
    file: source.name,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    header: told.header,
    columnsInFile: header.headings.length,
    headerRow: numberOf(header.last),
    rows: told.rows,
    rowNumbers,
    starts: starts.map(numberOf),
    findings: [
      ...sheet.findings,
      ...totals.map(({ index, text }) =>
        finding(
          'table/total-row',
          { text: text.slice(0, LONGEST_TEXT), people: PEOPLE.has(headings.table) },
          place(numberOf(index)),
        ),
      ),
      ...rowsLeftOut(leftOut, numberOf, place),
      ...ragged,
      ...told.findings,
    ],
  };
}

const LONGEST_TEXT = 80;
/** A file may have any number of rows below its list. */
const MOST_ROWS_NAMED = 20;

/** One finding for all rows of a sheet that stand below the end of the list. */
function rowsLeftOut(
  leftOut: readonly RowOutside[],
  numberOf: (index: number) => number,
  place: (row: number) => Location,
): readonly Finding[] {
  const [first] = leftOut;
  if (first === undefined) return [];
  const rows = leftOut.slice(0, MOST_ROWS_NAMED).map(({ index }) => numberOf(index));
  const args = { rows, count: leftOut.length, text: first.text.slice(0, LONGEST_TEXT) };
  return [finding('table/rows-left-out', args, place(rows[0]!))];
}

/** Position of the row that was named as the header; undefined when none was. */
export function chosenIndex({
  headerRow,
  rowNumbers,
}: Pick<Sheet, 'headerRow' | 'rowNumbers'>): number | undefined {
  if (headerRow === undefined || rowNumbers === undefined)
    return headerRow === undefined ? undefined : headerRow - 1;
  return Array.from(rowNumbers).indexOf(headerRow);
}

/** Rows with more cells than headings, or with fewer where the other rows of the file are whole. */
function* raggedRows(
  rows: Sheet['rows'],
  rowNumbers: Uint32Array,
  need: number,
  rowsEndEarly: boolean,
  place: (row: number) => Location,
): Iterable<Finding> {
  const short = rows.filter((row) => row.length < need).length;
  // Some programs leave out blank cells at the end of every row: a habit, not an accident.
  const habit = rowsEndEarly || (short > MANY_ROWS && short * 2 >= rows.length);
  for (const [index, row] of rows.entries()) {
    const have = row.length <= need ? row.length : row.findLastIndex((text) => text.trim() !== '') + 1;
    if (have > need || (row.length < need && !habit))
      yield finding('table/ragged-row', { have, need }, place(rowNumbers[index]!));
  }
}

const MANY_ROWS = 10;
