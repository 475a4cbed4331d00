import type { BoxBlock, SizedRun } from '../../hand-blocks.ts';
import { SINGLE, type Box, type Layout } from './box.ts';
import { breakRuns, type Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { points } from './notation.ts';
import { setLines } from './set-lines.ts';

/** A stack of centred lines in a column. Lengths are points. */
interface Stack {
  readonly left: number;
  readonly width: number;
  readonly lines: readonly { readonly line: Line; readonly size: number }[];
}

/** Of the outer line; two lines stand this far apart. */
const WEIGHT = 0.75;
const APART = 2.5;

/** A frame whose ink reaches exactly from edge to edge, its text in the middle of it. */
export function layBoxed(block: BoxBlock, layout: Layout): readonly Box[] {
  const [width, height] = [points(block.width), points(block.height)];
  const left = layout.left + (block.align === 'center' ? (layout.width - width) / 2 : 0);
  const inset = block.border === 'double' ? WEIGHT * 2 + APART + 2 : 3;
  const inside = stack(block.lines, left + inset, width - 2 * inset, layout);
  const beside = stack(
    block.beside ?? [],
    left + width + 8,
    layout.left + layout.width - left - width - 8,
    layout,
  );
  const element = layout.structure.element('P', layout.parent);
  return [
    {
      kind: 'line',
      // A photograph does not touch the text under it.
      height: Math.max(height, heightOf(beside)) + (block.beside === undefined ? 0 : APART * 2),
      gap: 6,
      keepNext: true,
      draw: (canvas, top) => {
        canvas.begin(layout.structure.mark(element));
        drawStack(canvas, inside, top, height);
        drawStack(canvas, beside, top, height);
        canvas.end();
        drawFrame(canvas, left, top, width, height);
        if (block.border === 'double') {
          const step = WEIGHT + APART;
          drawFrame(canvas, left + step, top + step, width - 2 * step, height - 2 * step);
        }
      },
    },
  ];
}

/** Rules lie inside the edges, so that the frame is no larger than it says. */
function drawFrame(canvas: Canvas, x: number, y: number, width: number, height: number): void {
  const half = WEIGHT / 2;
  for (const across of [y + half, y + height - half]) canvas.rule(x, across, x + width, across, WEIGHT);
  for (const down of [x + half, x + width - half]) canvas.rule(down, y, down, y + height, WEIGHT);
}

function stack(lines: readonly SizedRun[], left: number, width: number, layout: Layout): Stack {
  return {
    left,
    width,
    lines: lines.flatMap(({ size = 11, ...run }) =>
      breakRuns([run], layout.fonts, (width * 1000) / size).map((line) => ({ line, size })),
    ),
  };
}

const heightOf = ({ lines }: Stack): number => lines.reduce((sum, { size }) => sum + size * SINGLE, 0);

function drawStack(canvas: Canvas, column: Stack, top: number, height: number): void {
  let y = top + Math.max(0, (height - heightOf(column)) / 2);
  for (const { line, size } of column.lines) {
    const leading = size * SINGLE;
    setLines(canvas, [line], y, {
      left: column.left,
      width: column.width,
      size,
      leading,
      align: 'center',
      continues: true,
    });
    y += leading;
  }
}
