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

// 37,500 people give a ward of a city 18 deputies; a constituency elects five at most.
test.each([
  [3, '3 đơn vị bầu cử chỉ bầu được nhiều nhất 15 đại biểu'],
  [4, undefined],
  [5, undefined],
])('%i constituencies for 18 deputies: %j', async (constituencies, warning) => {
  const folder = temporaryFolder();
  const asked = ['--population', '37500', '--constituencies', String(constituencies)];
  const ran = await runCli(['init', folder, ...WARD, ...asked]);
  expect(ran.exitCode).toBe(0);
  expect(ran.stdout).toContain('18 đại biểu');
  expect(ran.stdout).toContain('khoản 4 Điều 10 Luật 85/2015/QH13');
  expect(ran.stdout).toContain('cần ít nhất 4 đơn vị bầu cử');
  if (warning === undefined) expect(ran.stderr).toBe('');
  else expect(ran.stderr).toContain(warning);
});

test('no warning where the number of deputies or of constituencies is not said', async () => {
  for (const asked of [
    ['--constituencies', '3'],
    ['--population', '37500'],
  ])
    expect(await runCli(['init', temporaryFolder(), ...WARD, ...asked])).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
});
