import { isSyllable } from './syllable.ts';
import { fold, nameKey, splitTone } from './text.ts';

/**
 * How alike two names of people are:
 * - `same`: one name, whatever its case, blanks and tone place
 * - `accents`: one name without accents
 * - `misspelt`: one word is spelt as it sounds (Lý, Lí; Sơn, Xơn), is no syllable, or lost its blank
 * - `letter`: one word is one letter away, and both are good words (Phạm, Phan)
 * - `letter-in-given`: the same in the last word, where twins differ too (Lan, Loan)
 * - `middle-name`: one word between the first and the last is left out
 */
export type NameLikeness = 'same' | 'accents' | 'misspelt' | 'letter' | 'letter-in-given' | 'middle-name';

/** Compares two names in NFC with single blanks; undefined when they are further apart or one is empty. */
export function nameLikeness(a: string, b: string): NameLikeness | undefined {
  if (a === '' || b === '') return undefined;
  if (nameKey(a) === nameKey(b)) return 'same';
  const [left, right] = [bareName(a), bareName(b)];
  if (left === right) return 'accents';
  if (Math.abs(left.length - right.length) > LONGEST_WORD) return undefined;
  if (left.replaceAll(' ', '') === right.replaceAll(' ', '')) return 'misspelt';
  const [words, others] = [left.split(' '), right.split(' ')];
  if (words.length === others.length) return oneWordApart(words, others, a, b);
  const [longer, shorter] = words.length > others.length ? [words, others] : [others, words];
  return lacksMiddleName(longer, shorter) ? 'middle-name' : undefined;
}

/** Nghiêng, with a blank. */
const LONGEST_WORD = 8;

/** A name without case and accents, word by word: few words make up all names, and each is remembered. */
function bareName(name: string): string {
  return name.split(' ').map(fold).join(' ');
}

/** Whether two names differ in their last words and nowhere else, as those of brothers and sisters do. */
export function onlyGivenNamesDiffer(a: string, b: string): boolean {
  const [end, otherEnd] = [a.lastIndexOf(' ') + 1, b.lastIndexOf(' ') + 1];
  return (
    nameKey(a.slice(0, end)) === nameKey(b.slice(0, otherEnd)) &&
    nameKey(a.slice(end)) !== nameKey(b.slice(otherEnd))
  );
}

function oneWordApart(
  words: readonly string[],
  others: readonly string[],
  a: string,
  b: string,
): NameLikeness | undefined {
  const at = words.findIndex((word, index) => word !== others[index]);
  if (words.some((word, index) => index > at && word !== others[index])) return undefined;
  // Where folding made two words of one, the accents of the word are not asked.
  const [written, writtenOther] = [a.split(' '), b.split(' ')];
  const [word, other] =
    written.length === words.length && writtenOther.length === words.length
      ? [written[at]!, writtenOther[at]!]
      : [words[at]!, others[at]!];
  if (soundOf(word) === soundOf(other)) return 'misspelt';
  if (!isOneLetterApart(words[at]!, others[at]!)) return undefined;
  if (isSyllable(word) !== isSyllable(other)) return 'misspelt';
  return at === words.length - 1 ? 'letter-in-given' : 'letter';
}

/** What is written in several ways and spoken alike in some part of the land; the tone is left out. */
function soundOf(word: string): string {
  return splitTone(word.toLowerCase())
    .letters.replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^n(?![gh])/, 'l')
    .replace(/^(?:gi(?=[aăâeêioôơuưy])|r)/, 'd')
    .replace(/(?<=^(?:[hklmstv]|ch|th|qu))y$/, 'i');
}

/** One letter changed, left out, put in, or two neighbours swapped. The words differ; figures are no letters. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  );
}

function lacksMiddleName(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return false;
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from += 1;
  // The words at both ends stay: only what stands between them may be missing.
  return (
    from > 0 && from < shorter.length && shorter.slice(from).join(' ') === longer.slice(from + 1).join(' ')
  );
}
