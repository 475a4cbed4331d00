import { columnLetters } from '../../../tables/column-letters.ts';
import type { NewRow } from '../../../tables/xlsx/write/new-sheet.ts';

/** A cell that reaches over some columns and rows of the sheet. Columns count from 0. */
export interface WideCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
  readonly text: string;
  readonly style: number;
}

/** The rows of a sheet as they are put one under the other, and the cells that were merged. */
export interface SheetRows {
  /** How many columns the sheet has. */
  readonly width: number;
  /** Letters in a line of so many columns. */
  readonly room: (column: number, columns: number) => number;
  /** A row of these cells; its number. */
  readonly put: (cells: readonly WideCell[], height?: number) => number;
  readonly rows: readonly NewRow[];
  readonly merges: readonly string[];
}

/** `widths` of the columns, in letters. */
export function openSheetRows(widths: readonly number[]): SheetRows {
  const width = widths.length;
  const rows: NewRow[] = [];
  const merges: string[] = [];
  return {
    width,
    room: (column, columns) =>
      widths.slice(column, column + columns).reduce((sum, letters) => sum + letters, 0),
    rows,
    merges,
    put: (cells, height) => {
      const number = rows.length + 1;
      const texts = Array.from({ length: width }, () => '');
      const styles = Array.from({ length: width }, () => 0);
      for (const { column, columns = 1, rows: down = 1, text, style } of cells) {
        texts[column] = text;
        styles.fill(style, column, column + columns);
        if (columns > 1 || down > 1)
          merges.push(
            `${columnLetters(column)}${number}:${columnLetters(column + columns - 1)}${number + down - 1}`,
          );
      }
      rows.push({ number, cells: texts, styles, ...(height === undefined ? {} : { height }) });
      return number;
    },
  };
}
