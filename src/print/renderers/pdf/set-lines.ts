import type { Align } from '../../document.ts';
import type { Line } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import { ASCENT, DESCENT } from './fonts.ts';

/** A column of lines: where it stands and how its type is set. Lengths are points. */
export interface Setting {
  readonly left: number;
  readonly width: number;
  readonly size: number;
  /** Distance of baselines. */
  readonly leading: number;
  readonly align: Align;
  /** Of the first line. */
  readonly indent?: number;
  /** The text goes on below: its last line here is justified like the others. */
  readonly continues?: boolean;
}

/** Width in points of a line set in this size. */
export const lineWidth = (line: Line, size: number): number => (line.width * size) / 1000;

/** How far below the top of a line of this leading its baseline is. */
export const baselineIn = (size: number, leading: number): number =>
  (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;

/** Thousandths of the type size. Above a long word that did not fit, as a line of dots, gaps as wide as letters are uglier than a ragged edge. */
const MOST_STRETCH = 1000;

/** Draws lines one under the other from `top`. The last line of justified text is set to the left. */
export function setLines(canvas: Canvas, lines: readonly Line[], top: number, setting: Setting): void {
  const { size, leading, align, left, width, indent = 0, continues = false } = setting;
  const stretched = align === 'justify' ? lines.length - (continues ? 0 : 1) : 0;
  const firstBaseline = top + baselineIn(size, leading);
  lines.forEach((line, index) => {
    const inset = index === 0 ? indent : 0;
    const spare = width - inset - lineWidth(line, size);
    const blanks = line.words.length - 1;
    const needed = blanks > 0 ? (spare * 1000) / size / blanks : 0;
    const stretch = index < stretched && needed <= MOST_STRETCH ? needed : 0;
    const shift = align === 'center' ? spare / 2 : align === 'right' ? spare : 0;
    canvas.text(
      line,
      left + inset + shift,
      firstBaseline + index * leading,
      size,
      stretch,
      continues || index < lines.length - 1,
    );
  });
}
