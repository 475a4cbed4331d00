import type { Finding } from '../findings/finding.ts';
import type { RowSource } from '../findings/location.ts';
import type { Table } from '../tables/table.ts';
import { TABLE_NAMES } from '../vocabulary.ts';
import type { Records, Ward } from './model.ts';
import { SOURCE_FILE, SOURCE_ROW } from './source-columns.ts';

/** Finds the source of each row of a table, by position: what an import wrote down before, else the table itself. */
export function sourceReader(table: Table): (index: number) => RowSource {
  const written = writtenSources(table);
  return (index) => written?.(index) ?? placeOf(table, table.rowNumbers[index]!);
}

/** The sources that an import wrote down, by the row's own number; undefined where the table has none. */
export function sourceLookup(table: Table): ((row: number) => RowSource | undefined) | undefined {
  const written = writtenSources(table);
  if (written === undefined) return undefined;
  let positions: ReadonlyMap<number, number> | undefined;
  return (row) => {
    // Made when the first finding asks; a sound register has none.
    positions ??= new Map(Array.from(table.rowNumbers, (number, index) => [number, index]));
    const index = positions.get(row);
    return index === undefined ? undefined : written(index);
  };
}

/** Findings with the row of the official's own file beside the row of the imported table. */
export function withSources(findings: readonly Finding[], ward: Ward): readonly Finding[] {
  const lookups = new Map<string, NonNullable<Records<unknown>['sourceOf']>>();
  for (const name of TABLE_NAMES) {
    const records = ward[name] as Records<unknown> | undefined;
    if (records?.sourceOf !== undefined) lookups.set(records.file, records.sourceOf);
  }
  if (lookups.size === 0) return findings;
  return findings.map((one) => {
    const source = one.at.row === undefined ? undefined : lookups.get(one.at.file)?.(one.at.row);
    return source === undefined ? one : { ...one, at: { ...one.at, source } };
  });
}

function writtenSources({ header, rows }: Table): ((index: number) => RowSource | undefined) | undefined {
  const [file, row] = [header.indexOf(SOURCE_FILE), header.indexOf(SOURCE_ROW)];
  if (file < 0 || row < 0) return undefined;
  return (index) => {
    const cells = rows[index]!;
    const name = cells[file] ?? '';
    return name === '' ? undefined : { file: name, row: cells[row] ?? '' };
  };
}

function placeOf({ file, sheet, sheets }: Table, number: number): RowSource {
  const span = sheets?.findLast(({ from }) => from < number);
  const name = span === undefined ? sheet : span.name;
  return {
    file: name === undefined || name === '' ? file : `${file} › ${name}`,
    row: String(number - (span?.from ?? 0)),
  };
}
