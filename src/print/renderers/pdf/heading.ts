import type { HeadingBlock, Run } from '../../document.ts';
import { MOTTO, NATION } from '../printed-words.ts';
import { SINGLE, type Box, type Layout } from './box.ts';
import { breakEvenly, oneLine, type Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { lineWidth, setLines, type Setting } from './set-lines.ts';

/** A line of the heading, its size, and the length of the rule under it in proportion to its own. */
interface HeadLine {
  readonly line: Line;
  readonly size: number;
  readonly ruled?: number;
}

const RULE_ROOM = 6;
/** How far under its line; clear of the dot below Ạ and Ợ. */
const RULE_DROP = 1.8;
const RULE_WEIGHT = 0.75;

/**
 * The two halves of the heading side by side. The rule under the issuing body is two fifths of its
 * last line (the decree: one third to one half); that under Tiêu ngữ is as long as it. Quốc hiệu and
 * Tiêu ngữ stay on one line each: where the half is too narrow the type is smaller.
 */
export function layHeading(block: HeadingBlock, layout: Layout): readonly Box[] {
  const size = block.size ?? 12;
  const leftWidth = layout.width * (block.leftShare ?? 0.42);
  const rightWidth = layout.width - leftWidth;
  const left = [
    ...ruled(breakEach(block.issuer, size, leftWidth, layout), 0.4),
    ...breakEach(given(block.number), size + 1, leftWidth, layout),
  ];
  const right = [
    onOneLine({ text: NATION, bold: true }, size, rightWidth, layout),
    ...ruled([onOneLine({ text: MOTTO, bold: true }, size + 1, rightWidth, layout)], 1),
    ...breakAtComma(given(block.placeAndDate, true), size + 1, rightWidth, layout),
  ];
  // Alike for both halves, so that their rules stand level.
  const leading = (size + 1) * SINGLE;
  const element = layout.structure.element('P', layout.parent);
  return [
    {
      kind: 'line',
      height: Math.max(heightOf(left, leading), heightOf(right, leading)),
      gap: 0,
      keepNext: true,
      draw: (canvas, top) => {
        canvas.begin(layout.structure.mark(element));
        drawHalf(canvas, left, top, { left: layout.left, width: leftWidth, leading });
        drawHalf(canvas, right, top, { left: layout.left + leftWidth, width: rightWidth, leading });
        canvas.end();
      },
    },
  ];
}

const given = (text: string | undefined, italic = false): readonly Run[] =>
  text === undefined ? [] : [{ text, italic }];

function breakEach(runs: readonly Run[], size: number, width: number, layout: Layout): readonly HeadLine[] {
  return runs.flatMap((run) =>
    breakEvenly([run], layout.fonts, (width * 1000) / size).map((line) => ({ line, size })),
  );
}

/** Where place and date do not fit one line, the date stands whole under the place. */
function breakAtComma(
  runs: readonly Run[],
  size: number,
  width: number,
  layout: Layout,
): readonly HeadLine[] {
  const whole = breakEach(runs, size, width, layout);
  if (whole.length < 2) return whole;
  const parts = runs.flatMap((run) => run.text.split(/(?<=,) /).map((text) => ({ ...run, text })));
  return breakEach(parts, size, width, layout);
}

function onOneLine(run: Run, size: number, width: number, layout: Layout): HeadLine {
  const line = oneLine([run], layout.fonts);
  return { line, size: Math.min(size, (width * 1000) / line.width) };
}

function ruled(lines: readonly HeadLine[], share: number): readonly HeadLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, ruled: share } : line));
}

const heightOf = (lines: readonly HeadLine[], leading: number): number =>
  lines.reduce((sum, { ruled: rule }) => sum + leading + (rule === undefined ? 0 : RULE_ROOM), 0);

function drawHalf(
  canvas: Canvas,
  lines: readonly HeadLine[],
  top: number,
  column: Pick<Setting, 'left' | 'width' | 'leading'>,
): void {
  let y = top;
  for (const { line, size, ruled: rule } of lines) {
    setLines(canvas, [line], y, {
      ...column,
      size,
      align: 'center',
      continues: true,
    });
    y += column.leading;
    if (rule === undefined) continue;
    const half = (lineWidth(line, size) * rule) / 2;
    const middle = column.left + column.width / 2;
    canvas.rule(middle - half, y + RULE_DROP, middle + half, y + RULE_DROP, RULE_WEIGHT);
    y += RULE_ROOM;
  }
}
