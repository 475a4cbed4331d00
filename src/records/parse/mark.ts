import { tidy } from '../../vietnamese/text.ts';
import { parseText } from './text.ts';

/** A cell marked with x, or with 0 or nothing; anything else cannot be read. */
export function parseMark(cell: string): boolean | 'unreadable' {
  if (cell === '') return false;
  const known = MARKS.get(cell);
  if (known !== undefined) return known;
  if (parseText(cell) === '') return false;
  return MARKS.get(tidy(cell).replace(/^'/, '').toLowerCase()) ?? 'unreadable';
}

const MARKS: ReadonlyMap<string, boolean> = new Map([
  ...['x', 'X', '×', '✓', '✔', '☑', '✗', '✘', '√', '1', 'có', 'yes', 'y', 'true', '(x)'].map(
    (mark) => [mark, true] as const,
  ),
  ...['0', 'o', 'O', 'ο', '○', '☐', 'không', 'no', 'n', 'false', '(0)'].map((mark) => [mark, false] as const),
]);
