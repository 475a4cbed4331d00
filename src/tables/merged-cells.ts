import type { Merge, SheetGrid } from './sheet-grid.ts';

type Rows = readonly (readonly string[])[];

/**
 * Rows of the title block and the header, with cells that are merged sideways filled by the text of the
 * first. Downwards they stay blank, as in a file without merged cells: a header is joined from its rows.
 */
export function filledHead(grid: SheetGrid, rows: Rows, most: number): Rows {
  const head = rows.slice(0, most).map((row) => [...row]);
  const indexOf = new Map(head.map((_, index) => [grid.rowNumbers[index]!, index]));
  const last = grid.rowNumbers[head.length - 1] ?? 0;
  for (const merge of grid.merges) {
    const text = head[indexOf.get(merge.top) ?? -1]?.[merge.left];
    if (merge.top > last || text === undefined || text === '') continue;
    fill(head[indexOf.get(merge.top) ?? -1], merge, text);
  }
  return head;
}

/** No header is wider; a title merged over the whole width of a sheet need not be. */
const WIDEST = 256;

function fill(row: string[] | undefined, { left, right }: Merge, text: string): void {
  if (row === undefined) return;
  for (let column = left; column <= Math.min(right, WIDEST); column += 1) {
    while (row.length <= column) row.push('');
    if (row[column] === '') row[column] = text;
  }
}

/** A header is never merged over more rows than this below its first. */
const DEEPEST = 3;

/**
 * For each row of the head the last one to which known headings of it are merged down: its own index where
 * fewer than two are, as one may be a slip.
 */
export function reachDown(
  grid: SheetGrid,
  head: Rows,
  isHeading: (text: string) => boolean,
): readonly number[] {
  const reach = head.map((_, index) => index);
  const indexOf = new Map(head.map((_, index) => [grid.rowNumbers[index]!, index]));
  const bottoms = new Map<number, number[]>();
  for (const { top, left, bottom } of grid.merges) {
    const index = indexOf.get(top);
    if (index === undefined || bottom <= top || bottom - top > DEEPEST) continue;
    if (isHeading(head[index]![left] ?? '')) bottoms.set(index, [...(bottoms.get(index) ?? []), bottom]);
  }
  for (const [index, all] of bottoms) {
    const [, second] = all.toSorted((a, b) => b - a);
    if (second === undefined) continue;
    while (reach[index]! + 1 < head.length && grid.rowNumbers[reach[index]! + 1]! <= second)
      reach[index]! += 1;
  }
  return reach;
}

/** Columns whose heading is only the rest of a merged one that begins to their left. */
export function coveredColumns(merges: readonly Merge[], headerRow: number): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const { top, left, bottom, right } of merges) {
    if (headerRow < top || headerRow > bottom) continue;
    for (let column = left + 1; column <= Math.min(right, WIDEST); column += 1) covered.set(column, left);
  }
  return covered;
}

/**
 * Rows with cells that are merged downwards filled: an address or a household number that stands once
 * for several people. Only in the columns given; a name that takes two rows is still one person.
 */
export function filledDown(
  grid: SheetGrid,
  rows: Rows,
  rowNumbers: ArrayLike<number>,
  columns: ReadonlySet<number>,
): Rows {
  const merges = grid.merges
    .filter(({ top, bottom, left }) => bottom > top && columns.has(left))
    .toSorted((a, b) => a.top - b.top);
  if (merges.length === 0 || rows.length === 0) return rows;
  const indexOf = new Map(rows.map((_, index) => [rowNumbers[index]!, index]));
  const filled = [...rows];
  const last = rowNumbers[rows.length - 1]!;
  // No spreadsheet lets blocks overlap; where a file does, each row is still walked only once.
  const walked = new Map<number, number>();
  for (const { top, left, bottom } of merges) {
    const text = rows[indexOf.get(top) ?? -1]?.[left];
    if (text === undefined || text === '') continue;
    const from = Math.max(top, walked.get(left) ?? 0) + 1;
    walked.set(left, Math.max(from - 1, Math.min(bottom, last)));
    for (let row = from; row <= Math.min(bottom, last); row += 1) {
      const index = indexOf.get(row);
      if (index === undefined || (filled[index]![left] ?? '') !== '') continue;
      const copy = [...filled[index]!];
      while (copy.length <= left) copy.push('');
      copy[left] = text;
      filled[index] = copy;
    }
  }
  return filled;
}
