import type { PageSetup } from '../../document.ts';
import { oneLine } from './break-lines.ts';
import { ARTIFACT, type Canvas } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import { points } from './notation.ts';
import { lineWidth } from './set-lines.ts';

/** Số trang, in the margin where the page setup wants it, over or under the middle of the text. */
export function drawPageNumber(
  canvas: Canvas,
  page: PageSetup,
  fonts: Fonts,
  number: number,
  count: number,
): void {
  if (page.numbering === 'none' || (page.numbering === 'top' && number === 1)) return;
  const atTop = page.numbering === 'top';
  const size = atTop ? 13 : 11;
  const label = page.footLabel === undefined ? '' : `${page.footLabel} · `;
  const text = atTop ? String(number) : `${label}Trang ${number}/${count}`;
  const line = oneLine([{ text, italic: !atTop }], fonts);
  const baseline = atTop
    ? points(page.margins.top / 2) + size / 3
    : canvas.height - points(page.margins.bottom / 2);
  const middle = (canvas.width + points(page.margins.left - page.margins.right)) / 2;
  canvas.begin(ARTIFACT);
  canvas.text(line, middle - lineWidth(line, size) / 2, baseline, size);
  canvas.end();
}
