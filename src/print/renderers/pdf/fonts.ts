import { createRequire } from 'node:module';
import type { Run } from '../../document.ts';
import type { PdfFile, PdfFont } from './inside.ts';
import { openTypeface, type Typeface } from './typeface.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Tinos: the free font with the widths of Times New Roman (SIL Open Font Licence). */
const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

type Cut = keyof typeof FILES;

const fileOf = (cut: Cut): string => resolve(`@expo-google-fonts/tinos/${FILES[cut]}`);

type ReadFont = Pick<PdfFont, 'constructor' | 'font'>;

/** Reading a font takes longer than writing most documents: each cut is read once for all of them. */
const read = new Map<Cut, ReadFont>();

/** Opens a cut in a file. */
function openCut(file: PdfFile, cut: Cut): PdfFont {
  const known = read.get(cut);
  if (known === undefined) {
    file.font(fileOf(cut));
    const { constructor, font } = file._font;
    read.set(cut, { constructor, font });
    return file._font;
  }
  file._fontCount += 1;
  const opened = new known.constructor(file, known.font, `F${file._fontCount}`);
  file._fontFamilies[fileOf(cut)] = opened;
  return opened;
}

/** Gives the typeface of a style; a cut is opened, and embedded, only when some text uses it. */
export type Fonts = (style: Pick<Run, 'bold' | 'italic'>) => Typeface;

export function openFonts(file: PdfFile, missing: Set<string>): Fonts {
  const open = new Map<Cut, Typeface>();
  return ({ bold = false, italic = false }) => {
    const cut = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
    const known = open.get(cut);
    if (known !== undefined) return known;
    const face = openTypeface(openCut(file, cut), missing);
    open.set(cut, face);
    return face;
  };
}

/** Of Tinos, in em: how far letters reach above and below the baseline. */
export const ASCENT = 0.891;
export const DESCENT = 0.216;
