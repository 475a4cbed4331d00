import { escapeHtml } from '../../../html/escape.ts';
import type { CardsBlock, Frame, PageSetup, Slot } from '../../document.ts';
import { qrCode } from '../../qr-code.ts';
import { paperSize } from '../../paper.ts';
import { blockHtml } from './blocks.ts';
import { runHtml } from './run.ts';

/** Sheets of cards, each part of a card at its millimetre. */
export function cardsHtml(block: CardsBlock, page: PageSetup, across: string | undefined): string {
  const { columns, rows, card } = block;
  const paper = paperSize(page);
  const origin = { x: (paper.width - card.width * columns) / 2, y: (paper.height - card.height * rows) / 2 };
  const { x: right, y: down } = block.overlay ?? { x: 0, y: 0 };
  const face =
    (block.overlay ? '' : block.fixed.map(frameHtml).join('')) +
    (across === undefined ? '' : `<div class="draft"><span>${across}</span></div>`);
  const marks = block.cutMarks && !block.overlay ? cutMarks(block, origin, paper) : '';
  const open = `<div class="sheet" style="width:${paper.width}mm;height:${paper.height}mm">`;
  const parts: string[] = [];
  let index = 0;
  for (const texts of block.cards) {
    const place = index % (columns * rows);
    if (place === 0) parts.push(index === 0 ? open : `${marks}</div>\n${open}`);
    const x = origin.x + (place % columns) * card.width;
    const y = origin.y + Math.floor(place / columns) * card.height;
    index += 1;
    if (texts.length === 0) continue;
    const slots = block.slots
      .map((slot, number) => slotHtml(slot, texts[number] ?? '', block.overlay !== undefined))
      .join('');
    parts.push(
      `<div class="card" style="left:${x + right}mm;top:${y + down}mm;width:${card.width}mm;height:${card.height}mm">${face}${slots}${codeHtml(block, texts[block.slots.length] ?? '')}</div>\n`,
    );
  }
  if (index === 0)
    return `${open}<p class="center" style="padding-top:${paper.height / 2}mm"><i>${escapeHtml(block.empty)}</i></p></div>\n`;
  return `${parts.join('')}${marks}</div>\n`;
}

function codeHtml({ code }: CardsBlock, text: string): string {
  if (code === undefined) return '';
  const { size, runs } = qrCode(text);
  const path = runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return `<div style="left:${code.x}mm;top:${code.y}mm"><svg width="${code.side}mm" height="${code.side}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${path}"/></svg></div>`;
}

function frameHtml({ x, y, width, blocks }: Frame): string {
  return `<div style="left:${x}mm;top:${y}mm;width:${width}mm">${blocks.map(blockHtml).join('')}</div>`;
}

const MM_PER_POINT = 25.4 / 72;
/** Mean width of a letter in em, on the safe side. */
const LETTER = 0.52;
const LEADING = 1.15;

/** HTML cannot measure: the type shrinks by the count of letters. */
function slotHtml(slot: Slot, text: string, isLabelHidden: boolean): string {
  let size = slot.size;
  const letters = slot.label.length + text.length + 1;
  const linesAt = (tried: number): number =>
    Math.ceil((letters * LETTER * tried * MM_PER_POINT) / slot.width);
  while (linesAt(size) > 1 && linesAt(size) * size * LEADING * MM_PER_POINT > slot.height + 0.3 && size > 4)
    size -= 0.5;
  const shown = runHtml({ text: slot.label, bold: slot.labelBold ?? false });
  const label = isLabelHidden ? `<span style="visibility:hidden">${shown}</span>` : shown;
  return `<div style="left:${slot.x}mm;top:${slot.y}mm;width:${slot.width}mm;font-size:${size}pt;line-height:${LEADING}">${label} ${runHtml({ text, bold: slot.bold ?? false })}</div>`;
}

function cutMarks(
  { columns, rows, card }: CardsBlock,
  origin: { readonly x: number; readonly y: number },
  paper: { readonly width: number; readonly height: number },
): string {
  const bar = (x: number, y: number, width: number, height: number): string =>
    `<div class="cut" style="left:${x}mm;top:${y}mm;width:${width}mm;height:${height}mm"></div>`;
  const upright = inner(columns).flatMap((column) => {
    const x = origin.x + column * card.width;
    return [bar(x, 0, 0.1, 7), bar(x, paper.height - 7, 0.1, 7)];
  });
  const level = inner(rows).flatMap((row) => {
    const y = origin.y + row * card.height;
    return [bar(0, y, 7, 0.1), bar(paper.width - 7, y, 7, 0.1)];
  });
  return [...upright, ...level].join('');
}

const inner = (count: number): readonly number[] =>
  Array.from({ length: count - 1 }, (_, index) => index + 1);
