import { stringify } from 'csv-stringify/sync';
import { SOURCE_FILE, SOURCE_ROW } from '../records/source-columns.ts';
import type { ExportedTable } from './exported-table.ts';

const ROWS_AT_ONCE = 2_000;
/** Columns of digits that a spreadsheet would take for a number, dropping zeros and rounding. */
const DIGITS: ReadonlySet<string> = new Set(['id', 'old_id']);

/**
 * A table as CSV for a spreadsheet to open by double click: UTF-8 with its mark, CRLF, formulas and identity
 * numbers behind an apostrophe, which is dropped again on reading.
 */
export function* exportedCsv(
  { table, keys, headings, rows, sources }: ExportedTable,
  delimiter: string,
): Iterable<string> {
  const digits = keys.map((key) => table !== 'tasks' && DIGITS.has(key));
  const written = (lines: string[][]): string =>
    // Readers take a line feed alone for the end of a row, too.
    stringify(lines, {
      delimiter,
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[\r\n]/,
    });
  yield `\ufeff${written([[...headings, ...(sources === undefined ? [] : [SOURCE_FILE, SOURCE_ROW])]])}`;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const batch = rows
      .slice(from, from + ROWS_AT_ONCE)
      .map((cells, index) => [
        ...cells.map((cell, column) => (digits[column] === true && /^\d+$/.test(cell) ? `'${cell}` : cell)),
        ...(sources?.[from + index] ?? []),
      ]);
    yield written(batch);
  }
}
