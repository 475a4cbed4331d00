import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';

const GAP = '  ';

/** A small table whose cells stand under their headings. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

/** Its lines: the first column takes what the others leave, and every cell wraps rather than be cut. */
export function* grid({ head, rows, foot }: Grid, paint: Paint, columns: number): Iterable<string> {
  const widths = widthsOf([head, ...rows, foot], columns);
  const rule = paint.dim(
    '─'.repeat(widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1)),
  );
  yield* lines(head, widths, paint.bold);
  yield `${rule}\n`;
  for (const row of rows) yield* lines(row, widths);
  yield `${rule}\n`;
  yield* lines(foot, widths, paint.bold);
}

function widthsOf(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const natural = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const longestWord = rows[0]!.map((_, column) =>
    Math.max(...rows.flatMap((row) => row[column]!.split(' ').map(({ length }) => length))),
  );
  const widths = [...natural];
  const gaps = GAP.length * (widths.length - 1);
  // The widest column gives way first, as far as its words allow.
  for (let over = sum(widths) + gaps - columns; over > 0; over -= 1) {
    const room = widths.map((width, column) => width - longestWord[column]!);
    const widest = widths.reduce(
      (best, width, column) =>
        room[column]! > 0 && width > (widths[best] ?? 0) * Number(room[best]! > 0) ? column : best,
      0,
    );
    if (room[widest]! <= 0) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function* lines(
  cells: readonly string[],
  widths: readonly number[],
  style: (text: string) => string = (text) => text,
): Iterable<string> {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column]!));
  const height = Math.max(...wrapped.map(({ length }) => length));
  for (let line = 0; line < height; line++) {
    const text = wrapped.map((cell, column) => (cell[line] ?? '').padEnd(widths[column]!)).join(GAP);
    yield `${style(text.trimEnd())}\n`;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
