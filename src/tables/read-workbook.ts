import { finding, type Finding } from '../findings/finding.ts';
import { ToolError } from '../findings/tool-error.ts';
import { fold } from '../vietnamese/text.ts';
import type { Headings } from './headings.ts';
import { joinSheets } from './join-sheets.ts';
import type { Source } from './layout.ts';
import { readGrids } from './read-grids.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ReadingChoices } from './reading-choices.ts';
import { headedSheet, sheetTable, type HeadedSheet } from './sheet-table.ts';
import type { Table } from './table.ts';

/** Share of headings that two sheets have in common to be of one shape. */
const ONE_SHAPE = 0.7;

/**
 * The table in a workbook: the sheet whose header fits it best, with all other sheets of the same shape
 * (KV1, KV2 …). Throws a ToolError when no sheet has a header of the table.
 */
export async function readWorkbook(
  bytes: Buffer,
  source: Source,
  headings: Headings,
  choices: ReadingChoices,
): Promise<Table> {
  const grids = await readGrids(bytes, source.path);
  if (choices.sheet !== undefined && !grids.some(({ name }) => name === choices.sheet))
    throw new ToolError('option-bad-value', {
      option: '--sheet',
      text: choices.sheet,
      expected: grids.map(({ name }) => name).join(', '),
    });
  const headed = grids
    .filter(({ name }) => choices.sheet === undefined || name === choices.sheet)
    .map((grid) => headedSheet(grid, headings, choices))
    .filter((sheet) => sheet !== undefined);
  const best = bestSheet(headed);
  if (best === undefined)
    throw new ToolError('table-no-header', { path: source.path, table: headings.table });
  const likeness = new Map(headed.map((sheet) => [sheet, sharedHeadings(sheet, best, headings)]));
  const isRead = (sheet: HeadedSheet): boolean =>
    sheet === best || (likeness.get(sheet)! >= ONE_SHAPE && sheet.grid.hidden === best.grid.hidden);
  const tables = headed.filter(isRead).map((sheet) => ({
    ...sheetTable(sheet, source, headings),
    sheetNumber: grids.indexOf(sheet.grid),
  }));
  const read = new Set(headed.filter(isRead).map(({ grid }) => grid));
  const withHeader = new Set(headed.map(({ grid }) => grid));
  // Who names a sheet has left the others out.
  const unread = (choices.sheet === undefined ? grids : [])
    .filter((grid) => !read.has(grid) && grid.rows.length > 0)
    .map((grid) => unreadSheet(source, grid, withHeader.has(grid), best.grid.hidden));
  const table = joinSheets(tables, headings);
  return { ...table, findings: [...table.findings, ...unread] };
}

/** Sheets that are shown come before hidden ones; then the one that has the most columns of the table. */
function bestSheet(sheets: readonly HeadedSheet[]): HeadedSheet | undefined {
  return sheets.reduce<HeadedSheet | undefined>((best, sheet) => {
    if (best === undefined) return sheet;
    if (best.grid.hidden !== sheet.grid.hidden) return best.grid.hidden ? sheet : best;
    return sheet.header.known > best.header.known ? sheet : best;
  }, undefined);
}

/** Headings that both sheets have, of all that either has. */
function sharedHeadings(one: HeadedSheet, other: HeadedSheet, headings: Headings): number {
  const names = (sheet: HeadedSheet): ReadonlySet<string> =>
    new Set(
      sheet.header.headings
        .filter((heading) => heading !== '')
        .map((heading) => headings.keyOf(heading) ?? fold(heading)),
    );
  const [a, b] = [names(one), names(other)];
  const both = [...a].filter((name) => b.has(name)).length;
  return both / (a.size + b.size - both);
}

function unreadSheet(
  { name }: Source,
  { name: sheet, hidden }: SheetGrid,
  hasHeader: boolean,
  bestIsHidden: boolean,
): Finding {
  const reason = hidden && !bestIsHidden ? 'hidden' : hasHeader ? 'other-columns' : 'no-header';
  return finding('table/sheet-unread', { sheet, reason }, { file: name, sheet });
}
