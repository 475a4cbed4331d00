import type { Line } from './break-lines.ts';
import type { PdfReference } from './inside.ts';
import { numeral } from './notation.ts';
import { openRules, type Rules } from './rules.ts';
import { openTextStream } from './text-stream.ts';

/** One page, or one picture that pages refer to, being written. Lengths are points from the top left corner. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** `stretch` widens each blank, in 1/1000 em; `more` says that the next line goes on with the same text. */
  readonly text: (
    line: Line,
    x: number,
    baseline: number,
    size: number,
    stretch?: number,
    more?: boolean,
  ) => void;
  readonly rule: Rules['add'];
  /** Draws PDF operators under everything else. */
  readonly background: (operators: string) => void;
  /** Draws a picture made before, its top left corner at this place, under the text of the page. */
  readonly picture: (picture: Picture, x: number, y: number, mark: Mark) => void;
  /** Opens a stretch of text. */
  readonly begin: (mark: Mark) => void;
  readonly end: () => void;
  readonly finish: () => Drawn;
}

/** What a stretch of the page is: a numbered part of the document's structure, or decoration. */
export interface Mark {
  readonly tag: string;
  readonly number?: number;
}

export const ARTIFACT: Mark = { tag: 'Artifact' };

export interface Picture {
  readonly name: string;
  readonly reference: PdfReference;
  readonly height: number;
}

/** Content stream and what it refers to. */
export interface Drawn {
  readonly content: string;
  readonly fonts: Readonly<Record<string, PdfReference>>;
  readonly xobjects: Readonly<Record<string, PdfReference>>;
}

export function openCanvas(width: number, height: number): Canvas {
  const stream = openTextStream(height);
  const rules = openRules(height);
  const xobjects: Record<string, PdfReference> = {};
  let under = '';
  return {
    width,
    height,
    text: (line, x, baseline, size, stretch = 0, more = false) =>
      stream.show(line, x, baseline, size, stretch, more),
    rule: rules.add,
    background: (operators) => {
      under += operators;
    },
    picture: (picture, x, y, mark) => {
      xobjects[picture.name] = picture.reference;
      const place = `1 0 0 1 ${numeral(x)} ${numeral(height - y - picture.height)}`;
      under += `${opening(mark)} q ${place} cm /${picture.name} Do Q EMC\n`;
    },
    begin: (mark) => stream.operator(opening(mark)),
    end: () => stream.operator('EMC'),
    finish: () => ({ content: under + stream.finish() + rules.finish(), fonts: stream.fonts, xobjects }),
  };
}

function opening({ tag, number }: Mark): string {
  return number === undefined ? `/${tag} BMC` : `/${tag}<</MCID ${number}>>BDC`;
}
