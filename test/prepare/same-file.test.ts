import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameFile } from '../../src/prepare/same-file.ts';
import { temporaryFolder } from '../cli/temporary-ward.ts';

test('a file is itself by whatever name or link, and no copy of it', async () => {
  const folder = temporaryFolder();
  const [file, hard, soft, copy] = ['a', 'b', 'c', 'd'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  writeFileSync(file, 'same');
  writeFileSync(copy, 'same');
  linkSync(file, hard);
  symlinkSync(file, soft);
  expect(await isSameFile(file, join(folder, '.', 'a'))).toBe(true);
  expect(await isSameFile(file, hard)).toBe(true);
  expect(await isSameFile(file, soft)).toBe(true);
  expect(await isSameFile(file, copy)).toBe(false);
});

test('two files that are not there are not one file', async () => {
  const path = join(temporaryFolder(), 'nowhere');
  expect(await isSameFile(path, path)).toBe(false);
});
