import { stringify } from 'csv-stringify/sync';
import { TABLE_NAMES, type TableName } from '../vocabulary.ts';
import { COLUMNS } from './columns.ts';

/** What is known of a new ward's tables: how many areas and constituencies, and to which larger ones they belong. */
export interface NewTables {
  readonly areas: number;
  readonly constituencies: number;
  /** Number of the National Assembly constituency; '' when not known. */
  readonly na: string;
  readonly province: string;
}

// The computed columns of form 31 and the two halves of Giới tính are read but never asked for.
const NOT_OFFERED: ReadonlySet<string> = new Set([
  'male',
  'female',
  'mark_na',
  'mark_province',
  'mark_commune',
]);

/**
 * New tables with the headings of the contract, by file name; areas and constituencies with their
 * numbers and nothing invented beside them. UTF-8 with BOM and CRLF, as Excel opens it by double click.
 */
export function emptyTables(known: NewTables): Readonly<Record<string, string>> {
  const rows: Readonly<Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>> = {
    areas: numbered(known.areas).map((number) => ({
      number,
      na_constituency: known.na,
      province_constituency: known.province,
    })),
    constituencies: [
      ...(known.na === '' ? [] : [{ level: 'Quốc hội', number: known.na }]),
      ...(known.province === '' ? [] : [{ level: 'HĐND tỉnh', number: known.province }]),
      ...numbered(known.constituencies).map((number) => ({ level: 'HĐND xã', number })),
    ],
  };
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [`${table}.csv`, tableText(table, rows[table] ?? [])]),
  );
}

function tableText(table: TableName, rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = COLUMNS[table]
    .filter(({ key }) => !NOT_OFFERED.has(key))
    .map(({ key, vi }) => ({ key, header: vi }));
  return stringify([...rows], {
    header: true,
    columns,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1));
