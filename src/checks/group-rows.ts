/**
 * Groups rows of equal keys without a map of strings: the keys are whole numbers below 2^53, sorted
 * in a typed array, and only keys that occur twice are looked at again. 0 means "has no key".
 * Gives groups of two or more row indexes, each ascending, by their first row.
 */
export function groupRows(keys: Float64Array): readonly (readonly number[])[] {
  const sorted = keys.slice().sort();
  const groups = new Map<number, number[]>();
  for (let index = 1; index < sorted.length; index += 1) {
    const key = sorted[index]!;
    if (key !== 0 && key === sorted[index - 1]) groups.set(key, []);
  }
  if (groups.size === 0) return [];
  for (const [index, key] of keys.entries()) groups.get(key)?.push(index);
  return [...groups.values()].sort((a, b) => a[0]! - b[0]!);
}
