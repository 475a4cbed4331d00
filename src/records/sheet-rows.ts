import type { Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { columnLetters } from '../tables/column-letters.ts';
import type { Records, RecordSheet, Ward } from './model.ts';
import { TABLE_NAMES } from '../vocabulary.ts';

/**
 * Records of several sheets count their rows through, so that one number tells sheet and row. People want
 * the row that the spreadsheet shows: these functions go from one to the other.
 */

type Tables = readonly Records<unknown>[];

/** Findings with the sheet, row and cell that the spreadsheet shows; those about other files as they are. */
export function withCells(findings: readonly Finding[], ward: Ward): readonly Finding[] {
  const tables: Tables = TABLE_NAMES.map((name) => ward[name] as Records<unknown> | undefined).filter(
    (table) => table?.sheets !== undefined,
  ) as Tables;
  if (tables.length === 0) return findings;
  return findings.map((one) => withCell(one, tables));
}

function withCell(one: Finding, tables: Tables): Finding {
  const { at } = one;
  if (at.row === undefined) return one;
  const sheet = sheetOf(at, tables);
  if (sheet === undefined) return one;
  const row = at.sheet === undefined ? at.row - sheet.from : at.row;
  const column = at.column === undefined ? undefined : sheet.columns.get(at.column);
  const place: Location = {
    file: at.file,
    sheet: sheet.name,
    row,
    ...(at.table === undefined ? {} : { table: at.table }),
    ...(at.column === undefined ? {} : { column: at.column }),
    ...(column === undefined ? {} : { cell: `${columnLetters(column)}${row}` }),
  };
  return { ...one, at: place, args: ownRows(one.args, at, tables) } as Finding;
}

/** The sheet that a place is on: the one it names, or the one its row counts to. */
function sheetOf(at: Location, tables: Tables): RecordSheet | undefined {
  for (const { file, sheet, sheets = [] } of tables) {
    if (file !== at.file || sheet !== at.sheet) continue;
    const found = sheets.findLast(({ from }) => sheet !== undefined || from <= at.row!);
    if (found !== undefined && (sheet !== undefined || at.row! < found.from + ROWS)) return found;
  }
  return undefined;
}

/** No sheet has more rows. */
const ROWS = 1_048_577;

/** Facts with other rows of the same table as their sheets show them, the sheets beside them. */
function ownRows(args: Finding['args'], at: Location, tables: Tables): object {
  if (at.sheet !== undefined) return args;
  const own = (row: number): { readonly row: number; readonly name: string } => {
    const sheet = sheetOf({ file: at.file, row }, tables);
    return { row: row - (sheet?.from ?? 0), name: sheet?.name ?? '' };
  };
  if ('rows' in args && Array.isArray(args.rows)) {
    const places = args.rows.map(own);
    return { ...args, rows: places.map(({ row }) => row), sheets: places.map(({ name }) => name) };
  }
  return 'before' in args && typeof args.before === 'number'
    ? { ...args, before: own(args.before).row }
    : args;
}

/** The number by which records know the row of a place that `withCells` gave. */
export function countedRow(
  at: Location,
  records: Pick<Records<unknown>, 'sheet' | 'sheets'>,
): number | undefined {
  if (at.row === undefined || records.sheet !== undefined || records.sheets === undefined) return at.row;
  return at.row + (records.sheets.find(({ name }) => name === at.sheet)?.from ?? 0);
}

/** Whether a place is in these records: in their file, and on their sheet where it names one. */
export function isOnSheetOf(
  at: Location,
  { file, sheet, sheets = [] }: Pick<Records<unknown>, 'file' | 'sheet' | 'sheets'>,
): boolean {
  if (file !== at.file) return false;
  return at.sheet === undefined || at.sheet === sheet || sheets.some(({ name }) => name === at.sheet);
}
