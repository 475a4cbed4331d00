import { CFB, read, set_cptable, type CellObject, type DenseWorkSheet, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { readableRecords } from './biff-records.ts';
import { BrokenWorkbook } from './broken-workbook.ts';
import { MARK } from './cell-marks.ts';
import { createBudget, createGridBuilder, type GridBuilder } from './grid-builder.ts';
import { formatOf, formatted } from './number-format.ts';
import type { DateSystem } from './serial-date.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { withinTime } from './within-time.ts';

/** 65,536 rows of a sheet take some 30 MB; a file beyond this is no list. */
const LARGEST = 128 * 1_024 * 1_024;

/** Header, allocation table and directory of a compound file: three sectors. */
const SMALLEST = 1_536;

/** The sheets of an .xls workbook of Excel 5 to 2003. Numbers come as they are stored, never as dates of the library. */
export function readXls(bytes: Buffer): readonly SheetGrid[] {
  if (bytes.length > LARGEST) throw new BrokenWorkbook('too-large');
  // The library takes what is shorter for text.
  if (bytes.length < SMALLEST) throw new BrokenWorkbook('cut-short');
  const book = parse(bytes);
  const dateSystem: DateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const budget = createBudget();
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || sheet['!type'] === 'chart' || !Array.isArray(sheet['!data'])) return [];
    const grid = createGridBuilder(budget);
    fill(grid, sheet as DenseWorkSheet, dateSystem);
    return [grid.done(name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, dateSystem)];
  });
}

function parse(bytes: Buffer): WorkBook {
  const spoken = globalThis.console;
  const before = { ...spoken };
  try {
    // The library remarks on damaged records; what matters of them is in its result.
    Object.assign(spoken, { error: nothing, warn: nothing, log: nothing });
    // Text of Excel 5 and 95 is in the code page of its Windows.
    set_cptable(codepages);
    return withinTime(() => parseStream(bytes), LONGEST);
  } catch (thrown) {
    if (thrown instanceof BrokenWorkbook) throw thrown;
    const locked = thrown instanceof Error && /password|encrypt/i.test(thrown.message);
    throw new BrokenWorkbook(locked ? 'encrypted' : 'damaged');
  } finally {
    Object.assign(spoken, before);
  }
}

const nothing = (): void => {};

/** The fullest sheet takes some seconds on an old machine. */
const LONGEST = 60_000;

function parseStream(bytes: Buffer): WorkBook {
  const file: unknown = CFB.read(bytes, { type: 'buffer' });
  const entry = (CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book')) as {
    readonly content?: Uint8Array;
  } | null;
  if (!entry?.content) throw new BrokenWorkbook('damaged');
  return read(readableRecords(Buffer.from(entry.content)), {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellText: true,
    cellHTML: false,
    cellFormula: false,
    cellDates: false,
  });
}

function fill(grid: GridBuilder, sheet: DenseWorkSheet, dateSystem: DateSystem): void {
  const rows = sheet['!data'];
  const shapes = sheet['!rows'] ?? [];
  for (const [index, cells] of rows.entries()) {
    // Rows without a cell are holes of the array.
    if (cells === undefined) continue;
    grid.row(index + 1, shapes[index]?.hidden === true);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || cell.t === 'z') continue;
      const [text, marks] = cellText(cell, dateSystem);
      if (text !== '') grid.cell(column, text, marks);
    }
  }
  for (const { s, e } of sheet['!merges'] ?? [])
    grid.merge({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c });
  for (const [column, shape] of (sheet['!cols'] ?? []).entries())
    if (shape?.hidden === true) grid.hideColumns(column, column);
}

function cellText(cell: CellObject, dateSystem: DateSystem): readonly [text: string, marks: number] {
  const marks = cell.f === undefined ? 0 : MARK.formula;
  switch (cell.t) {
    case 'n': {
      const written = String(cell.v ?? '');
      const format = formatOf(typeof cell.z === 'string' ? cell.z : 'General');
      const text = formatted(written, format, dateSystem);
      return [text, format.kind === 'date' && text !== written ? marks | MARK.date : marks];
    }
    case 'b':
      return [cell.v === true ? 'TRUE' : 'FALSE', marks];
    case 'e':
      return [cell.w ?? '#N/A', marks | MARK.error];
    case 's':
    case 'd':
    case 'z':
      return [String(cell.v ?? ''), marks];
  }
}
