import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/records/columns.ts';
import type { Records } from '../../src/records/model.ts';
import { readWard } from '../../src/records/read-ward.ts';
import { TABLE_NAMES, type TableName } from '../../src/vocabulary.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../cli/temporary-ward.ts';

// Both projects run this: in Hà Nội, and where a bare day is the day before.

const PROFILE = 'election: "2026"\nprovince: Hà Nội\ncommune: Phường Mẫu\nkind: ward-of-city\n';
const AREAS = 'Khu vực bỏ phiếu,Địa điểm bỏ phiếu\r\n2,Trường\r\n1,Nhà văn hóa\r\n';

const any = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '=1+1',
    '+84 912',
    '-',
    '-Nguyễn',
    '@x',
    '\tx',
    "'0123",
    "'=x",
    "''=x",
    '＝x',
    "'＝x",
    ' \u200bẩn ',
    'a\nb',
    'a\r\nb',
    'a;b',
    'a,b',
    '"',
    'a\tb',
    '_x0041_',
    'không rõ',
    '#REF!',
    'Số 5, ngõ 3, phường Mẫu',
    'Nguyễn Thị Hoà',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const day = fc.constantFrom(
  '05/03/1958',
  '5/3/58',
  '1958',
  '00/00/1958',
  '--/05/1958',
  '1958-03-05',
  '31/02/1960',
  '2003-02-20 00:00:00',
  'hôm qua',
  '',
  '13/2000',
  '21244',
);
const number = fc.constantFrom(
  '028085000123',
  '3085000123',
  '028 085 000 123',
  '123456789',
  '1.0850E+09',
  "'028085000123",
  '=1',
  '',
);
const word = fc.constantFrom(
  'Nam',
  'nữ',
  'Ông',
  'x',
  'HĐND xã',
  'Quốc hội',
  'Ủy ban bầu cử',
  'thường trú',
  'tạm trú',
  'đã chết',
  'bỏ phiếu ở nơi khác',
  '0',
  '1',
  '04',
  'KV 2',
  '2',
  '',
  '?',
  '92,5',
);

const KINDS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  birth: day,
  temporary_since: day,
  decided_on: day,
  due: day,
  done_on: day,
  dossier_on: day,
  party_since: day,
  id: number,
  old_id: number,
  sex: word,
  male: word,
  female: word,
  level: word,
  body: word,
  category: word,
  status: word,
  area: word,
  number: word,
  mark_na: word,
  mark_province: word,
  mark_commune: word,
  constituency: word,
  seats: word,
  population: word,
  trust: word,
  position: word,
  kind: word,
  dispersed: word,
};

/** Rows that no reader takes for a total, a title or a blank row: each is of somebody or something. */
function rowsOf(table: TableName, keys: readonly string[]): fc.Arbitrary<readonly (readonly string[])[]> {
  const cells = keys.map((key) => {
    if (key === 'name' || key === 'title' || key === 'place' || key === 'consists')
      return any.map((text) => `Mẫu ${text}`);
    return KINDS[key] ?? any;
  });
  return fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 5 });
}

const isText = (key: string): boolean => key !== 'male' && key !== 'female';

/** A table of some columns, always those that a person or thing is known by. */
const tables = fc.constantFrom(...TABLE_NAMES).chain((table) => {
  const all = COLUMNS[table].map(({ key }) => key).filter(isText);
  const needed = all.filter((key) =>
    ['name', 'birth', 'sex', 'id', 'title', 'due', 'place', 'number', 'consists', 'body', 'level'].includes(
      key,
    ),
  );
  return fc
    .subarray(all)
    .map((some) => all.filter((key) => needed.includes(key) || some.includes(key)))
    .chain((keys) => rowsOf(table, keys).map((rows) => ({ table, keys, rows })));
});

function wardWith(folder: string, table: TableName, file: string, content: string | Uint8Array): string {
  const ward = join(folder, 'ward');
  mkdirSync(ward, { recursive: true });
  writeFileSync(join(ward, 'ward.yaml'), `${PROFILE}files: { ${table}: ${file} }\n`);
  if (table !== 'areas') writeFileSync(join(ward, 'areas.csv'), AREAS);
  writeFileSync(join(ward, 'constituencies.csv'), 'Cấp,Đơn vị bầu cử số\r\nHĐND xã,1\r\n');
  writeFileSync(join(ward, file), content);
  return ward;
}

type Row = Readonly<Record<string, unknown>>;

async function recordsIn(ward: string, table: TableName): Promise<readonly Row[]> {
  const read = await readWard(ward, { elections: ['2026'], only: [table], beside: ['areas'] });
  const { rows, columns } = read[table] as unknown as Records<Row>;
  const marked = [...columns].some((key) => key.startsWith('mark_'));
  return rows.map(({ row: _row, marks, ...rest }) => (marked ? { ...rest, marks } : rest));
}

/** Rows by area, in their order: the sheets of form 31 stand in the order of the areas. */
function byArea(rows: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const areas = new Map<unknown, Row[]>();
  for (const { marks: _marks, ...row } of rows)
    areas.set(row['area'], [...(areas.get(row['area']) ?? []), row]);
  return areas;
}

const WAYS = [
  ['out.xlsx', []],
  ['out.csv', []],
  ['out.csv', ['--separator', 'semicolon']],
  ['out.csv', ['--separator', 'tab']],
] as const;

test('what is written out gives the same records when it is read again', async () => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom(...WAYS), async ({ table, keys, rows }, [file, more]) => {
      const headings = keys.map((key) => COLUMNS[table].find((column) => column.key === key)!.vi);
      const ward = wardWith(folder, table, 'vao.csv', stringify([headings, ...rows]));
      const before = await recordsIn(ward, table);
      expect(before).toHaveLength(rows.length);
      const ran = await runCli(['export', table, 'ward', '--out', `ward/${file}`, ...more, '--quiet'], {
        cwd: folder,
      });
      expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
      writeFileSync(join(ward, 'ward.yaml'), `${PROFILE}files: { ${table}: ${file} }\n`);
      const after = await recordsIn(ward, table);
      if (table === 'voters') expect(byArea(after)).toEqual(byArea(before));
      else expect(after).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
