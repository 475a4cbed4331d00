import { ToolError } from '../findings/tool-error.ts';
import { BrokenWorkbook } from './broken-workbook.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { kindInZip, packing, requireXls } from './workbook-kind.ts';

/**
 * The sheets of a workbook as text, whatever program wrote it; what kind it is its bytes decide, not its
 * name. Throws a ToolError when it is no workbook, broken, locked or larger than any table.
 */
export async function readGrids(bytes: Buffer, path: string): Promise<readonly SheetGrid[]> {
  try {
    return await read(bytes, path);
  } catch (error) {
    throw error instanceof BrokenWorkbook ? toolError(error, path) : error;
  }
}

async function read(bytes: Buffer, path: string): Promise<readonly SheetGrid[]> {
  if (packing(bytes, path) === 'compound') {
    requireXls(bytes, path);
    const { readXls } = await import('./xls.ts');
    return readXls(bytes);
  }
  const { openZip } = await import('./zip.ts');
  const zip = await openZip(bytes);
  if (kindInZip(zip, path) === 'ods') {
    const { readOds } = await import('./ods/read-ods.ts');
    return readOds(zip, path);
  }
  const { readXlsx } = await import('./xlsx/read-xlsx.ts');
  return readXlsx(zip);
}

function toolError({ trouble }: BrokenWorkbook, path: string): ToolError {
  switch (trouble) {
    case 'too-large':
      return new ToolError('workbook-too-large', { path });
    case 'encrypted':
      return new ToolError('workbook-encrypted', { path });
    case 'cut-short':
    case 'damaged':
    case 'unsafe':
      return new ToolError('workbook-broken', { path, reason: trouble });
  }
}
