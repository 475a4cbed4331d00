import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'baucu-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path of a file with this content, in a folder that is gone after the tests. */
export function tempFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const tempFolder = folder;
