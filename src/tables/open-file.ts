import { readFile, stat } from 'node:fs/promises';
import { ToolError } from '../findings/tool-error.ts';

/** Bytes. A million rows of text; a workbook packs ten times as many into it. */
export const LARGEST_FILE = 256 * 1_024 * 1_024;

/** The bytes of a file. Throws a ToolError when it is missing, a folder, larger than any table, or cannot be read. */
export async function openFile(path: string): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ToolError('file-is-folder', { path });
    // A pipe or a device never ends; only a file can be read whole.
    if (!found.isFile()) throw new ToolError('file-unreadable', { path, reason: 'EINVAL' });
    if (found.size > LARGEST_FILE) throw new ToolError('workbook-too-large', { path });
    return await readFile(path);
  } catch (error) {
    if (error instanceof ToolError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ToolError('file-missing', { path });
    throw new ToolError('file-unreadable', { path, reason: code });
  }
}
