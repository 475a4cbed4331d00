import { stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { makeFolder, writeAtomically } from '../prepare/atomic-write.ts';
import type { Io } from './io.ts';

const CHUNK = 64 * 1024;
const SYSTEM_NAME = /^\/(?:dev|proc)\//;

/** Sends a result to `--out` when given, else to stdout. No file of a ward folder is written over. */
export async function deliver(
  chunks: Iterable<string> | Uint8Array,
  out: string | undefined,
  io: Io,
): Promise<void> {
  if (out === undefined) {
    if (chunks instanceof Uint8Array) await io.stdout.write(chunks);
    else for (const chunk of gathered(chunks)) await io.stdout.write(chunk);
    return;
  }
  const path = resolve(io.cwd, out);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new ToolError('file-is-folder', { path: out });
  const content = chunks instanceof Uint8Array ? chunks : gathered(chunks);
  if ((found !== undefined && !found.isFile()) || SYSTEM_NAME.test(path)) {
    // A device or a pipe takes what is written; a file renamed over it, or over /dev/stdout, would take its place.
    await writeFile(path, content);
    return;
  }
  const { refuseWardFile } = await import('./refuse-source.ts');
  await refuseWardFile(path, out);
  await makeFolder(dirname(path));
  await writeAtomically(path, content);
}

/** Joins small pieces, so that a long list is not thousands of writes. */
export function* gathered(chunks: Iterable<string>): Iterable<string> {
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length >= CHUNK) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
