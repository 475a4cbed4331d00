import type { Table } from '../../tables/table.ts';
import { SOURCE_FILE, SOURCE_ROW } from '../source-columns.ts';

/** Where a row of a table came from: the official's own file, its sheet and its row. */
export interface RowSource {
  /** "danh-sach.xlsx › KV4", or the name of the file alone. */
  readonly file: string;
  readonly row: string;
}

/** Finds the source of each row: what an import wrote down before, else the table itself. */
export function sourceReader(table: Table): (index: number) => RowSource {
  const file = table.header.indexOf(SOURCE_FILE);
  const row = table.header.indexOf(SOURCE_ROW);
  return (index) => {
    const cells = table.rows[index]!;
    const known = file < 0 ? '' : (cells[file] ?? '');
    return known === '' ? placeOf(table, table.rowNumbers[index]!) : { file: known, row: cells[row] ?? '' };
  };
}

function placeOf({ file, sheet, sheets }: Table, number: number): RowSource {
  const span = sheets?.findLast(({ from }) => from < number);
  const name = span === undefined ? sheet : span.name;
  return {
    file: name === undefined || name === '' ? file : `${file} › ${name}`,
    row: String(number - (span?.from ?? 0)),
  };
}
