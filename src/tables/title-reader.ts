import type { Header } from './header.ts';
import type { Headings } from './headings.ts';

type Row = readonly string[];

/** What a title says of the rows below it: the name under which titles know a column, and its cell. */
export interface Said {
  readonly key: string;
  readonly value: string;
}

/** The cell that a title says when it is not understood: what came before ends, and nothing is known of what follows. */
export const UNREAD = '';

/** The same, with the line of the title block that says it. */
export interface SaidAbove extends Said {
  readonly line: number;
}

/** How the titles of one sheet are read. */
export interface TitleReader {
  /** What titles may say, the largest first: what is of a larger one ends with it. */
  readonly keys: readonly string[];
  /** What the title block, the lines above the header, says of all rows. Asked once, and first. */
  readonly above: (lines: readonly string[]) => readonly SaidAbove[];
  readonly ofSheet: (name: string) => readonly Said[];
  /** What a row says that is a title, the largest first; undefined for a row of the table. */
  readonly inRow: (row: Row, index: number) => readonly Said[] | undefined;
  /** The keys of titles that a row of the table shows to have ended above it. */
  readonly ends?: (row: Row) => readonly string[];
}

/** What a reader may look at. */
export interface TitledSheet {
  readonly rows: readonly Row[];
  readonly header: Header;
  readonly headings: Headings;
}

/** What a title says of one column; nothing where it says nothing. */
export const said = (key: string, value: string | undefined): readonly Said[] =>
  value === undefined ? [] : [{ key, value }];

/** What one line says, or several say alike. */
export function oneOf(
  key: string,
  lines: readonly string[],
  read: (text: string) => string | undefined,
): readonly SaidAbove[] {
  const found = lines.flatMap((text, line): readonly SaidAbove[] => {
    const value = read(text);
    return value === undefined ? [] : [{ key, value, line }];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}
