import { COLUMNS } from '../records/columns.ts';
import { createChangeLog } from '../records/import/change.ts';
import { importRows } from '../records/import/import-table.ts';
import { readMappingFile } from '../records/import/mapping-file.ts';
import { readInput } from '../records/import/read-input.ts';
import type { Records } from '../records/model.ts';
import { recordsOf } from '../records/read-ward.ts';
import { SOURCE_FILE, SOURCE_ROW } from '../records/source-columns.ts';
import type { TableName } from '../vocabulary.ts';

/** A table to be written out: its own columns in the order of the contract, each cell as the contract writes it. */
export interface ExportedTable {
  readonly table: TableName;
  readonly keys: readonly string[];
  /** One for each key. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where an import found each row, if the table says so. */
  readonly sources: readonly (readonly [file: string, row: string])[] | undefined;
  /** The same rows as records, one for one. */
  readonly records: Records<unknown>;
}

/** Reads a table of a ward for writing it out again. */
export async function readExportedTable(
  path: string,
  file: string,
  table: TableName,
  election: string,
): Promise<ExportedTable> {
  const understood = await readInput({ path, name: file }, table, await readMappingFile(path, table));
  const { keys } = understood;
  const ignored = createChangeLog();
  const rows = [
    ...importRows(understood, table, { keys, fixNames: false, changes: ignored, proposals: ignored }),
  ];
  const { header } = understood.table;
  const hasSources = header.includes(SOURCE_FILE) && header.includes(SOURCE_ROW);
  return {
    table,
    keys,
    headings: keys.map((key) => COLUMNS[table].find((column) => column.key === key)!.vi),
    rows: rows.map(({ cells }) => cells),
    sources: hasSources ? rows.map(({ source }) => [source.file, source.row] as const) : undefined,
    records: await recordsOf(understood.table, table, election),
  };
}
