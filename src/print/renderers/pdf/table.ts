import type { TableBlock, TableColumn } from '../../document.ts';
import type { Box, Layout } from './box.ts';
import { breakWords, oneLine, textWords, widestOf } from './break-lines.ts';
import { points, textString } from './notation.ts';
import type { Element } from './structure.ts';
import { headerBox, type Edges } from './table-header.ts';
import { paddingX, rowBox, type Cell, type RowManner } from './table-row.ts';
import type { Typeface } from './typeface.ts';

/** A table: one box a row, each carrying the header that a page starts with. */
export function layTable(block: TableBlock, layout: Layout): readonly Box[] {
  const { structure } = layout;
  const table = structure.element('Table', layout.parent, `/O/Table/Summary ${textString(block.summary)}`);
  const edges = columnEdges(block.columns, layout);
  const header = headerBox(block, edges, layout, table);
  const manner: RowManner = {
    keepNext: false,
    header,
    marks: () => cellMarks(layout, table),
    ...(block.rowHeight === undefined ? {} : { leastHeight: points(block.rowHeight) }),
  };

  const columns = block.columns.map((column, index) =>
    cellMaker(column, edges[index]!, edges[index + 1]!, block, layout.fonts({})),
  );
  const rows: Box[] = [];
  for (const texts of block.rows) {
    rows.push(
      rowBox(
        columns.map((make, index) => make(texts[index] ?? '')),
        manner,
      ),
    );
  }
  if (rows.length === 0)
    rows.push(
      rowBox([spanning(block.empty, 0, columns.length, edges, block.size, layout, { italic: true })], manner),
    );
  // A header with one row under it looks like a mistake; but a short table must be able to part, for
  // its last rows go with the signature.
  const tied = [{ ...rows[0]!, gap: 8, keepNext: rows.length >= 4 }, ...rows.slice(1)];
  if (block.totals === undefined) return tied;

  let column = 0;
  const totals = block.totals.map(({ text, columns: span = 1 }) => {
    const cell = spanning(text, column, span, edges, block.size, layout, { bold: true });
    column += span;
    return cell;
  });
  return [
    ...tied.slice(0, -1),
    { ...tied.at(-1)!, keepNext: true },
    { ...rowBox(totals, manner), kind: 'totals' },
  ];
}

function columnEdges(columns: readonly TableColumn[], layout: Layout): Edges {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const edges = [layout.left];
  for (const { width } of columns) edges.push(edges.at(-1)! + (width * layout.width) / whole);
  return edges;
}

function cellMarks({ structure }: Layout, table: Element): ReturnType<RowManner['marks']> {
  const row = structure.element('TR', table);
  return () => structure.leaf('TD', row);
}

/** Makes the cells of one column; a single letter is a mark and stands in the middle. Short texts come again and again (X, 0, Kinh): their lines are kept. */
function cellMaker(
  column: TableColumn,
  left: number,
  right: number,
  { size, dense }: Pick<TableBlock, 'size' | 'dense'>,
  face: Typeface,
): (text: string) => Cell {
  const width = right - left;
  const room = ((width - 2 * paddingX(size)) * 1000) / size;
  const { align = 'left', fit = 'wrap' } = column;
  const known = new Map<string, Pick<Cell, 'lines' | 'size'>>();
  return (text) => {
    let fitted = known.get(text);
    if (fitted === undefined) {
      fitted = fitText(text, size, room, fit, face);
      if (text.length <= REMEMBERED_LENGTH) known.set(text, fitted);
    }
    return {
      left,
      width,
      ...fitted,
      align: text.length === 1 ? 'center' : align,
      ...(dense ? { paddingY: size * DENSE_PADDING } : {}),
    };
  };
}

/** Blank above and below the text of a dense table, over the size of its type. */
const DENSE_PADDING = 0.18;

/** A word a little too wide for its column is set smaller, down to this share of the size; a wider one is broken. */
const LEAST_SIZE = 0.8;

function fitText(
  text: string,
  size: number,
  room: number,
  fit: TableColumn['fit'],
  face: Typeface,
): Pick<Cell, 'lines' | 'size'> {
  const words = textWords(text, face);
  if (fit === 'shrink') {
    const lines = breakWords(words, Infinity);
    return { lines, size: size * Math.min(1, room / lines[0]!.width) };
  }
  const share = Math.min(1, room / widestOf(words));
  if (share < LEAST_SIZE) return { lines: breakWords(words, room), size };
  return { lines: breakWords(words, room / share), size: size * share };
}

const REMEMBERED_LENGTH = 8;

function spanning(
  text: string,
  column: number,
  span: number,
  edges: Edges,
  size: number,
  layout: Layout,
  style: { bold?: true; italic?: true },
): Cell {
  const left = edges[column]!;
  const width = edges[column + span]! - left;
  const room = width - 2 * paddingX(size);
  const line = oneLine([{ text, ...style }], layout.fonts);
  // Sums stay whole: a torn number is read as two.
  const wide = (line.width * size) / 1000;
  return { left, width, lines: [line], size: wide > room ? (size * room) / wide : size, align: 'center' };
}
