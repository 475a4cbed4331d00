import { BrokenWorkbook } from '../broken-workbook.ts';
import { isLegacyFont } from '../legacy-font.ts';
import { readPart } from '../xml/read-part.ts';
import type { Zip } from '../zip.ts';
import { unescaped } from './escaped.ts';

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Legacy fonts of the runs inside a text; only texts of several runs have fonts of their own. */
  readonly fonts: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { texts: [], fonts: new Map() };

const MOST_STRINGS = 12_000_000;

/** Reads the texts: runs joined, the reading aids of East Asian programs left out. */
export async function readSharedStrings(zip: Zip, part: string): Promise<SharedStrings> {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  let [text, inItem, inPhonetic] = ['', false, false];
  await readPart(zip, part, {
    names: ['si', 't', 'rPh', 'rFont'],
    open: (name, attributes) => {
      switch (name) {
        case 'si':
          text = '';
          inItem = true;
          return false;
        case 'rPh':
          inPhonetic = true;
          return false;
        case 'rFont': {
          const font = attributes.get('val') ?? '';
          if (isLegacyFont(font) && !fonts.has(texts.length)) fonts.set(texts.length, font);
          return false;
        }
        case 't':
          return inItem && !inPhonetic;
        case '':
          return false;
      }
    },
    text: (piece) => {
      text = text === '' ? piece : text + piece;
    },
    close: (name) => {
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      inItem = false;
      texts.push(unescaped(text));
      if (texts.length > MOST_STRINGS) throw new BrokenWorkbook('too-large');
    },
  });
  return { texts, fonts };
}
