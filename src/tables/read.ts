import { extname } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { utf16Kind } from './encoding.ts';
import { binaryKind } from './file-kind.ts';
import type { Headings } from './headings.ts';
import type { Source } from './layout.ts';
import { openFile } from './open-file.ts';
import type { ReadingChoices } from './reading-choices.ts';
import type { Table } from './table.ts';

/**
 * Reads the table that a file holds; `name` is what findings call the file. Throws a ToolError when the
 * file is missing, a folder, empty, of another kind, or has no header of that table.
 */
export async function readTable(
  path: string,
  name: string,
  headings: Headings,
  choices: ReadingChoices = {},
): Promise<Table> {
  const bytes = await openFile(path);
  if (bytes.length === 0) throw new ToolError('file-empty', { path });
  const extension = extname(path).toLowerCase();
  switch (extension) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return (await import('./read-delimited.ts')).readDelimited(bytes, { path, name }, headings, choices);
    case '.xlsx':
    case '.xlsm':
    case '.xltx':
    case '.xls':
    case '.ods':
    case '.xlsb':
      return (await import('./read-workbook.ts')).readWorkbook(bytes, { path, name }, headings, choices);
    default:
      // A workbook is known by its bytes, and so is what is no table at all; other text may be anything.
      if (binaryKind(bytes) === undefined)
        throw new ToolError('file-format-unsupported', { path, extension });
      return readTableBytes(bytes, { path, name }, headings, choices);
  }
}

/** The table in bytes that have no file name to go by: a workbook, or text in any encoding. */
export async function readTableBytes(
  bytes: Buffer,
  source: Source,
  headings: Headings,
  choices: ReadingChoices,
): Promise<Table> {
  if (bytes.length === 0) throw new ToolError('file-empty', { path: source.path });
  if (binaryKind(bytes) === undefined || utf16Kind(bytes) !== undefined)
    return (await import('./read-delimited.ts')).readDelimited(bytes, source, headings, choices);
  return (await import('./read-workbook.ts')).readWorkbook(bytes, source, headings, choices);
}
