import { readdir } from 'node:fs/promises';
import type { Act, Election } from './model.ts';

/**
 * Loads every file of `acts/` and `elections/` below a folder: the folder is the index.
 * `root` is `dist/law/` in the program and `src/law/` in tests.
 */
export async function discoverLaw(
  root: URL,
): Promise<{ acts: readonly Act[]; elections: readonly Election[] }> {
  const [acts, elections] = await Promise.all([
    loadFolder<Act>(new URL('acts/', root)),
    loadFolder<Election>(new URL('elections/', root)),
  ]);
  return { acts, elections };
}

async function loadFolder<T>(folder: URL): Promise<readonly T[]> {
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.(ts|js)$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => ((await import(new URL(name, folder).href)) as { default: T }).default),
  );
}
