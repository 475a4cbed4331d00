import { extname } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import type { Headings } from './headings.ts';
import { layOut } from './layout.ts';
import { openFile } from './open-file.ts';
import type { Table } from './table.ts';

/**
 * Reads the table that a file holds; `name` is what findings call the file. Throws a ToolError when the
 * file is missing, a folder, empty, of another kind, or has no header of that table.
 */
export async function readTable(path: string, name: string, headings: Headings): Promise<Table> {
  const bytes = await openFile(path);
  if (bytes.length === 0) throw new ToolError('file-empty', { path });
  const extension = extname(path).toLowerCase();
  switch (extension) {
    case '.csv':
    case '.tsv':
    case '.txt': {
      const [{ checkText }, { readCsv }] = await Promise.all([import('./text-file.ts'), import('./csv.ts')]);
      return layOut(readCsv(checkText(bytes, path), path, name, headings), { path, name }, headings);
    }
    default:
      throw new ToolError('file-format-unsupported', { path, extension });
  }
}
