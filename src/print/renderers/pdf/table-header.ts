import type { HeaderCell } from '../../document.ts';
import type { Box, Layout } from './box.ts';
import { breakWords, textWords, widestOf } from './break-lines.ts';
import { ARTIFACT, type Mark } from './canvas.ts';
import type { Element } from './structure.ts';
import { cellHeight, drawCellText, paddingX, rowBox, type Cell } from './table-row.ts';

/** Where the columns of a table stand: left edges, and the right edge of the last. */
export type Edges = readonly number[];

interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly rows: number;
  readonly attributes: string;
}

export interface HeaderSource {
  readonly header: readonly (readonly HeaderCell[])[];
  readonly numbers?: readonly string[];
  readonly size: number;
}

/** The header rows with the row of column numbers, as one box: part of the structure once, then decoration. */
export function headerBox(source: HeaderSource, edges: Edges, layout: Layout, table: Element): Box {
  const cells = placeCells(source, edges, layout);
  const heights = rowHeights(cells, source.header.length);
  const numbers = source.numbers && numberRow(source.numbers, edges, source.size, layout, table);
  const gridHeight = heights.reduce((sum, height) => sum + height, 0);
  let drawn = false;
  return {
    kind: 'row',
    height: gridHeight + (numbers?.height ?? 0),
    gap: 0,
    keepNext: true,
    draw: (canvas, top) => {
      const rows = drawn ? [] : heights.map(() => layout.structure.element('TR', table));
      for (const placed of cells) {
        const { cell, row } = placed;
        const cellTop = top + sum(heights, 0, row);
        const height = sum(heights, row, row + placed.rows);
        const right = cell.left + cell.width;
        const owner = rows[row];
        canvas.begin(owner ? layout.structure.leaf('TH', owner, placed.attributes) : ARTIFACT);
        drawCellText(canvas, cell, cellTop, height);
        canvas.end();
        canvas.rule(cell.left, cellTop, cell.left, cellTop + height);
        canvas.rule(cell.left, cellTop + height, right, cellTop + height);
      }
      canvas.rule(edges[0]!, top, edges.at(-1)!, top);
      canvas.rule(edges.at(-1)!, top, edges.at(-1)!, top + gridHeight);
      numbers?.draw(canvas, top + gridHeight);
      drawn = true;
    },
  };
}

const sum = (values: readonly number[], from: number, to: number): number =>
  values.slice(from, to).reduce((total, value) => total + value, 0);

/** Gives each header cell its columns and rows: a cell goes to the first column that no cell above reaches into. */
function placeCells({ header, size }: HeaderSource, edges: Edges, layout: Layout): readonly PlacedCell[] {
  const freeFrom = edges.slice(0, -1).map(() => 0);
  const placed: PlacedCell[] = [];
  header.forEach((cells, row) => {
    for (const { text, columns = 1, rows = 1 } of cells) {
      const column = freeFrom.findIndex((free) => free <= row);
      freeFrom.fill(row + rows, column, column + columns);
      const left = edges[column]!;
      const width = edges[column + columns]! - left;
      const fitted = headerText(text, width, size, layout);
      const attributes = `/O/Table/Scope/Column${columns > 1 ? `/ColSpan ${columns}` : ''}${rows > 1 ? `/RowSpan ${rows}` : ''}`;
      placed.push({ cell: { left, width, ...fitted, align: 'center' }, row, rows, attributes });
    }
  });
  return placed;
}

/** A heading wraps by words; where one word is wider than its column the type of that heading is smaller. */
function headerText(text: string, width: number, size: number, layout: Layout): Pick<Cell, 'lines' | 'size'> {
  const room = (width - 2 * paddingX(size)) * 1000;
  const face = layout.fonts({ bold: true });
  const words = textWords(text, face);
  const fitting = Math.min(size, room / widestOf(words));
  return { lines: breakWords(words, room / fitting), size: fitting };
}

/** Each row is as high as its own cells want; a cell over several rows that wants more heightens the last of them. */
function rowHeights(cells: readonly PlacedCell[], count: number): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const { cell, row, rows } of cells.toSorted((a, b) => a.rows - b.rows)) {
    const last = row + rows - 1;
    const missing = cellHeight(cell) - sum(heights, row, last + 1);
    heights[last] = heights[last]! + Math.max(0, missing);
  }
  return heights;
}

function numberRow(
  numbers: readonly string[],
  edges: Edges,
  size: number,
  layout: Layout,
  table: Element,
): Box {
  const face = layout.fonts({ italic: true });
  const cells = numbers.map((text, column): Cell => {
    const left = edges[column]!;
    const width = edges[column + 1]! - left;
    return {
      left,
      width,
      lines: breakWords(textWords(text, face), ((width - 2 * paddingX(size)) * 1000) / size),
      size: size - 1,
      align: 'center',
    };
  });
  let drawn = false;
  return rowBox(cells, {
    keepNext: true,
    marks: () => {
      const row = drawn ? undefined : layout.structure.element('TR', table);
      drawn = true;
      return (): Mark => (row ? layout.structure.leaf('TD', row) : ARTIFACT);
    },
  });
}
