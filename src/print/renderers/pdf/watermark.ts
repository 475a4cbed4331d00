import { oneLine } from './break-lines.ts';
import type { Picture } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import type { PdfFile, PdfFont } from './inside.ts';
import { numeral } from './notation.ts';
import { makePicture } from './picture.ts';
import { lineWidth } from './set-lines.ts';

/** The word, and where it also stands upright, as text: its right end and baseline, in points. */
interface Label {
  readonly text: string;
  readonly right: number;
  readonly baseline: number;
}

/**
 * DỰ THẢO or BẢN MẪU for a page or card: pale across it, from the lower left to the upper right, and upright in
 * the margin. The slanted word is drawn as outlines, for as text it would scatter its letters over
 * the lines of whoever searches or copies the page.
 */
export function makeWatermark(
  file: PdfFile,
  fonts: Fonts,
  width: number,
  height: number,
  label: Label,
): Picture {
  const word = oneLine([{ text: label.text, bold: true }], fonts);
  const outlines = slantedWord(label.text, word.words[0]!.face.font, width, height);
  const size = Math.min(12, height * 0.028);
  return makePicture(file, 'Draft', width, height, (canvas) => {
    canvas.background(outlines);
    canvas.text(word, label.right - lineWidth(word, size), label.baseline, size);
  });
}

/** As PDF: the word filled with pale grey, as wide as three fifths of the diagonal, its middle on the middle. */
function slantedWord(text: string, { font }: PdfFont, width: number, height: number): string {
  const glyphs = Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0)!));
  const length = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  const scale = (Math.hypot(width, height) * 0.6) / length;
  const angle = Math.atan2(height, width);
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const middle = font.capHeight / 2;
  const x = width / 2 - (length / 2) * cos + middle * sin;
  const y = height / 2 - (length / 2) * sin - middle * cos;

  let path = '';
  let pen = 0;
  for (const glyph of glyphs) {
    path += outline(glyph.path.commands, pen);
    pen += glyph.advanceWidth;
  }
  const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(6)).join(' ');
  return `q 0.87 g ${matrix} ${numeral(x)} ${numeral(y)} cm\n${path}f Q\n`;
}

type PathCommand = ReturnType<PdfFont['font']['glyphForCodePoint']>['path']['commands'][number];

/** A letter's outline as PDF path operators; PDF has cubic curves only, TrueType quadratic ones. */
function outline(commands: readonly PathCommand[], shift: number): string {
  let [x, y] = [0, 0];
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') return 'h\n';
      const at = args.map((value, index) => (index % 2 === 0 ? value + shift : value));
      const [toX, toY] = at.slice(-2) as [number, number];
      const from = [x, y] as const;
      [x, y] = [toX, toY];
      if (command === 'moveTo') return `${points([toX, toY])} m\n`;
      if (command === 'lineTo') return `${points([toX, toY])} l\n`;
      if (command === 'bezierCurveTo') return `${points(at)} c\n`;
      const [controlX, controlY] = at as [number, number];
      const third = (end: number, control: number): number => end + ((control - end) * 2) / 3;
      return `${points([third(from[0], controlX), third(from[1], controlY), third(toX, controlX), third(toY, controlY), toX, toY])} c\n`;
    })
    .join('');
}

const points = (values: readonly number[]): string => values.map(numeral).join(' ');
