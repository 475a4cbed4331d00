import { createBudget, createGridBuilder } from '../grid-builder.ts';
import type { SheetGrid } from '../sheet-grid.ts';
import type { Zip } from '../zip.ts';
import { NO_STRINGS, readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/** The sheets of an .xlsx or .xlsm workbook, in the order of their tabs. Macros are not looked at. */
export async function readXlsx(zip: Zip): Promise<readonly SheetGrid[]> {
  const workbook = await readWorkbook(zip);
  const { dateSystem } = workbook;
  const strings =
    workbook.sharedStrings === undefined ? NO_STRINGS : await readSharedStrings(zip, workbook.sharedStrings);
  const styles = workbook.styles === undefined ? [] : await readStyles(zip, workbook.styles);
  const budget = createBudget();
  const grids: SheetGrid[] = [];
  for (const { name, hidden, part } of workbook.sheets) {
    const grid = createGridBuilder(budget);
    await readSheet(zip, part, { strings, styles, dateSystem }, grid);
    grids.push(grid.done(name, hidden, dateSystem));
  }
  return grids;
}
