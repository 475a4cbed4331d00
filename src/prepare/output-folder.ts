import { lstat, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { makeFolderInside, writeAtomically } from './atomic-write.ts';
import { MANIFEST_NAME, parseManifest, sha256, staysInside, type ManifestFile } from './manifest.ts';
import { isSameFile } from './same-file.ts';

/** A folder that outputs are written into, and the account of what was written. */
export interface OutputFolder {
  readonly path: string;
  /** Writes one file and enters it in the account. `path` is relative, with `/`. */
  readonly write: (
    path: string,
    content: Uint8Array | string,
    facts?: Pick<ManifestFile, 'pages' | 'rows' | 'form' | 'draft' | 'missing'>,
  ) => Promise<void>;
  readonly files: () => readonly ManifestFile[];
  /** Removes what an earlier run wrote and this one did not; then writes the manifest. */
  readonly close: (manifest: string) => Promise<void>;
}

/**
 * Opens the folder for outputs. The old manifest goes first: a folder left half-written by a power
 * cut must not prove anything. Other files there are left alone.
 */
export async function openOutputFolder(folder: string, wardFolder: string): Promise<OutputFolder> {
  await refuseInputFolder(folder, wardFolder);
  const older = await earlierOutputs(folder);
  await makeFolderInside(folder, folder);
  await rm(join(folder, MANIFEST_NAME), { force: true });
  const files: ManifestFile[] = [];
  return {
    path: folder,
    write: async (path, content, facts = {}) => {
      const target = join(folder, path);
      await makeFolderInside(folder, dirname(target));
      await writeAtomically(target, content);
      files.push({ path, size: Buffer.byteLength(content), sha256: sha256(content), ...facts });
    },
    files: () => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    close: async (manifest) => {
      const written = new Set(files.map(({ path }) => path));
      for (const file of older) if (!written.has(file.path)) await removeIfUntouched(folder, file);
      await writeAtomically(join(folder, MANIFEST_NAME), manifest);
    },
  };
}

/** `--out` may be anything but the ward folder itself. */
export async function refuseInputFolder(folder: string, wardFolder: string): Promise<void> {
  const out = await stat(folder).catch(() => undefined);
  if (out?.isFile() === true) throw new ToolError('out-exists', { path: folder });
  if (await isSameFile(folder, wardFolder)) throw new ToolError('out-is-input', { path: folder });
}

async function earlierOutputs(folder: string): Promise<readonly ManifestFile[]> {
  const text = await readFile(join(folder, MANIFEST_NAME), 'utf8').catch(() => '');
  return (parseManifest(text)?.outputs ?? []).filter(({ path }) => staysInside(path));
}

/** A list of an area that no longer exists must not be posted by mistake; what a person changed since stays. */
async function removeIfUntouched(folder: string, file: ManifestFile): Promise<void> {
  const path = join(folder, file.path);
  // A folder that has become a link leads out: what stands there is not ours.
  const parent = await realpath(dirname(path)).catch(() => '');
  if (!`${parent}${sep}`.startsWith(`${await realpath(folder)}${sep}`)) return;
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() && found.size === file.size && sha256(await readFile(path)) === file.sha256)
    await rm(path);
}
