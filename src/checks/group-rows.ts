/**
 * Groups rows of equal keys without a map of strings: the keys are whole numbers within 2^53, sorted
 * in a typed array, and only keys that occur twice are looked at again. 0 means "has no key".
 * Gives groups of two or more row indexes, each ascending, by their first row.
 */
export function groupRows(keys: Float64Array): readonly (readonly number[])[] {
  const groups = repeatedKeys(keys);
  const found: number[][] = [];
  if (groups.size === 0) return found;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const group = groups.get(key);
    if (group === undefined) continue;
    if (group.length === 0) found.push(group);
    group.push(index);
  }
  return found;
}

function repeatedKeys(keys: Float64Array): ReadonlyMap<number, number[]> {
  const sorted = keys.slice().sort();
  const repeated = new Map<number, number[]>();
  for (let index = 1; index < sorted.length; index += 1) {
    const key = sorted[index]!;
    if (key === 0 || key !== sorted[index - 1]) continue;
    if (key !== sorted[index - 2]) repeated.set(key, []);
  }
  return repeated;
}
