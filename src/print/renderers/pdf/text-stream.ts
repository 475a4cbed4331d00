import type { Line } from './break-lines.ts';
import type { PdfReference } from './inside.ts';
import { numeral } from './notation.ts';
import type { Typeface, Word } from './typeface.ts';

/** The text operators of one page. */
export interface TextStream {
  /** `stretch` widens each blank, in 1/1000 em; `more` ends the line with a blank, so that its last word is not read as one with the next line's first. */
  readonly show: (
    line: Line,
    x: number,
    baseline: number,
    size: number,
    stretch: number,
    more: boolean,
  ) => void;
  readonly operator: (operator: string) => void;
  readonly fonts: Record<string, PdfReference>;
  readonly finish: () => string;
}

/** `height` is that of the page: PDF counts upwards, everything else here counts down. */
export function openTextStream(height: number): TextStream {
  const fonts: Record<string, PdfReference> = {};
  let out = '';
  // The font in force, the glyphs waiting to be shown in it, and where the pen is.
  let face: Typeface | undefined;
  let faceSize = 0;
  let waiting = '';
  let pen = 0;
  let base = 0;

  const flush = (stretched: boolean): void => {
    if (waiting !== '') out += stretched ? `[<${waiting}>]TJ\n` : `<${waiting}>Tj\n`;
    waiting = '';
  };
  const moveTo = (x: number, y: number): void => {
    out += `1 0 0 1 ${numeral(x)} ${numeral(height - y)} Tm`;
  };
  const select = (next: Typeface, size: number): void => {
    if (next === face && size === faceSize) return;
    face = next;
    faceSize = size;
    fonts[next.id] = next.reference;
    out += `/${next.id} ${numeral(size)} Tf\n`;
  };
  const showMarks = (word: Word, size: number): void => {
    for (const { hex, dx, dy } of word.glyphs!) {
      moveTo(pen + (dx * size) / 1000, base - (dy * size) / 1000);
      out += `<${hex}>Tj\n`;
    }
    pen += (word.width * size) / 1000;
    moveTo(pen, base);
  };

  return {
    fonts,
    operator: (operator) => {
      out += `${operator}\n`;
    },
    show: (line, x, baseline, size, stretch, more) => {
      let group: Typeface | undefined;
      pen = x;
      base = baseline;
      const enter = (next: Typeface): void => {
        if (next === group) return;
        flush(stretch !== 0);
        select(next, size);
        moveTo(pen, base);
        group = next;
      };
      line.words.forEach((first, index) => {
        enter(first.face);
        if (index > 0) {
          const { hex, width } = first.face.space;
          waiting += stretch === 0 ? hex : `${hex}>${numeral(-stretch)}<`;
          pen += ((width + stretch) * size) / 1000;
        }
        for (let word: Word | undefined = first; word !== undefined; word = word.glued) {
          enter(word.face);
          if (word.glyphs === undefined) {
            waiting += word.hex;
            pen += (word.width * size) / 1000;
          } else {
            flush(stretch !== 0);
            showMarks(word, size);
          }
        }
      });
      if (more && group !== undefined) waiting += group.space.hex;
      flush(stretch !== 0);
    },
    finish: () => (out === '' ? '' : `BT\n${out}ET\n`),
  };
}
