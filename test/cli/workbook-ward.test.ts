import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { xlsxOf, type WrittenCell } from '../tables/workbook/xlsx-writer.ts';
import { runCli } from './run-cli.ts';
import { temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

interface Found {
  readonly summary: { readonly voters: number; readonly byArea: object; readonly byCode: object };
  readonly findings: readonly {
    readonly code: string;
    readonly sheet?: string;
    readonly row?: number;
    readonly cell?: string;
    readonly args: object;
    readonly message: string;
  }[];
}

const check = async (ward: string): Promise<Found> =>
  JSON.parse((await runCli(['check', ward, '--json', ...TODAY])).stdout) as Found;

/** The rows of voters.csv, which is taken away. */
function takeVoters(ward: string): readonly (readonly string[])[] {
  const path = join(ward, 'voters.csv');
  const rows: readonly (readonly string[])[] = parse(readFileSync(path), { bom: true });
  rmSync(path);
  return rows;
}

/** The register as an office may keep it: one sheet for each area, no column for it, days as day cells. */
function writeByArea(
  ward: string,
  rows: readonly (readonly string[])[],
  edit: (row: readonly WrittenCell[]) => readonly WrittenCell[] = (row) => row,
): void {
  const [header = [], ...voters] = rows;
  const area = header.indexOf('Khu vực bỏ phiếu');
  const names = [...new Set(voters.map((row) => row[area]!))];
  const sheets = names.map((name) => ({
    name: `KV${name}`,
    rows: [
      ['DANH SÁCH CỬ TRI'],
      header.toSpliced(area, 1),
      ...voters.filter((row) => row[area] === name).map((row) => edit(row.toSpliced(area, 1))),
    ],
  }));
  writeFileSync(join(ward, 'voters.xlsx'), xlsxOf(sheets));
}

test('a ward whose voters stand in a workbook, a sheet for each area, is checked like one of CSV files', async () => {
  const ward = await temporaryWard();
  const before = await check(ward);
  writeByArea(ward, takeVoters(ward));
  const after = await check(ward);
  expect(after.summary.voters).toBe(before.summary.voters);
  expect(after.summary.byArea).toEqual(before.summary.byArea);
  const { 'table/value-from-title': told, ...rest } = after.summary.byCode as Readonly<
    Record<string, number>
  >;
  expect(told).toBe(Object.keys(after.summary.byArea).length);
  expect(rest).toEqual(before.summary.byCode);
});

test('a finding names sheet and cell, and the rows of other sheets', async () => {
  const ward = await temporaryWard();
  const [header = [], ...voters] = takeVoters(ward);
  const [area, id] = [header.indexOf('Khu vực bỏ phiếu'), header.indexOf('Số căn cước')];
  // The first voter of the second sheet bears the number of the first voter of the first.
  const parted = voters.map((row, index) => row.with(area, index < 200 ? '1' : '2'));
  writeByArea(ward, [
    header,
    ...parted.map((row, index) => (index === 200 ? row.with(id, parted[0]![id]!) : row)),
  ]);
  const { findings } = await check(ward);
  const duplicate = findings.filter(({ code }) => code === 'voter/duplicate-id');
  expect(duplicate).toMatchObject([
    { sheet: 'KV1', row: 3, cell: 'E3', args: { rows: [3], sheets: ['KV2'] } },
    { sheet: 'KV2', row: 3, cell: 'E3', args: { rows: [3], sheets: ['KV1'] } },
  ]);
  expect(duplicate[0]!.message).toContain('KV2!3');
});

test('the place of a finding is written as a spreadsheet writes it', async () => {
  const ward = await temporaryWard();
  const rows = takeVoters(ward);
  writeFileSync(
    join(ward, 'voters.xlsx'),
    xlsxOf([
      {
        name: 'Danh sách',
        rows: rows.map((row, index) => (index === 4 ? row.with(2, 'không đọc được') : row)),
      },
    ]),
  );
  const { stdout, exitCode } = await runCli(['check', join(ward, 'voters.xlsx'), ...TODAY]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("'Danh sách'!C5");
});

test('a workbook that is none is refused in one sentence, exit 2, and left alone', async () => {
  const ward = await temporaryWard();
  takeVoters(ward);
  const path = join(ward, 'voters.xlsx');
  writeFileSync(path, 'STT,Họ và tên\n1,Mẫu\n');
  const { exitCode, stdout, stderr } = await runCli(['check', ward, ...TODAY]);
  expect(exitCode).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `baucu: ${path} thực ra là tệp chữ, không phải bảng tính .xlsx, .xls hay .ods. Đổi đuôi tên tệp thành .csv rồi chạy lại.\n`,
  );
  expect(readFileSync(path, 'utf8')).toBe('STT,Họ và tên\n1,Mẫu\n');
});
