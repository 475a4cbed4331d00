import type { CellMarks } from './cell-marks.ts';
import type { DateSystem } from './serial-date.ts';

/** A block of merged cells: rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook as text, whatever kind of file it stands in. */
export interface SheetGrid {
  readonly name: string;
  /** Whether the sheet itself is hidden. */
  readonly hidden: boolean;
  /** Cells of each row that holds any text, '' where a cell is empty. */
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet's own number of each of those rows, ascending from 1. */
  readonly rowNumbers: ArrayLike<number>;
  readonly marks: CellMarks;
  readonly merges: readonly Merge[];
  /** Numbers of the rows with text that the spreadsheet does not show. */
  readonly hiddenRows: readonly number[];
  /** Columns that the spreadsheet does not show, from 0. */
  readonly hiddenColumns: readonly number[];
  /** Whether a filter hides some of the rows. */
  readonly filtered: boolean;
  readonly dateSystem: DateSystem;
}
