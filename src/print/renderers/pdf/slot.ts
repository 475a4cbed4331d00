import type { Slot } from '../../document.ts';
import { SINGLE, type Layout } from './box.ts';
import { breakRuns, oneLine } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { points } from './notation.ts';
import { baselineIn, lineWidth, setLines } from './set-lines.ts';

/** A place on a card, ready to be filled for each. Coordinates are points from the card's corner. */
export interface LaidSlot {
  readonly drawLabel: (canvas: Canvas) => void;
  readonly drawText: (canvas: Canvas, text: string, x: number, y: number) => void;
}

const STEP = 0.5;

export function laySlot(slot: Slot, { fonts }: Pick<Layout, 'fonts'>): LaidSlot {
  const [left, top, width, height] = [
    points(slot.x),
    points(slot.y),
    points(slot.width),
    points(slot.height),
  ];
  const label = oneLine([{ text: slot.label, bold: slot.labelBold ?? false }], fonts);
  const labelWidth = lineWidth(label, slot.size);
  const indent = labelWidth === 0 ? 0 : labelWidth + slot.size * 0.3;
  const baseline = top + baselineIn(slot.size, slot.size * SINGLE);
  return {
    drawLabel: (canvas) => canvas.text(label, left, baseline, slot.size),
    drawText: (canvas, text, x, y) => {
      let { size } = slot;
      let lines = breakAt(size);
      // Smaller type until all lines are inside; at the smallest they are drawn even so, for nothing may be lost.
      while (lines.length * size * SINGLE > height + 0.01 && size > STEP) {
        size -= STEP;
        lines = breakAt(size);
      }
      const leading = size * SINGLE;
      const lineTop = y + baseline - baselineIn(size, leading);
      setLines(canvas, lines, lineTop, { left: x + left, width, size, leading, align: 'left', indent });

      function breakAt(tried: number): ReturnType<typeof breakRuns> {
        return breakRuns(
          [{ text, bold: slot.bold ?? false }],
          fonts,
          (width * 1000) / tried,
          (indent * 1000) / tried,
        );
      }
    },
  };
}
