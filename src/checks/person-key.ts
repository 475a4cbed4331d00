import type { PartialDate } from '../dates/partial-date.ts';
import { nameKey } from '../vietnamese/text.ts';

/**
 * Numbers people by name and birth date so that equal people have equal numbers; different people
 * nearly always differ, so whoever groups by it compares the names again. Few distinct words make up
 * all names: each is folded once.
 */
export function personHasher(): (name: string, birth: PartialDate) => number {
  const wordNumbers = new Map<string, number>();
  const canonical = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    const key = nameKey(word);
    const number = canonical.get(key) ?? canonical.size + 1;
    canonical.set(key, number);
    wordNumbers.set(word, number);
    return number;
  };
  return (name, { year, month, day }) => {
    let high = 0x9e3779b9 ^ year;
    let low = ((month ?? 0) << 5) | (day ?? 0);
    for (let start = 0; start >= 0;) {
      const end = name.indexOf(' ', start);
      const word = numberOf(end < 0 ? name.slice(start) : name.slice(start, end));
      high = Math.imul(high ^ word, 0x85ebca6b);
      low = Math.imul(low ^ word ^ (high >>> 13), 0xc2b2ae35);
      low ^= low >>> 16;
      start = end < 0 ? -1 : end + 1;
    }
    // 21 and 32 bits: a whole number below 2^53, and never 0.
    return (high >>> 11) * 0x1_0000_0000 + (low >>> 0) || 1;
  };
}

/** The text by which two people have the same name and full birth date. */
export function personKey(name: string, { year, month, day }: PartialDate): string {
  return `${nameKey(name)}|${year}-${month}-${day}`;
}
