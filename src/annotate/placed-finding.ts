import type { Finding } from '../findings/finding.ts';
import type { Records, RecordSheet } from '../records/model.ts';
import { countedRow, isOnSheetOf } from '../records/sheet-rows.ts';

/** A finding with the cell of the workbook that it is shown on. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Name of the sheet in the workbook; undefined for what is about no row of it. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  /** Whose row it is, '' where rows have no names. */
  readonly who: string;
}

/** One table of a workbook: its records, and where its columns stand in each sheet. */
export interface PlacedTable {
  readonly records: Records<unknown>;
  /** By the name that findings give the sheet, '' for a file without sheets. */
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly columns: RecordSheet['columns'] }>;
}

/** Finds the cell of each finding; findings about a whole row stand on the name in it, or on its first cell. */
export function placeFindings(
  findings: readonly Finding[],
  tables: readonly PlacedTable[],
): readonly PlacedFinding[] {
  const names = new Map(tables.map((table) => [table, namesOf(table.records, findings)]));
  return findings.map((finding) => {
    const { at } = finding;
    const table = tables.find(({ records }) => isOnSheetOf(at, records));
    const sheet = table?.sheets.get(at.sheet ?? '');
    if (table === undefined || sheet === undefined || at.row === undefined)
      return { finding, sheet: undefined, row: 0, column: 0, who: '' };
    const column = at.column === undefined ? undefined : sheet.columns.get(at.column);
    return {
      finding,
      sheet: sheet.name,
      row: at.row,
      column: column ?? sheet.columns.get('name') ?? firstOf(sheet.columns),
      who: names.get(table)!.get(countedRow(at, table.records) ?? 0) ?? '',
    };
  });
}

const firstOf = (columns: RecordSheet['columns']): number =>
  columns.size === 0 ? 0 : Math.min(...columns.values());

/** Names (of tasks: what is to be done) in the rows that something was found in. */
function namesOf(records: Records<unknown>, findings: readonly Finding[]): ReadonlyMap<number, string> {
  const wanted = new Set<number>();
  for (const { at } of findings) if (isOnSheetOf(at, records)) wanted.add(countedRow(at, records) ?? 0);
  const names = new Map<number, string>();
  for (const record of records.rows as readonly Readonly<{ row: number; name?: string; title?: string }>[]) {
    if (wanted.has(record.row)) names.set(record.row, record.name ?? record.title ?? '');
  }
  return names;
}
