import type { Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import type { TableName } from '../vocabulary.ts';
import type { Records } from './model.ts';

/** The place of a record, or of one of its cells. */
export function at(
  records: Pick<Records<unknown>, 'file' | 'sheet'>,
  row: number,
  column?: string,
): Location {
  const { file, sheet } = records;
  // Whole literals: a register whose every row is wrong makes several of these a row.
  if (sheet === undefined) return column === undefined ? { file, row } : { file, row, column };
  return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
}

/** The file as a whole: for a finding about a body, an area or a list. */
export function inFile(records: Pick<Records<unknown>, 'file' | 'sheet'>): Location {
  return records.sheet === undefined ? { file: records.file } : { file: records.file, sheet: records.sheet };
}

/** What reading a table noticed, with the table: files bear any name, and several tables have a column "Số". */
export function ofTable(findings: readonly Finding[], table: TableName): readonly Finding[] {
  return findings.map((one) => ({ ...one, at: { ...one.at, table } }));
}
