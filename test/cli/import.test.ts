import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedIn } from '../vietnamese/legacy/encode.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const HEAD = '\ufeffSTT,Họ và tên,Ngày sinh,Giới tính,Thường trú,Tệp nguồn,Dòng nguồn\r\n';
const LIST = [
  'DANH SÁCH CỬ TRI,,,,',
  'STT,Họ và tên,Năm sinh,Giới tính,Nơi thường trú',
  '1,Nguyễn Văn  Mẫu,5/3/1958,Nam,"Số 5, ngõ 3"',
  '2,Trần Thị Thử,1960,nữ,Số 7',
  'Tổng số: 2,,,,',
].join('\n');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const written = (cwd: string, name = 'voters.csv'): string => readFileSync(join(cwd, 'ward', name), 'utf8');

test('what was understood is shown, and with --yes written with the source of each row', async () => {
  const cwd = folderWith({ 'list.csv': LIST });
  const ran = await runCli(['import', 'list.csv', '--as', 'voters', '--out', 'ward', '--yes'], { cwd });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  for (const words of [
    'Tiêu đề ở dòng 2',
    '“Năm sinh” → Ngày sinh',
    '“5/3/1958” → “05/03/1958”',
    'table/total-row',
    'ward/voters.csv',
    'baucu check ward',
  ])
    expect(ran.stdout).toContain(words);
  expect(written(cwd)).toBe(
    `${HEAD}1,Nguyễn Văn Mẫu,05/03/1958,Nam,"Số 5, ngõ 3",list.csv,3\r\n2,Trần Thị Thử,1960,Nữ,Số 7,list.csv,4\r\n`,
  );
  expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(LIST);
  expect(written(cwd, 'voters.import.txt')).toContain('Tiêu đề ở dòng 2');
});

test('without a yes, or with --dry-run, nothing is written', async () => {
  const cwd = folderWith({ 'list.csv': LIST });
  const trial = await runCli(['nhap', 'list.csv', '--dry-run'], { cwd });
  expect(trial).toMatchObject({ exitCode: 0, stderr: '' });
  const unsaid = await runCli(['import', 'list.csv', '--out', 'ward'], { cwd });
  expect(unsaid.exitCode).toBe(2);
  expect(unsaid.stderr).toContain('--yes');
  const nowhere = await runCli(['import', 'list.csv', '--yes'], { cwd });
  expect(nowhere.exitCode).toBe(2);
  expect(nowhere.stderr).toContain('--out');
  expect(readdirSync(cwd)).toEqual(['list.csv']);
});

test('the table that was there is kept', async () => {
  const cwd = folderWith({ 'list.csv': LIST });
  const argv = ['import', 'list.csv', '--out', 'ward', '--yes'];
  await runCli(argv, { cwd });
  const first = written(cwd);
  await runCli(argv, { cwd });
  await runCli(argv, { cwd });
  expect(readdirSync(join(cwd, 'ward')).toSorted()).toEqual([
    'voters.csv',
    'voters.import.txt',
    'voters.old-1.csv',
    'voters.old-2.csv',
  ]);
  expect(written(cwd, 'voters.old-1.csv')).toBe(first);
});

test('a table is not imported over itself', async () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, 'ward'));
  writeFileSync(join(cwd, 'ward', 'voters.csv'), LIST);
  const ran = await runCli(['import', 'ward/voters.csv', '--out', 'ward', '--yes'], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(written(cwd)).toBe(LIST);
});

test('nor by another name of it', async () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, 'ward'));
  writeFileSync(join(cwd, 'ward', 'voters.csv'), LIST);
  linkSync(join(cwd, 'ward', 'voters.csv'), join(cwd, 'list.csv'));
  const ran = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(written(cwd)).toBe(LIST);
});

test('a row of people taken for the header shows nobody’s number', async () => {
  const cwd = folderWith({
    'list.csv':
      'Họ và tên,Ngày sinh,Giới tính,028058000001\nNguyễn Văn A 028058000002,5/3/1958,Nam,x\nTrần Thị B,1960,Nữ,y',
  });
  const import_ = ['import', 'list.csv', '--as', 'voters', '--dry-run'];
  const check = ['check', 'list.csv', '--as', 'voters', '--election', '2026'];
  for (const words of [import_, [...import_, '--json'], check, [...check, '--json']]) {
    const { stdout, stderr } = await runCli(words, { cwd });
    expect(stdout + stderr).toContain('028******001');
    expect(stdout + stderr).not.toMatch(/\d{12}/);
  }
});

test('what lies in a folder and is not read is named', async () => {
  const cwd = folderWith({});
  const folder = join(cwd, 'lists');
  mkdirSync(join(folder, 'old'), { recursive: true });
  const files = ['a.csv', 'b.xlsb', 'c.pdf', '~$d.xlsx', '.hidden', 'a.csv.baucu.yaml'];
  for (const name of files) writeFileSync(join(folder, name), name === 'a.csv' ? LIST : '');
  const ran = await runCli(['import', 'lists', '--as', 'voters', '--dry-run'], { cwd });
  expect(ran.stdout).toContain('không đọc: b.xlsb, c.pdf, old/. Chỉ các tệp');
  const json = await runCli(['import', 'lists', '--as', 'voters', '--dry-run', '--json'], { cwd });
  expect((JSON.parse(json.stdout) as { leftOut: unknown }).leftOut).toEqual(['b.xlsb', 'c.pdf', 'old/']);
  const alone = await runCli(['import', 'lists/a.csv', '--as', 'voters', '--dry-run'], { cwd });
  expect(alone.stdout).not.toContain('không đọc');
});

test('the next command can be typed as it stands, blanks in the name of the folder or not', async () => {
  const cwd = folderWith({ 'list.csv': LIST });
  const ran = await runCli(['import', 'list.csv', '--out', 'phường mẫu', '--yes'], { cwd });
  expect(ran.stdout).toContain('baucu check "phường mẫu"');
});

test('a column that only a person can tell stops the import, and --map settles it for good', async () => {
  const cwd = folderWith({ 'list.csv': LIST.replace('Nơi thường trú', 'Nơi cư trú') });
  const asked = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(asked.exitCode).toBe(2);
  expect(asked.stderr.trim().split('\n')).toHaveLength(1);
  expect(asked.stderr).toContain('--map "Nơi cư trú=permanent" (Thường trú)');
  expect(readdirSync(cwd)).toEqual(['list.csv']);

  const told = await runCli(
    ['import', 'list.csv', '--out', 'ward', '--yes', '--map', 'Nơi cư trú=Thường trú'],
    { cwd },
  );
  expect(told).toMatchObject({ exitCode: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'list.csv.baucu.yaml'), 'utf8')).toContain('"Nơi cư trú": "permanent"');
  const first = written(cwd);
  expect((await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd })).exitCode).toBe(0);
  expect(written(cwd)).toBe(first);
});

test('two columns of one thing are told apart by their headings, or their letters', async () => {
  const cwd = folderWith({
    'list.csv': 'STT,Họ và tên,Ngày sinh,Năm sinh,Giới tính\n1,Trần Thị Thử,05/03/1960,1961,Nữ\n',
  });
  const asked = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(asked.exitCode).toBe(2);
  expect(asked.stderr).toContain('--map "Năm sinh=-"');
  expect(
    (await runCli(['import', 'list.csv', '--out', 'ward', '--yes', '--map', 'D=-'], { cwd })).exitCode,
  ).toBe(0);
  expect(written(cwd)).toContain('05/03/1960');
});

/** As LIST, with headings of two columns that nobody knows: their cells show what they are. */
const UNHEADED = LIST.replace('Năm sinh', 'NSC').replace('Họ và tên', 'NSC');

test('a column that the table must have is asked for by what its cells hold', async () => {
  const cwd = folderWith({ 'list.csv': UNHEADED.replace('TRI,,,,', 'TRI') });
  const asked = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(asked.exitCode).toBe(2);
  // One heading stands over both, so that only letters tell them apart.
  expect(asked.stderr).toContain('--map "B=name" (Họ và tên)');
  expect(asked.stderr).toContain('--map "C=birth" (Ngày sinh)');
  expect(readdirSync(cwd)).toEqual(['list.csv']);
  const maps = ['--map', 'B=name', '--map', 'C=birth'];
  const told = await runCli(['import', 'list.csv', '--out', 'ward', '--yes', ...maps], { cwd });
  expect(told).toMatchObject({ exitCode: 0, stderr: '' });
  expect(written(cwd)).toContain('1,Nguyễn Văn Mẫu,05/03/1958,Nam');
});

test('a column that the table must have and no column of the file looks like is an error of the file', async () => {
  const cwd = folderWith({
    'list.csv': 'STT,Họ và tên,Con giáp,Giới tính\n1,Nguyễn Văn Mẫu,năm con rồng,Nam\n2,Trần Thị Thử,,Nữ\n',
  });
  const ran = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
  expect(ran.stdout).toContain('table/missing-column');
  expect(written(cwd)).toContain('1,Nguyễn Văn Mẫu,Nam');
  const { exitCode } = await runCli(['import', 'list.csv', '--dry-run'], { cwd });
  expect(exitCode).toBe(1);
});

test.each([
  ['--map', 'Nơi thường trú=nha'],
  ['--map', 'Nơi ở=permanent'],
  ['--map', 'Nơi cư trú'],
  ['--map', '=permanent'],
  ['--map', 'constructor=id'],
  ['--dates', 'constructor=month-first'],
  ['--dates', '__proto__=month-first'],
  ['--as', 'citizens'],
  ['--encoding', 'latin'],
  ['--header-row', 'x'],
])('%s %s is refused', async (option, value) => {
  const cwd = folderWith({ 'list.csv': LIST });
  const ran = await runCli(['import', 'list.csv', '--out', 'ward', '--yes', option, value], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(option);
});

test('a mapping file that says what it may not is named', async () => {
  for (const text of ['columns: { X: y }', 'colour: red', '[', 'header-row: many']) {
    const cwd = folderWith({ 'list.csv': LIST, 'list.csv.baucu.yaml': text });
    const ran = await runCli(['import', 'list.csv', '--dry-run'], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('list.csv.baucu.yaml');
  }
});

test('files and folders become one table, and each row keeps its own source', async () => {
  const cwd = folderWith({ 'c.csv': LIST });
  mkdirSync(join(cwd, 'lists'));
  writeFileSync(
    join(cwd, 'lists', 'b.csv'),
    'Họ và tên,Ngày sinh,Giới tính,Số CCCD\nLê Văn Hai,1970,Nam,028 070 000 001\n',
  );
  writeFileSync(
    join(cwd, 'lists', 'a.csv'),
    Buffer.from(typedIn('STT,Họ và tên,Năm sinh,Giới tính\n1,Phạm Thị Một,1980,Nữ\n', 'TCVN3'), 'latin1'),
  );
  writeFileSync(join(cwd, 'lists', '~$b.csv'), 'lock');
  const ran = await runCli(['import', 'c.csv', 'lists', '--out', 'ward', '--yes'], { cwd });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('4 dòng từ 3 tệp');
  expect(ran.stdout).toContain('bảng mã TCVN3');
  expect(ran.stdout).not.toContain('028070000001');
  expect(written(cwd).split('\r\n').slice(1, -1)).toEqual([
    '1,Nguyễn Văn Mẫu,05/03/1958,Nam,,"Số 5, ngõ 3",c.csv,3',
    '2,Trần Thị Thử,1960,Nữ,,Số 7,c.csv,4',
    '1,Phạm Thị Một,1980,Nữ,,,a.csv,2',
    ',Lê Văn Hai,1970,Nam,028070000001,,b.csv,2',
  ]);
});

test('names in capitals are only changed when asked', async () => {
  const cwd = folderWith({ 'list.csv': LIST.replace('Nguyễn Văn  Mẫu', 'NGUYỄN VĂN MẪU') });
  const asked = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(asked.stdout).toContain('“NGUYỄN VĂN MẪU” → “Nguyễn Văn Mẫu”');
  expect(written(cwd)).toContain('NGUYỄN VĂN MẪU');
  await runCli(['import', 'list.csv', '--out', 'ward', '--yes', '--fix-names'], { cwd });
  expect(written(cwd)).toContain('Nguyễn Văn Mẫu');
});

test('what was understood is also there as JSON, without numbers of people', async () => {
  const cwd = folderWith({
    'list.csv': 'STT,Họ và tên,Ngày sinh,Giới tính,CCCD\n1,Trần Thị Thử,1960,Nữ,028.160.000.001\n',
  });
  const ran = await runCli(['import', 'list.csv', '--dry-run', '--json'], { cwd });
  expect(JSON.parse(ran.stdout)).toMatchObject({
    version: 1,
    table: 'voters',
    rows: 1,
    files: [
      {
        file: 'list.csv',
        headerRow: 1,
        columns: [{ key: 'no' }, { key: 'name' }, { key: 'birth' }, { key: 'sex' }, { key: 'id' }],
      },
    ],
    changes: [{ kind: 'number', column: 'id', count: 1 }],
  });
  expect(ran.stdout).not.toMatch(/160.?000.?001/);
});

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '-',
    "'0123",
    'Nguyễn Thị A',
    'x',
    '0',
    'Không rõ',
    '"',
    'a,b',
    'a\nb',
    ' \u200bẩn',
    '+84',
  ),
);

test('importing what was imported gives the same table', async () => {
  const cwd = folderWith({});
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        writeFileSync(
          join(cwd, 'list.csv'),
          [
            'STT,Họ và tên,Ngày sinh,Giới tính,Ghi chú',
            ...quoted.map((row, index) => `${index + 1},${row}`),
          ].join('\n'),
        );
        const first = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
        if (first.exitCode !== 0) return;
        const again = await runCli(['import', 'ward/voters.csv', '--out', 'ward2', '--yes'], { cwd });
        expect(again).toMatchObject({ exitCode: 0, stderr: '' });
        expect(readFileSync(join(cwd, 'ward2', 'voters.csv'), 'utf8')).toBe(written(cwd));
      },
    ),
    { numRuns: 60 },
  );
});

test('what check finds points into the file that was imported', async () => {
  const cwd = folderWith({ 'list.csv': LIST.replace('5/3/1958', '31/02/1958') });
  await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  writeFileSync(
    join(cwd, 'ward', 'ward.yaml'),
    'election: "2026"\nprovince: Thành phố Mẫu\ncommune: Phường Mẫu\nkind: ward-of-city\n',
  );
  writeFileSync(join(cwd, 'ward', 'areas.csv'), 'Khu vực bỏ phiếu\n1\n');
  const json = await runCli(['check', 'ward', '--only', 'voters', '--json'], { cwd });
  const { findings } = JSON.parse(json.stdout) as {
    findings: { code: string; row?: number; source?: object }[];
  };
  expect(findings.find(({ code }) => code === 'voter/birth-impossible')).toMatchObject({
    row: 2,
    source: { file: 'list.csv', row: '3' },
  });
  expect(findings.filter(({ code }) => code === 'table/unknown-column')).toEqual([]);
  const text = await runCli(['check', 'ward', '--only', 'voters'], { cwd });
  expect(text.stdout).toContain('dòng 2 · Ngày sinh · ← list.csv, dòng 3');
});

test('a table may come by a pipe', async () => {
  const cwd = folderWith({});
  const ran = await runCli(['import', '-', '--out', 'ward', '--yes'], {
    cwd,
    stdin: Buffer.from(typedIn(LIST, 'VNI'), 'latin1'),
  });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(written(cwd)).toContain('1,Nguyễn Văn Mẫu,05/03/1958,Nam,"Số 5, ngõ 3",stdin,3');
  expect(readdirSync(cwd)).toEqual(['ward']);
  const empty = await runCli(['import', '-', '--out', 'ward', '--yes'], { cwd });
  expect(empty.exitCode).toBe(2);
  expect(empty.stderr).toContain('stdin');
});

test.each<[string, string, string]>([
  ['list.pdf', '%PDF-1.7\n', 'PDF'],
  ['list.csv', '%PDF-1.7\n', 'PDF'],
  ['list.xlsx', '%PDF-1.7\n', 'PDF'],
  ['list.csv', 'PK\u0003\u0004 xl/workbook.xml', '.xlsx'],
  ['list.png', '\u0089PNG\r\n', 'PNG'],
  ['list.doc', 'Họ và tên', '.doc'],
])('%s that holds %j is named for what it is', async (name, content, word) => {
  const cwd = folderWith({ [name]: Buffer.from(content, 'latin1') });
  const ran = await runCli(['import', name, '--dry-run'], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.stderr).toContain(name);
  expect(ran.stderr).toContain(word);
});

const ALONE = ['--as', 'voters', '--election', '2026', '--today', '2026-01-20'];

test('check reads an original file by itself, and says what it could not check', async () => {
  const cwd = folderWith({ 'list.csv': LIST.replace('5/3/1958', '31/02/1958') });
  const ran = await runCli(['check', 'list.csv', ...ALONE], { cwd });
  expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
  expect(ran.stdout).toContain('voter/birth-impossible');
  expect(ran.stdout).toContain('dòng 3');
  expect(ran.stdout).not.toContain('voter/area-missing');
  expect(ran.stdout).toMatch(/Chưa kiểm tra.*areas/);
  expect(readdirSync(cwd)).toEqual(['list.csv']);
});

test('a file by itself needs an election, and columns that can be told', async () => {
  const cwd = folderWith({ 'list.csv': LIST.replace('Nơi thường trú', 'Địa chỉ') });
  const noElection = await runCli(['check', 'list.csv', '--as', 'voters'], { cwd });
  expect(noElection.exitCode).toBe(2);
  expect(noElection.stderr).toContain('--election');
  const unsure = await runCli(['check', 'list.csv', ...ALONE], { cwd });
  expect(unsure.exitCode).toBe(2);
  expect(unsure.stderr).toContain('--map "Địa chỉ=permanent"');
  const told = await runCli(['check', 'list.csv', ...ALONE, '--map', 'Địa chỉ=permanent', '--json'], { cwd });
  expect(told.exitCode).toBe(0);
  expect(JSON.parse(told.stdout)).toMatchObject({ summary: { tables: ['voters'], voters: 2, errors: 0 } });
  const bare = await runCli(['check', 'list.csv'], { cwd });
  expect(bare.exitCode).toBe(2);
});

test('lines of a cell that holds several things stay lines, and a code of a task is no number of a person', async () => {
  const cwd = folderWith({
    'list.csv': 'Tổ chức,Họ và tên,Đại diện\nỦy ban bầu cử,Trần Thị Thử,"UBND\n UB MTTQ "\n',
    'tasks.csv': 'Mã,Công việc,Hạn\n028 085 000 123,Việc,05/03/2026\n',
  });
  // The table has no column of positions, which is said.
  expect(
    (await runCli(['import', 'list.csv', '--as', 'committees', '--out', 'ward', '--yes'], { cwd })).exitCode,
  ).toBe(1);
  expect(written(cwd, 'committees.csv')).toContain('"UBND\nUB MTTQ"');
  expect(
    (await runCli(['import', 'tasks.csv', '--as', 'tasks', '--out', 'ward', '--yes'], { cwd })).exitCode,
  ).toBe(0);
  expect(written(cwd, 'tasks.csv')).toContain('028 085 000 123');
});

test('the hour of a task is kept as it is written; midnight is the mark of a day without one', async () => {
  const cwd = folderWith({
    'tasks.csv':
      'Công việc,Hạn,Ngày hoàn thành\nKết thúc nộp hồ sơ ứng cử,17h30 ngày 01/02/2026,2026-02-01 00:00:00\n',
  });
  const ran = await runCli(['import', 'tasks.csv', '--as', 'tasks', '--out', 'ward', '--yes'], { cwd });
  expect(ran.exitCode).toBe(0);
  expect(written(cwd, 'tasks.csv')).toContain('Kết thúc nộp hồ sơ ứng cử,17h30 ngày 01/02/2026,01/02/2026');
});

const MONTH_FIRST = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú',
  '1,Nguyễn Văn Mẫu,01/25/1980,Nam,Số 5',
  '2,Trần Thị Thử,12/31/1975,Nữ,Số 7',
  '3,Lê Văn Tập,3/5/1990,Nam,29221',
  '4,Lê Văn Luyện,29221,Nam,Số 8',
].join('\n');

test('days with the month in front, and bare numbers, are refused with the options that settle them', async () => {
  const cwd = folderWith({ 'list.csv': MONTH_FIRST });
  const refused = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(refused.exitCode).toBe(2);
  for (const words of [
    '--dates "Ngày sinh=month-first"',
    '--dates "Ngày sinh=day-first"',
    '--dates "Ngày sinh=1900"',
    '01/01/1980',
    '--dates "Ngày sinh=1904"',
    '02/01/1984',
  ])
    expect(refused.stderr).toContain(words);
  expect(readdirSync(cwd)).toEqual(['list.csv']);
  const checked = await runCli(['check', 'list.csv', '--as', 'voters', '--election', '2026'], { cwd });
  expect(checked).toMatchObject({ exitCode: 2, stdout: '' });
  expect(checked.stderr).toContain('--dates "Ngày sinh=month-first"');
});

test('what was settled of days is done, shown, and remembered', async () => {
  const cwd = folderWith({ 'list.csv': MONTH_FIRST });
  const ways = ['--dates', 'Ngày sinh=month-first', '--dates', 'Ngày sinh=1900'];
  const ran = await runCli(['import', 'list.csv', '--out', 'ward', '--yes', ...ways], { cwd });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('“3/5/1990” → “05/03/1990”');
  expect(written(cwd)).toMatch(/25\/01\/1980.*31\/12\/1975.*05\/03\/1990,Nam,29221.*01\/01\/1980/s);
  expect(readFileSync(join(cwd, 'list.csv.baucu.yaml'), 'utf8')).toContain('"Ngày sinh": month-first, 1900');
  const again = await runCli(['import', 'list.csv', '--dry-run'], { cwd });
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(again.stdout).toContain('“01/25/1980” → “25/01/1980”');
  const later = await runCli(['import', 'list.csv', '--dry-run', '--dates', 'C=day-first,not-days'], { cwd });
  expect(later.exitCode).toBe(0);
});

test('a way to read days that is none, or a column that no file has, is named', async () => {
  const cwd = folderWith({ 'list.csv': MONTH_FIRST });
  for (const dates of ['Ngày sinh=backwards', 'month-first', '=1900']) {
    const ran = await runCli(['import', 'list.csv', '--dry-run', '--dates', dates], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('month-first, swapped, 1900, 1904, not-days');
  }
  const absent = await runCli(
    ['import', 'list.csv', '--dry-run', '--dates', 'Ngày đẻ=1900', '--dates', 'C=month-first,1900'],
    { cwd },
  );
  expect(absent.exitCode).toBe(2);
  expect(absent.stderr).toContain('Ngày đẻ');
});

test('a residence with both kinds in brackets is asked for, not left out', async () => {
  const cwd = folderWith({
    'list.csv':
      'STT,Họ và tên,Ngày sinh,Giới tính,Nơi cư trú (thường trú/tạm trú)\n1,Nguyễn Văn Mẫu,1958,Nam,Số 5\n',
  });
  const ran = await runCli(['import', 'list.csv', '--out', 'ward', '--yes'], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('--map "Nơi cư trú (thường trú/tạm trú)=temporary"');
});
