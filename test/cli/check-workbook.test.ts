import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readGrids } from '../../src/tables/read-grids.ts';
import { xlsxOf } from '../tables/workbook/xlsx-writer.ts';
import { runCli } from './run-cli.ts';
import { temporaryWard } from './temporary-ward.ts';

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true, relax_column_count: true });

async function prepared(ward: string, out: string): Promise<string> {
  const cwd = dirname(ward);
  await runCli(['prepare', 'phuong', '--out', out, '--today', '2026-01-20'], { cwd });
  return join(cwd, out);
}

test('check.xlsx holds the rows of every CSV table, and the same input gives the same bytes', async () => {
  const ward = await temporaryWard();
  const [one, two] = [await prepared(ward, 'a'), await prepared(ward, 'b')];
  const bytes = readFileSync(join(one, 'check.xlsx'));
  expect(readFileSync(join(two, 'check.xlsx')).equals(bytes)).toBe(true);
  const grids = await readGrids(bytes, 'check.xlsx');
  expect(grids.map(({ name }) => name)).toEqual([
    'Lỗi',
    'voters',
    'candidates',
    'committees',
    'areas',
    'constituencies',
    'tasks',
  ]);
  const areas = grids.find(({ name }) => name === 'areas')!;
  expect(areas.rows[0]).toEqual(rowsOf(readFileSync(join(ward, 'areas.csv'), 'utf8'))[0]);
  expect(grids[1]!.rows).toHaveLength(401);
  expect((await runCli(['verify', one])).exitCode).toBe(0);
});

test('where the voters are an .xlsx, check.xlsx is a copy of it, and the CSV tables have their own', async () => {
  const ward = await temporaryWard();
  const rows = rowsOf(readFileSync(join(ward, 'voters.csv'), 'utf8'));
  rmSync(join(ward, 'voters.csv'));
  writeFileSync(join(ward, 'voters.xlsx'), xlsxOf([{ name: 'Danh sách', rows }]));
  const out = await prepared(ward, 'a');
  const names = async (file: string): Promise<readonly string[]> =>
    (await readGrids(readFileSync(join(out, file)), file)).map(({ name }) => name);
  expect(await names('check.xlsx')).toEqual(['Danh sách', 'Lỗi']);
  expect((await names('check-candidates.xlsx')).slice(0, 2)).toEqual(['Lỗi', 'candidates']);
});
