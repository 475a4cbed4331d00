import type { Merge } from '../../sheet-grid.ts';
import type { CellNote } from '../cell-note.ts';

/** Notes on the cells that the spreadsheet shows: of a merged block that is its first. */
export function onShownCells(notes: readonly CellNote[], merges: readonly Merge[]): readonly CellNote[] {
  if (merges.length === 0) return notes;
  const byRow = new Map<number, Merge[]>();
  const rows = new Set(notes.map(({ row }) => row));
  for (const merge of merges) {
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
