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
  // Of the line being shown: its typeface so far, and how far its blanks are stretched.
  let group: Typeface | undefined;
  let spread = 0;

  const flush = (): void => {
    if (waiting !== '') out += spread === 0 ? `<${waiting}>Tj\n` : `[<${waiting}>]TJ\n`;
    waiting = '';
  };
  const moveTo = (x: number, y: number): void => {
    out += `1 0 0 1 ${numeral(x)} ${numeral(height - y)} Tm\n`;
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

  // What is being shown goes on in another typeface: from where the pen is.
  const enter = (next: Typeface, size: number): void => {
    if (next === group) return;
    flush();
    select(next, size);
    moveTo(pen, base);
    group = next;
  };
  const showBlank = ({ hex, width }: Word, size: number): void => {
    waiting += spread === 0 ? hex : `${hex}>${numeral(-spread)}<`;
    pen += ((width + spread) * size) / 1000;
  };
  const showWord = (word: Word, size: number): void => {
    enter(word.face, size);
    if (word.glyphs === undefined) {
      waiting += word.hex;
      pen += (word.width * size) / 1000;
    } else {
      flush();
      showMarks(word, size);
    }
  };

  return {
    fonts,
    operator: (operator) => {
      out += `${operator}\n`;
    },
    show: (line, x, baseline, size, stretch, more) => {
      [pen, base, spread, group] = [x, baseline, stretch, undefined];
      let blank: Word | undefined;
      for (const first of line.words) {
        enter(first.face, size);
        if (blank !== undefined) showBlank(first.face.space, size);
        blank = first.face.space;
        for (let word: Word | undefined = first; word !== undefined; word = word.glued) showWord(word, size);
      }
      if (more && blank !== undefined) waiting += blank.hex;
      flush();
    },
    finish: () => (out === '' ? '' : `BT\n${out}ET\n`),
  };
}
