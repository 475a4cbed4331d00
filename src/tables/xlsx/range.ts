import { BrokenWorkbook } from '../broken-workbook.ts';
import { columnIndex } from '../column-letters.ts';
import type { Merge } from '../sheet-grid.ts';

/** A block of cells such as `A1:C3`: rows from 1, columns from 0. */
export function rangeOf(reference: string): Merge {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (parts === null) throw new BrokenWorkbook('damaged');
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return { top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) };
}
