/**
 * Rows that are each compared with all others of their group. No honest group is larger: it holds the
 * people of one name, or of one birthday.
 */
const ALL_PAIRS = 600;

/**
 * Calls `compare` for each pair of a group. In a larger group a row meets only so many that stand next to
 * it by `order`, then by file, so that a hostile file takes no square of time.
 */
export function nearPairs(
  group: readonly number[],
  order: Float64Array,
  compare: (a: number, b: number) => void,
): void {
  const rows = group.length > ALL_PAIRS ? group.toSorted((a, b) => order[a]! - order[b]! || a - b) : group;
  for (let first = 0; first < rows.length; first += 1) {
    const end = Math.min(rows.length, first + ALL_PAIRS);
    for (let second = first + 1; second < end; second += 1) compare(rows[first]!, rows[second]!);
  }
}
