import { readFile } from 'node:fs/promises';
import type { Io } from './io.ts';

/** The version in package.json, which stands beside the folder of modules. */
export async function programVersion({ root }: Pick<Io, 'root'>): Promise<string> {
  return (JSON.parse(await readFile(new URL('../package.json', root), 'utf8')) as { version: string })
    .version;
}
