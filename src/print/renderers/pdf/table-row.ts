import type { Box } from './box.ts';
import type { Line } from './break-lines.ts';
import type { Mark } from './canvas.ts';
import { setLines } from './set-lines.ts';

/** A cell of one row, its text broken to lines. Lengths are points. */
export interface Cell {
  readonly left: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  /** Blank above and below the text; `PADDING_Y` unless said. */
  readonly paddingY?: number;
}

/** Blank between a cell's uprights and type of this size. */
export const paddingX = (size: number): number => size * 0.3;

/** Blank above and below the text of a cell. */
const PADDING_Y = 2.2;

/** Distance of baselines in a cell over the size of its type: tight, for many rows on a page. */
const CELL_LEADING = 1.13;

export interface RowManner {
  readonly keepNext: boolean;
  readonly header?: Box;
  /** Points. */
  readonly leastHeight?: number;
  /** Opens the row in the structure, when it is drawn; gives the mark of each next cell. */
  readonly marks: () => () => Mark;
}

/** A row of a table, as high as its highest cell; text stands in the middle of its cell. */
export function rowBox(cells: readonly Cell[], manner: RowManner): Box {
  const height = Math.max(manner.leastHeight ?? 0, ...cells.map(cellHeight));
  return {
    kind: 'row',
    height,
    gap: 0,
    ...manner,
    draw: (canvas, top) => {
      const mark = manner.marks();
      for (const cell of cells) {
        canvas.begin(mark());
        drawCellText(canvas, cell, top, height);
        canvas.end();
        canvas.rule(cell.left, top, cell.left, top + height);
      }
      const right = rightOf(cells);
      canvas.rule(right, top, right, top + height);
      canvas.rule(cells[0]!.left, top + height, right, top + height);
    },
    split: (room) => splitRow(cells, manner, room),
  };
}

const rightOf = (cells: readonly Cell[]): number => {
  const last = cells.at(-1)!;
  return last.left + last.width;
};

const textHeight = ({ lines, size }: Cell): number => lines.length * size * CELL_LEADING;

/** Of a cell with blank above and below. */
export const cellHeight = (cell: Cell): number => textHeight(cell) + 2 * (cell.paddingY ?? PADDING_Y);

export function drawCellText(
  canvas: Parameters<Box['draw']>[0],
  cell: Cell,
  top: number,
  height: number,
): void {
  const { left, width, size, align, lines } = cell;
  const inset = align === 'center' ? 0 : paddingX(size);
  const setting = { left: left + inset, width: width - 2 * inset, size, leading: size * CELL_LEADING, align };
  setLines(canvas, lines, top + (height - textHeight(cell)) / 2, setting);
}

/** Of a row that no page can hold: as many lines of each cell as the room takes, and a row with the rest. */
function splitRow(cells: readonly Cell[], manner: RowManner, room: number): readonly [Box, Box] | undefined {
  const first: Cell[] = [];
  const rest: Cell[] = [];
  for (const cell of cells) {
    const count = Math.floor((room - 2 * (cell.paddingY ?? PADDING_Y)) / (cell.size * CELL_LEADING));
    if (count < 1) return undefined;
    first.push({ ...cell, lines: cell.lines.slice(0, count) });
    rest.push({ ...cell, lines: cell.lines.slice(count) });
  }
  return [rowBox(first, { ...manner, keepNext: false }), rowBox(rest, manner)];
}
