import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { isSameFile } from '../prepare/same-file.ts';
import type { Records, Ward } from '../records/model.ts';
import { tablesOf } from '../report/check-result.ts';

/** Makes sure that a file to be written is none of those that a ward was read from, by whatever name or link; `more` are files of its folder besides its tables. */
export async function refuseSource(
  path: string,
  shown: string,
  ward: Ward,
  ...more: readonly string[]
): Promise<void> {
  const files = [
    'ward.yaml',
    ...more,
    ...tablesOf(ward).map((name) => (ward[name] as Records<unknown>).file),
  ];
  await refuseAnyOf(
    path,
    shown,
    files.map((file) => join(ward.folder, file)),
  );
}

/** Makes sure that a file to be written is none of these, by whatever name or link. */
export async function refuseAnyOf(path: string, shown: string, sources: readonly string[]): Promise<void> {
  for (const file of sources) {
    if (await isSameFile(path, file)) throw new ToolError('out-is-source', { path: shown });
  }
}

/**
 * Makes sure that a file to be written over is no file of a ward folder, whatever the command has read:
 * not its profile, none of its tables, nothing that the profile names.
 */
export async function refuseWardFile(path: string, shown: string): Promise<void> {
  if ((await stat(path).catch(() => undefined)) === undefined) return;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const profile = await readFile(join(folder, 'ward.yaml'), 'utf8').catch(() => undefined);
    if (profile !== undefined) {
      const files = ['ward.yaml', ...(await usualTables()), ...(await namedTables(profile))];
      await refuseAnyOf(
        path,
        shown,
        files.map((file) => join(folder, file)),
      );
    }
    if (folder === dirname(folder)) return;
  }
}

async function usualTables(): Promise<readonly string[]> {
  const { usualFiles } = await import('../records/read-ward.ts');
  const { TABLE_NAMES } = await import('../vocabulary.ts');
  return TABLE_NAMES.flatMap(usualFiles);
}

/** Files that a profile names; none where it cannot be read. */
async function namedTables(profile: string): Promise<readonly string[]> {
  const { readWardYaml } = await import('../records/ward-yaml.ts');
  try {
    const { files } = readWardYaml(profile, 'ward.yaml');
    return typeof files === 'object' ? Object.values(files).map(String) : [];
  } catch {
    return [];
  }
}
