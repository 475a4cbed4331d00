import type { CalendarColumn } from '../../i18n/calendar-text.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';

export const GAP = '  ';

/** A column of the countdown, or of another table, `width` letters wide. */
export interface Column<K extends string = CalendarColumn> {
  readonly key: K;
  readonly width: number;
  readonly right?: true;
}

export type PaintName = keyof Paint;

/** One paragraph of a cell, with its colour. */
export interface Line {
  readonly text: string;
  readonly paint?: PaintName | undefined;
}

export type Cells<K extends string = CalendarColumn> = Readonly<Partial<Record<K, readonly Line[]>>>;

/** Letters that a row of these columns takes, gaps included. */
export const tableWidth = (layout: readonly Column<string>[]): number =>
  layout.reduce((sum, { width }) => sum + width, 0) + GAP.length * (layout.length - 1);

/** The lines of one row: each cell wrapped to its column, and padded before it is coloured. */
export function rowLines<K extends string>(
  row: Cells<K>,
  layout: readonly Column<K>[],
  paint: Paint,
): readonly string[] {
  const wrapped = layout.map(({ key, width, right }) => {
    const lines: readonly Line[] = row[key] ?? [];
    return lines.flatMap((line) =>
      wrapAll(line.text, width).map((text) => {
        const padded = right ? text.padStart(width) : text.padEnd(width);
        return line.paint ? paint[line.paint](padded) : padded;
      }),
    );
  });
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) =>
    layout
      .map(({ width }, column) => wrapped[column]![i] ?? ' '.repeat(width))
      .join(GAP)
      .trimEnd(),
  );
}

/** As `wrap`, but a word wider than the column is parted too, after a stroke or hyphen where it has one (102/2025/NQLT-UBTVQH15-…). */
export function wrapAll(text: string, width: number): readonly string[] {
  const words = text.split(' ').flatMap((word) => {
    const parts: string[] = [];
    let rest = word;
    while (rest.length > width) {
      const stroke = Math.max(rest.lastIndexOf('-', width - 1), rest.lastIndexOf('/', width - 1)) + 1;
      const end = stroke > 0 ? stroke : width;
      parts.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...parts, rest];
  });
  return wrap(words.join(' '), width);
}
