import type { LegacyFont, LegacyTable } from './fonts.ts';
import { legacyTable } from './tables.ts';
import { asBytes } from './windows-1252.ts';

/**
 * Text that was typed in a legacy font, in Unicode letters (NFC). It comes as Unicode programs show it
 * ("NguyÔn V¨n") or as its bytes (U+0000 to U+00FF). undefined when it holds characters that no font of
 * that time had. `capitals`: the font draws small letters as capitals (.VnTimeH).
 */
export function decodeLegacy(text: string, font: LegacyFont, capitals = false): string | undefined {
  const bytes = asBytes(text);
  if (bytes === undefined) return undefined;
  const { pattern, letterOf, table } = decoderOf(font);
  const decoded = bytes.replace(pattern, (code) => letterOf.get(code) ?? code);
  if (capitals) return decoded.toUpperCase();
  return table.alsoCapital.size === 0 ? decoded : decoded.replace(PARTS, (part) => capitalised(part, table));
}

/** Whether every character of a text beyond ASCII is one that the font has a letter for. */
export function isAllLegacy(text: string, font: LegacyFont): boolean {
  const bytes = asBytes(text);
  return bytes !== undefined && !/[\u0080-\u00ff]/.test(bytes.replace(decoderOf(font).pattern, ''));
}

interface Decoder {
  readonly table: LegacyTable;
  readonly pattern: RegExp;
  readonly letterOf: ReadonlyMap<string, string>;
}

const decoders = new Map<LegacyFont, Decoder>();

function decoderOf(font: LegacyFont): Decoder {
  const known = decoders.get(font);
  if (known !== undefined) return known;
  const table = legacyTable(font);
  const letterOf = new Map<string, string>();
  for (const [letter, code] of table.letters) {
    letterOf.set(code, letter);
    // A capital with its mark typed in small: "Aù" for "AÙ".
    if (code.length === 2) letterOf.set(`${code[0]}${code[1]!.toLowerCase()}`, letter);
  }
  // Codes of two characters before those of one: a mark belongs to the letter before it.
  const codes = [...letterOf.keys()].toSorted((a, b) => b.length - a.length);
  const made = { table, letterOf, pattern: new RegExp(codes.join('|'), 'g') };
  decoders.set(font, made);
  return made;
}

/** What stands between delimiters of a table: a cell or a part of one. */
const PARTS = /[^,;|\t\r\n"]+/g;

/**
 * Makes capitals of the letters that have no capital of their own in the code, where the rest of the part
 * is in capitals: "NGUYễN THị" was meant as "NGUYỄN THỊ". One capital at the head of each word does not
 * tell ("Hà").
 */
function capitalised(part: string, { alsoCapital }: LegacyTable): string {
  let [capitals, smalls, words] = [0, 0, 0];
  let [before, unsure] = [' ', 0];
  for (const letter of part) {
    if (/\p{L}/u.test(letter)) {
      if (!/\p{L}/u.test(before)) words += 1;
      if (alsoCapital.has(letter)) unsure += 1;
      else if (letter !== letter.toLowerCase()) capitals += 1;
      else if (letter !== letter.toUpperCase()) smalls += 1;
    }
    before = letter;
  }
  return unsure > 0 && smalls === 0 && capitals > words ? part.toUpperCase() : part;
}
