import type { DraftTable } from './draft.ts';

const BOM = '\ufeff';
/** Text of so many rows is handed over at a time. */
const ROWS_PER_CHUNK = 2000;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF. Cells are quoted where
 * they must be; nothing in an invented ward begins like a formula.
 */
export function* csvChunks<Row>({ columns, rows, tail }: DraftTable<Row>): Iterable<string> {
  yield BOM + line(columns.map(({ heading }) => heading));
  const keys = columns.map(({ key }) => key);
  for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
    let chunk = '';
    for (const row of rows.slice(from, from + ROWS_PER_CHUNK)) {
      const cells = row as Readonly<Record<string, string | undefined>>;
      chunk += line(keys.map((key) => cells[key as string] ?? ''));
    }
    yield chunk;
  }
  if (tail.length > 0) yield tail.map(line).join('');
}

const MUST_QUOTE = /[",\r\n]/;

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (MUST_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
