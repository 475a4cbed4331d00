import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mappingPath } from '../records/import/mapping-file.ts';
import type { Records, Ward } from '../records/model.ts';
import { tablesOf } from '../report/check-result.ts';
import { sha256, type ManifestFile } from './manifest.ts';

/**
 * The files that a ward was read from, as the manifest has them: its profile, each file of tables once with
 * the rows of all of them, and what was settled about how to read it. To be asked right after reading:
 * somebody may save a file anew while its papers are being printed.
 */
export async function inputFilesOf(ward: Ward): Promise<readonly ManifestFile[]> {
  const rowsOf = new Map<string, number>();
  for (const name of tablesOf(ward)) {
    const { file, rows } = ward[name] as Records<unknown>;
    rowsOf.set(file, (rowsOf.get(file) ?? 0) + rows.length);
  }
  const files: ManifestFile[] = [await account(ward.folder, 'ward.yaml')];
  for (const [file, rows] of rowsOf) {
    files.push({ ...(await account(ward.folder, file)), rows });
    const settled = await account(ward.folder, mappingPath(file)).catch(unlessMissing);
    if (settled !== undefined) files.push(settled);
  }
  return files;
}

async function account(folder: string, file: string): Promise<ManifestFile> {
  const content = await readFile(join(folder, file));
  return { path: file.replaceAll('\\', '/'), size: content.length, sha256: sha256(content) };
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
