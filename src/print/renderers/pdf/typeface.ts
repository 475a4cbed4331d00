import type { PdfFont, PdfReference } from './inside.ts';

/** A word as a PDF shows it: glyph numbers in hexadecimal, and width in 1/1000 em. */
export interface Word {
  readonly face: Typeface;
  readonly text: string;
  readonly hex: string;
  readonly width: number;
  /** Set instead of `hex` where a letter carries a mark of its own (ê̆): each glyph with its offset from the word's start. */
  readonly glyphs?: readonly { readonly hex: string; readonly dx: number; readonly dy: number }[];
  /** What follows without a blank in another style. */
  readonly glued?: Word;
}

/** Kiểu chữ: one cut of the font in one file. Each distinct word is encoded and measured once. */
export interface Typeface {
  readonly id: string;
  readonly font: PdfFont;
  readonly reference: PdfReference;
  readonly space: Word;
  readonly word: (text: string) => Word;
}

interface Letter {
  readonly hex: string;
  readonly width: number;
}

const NOTHING: Letter = { hex: '', width: 0 };
const COMBINING = /\p{M}/u;
const INVISIBLE = /^[\p{Cc}\p{Cf}]$/u;

/**
 * Letters stand side by side at their own widths, without kerning or ligatures, as word processors
 * set Vietnamese; so a word is the sum of its letters. A character that the font lacks is spelt out
 * as [U+4E2D] and added to `missing`: a gap would lose it silently.
 */
export function openTypeface(font: PdfFont, missing: Set<string>): Typeface {
  const words = new Map<string, Word>();
  const letters = new Map<string, Letter>();

  const glyph = (code: number): Letter => {
    const { id, advanceWidth } = font.font.glyphForCodePoint(code);
    const index = font.subset.includeGlyph(id);
    font.widths[index] ??= (advanceWidth * 1000) / font.font.unitsPerEm;
    font.unicode[index] ??= [code];
    return { hex: index.toString(16).padStart(4, '0'), width: font.widths[index] };
  };
  const letter = (character: string): Letter => {
    const known = letters.get(character);
    if (known !== undefined) return known;
    const made = newLetter(character);
    letters.set(character, made);
    return made;
  };
  const drawn = (character: string): boolean =>
    INVISIBLE.test(character) || font.font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const newLetter = (character: string): Letter => {
    const code = character.codePointAt(0)!;
    if (INVISIBLE.test(character)) return NOTHING;
    if (font.font.hasGlyphForCodePoint(code)) return glyph(code);
    missing.add(character);
    return together(Array.from(`[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`, letter));
  };

  const face: Typeface = {
    id: font.id,
    font,
    reference: font.ref(),
    get space() {
      return blank;
    },
    word: (text) => {
      const known = words.get(text);
      if (known !== undefined) return known;
      const made = newWord(text);
      words.set(text, made);
      return made;
    },
  };
  const newWord = (text: string): Word => {
    const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
    // Shaping draws an empty box for what the font lacks, so such a word is spelt out instead.
    if (COMBINING.test(composed) && Array.from(composed).every(drawn)) {
      // PDFKit asks the shared font what a glyph stands for, and a glyph met first as a part of
      // another letter (A in Á) knows nothing: each is told here, before it asks.
      for (const character of composed) letter(character);
      return wordWithMarks(face, font, composed);
    }
    return { face, text, ...together(Array.from(composed, letter)) };
  };
  // Before any text, for the no-break space has the same glyph and would be read out in its place.
  const blank = face.word(' ');
  return face;
}

function together(letters: readonly Letter[]): Letter {
  let hex = '';
  let width = 0;
  for (const letter of letters) {
    hex += letter.hex;
    width += letter.width;
  }
  return { hex, width };
}

/** Places each mark over its letter as the font's shaping asks. */
function wordWithMarks(face: Typeface, font: PdfFont, text: string): Word {
  const [codes, places] = font.encode(text);
  let pen = 0;
  const glyphs = codes.map((hex, index) => {
    const { xAdvance, xOffset, yOffset } = places[index]!;
    const placed = { hex, dx: pen + xOffset, dy: yOffset };
    pen += xAdvance;
    return placed;
  });
  return { face, text, hex: '', width: pen, glyphs };
}
