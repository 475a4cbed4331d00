import type { GridBuilder } from '../grid-builder.ts';

/** The cells of a row until it is whole: only then is it known how often it stands there. */
export interface RowBuffer {
  readonly begin: (attributes: { readonly times: number; readonly hidden: boolean }) => void;
  readonly skip: (columns: number) => void;
  /** A cell that stands `times` times, one beside the other, and covers more when merged. */
  readonly add: (cell: BufferedCell, times: number) => void;
  readonly end: () => void;
  readonly column: () => number;
}

export interface BufferedCell {
  readonly text: string;
  readonly marks: number;
  readonly font: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

export function createRowBuffer(grid: GridBuilder): RowBuffer {
  let [number, times, hidden, column] = [0, 1, false, 0];
  let cells: (BufferedCell & { readonly at: number })[] = [];
  return {
    begin: (row) => {
      ({ times, hidden } = row);
      [column, cells] = [0, []];
    },
    skip: (columns) => {
      column += columns;
    },
    add: (cell, repeated) => {
      // Blank cells cost nothing, however often they come.
      for (let copy = 0; copy < repeated && cell.text !== '' && cells.length <= MOST_CELLS; copy += 1)
        cells.push({ ...cell, at: column + copy });
      column += repeated;
    },
    end: () => {
      for (let copy = 0; copy < times && cells.length > 0; copy += 1) {
        number += 1;
        grid.row(number, hidden);
        for (const { at, text, marks, font, columns, rows } of cells) {
          grid.cell(at, text, marks, font);
          if (columns > 1 || rows > 1)
            grid.merge({ top: number, left: at, bottom: number + rows - 1, right: at + columns - 1 });
        }
      }
      if (cells.length === 0) number += times;
    },
    column: () => column,
  };
}

/** One more than a row can hold, so that the grid refuses the row. */
const MOST_CELLS = 16_384;
