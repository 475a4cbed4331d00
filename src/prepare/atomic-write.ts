import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ToolError } from '../findings/tool-error.ts';
import { beginFile, endFile } from './unfinished-files.ts';

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed over it.
 * A link that stands at the name is replaced, never followed. On failure, and when the
 * program is stopped meanwhile, nothing is left behind.
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string | AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const temporary = join(dirname(path), `.baucu-${randomBytes(6).toString('hex')}.tmp`);
  beginFile(temporary);
  try {
    const file = await open(temporary, 'wx');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
      else for await (const chunk of content) await file.appendFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    // Nobody but this function knows the temporary file: the failure is that of the file asked for.
    if ((error as NodeJS.ErrnoException).path === temporary) (error as NodeJS.ErrnoException).path = path;
    throw error;
  } finally {
    endFile(temporary);
  }
}

/** What Windows answers while somebody has the old file open. */
const HELD: ReadonlySet<unknown> = new Set(['EACCES', 'EBUSY', 'EPERM']);
/** Milliseconds between tries, half a second in all. */
const PAUSES = [10, 30, 60, 120, 280] as const;

/** A virus scanner or an indexer holds a file that was just written for a moment; a person's program holds it longer. */
export async function renameOver(from: string, to: string, move: typeof rename = rename): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await move(from, to);
      return;
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code)) throw error;
      await setTimeout(pause);
    }
  }
  await move(from, to);
}

/**
 * Makes the folders from `root` down to `folder`. Below the root a link in the way is removed and a
 * real folder put in its place, so that output never lands outside.
 */
export async function makeFolderInside(root: string, folder: string): Promise<void> {
  await makeFolder(root);
  let path = root;
  for (const part of relative(root, folder).split(sep).filter(Boolean)) {
    path = join(path, part);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isSymbolicLink()) await rm(path, { force: true });
    if (!found?.isDirectory()) await makeOne(path);
  }
}

/**
 * Makes a folder and those above it, one at a time: where the system answers a new folder with "no
 * such file" (as /proc does), `mkdir` with `recursive` never returns. A file in the way is a ToolError.
 */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  if (found?.isFile() === true) throw new ToolError('out-exists', { path: folder });
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await makeOne(folder);
}

/** Somebody else's making it meanwhile, another writer of this run among them, is as good; a file of that name is not. */
async function makeOne(folder: string): Promise<void> {
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    const found = await lstat(folder).catch(() => undefined);
    if (error.code !== 'EEXIST' || !found?.isDirectory()) throw error;
  });
}
