import type { Block } from '../../document.ts';
import type { Box, Layout } from './box.ts';
import type { Canvas } from './canvas.ts';
import { paginate, type Page } from './paginate.ts';

/** Blank between two columns of text, in points. */
const BETWEEN = 14;

/** Where a block stands that runs in columns: the first of them. */
export function columnLayout(layout: Layout, columns: number): Layout {
  return { ...layout, width: (layout.width - BETWEEN * (columns - 1)) / columns };
}

/** Blocks before the first table go over the whole width; from there on text runs in columns. */
export function firstInColumns(blocks: readonly Block[]): number {
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  return table < 0 ? blocks.length : table;
}

/** Pages whose columns are filled one after the other, under what goes over the whole width of the first page. */
export function paginateColumns(
  whole: readonly Box[],
  inColumns: readonly Box[],
  height: number,
  { columns, width }: { readonly columns: number; readonly width: number },
): readonly Page[] {
  const pages = paginate(whole, height).map((page) => [...page]);
  const before = pages.length - 1;
  const used = Math.max(0, ...pages[before]!.map(({ box, top }) => top + box.height));
  const gap = used > 0 ? (inColumns[0]?.gap ?? 0) : 0;
  const filled = paginate(inColumns, (column) => (column < columns ? height - used - gap : height));
  filled.forEach((column, index) => {
    const number = before + Math.floor(index / columns);
    const down = index < columns ? used + gap : 0;
    const across = (index % columns) * (width + BETWEEN);
    const page = (pages[number] ??= []);
    for (const { box, top } of column)
      page.push({ box: across === 0 ? box : moved(box, across), top: top + down });
  });
  return pages;
}

/** The same box so many points further to the right. */
function moved(box: Box, across: number): Box {
  return { ...box, draw: (canvas, top) => box.draw(shifted(canvas, across), top) };
}

function shifted(canvas: Canvas, across: number): Canvas {
  return {
    ...canvas,
    text: (line, x, ...rest) => canvas.text(line, x + across, ...rest),
    rule: (x1, y1, x2, y2, weight) => canvas.rule(x1 + across, y1, x2 + across, y2, weight),
    picture: (picture, x, y, mark) => canvas.picture(picture, x + across, y, mark),
  };
}
