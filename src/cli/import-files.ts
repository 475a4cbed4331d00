import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import type { Io } from './io.ts';

/** A file to be imported. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** What findings and the table call it: its name, or its path where two files have one name. */
  readonly name: string;
  /** What came in by a pipe, in place of a file. */
  readonly bytes?: Buffer;
}

/** Stands for standard input among the arguments, and in the column that says where a row came from. */
const STDIN = '-';

/** Files of a folder that may hold a table. */
const TABLE_FILES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.ods']);

/** The files that the arguments name; a folder stands for the tables in it, by name. */
export async function inputFiles(
  given: readonly string[],
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<readonly InputFile[]> {
  const paths: string[] = [];
  for (const one of given) {
    if (one === STDIN) continue;
    const path = resolve(cwd, one);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() !== true) paths.push(path);
    else {
      const inside = (await readdir(path)).filter(isTable).toSorted();
      if (inside.length === 0) throw new ToolError('nothing-to-import', { folder: one });
      paths.push(...inside.map((name) => join(path, name)));
    }
  }
  const unique = [...new Set(paths)];
  const names = unique.map((path) => basename(path));
  const piped = given.includes(STDIN) ? [{ path: STDIN, name: 'stdin', bytes: await stdin() }] : [];
  const files = unique.map((path, index) => {
    const name = names[index]!;
    if (names.indexOf(name) === names.lastIndexOf(name)) return { path, name };
    // The name is written into the table as the source of a row: with `/` on every system.
    return { path, name: relative(cwd, path).split(sep).join('/') };
  });
  return [...files, ...piped];
}

/** What the folders among the arguments hold beside tables, folders with a `/` behind: none of it is read. */
export async function leftInFolders(given: readonly string[], cwd: string): Promise<readonly string[]> {
  const left: string[] = [];
  for (const one of given) {
    const entries = await readdir(resolve(cwd, one), { withFileTypes: true }).catch(() => []);
    left.push(
      ...entries
        .filter(({ name }) => !isTable(name) && !/^[.~]|\.baucu\.yaml$/.test(name))
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
    );
  }
  return left.toSorted();
}

/** Not the lock files of office programs (`~$…`), nor what the program itself keeps beside a file. */
function isTable(name: string): boolean {
  return TABLE_FILES.has(extname(name).toLowerCase()) && !/^[.~]/.test(name);
}
