import { stringify } from 'csv-stringify/sync';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';
import { SOURCE_FILE, SOURCE_ROW } from '../source-columns.ts';
import type { ImportedRow } from './import-table.ts';

const ROWS_AT_ONCE = 2_000;

/**
 * An imported table as CSV: the headings of the contract, then the two columns that say where each row came
 * from. UTF-8 with its mark and CRLF, formulas neutralised, as Excel opens it by double click.
 */
export function* tableCsv(
  name: TableName,
  keys: readonly string[],
  rows: Iterable<ImportedRow>,
): Iterable<string> {
  const headings = keys.map((key) => COLUMNS[name].find((column) => column.key === key)!.vi);
  yield `\ufeff${written([[...headings, SOURCE_FILE, SOURCE_ROW]])}`;
  let batch: string[][] = [];
  for (const { cells, source } of rows) {
    batch.push([...cells, source.file, source.row]);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield written(batch);
    batch = [];
  }
  if (batch.length > 0) yield written(batch);
}

function written(rows: string[][]): string {
  // Readers take a line feed alone for the end of a row, too.
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}
