import { setImmediate } from 'node:timers/promises';
import type { PrintDocument } from '../document.ts';
import { paperSize } from '../paper.ts';
import type { Layout } from './pdf/box.ts';
import { ARTIFACT, openCanvas, type Drawn } from './pdf/canvas.ts';
import { layCards } from './pdf/cards.ts';
import { openFonts } from './pdf/fonts.ts';
import { bytesOf, openPdf, type PdfFile } from './pdf/inside.ts';
import { layPages } from './pdf/lay-pages.ts';
import { points } from './pdf/notation.ts';
import { drawPageNumber } from './pdf/page-number.ts';
import { openStructure } from './pdf/structure.ts';
import { makeWatermark } from './pdf/watermark.ts';
import { wordAcross } from './printed-words.ts';
import type { Rendered, RenderOptions } from './renderer.ts';

/** A document as PDF: font embedded, structure tagged, every letter searchable. */
export async function renderPdf(
  document: PrintDocument,
  { chosen = () => true }: RenderOptions = {},
): Promise<Rendered> {
  const { file, bytes, fonts, structure, missing, width, height, pages, across } = layOut(document);
  const { top, right } = document.page.margins;
  const hasCards = document.blocks.some(({ kind }) => kind === 'cards');
  const watermark =
    across !== undefined && !hasCards
      ? makeWatermark(file, fonts, width, height, {
          text: across,
          right: width - points(right),
          baseline: points(top * 0.6),
        })
      : undefined;

  for (const [index, { page, number, count }] of pages.entries()) {
    if (!chosen(index + 1)) continue;
    file.addPage({ size: [width, height], margin: 0 });
    structure.turnPage();
    const canvas = openCanvas(width, height);
    if (watermark) canvas.picture(watermark, 0, 0, ARTIFACT);
    for (const placed of page) placed.box.draw(canvas, points(top) + placed.top);
    drawPageNumber(canvas, document.page, fonts, number, count);
    writePage(file, canvas.finish(), height);
    // Lets finished pages leave, and other work go on.
    if (index % PAGES_AT_ONCE === PAGES_AT_ONCE - 1) await setImmediate();
  }
  structure.finish();
  file.end();
  return { bytes: await bytes, pages: pages.length, missing: [...missing] };
}

/** How many pages a document has, without drawing them. */
export const countPages = (document: PrintDocument): number => layOut(document).pages.length;

/** Measures everything and spreads it over pages; nothing is drawn yet. */
function layOut(document: PrintDocument) {
  const file = openPdf(document.title);
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
  const across = wordAcross(document);
  const pages = layPages(document, {
    layout,
    room: height - points(top + bottom),
    cards: (block, own) => layCards(block, own, { width, height }, file, across),
  });
  return { file, bytes, fonts, structure, missing, width, height, pages, across };
}

const PAGES_AT_ONCE = 64;

function writePage(file: PdfFile, { content, fonts, xobjects }: Drawn, height: number): void {
  Object.assign(file.page.fonts, fonts);
  if (Object.keys(xobjects).length > 0) Object.assign(file.page.xobjects, xobjects);
  // PDFKit turns each page upside down for its own calls; this turns it back.
  file.addContent(Buffer.from(`1 0 0 -1 0 ${height} cm\n${content}`, 'latin1'));
}
