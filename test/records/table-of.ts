import { headingsOf } from '../../src/records/headings.ts';
import { layOut } from '../../src/tables/layout.ts';
import type { Table } from '../../src/tables/table.ts';
import type { TableName } from '../../src/vocabulary.ts';

/** A table from lines with their cells parted by `|`, the first being the header. */
export function tableOf(table: TableName, ...lines: readonly string[]): Table {
  const rows = lines.map((line) => line.split('|'));
  return layOut({ rows, findings: [] }, { path: `${table}.csv`, name: `${table}.csv` }, headingsOf(table));
}
