import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const WARD = ['--province', 'Thành phố Hà Nội', '--commune', 'Phường Mẫu', '--kind', 'ward-of-city', '--yes'];

test.each(['voters.csv', 'VOTERS.CSV', 'Ward.yaml'])('a folder with a %s is left alone', async (name) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), 'mine');
  expect(await runCli(['init', folder, ...WARD])).toMatchObject({ exitCode: 2, stdout: '' });
  expect(readdirSync(folder)).toEqual([name]);
});

test('the next command can be typed as it stands, blanks in the name of the folder or not', async () => {
  const cwd = temporaryFolder();
  const ran = await runCli(['init', 'phường mẫu', ...WARD], { cwd });
  expect(ran).toMatchObject({ exitCode: 0 });
  expect(ran.stdout).toContain('baucu check "phường mẫu"');
  expect(existsSync(join(cwd, 'phường mẫu', 'ward.yaml'))).toBe(true);
});
