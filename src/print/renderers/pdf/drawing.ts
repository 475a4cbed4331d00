import type { DrawingBlock } from '../../drawing-block.ts';
import type { Box, Layout } from './box.ts';
import { oneLine } from './break-lines.ts';
import { points } from './notation.ts';
import { lineWidth } from './set-lines.ts';

const HAIR_LINE = 0.25;

/** A drawing in one box that never breaks. */
export function layDrawing(block: DrawingBlock, layout: Layout): readonly Box[] {
  const element = layout.structure.element('Figure', layout.parent);
  const at = (x: number): number => layout.left + points(x);
  return [
    {
      kind: 'sheet',
      height: points(block.height),
      gap: 0,
      keepNext: false,
      draw: (canvas, top) => {
        for (const { x1, y1, x2, y2, weight = HAIR_LINE } of block.lines)
          canvas.rule(at(x1), top + points(y1), at(x2), top + points(y2), weight);
        canvas.begin(layout.structure.mark(element));
        for (const { x, y, text, size, bold = false, centred = false } of block.texts) {
          const line = oneLine([{ text, bold }], layout.fonts);
          const left = centred ? at(x) - lineWidth(line, size) / 2 : at(x);
          canvas.text(line, left, top + points(y), size, 0, true);
        }
        canvas.end();
      },
    },
  ];
}
