import { escapeHtml } from '../../../html/escape.ts';
import type { DrawingBlock } from '../../drawing-block.ts';

const MM_PER_POINT = 25.4 / 72;

/** A drawing as a picture of lines whose unit is the millimetre. */
export function drawingHtml({ height, summary, lines, texts }: DrawingBlock): string {
  const drawn = lines.map(
    ({ x1, y1, x2, y2, weight = 0.25 }) =>
      `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#000" stroke-width="${(weight * MM_PER_POINT).toFixed(3)}"/>`,
  );
  const written = texts.map(
    ({ x, y, text, size, bold, centred }) =>
      `<text x="${x}" y="${y}" font-size="${(size * MM_PER_POINT).toFixed(2)}"${bold ? ' font-weight="bold"' : ''}${centred ? ' text-anchor="middle"' : ''}>${escapeHtml(text)}</text>`,
  );
  const width = Math.max(0, ...lines.flatMap(({ x1, x2 }) => [x1, x2]));
  return `<svg class="drawing" role="img" aria-label="${escapeHtml(summary)}" style="width:${width}mm;height:${height}mm" viewBox="0 0 ${width} ${height}">${drawn.join('')}${written.join('')}</svg>\n`;
}
