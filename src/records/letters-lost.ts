import { finding, type Finding } from '../findings/finding.ts';
import type { Table } from '../tables/table.ts';
import type { TableName } from '../vocabulary.ts';
import { at } from './at.ts';
import { headingsOf } from './headings.ts';
import { quote } from './parse/quote.ts';

/**
 * Columns in which a program put "?" (or U+FFFD) in place of letters that its encoding does not have:
 * "Nguy?n V?n An". Nothing can bring them back. A question that somebody wrote ("Nam?", "?", "An (?)") is
 * none: the sign must stand inside a word or, in columns of names, at the edge of one that goes on.
 */
export function lettersLost(table: Table, name: TableName): readonly Finding[] {
  const { keyOf } = headingsOf(name);
  // Bytes that were no letters are told row by row; the sign in their place is the reader's own.
  const isOwnSign = table.findings.some(
    ({ code, args }) => code === 'table/bad-encoding' && 'reason' in args && args.reason === 'invalid-bytes',
  );
  const columns = table.header.flatMap((heading, index) => {
    const key = heading === '' ? undefined : keyOf(heading);
    return key === undefined || QUESTIONS.has(key) ? [] : [lostIn(table, index, key, isOwnSign)];
  });
  const sum = (count: (column: LostLetters) => number): number =>
    columns.reduce((total, column) => total + count(column), 0);
  const isSure =
    sum(({ key, inside }) => (NAMES.has(key) ? inside : 0)) > 0 ||
    sum(({ inside }) => inside) > 1 ||
    sum(({ edge }) => edge) >= MANY;
  return isSure ? columns.filter(({ first }) => first >= 0).map((column) => told(table, column)) : [];
}

/** Where a question mark is most likely a question. */
const QUESTIONS: ReadonlySet<string> = new Set(['note', 'status']);
const NAMES: ReadonlySet<string> = new Set(['name', 'ethnicity']);
/** One name may end a word with a doubt; this many do not. */
const MANY = 3;

interface LostLetters {
  readonly key: string;
  readonly index: number;
  /** Cells that have the sign inside a word, and at the edge of one. */
  readonly inside: number;
  readonly edge: number;
  /** Position of the first of them. */
  readonly first: number;
}

const INSIDE = /\p{L}\?+\p{L}/u;
const EDGE = /(?:^|\s)\?+\p{L}|\p{L}\?+(?=\s+[\p{L}?])/u;

function lostIn({ rows }: Table, index: number, key: string, isOwnSign: boolean): LostLetters {
  let [inside, edge, first] = [0, 0, -1];
  for (let row = 0; row < rows.length; row += 1) {
    const cell = rows[row]![index];
    if (cell === undefined || (!cell.includes('?') && (isOwnSign || !cell.includes('\ufffd')))) continue;
    const text = isOwnSign ? cell : cell.replaceAll('\ufffd', '?');
    if (INSIDE.test(text) || text !== cell) inside += 1;
    else if (NAMES.has(key) && EDGE.test(text)) edge += 1;
    else continue;
    if (first < 0) first = row;
  }
  return { key, index, inside, edge, first };
}

function told(table: Table, { key, index, inside, edge, first }: LostLetters): Finding {
  const args = { cells: inside + edge, text: quote(table.rows[first]![index]!.trim()) };
  return finding('table/letters-lost', args, at(table, table.rowNumbers[first]!, key));
}
