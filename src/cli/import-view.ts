import { maskId, maskIdsIn } from '../findings/mask-id.ts';
import type { ReadingChoices } from '../tables/reading-choices.ts';
import { createChangeLog, type Change } from '../records/import/change.ts';
import { importRows, type ImportedRow, type Understood } from '../records/import/import-table.ts';
import { COLUMNS } from '../records/columns.ts';
import type { ImportView } from '../report/import-text.ts';
import type { TableName } from '../vocabulary.ts';

/** One file, how it is to be read, and what it was understood to hold. */
export interface Input {
  readonly path: string;
  readonly name: string;
  readonly bytes?: Buffer;
  readonly choices: ReadingChoices;
  readonly understood: Understood;
}

/** The table that comes out of all the files. */
export interface Merged {
  readonly keys: readonly string[];
  readonly rows: readonly ImportedRow[];
  readonly changes: readonly Change[];
  readonly proposals: readonly Change[];
}

/** Puts the rows of all files under one header. */
export function mergeInputs(inputs: readonly Input[], table: TableName, fixNames: boolean): Merged {
  const used = new Set(inputs.flatMap(({ understood }) => understood.keys));
  const keys = COLUMNS[table].map(({ key }) => key).filter((key) => used.has(key));
  const [changes, proposals] = [createChangeLog(), createChangeLog()];
  const rows: ImportedRow[] = [];
  for (const { understood } of inputs) {
    changes.take(understood.settled);
    for (const row of importRows(understood, table, { keys, fixNames, changes, proposals })) rows.push(row);
  }
  return { keys, rows, changes: changes.all(), proposals: proposals.all() };
}

const FIRST_ROWS = 3;

/** What is shown of it. */
export function importView(
  inputs: readonly Input[],
  table: TableName,
  merged: Merged,
  leftOut: readonly string[],
): ImportView {
  const { keys, rows, changes, proposals } = merged;
  const firstRows = rows.slice(0, FIRST_ROWS).map(({ cells }) =>
    Object.fromEntries(
      keys.flatMap((key, index) => {
        const cell = cells[index]!;
        return cell === ''
          ? []
          : [[key, key === 'id' || key === 'old_id' ? maskId(cell) : maskIdsIn(cell)] as const];
      }),
    ),
  );
  return {
    table,
    inputs: inputs.map(({ understood }) => understood),
    rows: rows.length,
    firstRows,
    changes,
    proposals,
    leftOut,
  };
}
