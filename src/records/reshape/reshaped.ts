import type { Table } from '../../tables/table.ts';

/** Several columns read as one, or one as several: what `import` shows before it is believed. */
export interface Reshaping {
  readonly kind: 'joined' | 'split';
  /** Headings as the file has them. */
  readonly from: readonly string[];
  /** Keys of the columns they make. */
  readonly to: readonly string[];
}

export interface Reshaped {
  readonly table: Table;
  readonly made: readonly Reshaping[];
}

/** A table with other headings over some columns, and other cells in its rows. */
export function withColumns(
  table: Table,
  headings: ReadonlyMap<number, string>,
  cells: (row: readonly string[]) => ReadonlyMap<number, string>,
): Table {
  const width = Math.max(table.header.length, ...[...headings.keys()].map((index) => index + 1));
  const header = Array.from(
    { length: width },
    (_, index) => headings.get(index) ?? table.header[index] ?? '',
  );
  const rows = table.rows.map((row) => {
    const changed = cells(row);
    // Cells beyond the header were reported and are never read; new columns take their place.
    return Array.from(
      { length: width },
      (_, index) => changed.get(index) ?? (index < table.header.length ? (row[index] ?? '') : ''),
    );
  });
  return { ...table, header, rows };
}
