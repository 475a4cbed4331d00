import { ToolError } from '../findings/tool-error.ts';
import { decodeOld, detectEncoding, type OldEncoding } from '../vietnamese/legacy/detect.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { linesBeyondAscii, utf16Kind } from './encoding.ts';
import type { EncodingEvidence, EncodingName } from './reading-choices.ts';

export interface ConvertedText {
  readonly text: string;
  readonly evidence: EncodingEvidence;
}

/** Enough to tell what a file is in. */
const LOOKED_AT = 262_144;

const OLD_ENCODINGS: Readonly<Partial<Record<EncodingName, OldEncoding>>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3',
  vni: 'VNI',
  vps: 'VPS',
};

/** Bytes that are not UTF-8 as text. Throws a ToolError when it is not certain what they are and `chosen` does not say. */
export function convertBytes(bytes: Buffer, path: string, chosen: EncodingName | undefined): ConvertedText {
  const utf16 = chosen === 'utf-16' ? 'UTF-16' : utf16Kind(bytes);
  // Windows saves no tables in UTF-32; what has its mark is another file.
  if (utf16 === 'UTF-32') throw new ToolError('file-not-utf8', { path, looksLike: utf16 });
  if (utf16 !== undefined) return ofUnicode(utf16Text(bytes), utf16);
  const wide = chosen === undefined ? withLostLetters(bytes) : undefined;
  if (wide !== undefined) return wide;
  const found = detectEncoding(linesBeyondAscii(bytes));
  const wanted = chosen === undefined ? undefined : OLD_ENCODINGS[chosen];
  const encoding = wanted ?? (found?.certain === true ? found.encoding : undefined);
  if (encoding === undefined) throw new ToolError('file-not-utf8', { path, looksLike: found?.encoding });
  const text = decodeOld(bytes.toString('latin1'), encoding) ?? '';
  return {
    text,
    evidence:
      found !== undefined && found.encoding === encoding
        ? evidenceOf(found)
        : { encoding, syllables: 0, words: found?.words ?? 0, before: '', after: '' },
  };
}

/** "?" between letters: no old encoding of Vietnamese puts it there, only a program that had no letter to write. */
const LOST_LETTER = /[A-Za-z\u00c0-\u00ff]\?+[A-Za-z\u00c0-\u00ff]/g;
const FEWEST_LOST = 2;

/** Text that was saved without its Vietnamese letters, in the Windows encoding that explains the ones left; what is lost the records say. */
function withLostLetters(bytes: Buffer): ConvertedText | undefined {
  const sample = bytes.toString('latin1', 0, LOOKED_AT);
  if ((sample.match(LOST_LETTER)?.length ?? 0) < FEWEST_LOST) return undefined;
  const [first, second] = ['windows-1252', 'windows-1258'].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
    return { text, encoding, syllables: syllablesIn(text.slice(0, LOOKED_AT)) };
  });
  const { text, encoding } = second!.syllables > first!.syllables ? second! : first!;
  return ofUnicode(text, encoding.replace('w', 'W'));
}

function syllablesIn(text: string): number {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => /[^ -~]/.test(word) && isSyllable(word)).length;
}

/** The part of a detection that is shown. */
export function evidenceOf({
  encoding,
  syllables,
  words,
  before,
  after,
}: EncodingEvidence): EncodingEvidence {
  return { encoding, syllables, words, before, after };
}

function ofUnicode(text: string, encoding: string): ConvertedText {
  return { text, evidence: { encoding, syllables: 0, words: 0, before: '', after: '' } };
}

/** Either byte order: the mark tells, else on which side of each letter the NUL stands. */
function utf16Text(bytes: Buffer): string {
  const [first, second] = bytes;
  const big =
    first === 0xfe && second === 0xff ? true : first === 0xff && second === 0xfe ? false : nulsFirst(bytes);
  return new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes);
}

function nulsFirst(bytes: Buffer): boolean {
  let [even, odd] = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, 4096); index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return even > odd;
}
