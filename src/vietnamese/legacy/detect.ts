import { isSyllable } from '../syllable.ts';
import { decodeLegacy, isAllLegacy } from './decode.ts';
import { LEGACY_FONTS, type LegacyFont } from './fonts.ts';
import { asBytes } from './windows-1252.ts';
import { undoMojibake } from './mojibake.ts';

/** What Vietnamese text that is not plain Unicode may be in; `Windows-1252` is UTF-8 that was read as Windows-1252. */
export type OldEncoding = LegacyFont | 'Windows-1258' | 'Windows-1252';

/** How well one encoding explains a text. */
export interface EncodingScore {
  readonly encoding: OldEncoding;
  /** Different words that become Vietnamese syllables. */
  readonly syllables: number;
}

export interface DetectedEncoding extends EncodingScore {
  /** Different words with letters beyond ASCII that were looked at. */
  readonly words: number;
  /** No other reading comes near, and few words are left over. */
  readonly certain: boolean;
  /** The best other reading, if any word fits it. */
  readonly second: EncodingScore | undefined;
  /** A piece of the text as it stands, and as it reads. */
  readonly before: string;
  readonly after: string;
}

/**
 * Finds out what a text is written in by how many of its words become Vietnamese syllables. Bytes are a
 * file that is not UTF-8; a string is text of a Unicode file or a workbook, which may be Unicode already:
 * then, and when nothing fits, the answer is undefined.
 */
export function detectEncoding(sample: string | Uint8Array): DetectedEncoding | undefined {
  const isBytes = typeof sample !== 'string';
  const text = isBytes ? Buffer.from(sample).toString('latin1') : sample;
  const words = wordsBeyondAscii(text);
  if (words.length === 0) return undefined;
  const candidates: readonly OldEncoding[] = isBytes
    ? [...LEGACY_FONTS, 'Windows-1258']
    : [...LEGACY_FONTS, 'Windows-1252', 'Windows-1258'];
  const scores = candidates
    .map((encoding) => ({ encoding, syllables: words.filter((word) => reads(word, encoding)).length }))
    .toSorted((a, b) => b.syllables - a.syllables);
  const [best, second] = scores;
  if (best === undefined || best.syllables === 0) return undefined;
  const plain = isBytes ? 0 : words.filter((word) => isSyllable(word.normalize('NFC'))).length;
  if (plain >= best.syllables) return undefined;
  return {
    ...best,
    words: words.length,
    certain:
      best.syllables >= FEWEST_WORDS &&
      best.syllables >= words.length * MOST_WORDS &&
      (second?.syllables ?? 0) <= best.syllables * FAR_BELOW &&
      plain <= best.syllables * FAR_BELOW,
    second: second !== undefined && second.syllables > 0 ? second : undefined,
    ...example(text, best.encoding),
  };
}

/** Text in an old encoding as Unicode (NFC); undefined where it cannot be of that encoding. */
export function decodeOld(text: string, encoding: OldEncoding): string | undefined {
  if (encoding === 'Windows-1252') return undoMojibake(text);
  if (encoding === 'Windows-1258') {
    // Letters that Windows-1252 lacks were never bytes of it.
    const bytes = asBytes(text);
    return bytes === undefined
      ? undefined
      : WINDOWS_1258.decode(Buffer.from(bytes, 'latin1')).normalize('NFC');
  }
  return decodeLegacy(text, encoding);
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 0.8;
const FAR_BELOW = 0.6;

const WINDOWS_1258 = new TextDecoder('windows-1258');

function reads(word: string, encoding: OldEncoding): boolean {
  if (encoding !== 'Windows-1258' && encoding !== 'Windows-1252' && !isAllLegacy(word, encoding))
    return false;
  const read = decodeOld(word, encoding);
  return read !== undefined && BEYOND_ASCII.test(read) && isSyllable(read);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** A no-break space behind Ã is half of a letter. */
const BETWEEN_WORDS = /[\t\n\r\u0020-\u0040[-`{-~]+|(?<!Ã)\u00a0+/;

function wordsBeyondAscii(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of text.split(BETWEEN_WORDS)) {
    if (BEYOND_ASCII.test(word)) words.add(word);
    if (words.size >= ENOUGH_WORDS) break;
  }
  return [...words];
}

const ENOUGH_WORDS = 2_000;

/** The first piece with two words that change and no digits; else the first that changes at all. */
function example(text: string, encoding: OldEncoding): { readonly before: string; readonly after: string } {
  let found = { before: '', after: '' };
  for (const piece of text.split(/[,;|\t\r\n"]+/, ENOUGH_WORDS)) {
    const before = piece.trim();
    if (before.length > LONGEST_EXAMPLE || !BEYOND_ASCII.test(before) || /\d/.test(before)) continue;
    const after = decodeOld(before, encoding);
    if (after === undefined || after === before) continue;
    const changed = wordsBeyondAscii(before).filter((word) => reads(word, encoding)).length;
    if (changed >= 2) return { before, after };
    if (found.before === '' && changed > 0) found = { before, after };
  }
  return found;
}

const LONGEST_EXAMPLE = 40;
