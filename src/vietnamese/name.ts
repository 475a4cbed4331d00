import { splitTone, tidy } from './text.ts';

/** Họ, tên đệm, tên. A name of one word has only a given name. */
export interface PersonName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** Splits a full name by its blanks: first word family, last word given, the rest middle. */
export function splitName(fullName: string): PersonName {
  const words = tidy(fullName).split(' ');
  if (words.length === 1) return { family: '', middle: '', given: words[0]! };
  return { family: words[0]!, middle: words.slice(1, -1).join(' '), given: words.at(-1)! };
}

// The alphabet of the forms' "A, B, C": Vietnamese letters in order, the four foreign ones where
// international order puts them.
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const RANK = new Map(ALPHABET.split('').map((letter, rank) => [letter, String.fromCharCode(0x100 + rank)]));

/** A text that compares by code unit as the part of a name does: all letters first, then the tones. */
function partKey(part: string): string {
  const known = partKeys.get(part);
  if (known !== undefined) return known;
  let letters = '';
  let tones = '';
  for (const word of part.toLowerCase().split(' ')) {
    const split = splitTone(word);
    for (const letter of split.letters) letters += RANK.get(letter) ?? foreignRank(letter);
    // A blank sorts before every letter: "An" before "An Bình".
    letters += ' ';
    tones += split.tone;
  }
  const key = `${letters}\u0001${tones}`;
  if (partKeys.size < 20_000) partKeys.set(part, key);
  return key;
}

/** Letters of other alphabets stand where their plain letter does (č of Êđê and Gia Rai names with c), or after z. */
function foreignRank(letter: string): string {
  if (!/\p{L}/u.test(letter)) return '';
  return RANK.get(letter.normalize('NFD')[0]!) ?? `\u01ff${letter}`;
}

const partKeys = new Map<string, string>();

/**
 * The key by which lists and ballots are ordered: given name, then family name, then middle name;
 * each part compared whole, letters before tones. Compare keys with `<`.
 */
export function orderKey(fullName: string): string {
  const { family, middle, given } = splitName(fullName);
  return `${partKey(given)}\u0000${partKey(family)}\u0000${partKey(middle)}`;
}

/** Order of two names for a sort: by given, family and middle name. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [orderKey(a), orderKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
