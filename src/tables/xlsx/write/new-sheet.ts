import type { CellComment } from './comments-xml.ts';

/** A row to be written: its number in the sheet, its cells, and their styles (one for all, or one each). */
export interface NewRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly styles: number | ArrayLike<number>;
  /** Height in points; absent: as high as its text. */
  readonly height?: number;
}

/** Number of each paper in the file. */
export const PAPERS = { A3: 8, A4: 9, A5: 11, A6: 70 } as const;

/** A sheet of texts to be written: a number or day in it stays the text it is. */
export interface NewSheet {
  readonly name: string;
  /** Widths of the columns in letters of the usual size. */
  readonly widths: readonly number[];
  readonly rows: Iterable<NewRow>;
  /** Blocks such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** The first rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** How it is printed: rows that come again on each page, and the block that is printed at all. */
  readonly page?: {
    readonly repeat?: readonly [first: number, last: number];
    /** Across unless said. */
    readonly orientation?: 'portrait' | 'landscape';
    /** A4 unless said. */
    readonly size?: keyof typeof PAPERS;
    /** In millimetres; narrow unless said. */
    readonly margins?: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
    readonly area?: string;
    /** Rows after which a page ends. */
    readonly breaks?: readonly number[];
    /** Pages side by side that take all columns, 1 where absent; the first two columns then come again on each. */
    readonly across?: number;
    readonly footer: string;
  };
  /** Cells that lead to another place in the workbook. */
  readonly links?: readonly { readonly cell: string; readonly to: string }[];
  readonly comments?: readonly CellComment[];
}

/** A place in a workbook as links and names write it: `'Khu vực 4'!F212`. */
export function placeInBook(sheet: string, cells: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
