import { linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readGrids } from '../../src/tables/read-grids.ts';
import { partsIn, utf8 } from '../tables/workbook/parts-of.ts';
import { partsOf, xlsxOf, type WrittenCell } from '../tables/workbook/xlsx-writer.ts';
import { zipOf } from '../tables/workbook/zip-writer.ts';
import { runCli } from './run-cli.ts';
import { temporaryWard } from './temporary-ward.ts';

/** A ward whose voters are three, the second too young and without a sex. */
const VOTERS: readonly (readonly string[])[] = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thường trú', 'Khu vực bỏ phiếu'],
  ['1', '=Nguyễn Văn Mẫu', '05/03/1958', 'Nam', 'Số 5', '1'],
  ['2', 'Trần Thị Thử', '05/03/2015', '', 'Số 7', '1'],
  ['3', 'Lê Văn Hai', '05/03/1970', 'Nam', 'Số 9', '1'],
];

async function wardWith(file: string, content: string | Uint8Array): Promise<string> {
  const ward = await temporaryWard();
  rmSync(join(ward, 'voters.csv'));
  writeFileSync(join(ward, file), content);
  return ward;
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n');
const workbook = (): Buffer =>
  xlsxOf([
    { name: 'Bìa', rows: [['Phường Mẫu']] },
    { name: 'KV 1', rows: [['DANH SÁCH CỬ TRI'], ...(VOTERS as readonly (readonly WrittenCell[])[])] },
  ]);

test('the copy of an .xlsx has the bad cells coloured, with comments and a list, and the original is as it was', async () => {
  const bytes = workbook();
  const ward = await wardWith('voters.xlsx', bytes);
  const cwd = dirname(ward);
  const ran = await runCli(['check', 'phuong/voters.xlsx', '--annotate', '--out', 'sua.xlsx'], { cwd });
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain('voter/under-age');
  expect(ran.stderr).toContain('sua.xlsx');
  expect(readFileSync(join(ward, 'voters.xlsx')).equals(bytes)).toBe(true);

  const copy = readFileSync(join(cwd, 'sua.xlsx'));
  const [before, after] = [await readGrids(bytes, 'a'), await readGrids(copy, 'b')];
  expect(after.slice(0, 2).map(({ name, rows }) => [name, rows])).toEqual(
    before.map(({ name, rows }) => [name, rows]),
  );
  const parts = await partsIn(copy);
  const comments = utf8(parts.get('xl/comments1.xml'));
  expect(comments).toMatch(/ref="C4".*Lỗi: .*Việc cần làm: .*Căn cứ: /s);
  expect(comments).toContain('ref="D4"');
  const list = after[2]!;
  expect(list.name).toBe('Lỗi');
  const line = list.rows.find((row) => row.includes('voter/under-age'))!;
  expect(line.slice(0, 4)).toEqual(['Lỗi', "'KV 1'!C4", 'Trần Thị Thử', 'Ngày sinh']);
  expect(utf8(parts.get('xl/worksheets/sheet3.xml'))).toContain(`location="'KV 1'!C4"`);
});

test('the copy of a CSV is a workbook of its own rows under their own numbers, formulas as text', async () => {
  const text = `\ufeffDANH SÁCH\r\n\r\n${csv(VOTERS)}\r\nTổng số: 3`;
  const ward = await wardWith('voters.csv', text);
  const cwd = dirname(ward);
  await runCli(['kiem-tra', 'phuong/voters.csv', '--annotate'], { cwd });
  expect(readFileSync(join(ward, 'voters.csv'), 'utf8')).toBe(text);
  const copy = readFileSync(join(cwd, 'voters-loi.xlsx'));
  const [list, rows] = await readGrids(copy, 'c');
  expect([list!.name, rows!.name]).toEqual(['Lỗi', 'voters']);
  expect(Array.from(rows!.rowNumbers)).toEqual([1, 3, 4, 5, 6, 7]);
  expect(rows!.rows.slice(1, -1)).toEqual(VOTERS);
  expect(list!.rows.find((row) => row.includes('voter/under-age'))![1]).toBe('voters!C5');
});

test('a folder gives one copy for all its CSV files, named after the folder, or with --json too', async () => {
  const ward = await wardWith('voters.csv', csv(VOTERS));
  const cwd = dirname(ward);
  const ran = await runCli(['check', 'phuong', '--annotate', '--json', '--quiet'], { cwd });
  expect(JSON.parse(ran.stdout)).toMatchObject({ version: 1 });
  expect(ran.stderr).toBe('');
  const grids = await readGrids(readFileSync(join(cwd, 'phuong-loi.xlsx')), 'c');
  expect(grids.map(({ name }) => name)).toEqual([
    'Lỗi',
    'voters',
    'candidates',
    'committees',
    'areas',
    'constituencies',
    'tasks',
  ]);
});

test('an .xlsx beside CSV files gives a copy of each kind', async () => {
  const ward = await wardWith('voters.xlsx', workbook());
  const cwd = dirname(ward);
  await runCli(['check', 'phuong', '--annotate'], { cwd });
  expect(
    readdirSync(cwd)
      .filter((file) => file.endsWith('.xlsx'))
      .toSorted(),
  ).toEqual(['phuong-loi-candidates.xlsx', 'phuong-loi.xlsx']);
});

test('a workbook whose form takes no comments gives its rows, and that is said', async () => {
  const parts = partsOf([{ name: 'KV 1', rows: VOTERS }]);
  // The strict form of the standard, which few programs write.
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string'
        ? part.replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
        : part,
    ]),
  );
  const ward = await wardWith('voters.xlsx', zipOf(strict));
  const ran = await runCli(['check', 'phuong/voters.xlsx', '--annotate'], { cwd: dirname(ward) });
  expect(ran.stderr).toContain('voters.xlsx có kiểu ghi không chèn chú thích được');
});

test('the copy of a copy keeps what was written into the first', async () => {
  const ward = await wardWith('voters.xlsx', workbook());
  const cwd = dirname(ward);
  await runCli(['check', 'phuong', '--annotate', '--out', 'mot.xlsx'], { cwd });
  writeFileSync(join(ward, 'voters.xlsx'), readFileSync(join(cwd, 'mot.xlsx')));
  const again = await runCli(['check', 'phuong', '--only', 'voters', '--annotate', '--out', 'hai.xlsx'], {
    cwd,
  });
  expect(again.exitCode).toBe(1);
  const grids = await readGrids(readFileSync(join(cwd, 'hai.xlsx')), 'c');
  expect(grids.map(({ name }) => name)).toEqual(['Bìa', 'KV 1', 'Lỗi', 'Lỗi (2)']);
});

test.each(['phuong/voters.xlsx', 'link.xlsx', 'hard.xlsx'])(
  'the original is refused as the copy, by its name or through a link: %s',
  async (out) => {
    const bytes = workbook();
    const ward = await wardWith('voters.xlsx', bytes);
    const cwd = dirname(ward);
    symlinkSync(join(ward, 'voters.xlsx'), join(cwd, 'link.xlsx'));
    linkSync(join(ward, 'voters.xlsx'), join(cwd, 'hard.xlsx'));
    const ran = await runCli(['check', 'phuong', '--annotate', '--out', out], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(out);
    expect(readFileSync(join(ward, 'voters.xlsx')).equals(bytes)).toBe(true);
  },
);

test('a copy under a name of another kind is refused', async () => {
  const ward = await wardWith('voters.csv', csv(VOTERS));
  const ran = await runCli(['check', 'phuong', '--annotate', '--out', 'sua.csv'], { cwd: dirname(ward) });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('--out');
});

test('a cell of a CSV longer than a spreadsheet holds is cut in the copy, which says so', async () => {
  const long = 'ẩ'.repeat(40_000);
  const ward = await wardWith(
    'voters.csv',
    csv(VOTERS.map((row, index) => (index === 2 ? row.with(4, long) : row))),
  );
  const cwd = dirname(ward);
  await runCli(['check', 'phuong/voters.csv', '--annotate'], { cwd });
  const [, rows] = await readGrids(readFileSync(join(cwd, 'voters-loi.xlsx')), 'c');
  const cell = rows!.rows[2]![4]!;
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell).toMatch(/ẩ… \(còn [\d.]+ ký tự Excel không chứa được; đọc đủ trong tệp gốc\)$/);
});
