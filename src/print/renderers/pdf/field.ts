import type { FieldBlock, FieldPart } from '../../hand-blocks.ts';
import { CLOSE, SPACED, type Box, type Layout } from './box.ts';
import { breakRuns, oneLine, type Line } from './break-lines.ts';
import { ARTIFACT, type Canvas } from './canvas.ts';
import { points } from './notation.ts';
import { baselineIn, lineWidth, setLines, type Setting } from './set-lines.ts';

/** A label with its text or dots, ready to be drawn. Lengths are points. */
interface LaidPart {
  readonly setting: Setting;
  readonly lines: readonly Line[];
  readonly dots?: Dots;
}

interface Dots {
  readonly line: Line;
  readonly x: number;
  readonly after: Line | undefined;
  readonly afterX: number;
  /** On the last line of the label, or on one of its own below. */
  readonly row: number;
}

/** A line to be filled: its parts side by side in one box, as high as the highest of them. */
export function layField(block: FieldBlock, layout: Layout): readonly Box[] {
  const { size = 13, close = false } = block;
  const leading = size * (close ? CLOSE : SPACED);
  const parts = layParts(block, layout, { size, leading, align: 'left' });
  const rows = Math.max(...parts.map(({ lines, dots }) => Math.max(lines.length, (dots?.row ?? 0) + 1)));
  const element = layout.structure.element('P', layout.parent);
  return [
    {
      kind: 'line',
      height: rows * leading,
      gap: close ? 2 : 4,
      keepNext: block.keepNext ?? false,
      draw: (canvas, top) => {
        canvas.begin(layout.structure.mark(element));
        for (const { lines, setting } of parts) setLines(canvas, lines, top, { ...setting, continues: true });
        canvas.end();
        for (const { dots, setting } of parts) if (dots) drawDots(canvas, dots, top, setting);
      },
    },
  ];
}

/** Dots are for the pen: whoever hears the page is not read them. */
function drawDots(canvas: Canvas, dots: Dots, top: number, { size, leading }: Setting): void {
  const baseline = top + dots.row * leading + baselineIn(size, leading);
  canvas.begin(ARTIFACT);
  canvas.text(dots.line, dots.x, baseline, size);
  if (dots.after) canvas.text(dots.after, dots.afterX, baseline, size);
  canvas.end();
}

function layParts(
  { parts, indent = 0 }: FieldBlock,
  layout: Layout,
  manner: Pick<Setting, 'size' | 'leading' | 'align'>,
): readonly LaidPart[] {
  const inset = points(indent);
  const whole = parts.reduce((sum, { share = 1 }) => sum + share, 0);
  const gutter = manner.size * 0.4;
  let left = layout.left + inset;
  let last = 0;
  return parts.map((part, index) => {
    const full = ((layout.width - inset) * (part.share ?? 1)) / whole;
    const width = index === parts.length - 1 ? full : full - gutter;
    const setting: Setting = { ...manner, left, width };
    left += full;
    const laid = layPart(part, setting, layout);
    // Without a label it goes on from the part before, on the line where that one ended.
    const row = part.label === '' ? last : 0;
    last = laid.dots?.row ?? laid.lines.length - 1;
    return laid.dots === undefined || row === 0 ? laid : { ...laid, dots: { ...laid.dots, row } };
  });
}

function layPart(part: FieldPart, setting: Setting, layout: Layout): LaidPart {
  const { label, text = '', bold = false, after = '' } = part;
  const em = (setting.width * 1000) / setting.size;
  if (text !== '') {
    const blank = label === '' ? '' : ' ';
    const end = after === '' || /^[,.;)]/.test(after) ? after : ` ${after}`;
    const runs = [{ text: `${label}${blank}` }, { text, bold }, { text: end }];
    return { setting, lines: breakRuns(runs, layout.fonts, em) };
  }
  const lines = label === '' ? [] : breakRuns([{ text: label }], layout.fonts, em);
  return { setting, lines, dots: layDots(lines, after, setting, layout) };
}

/** Shorter than this, in ems, no hand can write: the dots then go to a line of their own. */
const LEAST_ROOM = 3;

function layDots(
  lines: readonly Line[],
  afterText: string,
  { left, width, size }: Setting,
  layout: Layout,
): Dots {
  const after = afterText === '' ? undefined : oneLine([{ text: afterText }], layout.fonts);
  const last = lines.at(-1);
  const blank = size * 0.25;
  const close = /^[,.;)]/.test(afterText);
  const afterWidth = after === undefined ? 0 : lineWidth(after, size) + (close ? 0 : blank);
  const labelWidth = last === undefined ? 0 : lineWidth(last, size) + blank;
  const beside = width - labelWidth - afterWidth >= LEAST_ROOM * size || last === undefined;
  const from = beside ? labelWidth : 0;
  const dot = (oneLine([{ text: '.' }], layout.fonts).width * size) / 1000;
  const count = Math.max(1, Math.floor((width - from - afterWidth + 0.01) / dot));
  return {
    line: oneLine([{ text: '.'.repeat(count) }], layout.fonts),
    x: left + width - afterWidth - count * dot,
    after,
    afterX: left + width - afterWidth + (close ? 0 : blank),
    row: Math.max(0, lines.length - (beside ? 1 : 0)),
  };
}
