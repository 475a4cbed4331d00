import type { Block, CardsBlock, PrintDocument } from '../../document.ts';
import { partsBetweenBreaks } from '../../parts.ts';
import { shrunk } from '../../shrink.ts';
import type { Box, Layout } from './box.ts';
import { columnLayout, firstInColumns, paginateColumns } from './columns.ts';
import { layBlock } from './lay-block.ts';
import { paginate, tieSignatures, type Page } from './paginate.ts';
import { unstructured } from './structure.ts';

interface Ground {
  readonly layout: Layout;
  /** Height between the margins, in points. */
  readonly room: number;
  readonly cards: (block: CardsBlock, layout: Layout) => readonly Box[];
}

/** A page, its number, and how many are numbered with it. */
export interface NumberedPage {
  readonly page: Page;
  readonly number: number;
  readonly count: number;
}

/** Everything of a document, spread over pages; each page break starts a new one. */
export function layPages(document: PrintDocument, ground: Ground): readonly NumberedPage[] {
  const parts = partsBetweenBreaks(document.blocks).map((part) =>
    pagesOf(document, document.onePageEach ? fitted(document, part, ground) : part, ground),
  );
  const runs = document.page.annexes ? parts : [parts.flat()];
  return runs.flatMap((pages) =>
    pages.map((page, index) => ({ page, number: index + 1, count: pages.length })),
  );
}

/** From the first table on in columns, where the page has some. */
function pagesOf(
  { page: { columns } }: PrintDocument,
  blocks: readonly Block[],
  ground: Ground,
): readonly Page[] {
  const { layout, room } = ground;
  const split = columns === undefined ? blocks.length : firstInColumns(blocks);
  const whole = boxesOf(blocks.slice(0, split), layout, ground);
  if (columns === undefined || split === blocks.length) return paginate(whole, room);
  const column = columnLayout(layout, columns);
  const inColumns = boxesOf(blocks.slice(split), column, ground);
  return paginateColumns(whole, inColumns, room, { columns, width: column.width });
}

function boxesOf(blocks: readonly Block[], layout: Layout, { cards }: Ground): readonly Box[] {
  return tieSignatures(
    blocks.flatMap((block): readonly Box[] => {
      if (block.kind === 'page-break') return [];
      return block.kind === 'cards' ? cards(block, layout) : layBlock(block, layout);
    }),
  );
}

/** Shares of the type's size that are tried, largest first; below the last nobody reads. */
const SHARES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.55, 0.5] as const;

/** The blocks in the largest type that keeps them on one page; in the smallest where none does. */
function fitted(document: PrintDocument, blocks: readonly Block[], ground: Ground): readonly Block[] {
  const { layout } = ground;
  const trial = { ...ground, layout: { ...layout, structure: unstructured(layout.parent) } };
  const share =
    SHARES.find((tried) => pagesOf(document, shrunk(blocks, tried), trial).length === 1) ?? SHARES.at(-1)!;
  return shrunk(blocks, share);
}
