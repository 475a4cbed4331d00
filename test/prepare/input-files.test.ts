import { readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { inputFilesOf } from '../../src/prepare/input-files.ts';
import { sha256 } from '../../src/prepare/manifest.ts';
import { readWard } from '../../src/records/read-ward.ts';
import { temporaryWard } from '../cli/temporary-ward.ts';
import { xlsxOf } from '../tables/workbook/xlsx-writer.ts';

const cellsOf = (path: string): readonly (readonly string[])[] => parse(readFileSync(path), { bom: true });

test('a workbook of two tables is one input, and what was settled about it is another', async () => {
  const folder = await temporaryWard();
  const tables = ['areas', 'constituencies'].map((name) => join(folder, `${name}.csv`));
  const [areas = [], constituencies = []] = tables.map(cellsOf);
  for (const path of tables) rmSync(path);
  const book = xlsxOf([
    { name: 'Khu vực', rows: areas },
    { name: 'Đơn vị', rows: constituencies },
  ]);
  const settled = 'as: areas\nsheet: Khu vực\n';
  writeFileSync(join(folder, 'bang.xlsx'), book);
  appendFileSync(join(folder, 'ward.yaml'), '\nfiles:\n  areas: bang.xlsx\n  constituencies: bang.xlsx\n');

  const ward = await readWard(folder, { elections: ['2026'] });
  writeFileSync(join(folder, 'bang.xlsx.baucu.yaml'), settled);
  const inputs = await inputFilesOf(ward);
  expect(inputs.map(({ path, rows }) => [path, rows])).toEqual([
    ['ward.yaml', undefined],
    ['voters.csv', ward.voters!.rows.length],
    ['candidates.csv', ward.candidates!.rows.length],
    ['committees.csv', ward.committees!.rows.length],
    ['bang.xlsx', areas.length - 1 + constituencies.length - 1],
    ['bang.xlsx.baucu.yaml', undefined],
    ['tasks.csv', ward.tasks!.rows.length],
  ]);
  expect(inputs.find(({ path }) => path === 'bang.xlsx')).toMatchObject({
    size: book.length,
    sha256: sha256(book),
  });
});
