import { CsvError, parse } from 'csv-parse/sync';
import { finding, type Finding } from '../findings/finding.ts';
import { ToolError } from '../findings/tool-error.ts';
import { createRowBound, mayBeTooMuch, withoutBlankEnd } from './csv-bound.ts';
import { bestHeader } from './header.ts';
import type { Headings } from './headings.ts';
import type { Sheet } from './layout.ts';
import type { TextBytes } from './text-file.ts';

type Rows = readonly (readonly string[])[];

/** A record longer than this many bytes is no row of a table. */
const LONGEST_RECORD = 1_000_000;

/** Enough rows for a title block and the header. */
const PREVIEW_ROWS = 60;
const PREVIEW_BYTES = 300_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Parses CSV with the delimiter under which the headings of the table are found. */
export function readCsv(text: TextBytes, path: string, name: string, headings: Headings): Sheet {
  const { bytes, hinted } = withoutHint(withoutBlankEnd(text.bytes));
  const delimiter = hinted ?? detectDelimiter(bytes, headings);
  const rows = parseRows(bytes, delimiter, path);
  return text.isUtf8 && !text.hasNul ? { rows, findings: [] } : mend(rows, name, text);
}

/** The line `sep=;` by which a spreadsheet program tells itself the delimiter; it does not show it as a row. */
function withoutHint(bytes: Buffer): { readonly bytes: Buffer; readonly hinted: string | undefined } {
  const hint = /^sep=(.)(\r\n|\n|\r)/i.exec(bytes.toString('latin1', 0, 8));
  return hint === null
    ? { bytes, hinted: undefined }
    : { bytes: bytes.subarray(hint[0].length), hinted: hint[1] };
}

function detectDelimiter(bytes: Buffer, headings: Headings): string {
  const scores = DELIMITERS.map((delimiter) => {
    const rows = preview(bytes, delimiter);
    const header = bestHeader(rows, headings);
    // Where no heading is known, the delimiter that cuts the most still reads the file best.
    return { delimiter, known: header?.known ?? 0, cuts: rows.reduce((sum, row) => sum + row.length - 1, 0) };
  });
  return scores.reduce((best, one) => ((one.known - best.known || one.cuts - best.cuts) > 0 ? one : best))
    .delimiter;
}

function preview(bytes: Buffer, delimiter: string): Rows {
  const rows: string[][] = [];
  const options = {
    ...optionsFor(bytes, delimiter),
    relax_quotes: true,
    to: PREVIEW_ROWS,
    on_record: (row: string[]) => void rows.push(row),
  };
  try {
    parse(bytes.subarray(0, PREVIEW_BYTES), options);
  } catch (error) {
    // A quote left open by the cut is no trouble here; the whole file is parsed next.
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

function parseRows(bytes: Buffer, delimiter: string, path: string): Rows {
  // Each attempt counts its rows from the first.
  const isLarge = mayBeTooMuch(bytes);
  const attempt = (more: object): Rows => {
    const bound = isLarge ? { on_record: createRowBound(path) } : {};
    return withoutStacks(() => parse(bytes, { ...optionsFor(bytes, delimiter), ...bound, ...more }));
  };
  try {
    return withoutRunaways(attempt({}), delimiter, path);
  } catch (error) {
    if (!isQuoteError(error)) throw asToolError(error, bytes, path);
  }
  // Blanks between a quote and the delimiter, as people write lists: `1, "An, Bình" , 3`.
  try {
    return withoutRunaways(attempt({ trim: true }), delimiter, path);
  } catch (error) {
    if (!isQuoteError(error)) throw asToolError(error, bytes, path);
  }
  // A stray quote: taken as a letter. A cell that then begins with a quote and runs over several
  // lines was never closed.
  try {
    const rows = attempt({ relax_quotes: true });
    const open = rows.findIndex((row) => row.some((cell) => cell.startsWith('"') && /[\r\n]/.test(cell)));
    if (open >= 0) throw new ToolError('table-quote-open', { path, row: open + 1 });
    return withoutRunaways(rows, delimiter, path);
  } catch (error) {
    throw asToolError(error, bytes, path);
  }
}

/** The library makes an error of each row that is not as long as the first, and mostly spends its time on their stacks. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function optionsFor(bytes: Buffer, delimiter: string) {
  return {
    delimiter,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    // Without a carriage return in the file there is one kind of line end, and less to compare.
    record_delimiter: bytes.includes(13) ? ['\r\n', '\n', '\r'] : ['\n'],
  };
}

/** A long cell whose lines look like rows is a quote that was opened in one row and closed in another. */
function withoutRunaways(rows: Rows, delimiter: string, path: string): Rows {
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      if (cell.length > LONG_CELL && holdsRows(cell, rows, delimiter))
        throw new ToolError('table-quote-open', { path, row: index + 1 });
    }
  }
  return rows;
}

const LONG_CELL = 1_000;
const MOST_LINES = 20;

function holdsRows(cell: string, rows: Rows, delimiter: string): boolean {
  const widths = rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => row.length)
    .sort((a, b) => a - b);
  const width = Math.max(3, widths[Math.floor(widths.length / 2)] ?? 0);
  const lines = cell.split('\n', 1_000);
  const likeRows = lines.filter((line) => line.split(delimiter, width).length >= width).length;
  return lines.length > 2 && likeRows * 2 > lines.length;
}

function isQuoteError(error: unknown): boolean {
  return (
    error instanceof CsvError &&
    (error.code === 'CSV_INVALID_CLOSING_QUOTE' || error.code === 'INVALID_OPENING_QUOTE')
  );
}

function asToolError(error: unknown, bytes: Buffer, path: string): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = Number(error['records'] ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new ToolError('table-quote-open', { path, row });
  if (error.code !== 'CSV_MAX_RECORD_SIZE') return new ToolError('table-broken', { path, row });
  // A record that swallowed many lines is an open quote; one long line is one long cell.
  const from = Number(error['bytes'] ?? 0);
  const swallowed =
    bytes
      .subarray(from, from + LONGEST_RECORD)
      .toString('latin1')
      .split('\n', MOST_LINES + 1).length > MOST_LINES;
  return swallowed
    ? new ToolError('table-quote-open', { path, row })
    : new ToolError('table-cell-too-long', { path, row, limit: LONGEST_RECORD });
}

/** Takes NULs out of the rows that have them and says which rows have bytes that are not UTF-8. */
function mend(rows: Rows, name: string, { isUtf8 }: TextBytes): Sheet {
  const findings: Finding[] = [];
  const mended = rows.map((row, index) => {
    const at = { file: name, row: index + 1 };
    // In a file that is UTF-8 the sign for a lost letter is one that somebody else lost.
    if (!isUtf8 && row.some((cell) => cell.includes('\ufffd')))
      findings.push(finding('table/bad-encoding', { reason: 'invalid-bytes' }, at));
    if (!row.some((cell) => cell.includes('\0'))) return row;
    findings.push(finding('table/bad-encoding', { reason: 'nul' }, at));
    return row.map((cell) => cell.replaceAll('\0', ''));
  });
  return { rows: mended, findings };
}
