import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { MANIFEST_NAME, parseManifest, sha256, staysInside, type Manifest } from './manifest.ts';

export interface Verdict {
  readonly files: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files that the manifest does not name. They are left alone and prove nothing. */
  readonly extra: readonly string[];
}

/** Reads manifest.json of an output folder. */
async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_NAME);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ToolError('manifest-missing', { path });
  });
  const manifest = parseManifest(text);
  if (manifest === undefined || !manifest.outputs.every((file) => staysInside(file.path)))
    throw new ToolError('manifest-broken', { path });
  return manifest;
}

/** Compares an output folder with its manifest, file by file. A link in place of a file counts as changed. */
export async function verifyFolder(folder: string): Promise<Verdict> {
  const manifest = await readManifest(folder);
  const missing: string[] = [];
  const changed: string[] = [];
  for (const file of manifest.outputs) {
    const path = join(folder, file.path);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined) missing.push(file.path);
    else if (!found.isFile() || found.size !== file.size || sha256(await readFile(path)) !== file.sha256)
      changed.push(file.path);
  }
  const named = new Set([MANIFEST_NAME, ...manifest.outputs.map(({ path }) => path)]);
  const extra = (await filesBelow(folder)).filter((path) => !named.has(path));
  return { files: manifest.outputs.length, missing, changed, extra };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
