import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import type { Records, Ward } from '../records/model.ts';
import { tablesOf } from '../report/check-result.ts';

/** Makes sure that a file to be written is none of those that a ward was read from, by whatever name or link; `more` are files of its folder besides its tables. */
export async function refuseSource(
  path: string,
  shown: string,
  ward: Ward,
  ...more: readonly string[]
): Promise<void> {
  const target = await stat(path).catch(() => undefined);
  if (target === undefined) return;
  const files = [
    'ward.yaml',
    ...more,
    ...tablesOf(ward).map((name) => (ward[name] as Records<unknown>).file),
  ];
  for (const file of files) {
    const source = await stat(join(ward.folder, file)).catch(() => undefined);
    if (source !== undefined && source.dev === target.dev && source.ino === target.ino)
      throw new ToolError('out-is-source', { path: shown });
  }
}
