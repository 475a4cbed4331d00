import { BrokenWorkbook } from './broken-workbook.ts';
import { createCellMarks } from './cell-marks.ts';
import type { DateSystem } from './serial-date.ts';
import type { Merge, SheetGrid } from './sheet-grid.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What all sheets of one workbook may hold together, so that memory stays bounded whatever the file is. */
export interface Budget {
  /** Takes a cell from what is left, with the places up to it and its letters; throws when nothing is. */
  readonly take: (places: number, letters: number) => void;
}

/** Some 400,000 voters with all columns filled: twenty communes in one file. */
const MOST_CELLS = 8_000_000;
/** Blank cells cost a place in their row. */
const MOST_PLACES = 24_000_000;
/** One long text may stand in the file once and in a million cells; each is looked at. */
const MOST_LETTERS = 400_000_000;

export function createBudget(): Budget {
  let [cells, places, letters] = [MOST_CELLS, MOST_PLACES, MOST_LETTERS];
  return {
    take: (count, length) => {
      cells -= 1;
      places -= count;
      letters -= length;
      if (cells < 0 || places < 0 || letters < 0) throw new BrokenWorkbook('too-large');
    },
  };
}

/** Gathers the cells of a sheet in the order of the file. */
export interface GridBuilder {
  readonly row: (number: number, hidden: boolean) => void;
  /** A cell with text in the row last begun; columns must ascend. */
  readonly cell: (column: number, text: string, marks: number, font?: string) => void;
  readonly merge: (merge: Merge) => void;
  readonly hideColumns: (from: number, to: number) => void;
  readonly filter: () => void;
  readonly done: (name: string, hidden: boolean, dateSystem: DateSystem) => SheetGrid;
}

/** Merges beyond these make no difference to a table. */
const MOST_MERGES = 200_000;

export function createGridBuilder(budget: Budget): GridBuilder {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  const hiddenRows: number[] = [];
  const merges: Merge[] = [];
  const hiddenColumns = new Uint8Array(MOST_COLUMNS);
  let columnRanges = 0;
  const marks = createCellMarks();
  let filtered = false;
  let [number, isHidden] = [0, false];
  let current: string[] | undefined;

  return {
    row: (next, hidden) => {
      // A row that comes again, or too late, would put cells where the spreadsheet does not show them.
      if (next <= number || next > MOST_ROWS) throw new BrokenWorkbook('damaged');
      [number, isHidden] = [next, hidden];
      current = undefined;
    },
    cell: (column, text, flags, font) => {
      if (number === 0 || column >= MOST_COLUMNS) throw new BrokenWorkbook('damaged');
      if (current === undefined) {
        current = [];
        rows.push(current);
        rowNumbers.push(number);
        if (isHidden) hiddenRows.push(number);
      }
      if (column < current.length) throw new BrokenWorkbook('damaged');
      budget.take(1 + column - current.length, text.length);
      while (current.length < column) current.push('');
      current.push(text);
      if (flags !== 0 || font !== undefined) marks.add(number, column, flags, font);
    },
    merge: (merge) => {
      if (merges.length < MOST_MERGES) merges.push(merge);
    },
    hideColumns: (from, to) => {
      // No more ranges than columns: what is beyond says the same again.
      columnRanges += 1;
      if (columnRanges <= MOST_COLUMNS && from >= 0 && to >= from) hiddenColumns.fill(1, from, to + 1);
    },
    filter: () => {
      filtered = true;
    },
    done: (name, hidden, dateSystem) => ({
      name,
      hidden,
      rows,
      rowNumbers: Uint32Array.from(rowNumbers),
      marks,
      merges,
      hiddenRows,
      hiddenColumns: Array.from(hiddenColumns.keys()).filter((column) => hiddenColumns[column] === 1),
      filtered,
      dateSystem,
    }),
  };
}
