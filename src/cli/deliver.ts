import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { makeFolder, writeAtomically } from '../prepare/atomic-write.ts';
import type { Io } from './io.ts';

const CHUNK = 64 * 1024;

/** Sends a result to `--out` when given, else to stdout. */
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
  if ((await stat(path).catch(() => undefined))?.isDirectory())
    throw new ToolError('file-is-folder', { path: out });
  await makeFolder(dirname(path));
  await writeAtomically(path, chunks instanceof Uint8Array ? chunks : gathered(chunks));
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
