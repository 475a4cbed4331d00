import { ToolError } from '../findings/tool-error.ts';

/** A sheet of a spreadsheet program ends here; a table of voters has a tenth of it. */
const MOST_ROWS = 1_048_576;
/** Some 400,000 voters with all columns filled. */
const MOST_CELLS = 8_000_000;

/**
 * Bounds what the rows of one file take in memory: rows without content share one, and a file
 * with more rows or cells than any table has is refused. The answer takes each row in its order.
 */
export function createRowBound(path: string): (row: string[]) => string[] {
  let [rows, cells] = [0, 0];
  let blank: string[] = [];
  return (row) => {
    rows += 1;
    const isBlank = row.every((cell) => cell === '');
    if (!isBlank) cells += row.length;
    if (rows > MOST_ROWS || cells > MOST_CELLS) throw new ToolError('workbook-too-large', { path });
    if (!isBlank) return row;
    if (blank.length !== row.length) blank = row;
    return blank;
  };
}

/** Bytes and lines of a list of some 150,000 people. */
const [MANY_BYTES, MANY_LINES] = [32 * 1_024 * 1_024, 300_000];

/** Whether a file is so large that its rows must be counted as they come, which takes a third longer. */
export function mayBeTooMuch(bytes: Buffer): boolean {
  return bytes.length > MANY_BYTES || hasLines(bytes, NEWLINE) || hasLines(bytes, RETURN);
}

function hasLines(bytes: Buffer, end: number): boolean {
  let lines = 0;
  for (let at = bytes.indexOf(end); at >= 0 && lines <= MANY_LINES; at = bytes.indexOf(end, at + 1))
    lines += 1;
  return lines > MANY_LINES;
}

/**
 * The bytes up to the end of the last line that holds more than delimiters and blanks: stray formatting
 * below a list is saved as a million lines of commas.
 */
export function withoutBlankEnd(bytes: Buffer): Buffer {
  let last = bytes.length - 1;
  while (last >= 0 && BLANKS.has(bytes[last]!)) last -= 1;
  if (bytes.length - last < STRAY) return bytes;
  for (let end = last + 1; end < bytes.length; end += 1)
    if (bytes[end] === NEWLINE || bytes[end] === RETURN) return bytes.subarray(0, end);
  return bytes;
}

/** Bytes; a few blank lines do no harm. */
const STRAY = 65_536;

const NEWLINE = 10;
const RETURN = 13;
const BLANKS: ReadonlySet<number> = new Set(Buffer.from(',;\t| \r\n'));
