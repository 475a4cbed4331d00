import { finding, type Finding } from '../findings/finding.ts';
import type { FindingArgs } from '../findings/codes.ts';
import type { Table } from '../tables/table.ts';
import type { TableName } from '../vocabulary.ts';
import { at } from './at.ts';
import { mapColumns } from './map-columns.ts';
import type { Records } from './model.ts';

/** The cells of one row by position of a column; '' where the file has no such column or the row ends before it. */
export type Cells = readonly string[];

/** What a reader of one kind of record is given: where each column stands, and where to note a cell that has no other place. */
export interface Columns {
  readonly indexOf: (key: string) => number;
  readonly has: (key: string) => boolean;
}

/** A judgement of reading about one cell, for what the record itself cannot carry. */
export type Note = <C extends 'candidate/field-missing'>(
  code: C,
  args: FindingArgs[C],
  row: number,
  column: string,
) => void;

/** Turns the rows of a table into records. `prepare` looks up the columns once and gives the function for a row. */
export function readRows<R>(
  table: Table,
  name: TableName,
  prepare: (columns: Columns, note: Note) => (cells: Cells, row: number) => R,
): Records<R> {
  const map = mapColumns(table, name);
  const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
  const notes: Finding[] = [];
  const read = prepare(
    { indexOf: map.indexOf, has: (key) => map.columns.has(key) },
    (code, args, row, column) => {
      notes.push(finding(code, args, at(place, row, column), [], 'warning'));
    },
  );
  const rows: R[] = [];
  for (let index = 0; index < table.rows.length; index += 1)
    rows.push(read(table.rows[index]!, table.rowNumbers[index]!));
  return {
    table: name,
    ...place,
    rows,
    columns: map.columns,
    findings: [...map.findings, ...table.findings, ...notes],
  };
}

export function cellAt(cells: Cells, index: number): string {
  return index < 0 || index >= cells.length ? '' : cells[index]!;
}
