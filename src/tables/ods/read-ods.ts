import { ToolError } from '../../findings/tool-error.ts';
import { BrokenWorkbook } from '../broken-workbook.ts';
import { createBudget } from '../grid-builder.ts';
import type { SheetGrid } from '../sheet-grid.ts';
import { readPart } from '../xml/read-part.ts';
import type { Zip } from '../zip.ts';
import { sheetsReader } from './sheets.ts';

/** The sheets of an OpenDocument workbook, in the order of their tabs. */
export async function readOds(zip: Zip, path: string): Promise<readonly SheetGrid[]> {
  let kind = '';
  for await (const chunk of zip.chunks('mimetype')) kind += chunk.toString('latin1', 0, 200);
  if (!kind.includes('opendocument.spreadsheet'))
    throw new ToolError('workbook-kind', { path, looksLike: 'ODT' });
  if (zip.has('META-INF/manifest.xml')) await refuseLocked(zip);
  const grids: SheetGrid[] = [];
  await readPart(
    zip,
    'content.xml',
    sheetsReader(createBudget(), (grid) => void grids.push(grid)),
  );
  return grids;
}

async function refuseLocked(zip: Zip): Promise<void> {
  await readPart(zip, 'META-INF/manifest.xml', {
    names: ['encryption-data'],
    open: (name) => {
      if (name === 'encryption-data') throw new BrokenWorkbook('encrypted');
      return false;
    },
    text: () => {},
    close: () => {},
  });
}
