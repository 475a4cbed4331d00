import { finding, type Finding } from '../findings/finding.ts';
import type { SheetSpan, Table } from '../tables/table.ts';
import { hasInvisible, tidy } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import { at, ofTable } from './at.ts';
import { mapColumns, type ColumnMap } from './map-columns.ts';
import type { Records, RecordSheet } from './model.ts';
import { quote } from './parse/quote.ts';
import { sourceLookup } from './row-source.ts';

/** The cells of one row by position of a column. */
export type Cells = readonly string[];

/** What a reader of one kind of record is given: where each column of the file stands. */
export interface Columns {
  /** Position of a column, -1 when the file has none. */
  readonly indexOf: (key: string) => number;
  readonly has: (key: string) => boolean;
}

/** Notes a cell that cannot be read and that no check judges, because the record has no place for what it said. */
export type Unreadable = (text: string, row: number, column: string) => void;

/** Notes a birth whose year has two digits, with the year it is read as. */
export type ShortYear = (text: string, year: number, row: number) => void;

/** Turns the rows of a table into records. `prepare` looks up the columns once and gives the function for a row. */
export function readRows<R>(
  table: Table,
  name: TableName,
  prepare: (
    columns: Columns,
    unreadable: Unreadable,
    shortYear: ShortYear,
  ) => (cells: Cells, row: number) => R,
): Records<R> {
  const map = mapColumns(table, name);
  const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
  const noticed: Finding[] = [];
  const columns = { indexOf: map.indexOf, has: (key: string) => map.columns.has(key) };
  const read = prepare(
    columns,
    (text, row, column) => {
      noticed.push(finding('table/cell-unreadable', { text: quote(tidy(text)) }, at(place, row, column)));
    },
    (text, year, row) => {
      noticed.push(finding('table/two-digit-year', { text: quote(text), year }, at(place, row, 'birth')));
    },
  );
  const known = [...map.columns]
    .map((key) => [key, map.indexOf(key)] as const)
    .filter(([, index]) => index >= 0);
  const rows: R[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    let cells = table.rows[index]!;
    const row = table.rowNumbers[index]!;
    for (const [key, column] of known) {
      if (!isFormulaError(cells[column])) continue;
      noticed.push(finding('table/formula-error', { text: cells[column]!.trim() }, at(place, row, key)));
      cells = cells.with(column, '');
    }
    rows.push(read(cells, row));
  }
  const sourceOf = sourceLookup(table);
  return {
    table: name,
    ...place,
    ...(table.sheets === undefined ? {} : { sheets: recordSheets(table.sheets, map) }),
    rows,
    ...(sourceOf === undefined ? {} : { sourceOf }),
    columns: map.columns,
    findings: ofTable(
      [...map.findings, ...table.findings, ...noticed, ...invisible(table, map, place)],
      name,
    ),
  };
}

/** Columns by which people are told apart: what nobody sees in them makes two of one. */
const TELLING = ['name', 'id', 'old_id', 'birth'];

function* invisible(table: Table, { indexOf }: ColumnMap, place: Finding['at']): Iterable<Finding> {
  for (const key of TELLING) {
    const column = indexOf(key);
    if (column < 0) continue;
    let [cells, first] = [0, -1];
    for (let index = 0; index < table.rows.length; index += 1) {
      if (!hasInvisible(table.rows[index]![column] ?? '')) continue;
      if (cells === 0) first = index;
      cells += 1;
    }
    if (cells > 0)
      yield finding('table/invisible-characters', { cells }, at(place, table.rowNumbers[first]!, key));
  }
}

/** Where each column of the table stands in each of the sheets. */
export function recordSheets(
  spans: readonly SheetSpan[],
  { columns, indexOf }: ColumnMap,
): readonly RecordSheet[] {
  // Where sex is marked in two columns, the first stands for both.
  const position = (key: string): number =>
    key === 'sex' && indexOf(key) < 0 ? Math.max(indexOf('male'), indexOf('female')) : indexOf(key);
  return spans.map(({ name, from, columns: inSheet }) => ({
    name,
    from,
    columns: new Map(
      [...columns]
        .map((key) => [key, inSheet[position(key)] ?? -1] as const)
        .filter(([, column]) => column >= 0),
    ),
  }));
}

/** The text of a cell; '' where the file has no such column or the row ends before it. */
export function cellAt(cells: Cells, index: number): string {
  return index < 0 || index >= cells.length ? '' : cells[index]!;
}

/** Cells of the columns that are read in which a formula failed: for a table of which no records are made. */
export function formulaErrors(table: Table, { columns, indexOf }: ColumnMap): readonly Finding[] {
  const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
  return [...columns].flatMap((key) => {
    const column = indexOf(key);
    if (column < 0) return [];
    return table.rows.flatMap((cells, index) =>
      isFormulaError(cells[column])
        ? [
            finding(
              'table/formula-error',
              { text: cells[column]!.trim() },
              at(place, table.rowNumbers[index]!, key),
            ),
          ]
        : [],
    );
  });
}

const HASH = 35;
/** What spreadsheets show for a formula that failed, and for a number that did not fit its column. */
const FORMULA_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|##+)\s*$/i;

function isFormulaError(cell: string | undefined): boolean {
  return cell !== undefined && cell.charCodeAt(0) === HASH && FORMULA_ERROR.test(cell);
}
