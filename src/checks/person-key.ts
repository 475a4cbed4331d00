import type { PartialDate } from '../dates/partial-date.ts';
import { fold, nameKey } from '../vietnamese/text.ts';

/**
 * Numbers people by name and birth date so that equal people have equal numbers; different people
 * nearly always differ, so whoever groups by it compares the names again. Few distinct words make up
 * all names: each is folded once.
 */
export function personHasher(): (name: string, birth: PartialDate) => number {
  const numberOf = wordNumbers(nameKey);
  return (name, { year, month, day }) => hashWords(name, numberOf, year, ((month ?? 0) << 5) | (day ?? 0));
}

/** The same by the name alone, without its accents. */
export function bareNameHasher(): (name: string) => number {
  const numberOf = wordNumbers(fold);
  return (name) => hashWords(name, numberOf, 0, 0);
}

/** Gives words a number, the same to those of one key. */
function wordNumbers(keyOf: (word: string) => string): (word: string) => number {
  const numbers = new Map<string, number>();
  const canonical = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    const number = canonical.get(key) ?? canonical.size + 1;
    canonical.set(key, number);
    numbers.set(word, number);
    return number;
  };
}

/** 21 and 32 bits: a whole number below 2^53, and never 0. */
function hashWords(name: string, numberOf: (word: string) => number, one: number, other: number): number {
  let high = 0x9e3779b9 ^ one;
  let low = other;
  for (let start = 0; start >= 0;) {
    const end = name.indexOf(' ', start);
    const word = numberOf(end < 0 ? name.slice(start) : name.slice(start, end));
    high = Math.imul(high ^ word, 0x85ebca6b);
    low = Math.imul(low ^ word ^ (high >>> 13), 0xc2b2ae35);
    low ^= low >>> 16;
    start = end < 0 ? -1 : end + 1;
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0) || 1;
}

/** The text by which two people have the same name and full birth date. */
export function personKey(name: string, { year, month, day }: PartialDate): string {
  return `${nameKey(name)}|${year}-${month}-${day}`;
}
