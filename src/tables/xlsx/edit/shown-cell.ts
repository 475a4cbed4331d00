import type { Merge } from '../../sheet-grid.ts';
import type { CellNote } from '../cell-note.ts';

/** Blocks cannot overlap, so those of the longest register come nowhere near; a file where they do is not worth the wait. */
const MOST_STEPS = 5_000_000;

/** Notes on the cells that the spreadsheet shows: of a merged block that is its first. */
export function onShownCells(notes: readonly CellNote[], merges: readonly Merge[]): readonly CellNote[] {
  if (merges.length === 0) return notes;
  const byRow = new Map<number, Merge[]>();
  const rows = new Set(notes.map(({ row }) => row));
  let steps = 0;
  for (const merge of merges) {
    steps += Math.min(merge.bottom - merge.top + 1, rows.size);
    if (steps > MOST_STEPS) break;
    // A block of more rows than there are notes is looked at from the other side.
    const inside =
      merge.bottom - merge.top < rows.size
        ? Array.from({ length: merge.bottom - merge.top + 1 }, (_, step) => merge.top + step)
        : [...rows].filter((row) => merge.top <= row && row <= merge.bottom);
    for (const row of inside) {
      if (!rows.has(row)) continue;
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [merge]);
      else others.push(merge);
    }
  }
  return notes.map((note) => {
    const block = byRow.get(note.row)?.find(({ left, right }) => left <= note.column && note.column <= right);
    return block === undefined ? note : { ...note, row: block.top, column: block.left };
  });
}
