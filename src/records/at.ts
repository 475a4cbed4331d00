import type { Location } from '../findings/location.ts';
import type { Records } from './model.ts';

/** The place of a record, or of one of its cells. */
export function at(records: Pick<Records<unknown>, 'file' | 'sheet'>, row: number, column?: string): Location {
  const place: { file: string; sheet?: string; row: number; column?: string } = { file: records.file, row };
  if (records.sheet !== undefined) place.sheet = records.sheet;
  if (column !== undefined) place.column = column;
  return place;
}

/** The file as a whole: for a finding about a body, an area or a list. */
export function inFile(records: Pick<Records<unknown>, 'file' | 'sheet'>): Location {
  return records.sheet === undefined ? { file: records.file } : { file: records.file, sheet: records.sheet };
}
