import { setImmediate } from 'node:timers/promises';
import type { Block, PrintDocument } from '../document.ts';
import { paperSize } from '../paper.ts';
import type { Box, Layout } from './pdf/box.ts';
import { ARTIFACT, openCanvas, type Drawn } from './pdf/canvas.ts';
import { layCards } from './pdf/cards.ts';
import { columnLayout, firstInColumns, paginateColumns } from './pdf/columns.ts';
import { firstFontFile, openFonts } from './pdf/fonts.ts';
import { bytesOf, openPdf, type PdfFile } from './pdf/inside.ts';
import { layBlock } from './pdf/lay-block.ts';
import { points } from './pdf/notation.ts';
import { drawPageNumber } from './pdf/page-number.ts';
import { paginate, tieSignatures, type Page } from './pdf/paginate.ts';
import { openStructure } from './pdf/structure.ts';
import { makeWatermark } from './pdf/watermark.ts';
import type { Rendered } from './renderer.ts';

/** A document as PDF: font embedded, structure tagged, every letter searchable. */
export async function renderPdf(document: PrintDocument): Promise<Rendered> {
  const file = openPdf(document.title, firstFontFile());
  const bytes = bytesOf(file);
  const missing = new Set<string>();
  const fonts = openFonts(file, missing);
  const structure = openStructure(file);

  const [width, height] = Object.values(paperSize(document.page)).map(points) as [number, number];
  const { top, right, bottom, left } = document.page.margins;
  const layout: Layout = {
    fonts,
    structure,
    parent: structure.root,
    left: points(left),
    width: width - points(left + right),
  };
  const pages = layPages(document, layout, file, { width, height }, height - points(top + bottom));
  const hasCards = document.blocks.some(({ kind }) => kind === 'cards');
  const watermark =
    document.draft && !hasCards
      ? makeWatermark(file, fonts, width, height, {
          right: width - points(right),
          baseline: points(top * 0.6),
        })
      : undefined;

  for (const [index, page] of pages.entries()) {
    file.addPage({ size: [width, height], margin: 0 });
    structure.turnPage();
    const canvas = openCanvas(width, height);
    if (watermark) canvas.picture(watermark, 0, 0, ARTIFACT);
    for (const placed of page) placed.box.draw(canvas, points(top) + placed.top);
    drawPageNumber(canvas, document.page, fonts, index + 1, pages.length);
    writePage(file, canvas.finish(), height);
    // Lets finished pages leave, and other work go on.
    if (index % PAGES_AT_ONCE === PAGES_AT_ONCE - 1) await setImmediate();
  }
  structure.finish();
  file.end();
  return { bytes: await bytes, pages: pages.length, missing: [...missing] };
}

const PAGES_AT_ONCE = 64;

interface Paper {
  readonly width: number;
  readonly height: number;
}

function layPages(
  document: PrintDocument,
  layout: Layout,
  file: PdfFile,
  paper: Paper,
  height: number,
): readonly Page[] {
  const lay = (blocks: readonly Block[], own: Layout): readonly Box[] =>
    tieSignatures(
      blocks.flatMap((block) =>
        block.kind === 'cards' ? layCards(block, own, paper, file, document.draft) : layBlock(block, own),
      ),
    );
  const { columns = 1 } = document.page;
  const split = firstInColumns(document);
  const whole = lay(document.blocks.slice(0, split), layout);
  if (split === document.blocks.length) return paginate(whole, height);
  const column = columnLayout(layout, columns);
  const inColumns = lay(document.blocks.slice(split), column);
  return paginateColumns(whole, inColumns, height, { columns, width: column.width });
}

function writePage(file: PdfFile, { content, fonts, xobjects }: Drawn, height: number): void {
  Object.assign(file.page.fonts, fonts);
  if (Object.keys(xobjects).length > 0) Object.assign(file.page.xobjects, xobjects);
  // PDFKit turns each page upside down for its own calls; this turns it back.
  file.addContent(Buffer.from(`1 0 0 -1 0 ${height} cm\n${content}`, 'latin1'));
}
