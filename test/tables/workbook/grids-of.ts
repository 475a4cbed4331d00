import { ToolError } from '../../../src/findings/tool-error.ts';
import { readGrids } from '../../../src/tables/read-grids.ts';
import type { SheetGrid } from '../../../src/tables/sheet-grid.ts';

/** The one sheet of a workbook. */
export async function gridOf(bytes: Buffer): Promise<SheetGrid> {
  const grids = await readGrids(bytes, 'so.xlsx');
  if (grids.length !== 1) throw new Error(`${grids.length} sheets`);
  return grids[0]!;
}

/** Why a workbook is refused: `code reason`. Anything but a ToolError comes through. */
export async function refusal(bytes: Buffer): Promise<string> {
  try {
    await readGrids(bytes, 'so.xlsx');
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const { path: _, ...facts } = error.args as { readonly path: string };
    return [error.code, ...Object.values(facts)].join(' ');
  }
  return 'read';
}
