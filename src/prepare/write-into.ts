import { dirname, join } from 'node:path';
import { makeFolderInside, writeAtomically } from './atomic-write.ts';
import { refuseInputFolder } from './output-folder.ts';

/** Writes one file below a folder that is not the ward's own. */
export async function writeInto(
  folder: string,
  path: string,
  content: Uint8Array | string,
  wardFolder: string,
): Promise<void> {
  await refuseInputFolder(folder, wardFolder);
  const target = join(folder, path);
  await makeFolderInside(folder, dirname(target));
  await writeAtomically(target, content);
}
