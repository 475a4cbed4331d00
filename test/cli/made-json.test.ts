import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

test('init says as JSON what it made, and how many seats the commune has', async () => {
  const cwd = temporaryFolder();
  const named = ['--province', 'Thành phố Hà Nội', '--commune', 'Phường Mẫu', '--kind', 'ward-of-city'];
  const ran = await runCli(['init', 'p', ...named, '--population', '25500', '--yes', '--json'], { cwd });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const made = JSON.parse(ran.stdout) as { readonly files: readonly string[] };
  expect(made).toMatchObject({ version: 1, folder: 'p', communeSeats: 16, leastConstituencies: 4 });
  expect(made.files.toSorted()).toEqual(readdirSync(join(cwd, 'p')).toSorted());
});

test('init does not invent seats where no population is said', async () => {
  const named = ['--province', 'Thành phố Hà Nội', '--commune', 'Phường Mẫu', '--kind', 'ward-of-city'];
  const ran = await runCli(['init', 'p', ...named, '--yes', '--json'], { cwd: temporaryFolder() });
  expect(JSON.parse(ran.stdout)).toMatchObject({ communeSeats: null, leastConstituencies: null });
});

test('init leaves a table alone that lies there as a workbook', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'p'));
  for (const name of ['Voters.xlsx', 'areas.ods', 'ghi-chu.docx']) writeFileSync(join(cwd, 'p', name), '');
  const named = ['--province', 'Thành phố Hà Nội', '--commune', 'Phường Mẫu', '--kind', 'ward-of-city'];
  expect((await runCli(['init', 'p', ...named, '--yes'], { cwd })).exitCode).toBe(0);
  const files = readdirSync(join(cwd, 'p'));
  expect(files).toEqual(expect.arrayContaining(['candidates.csv', 'ward.yaml', 'Voters.xlsx']));
  expect(files.filter((name) => /^(voters|areas)\.csv$/i.test(name))).toEqual([]);
});

test('sample and export say as JSON what they wrote', async () => {
  const cwd = temporaryFolder();
  const sample = await runCli(['sample', 'p', '--voters', '300', '--json'], { cwd });
  const { files, ...made } = JSON.parse(sample.stdout) as { readonly files: readonly string[] };
  expect(made).toEqual({ version: 1, folder: 'p', voters: 300 });
  expect(files.every((file) => existsSync(join(cwd, 'p', file)))).toBe(true);
  const written = await runCli(['export', 'voters', 'p', '--out', 'a.xlsx', '--json'], { cwd });
  expect(written).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(written.stdout)).toEqual({ version: 1, table: 'voters', rows: 300, file: 'a.xlsx' });
});
