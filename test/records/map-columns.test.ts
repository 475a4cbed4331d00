import { expect, test } from 'vitest';
import { mapColumns } from '../../src/records/map-columns.ts';
import type { TableName } from '../../src/vocabulary.ts';

const map = (header: readonly string[], table: TableName = 'voters') =>
  mapColumns({ file: `${table}.csv`, header, headerRow: 6, rows: [], rowNumbers: [], findings: [] }, table);

test('columns are found wherever they stand', () => {
  const { indexOf, columns, findings } = map(['Giới tính', 'Ngày sinh', 'Họ tên']);
  expect([indexOf('name'), indexOf('birth'), indexOf('sex'), indexOf('id')]).toEqual([2, 1, 0, -1]);
  expect([...columns].sort()).toEqual(['birth', 'name', 'sex']);
  expect(findings).toEqual([]);
});

test('two columns Nam and Nữ are a column of sexes', () => {
  const { columns, findings } = map(['Họ tên', 'Ngày sinh', 'Nam', 'Nữ']);
  expect(columns.has('sex')).toBe(true);
  expect(findings).toEqual([]);
});

test.each([
  [
    ['Bầu cử ĐBQH', 'Bầu cử đại biểu HĐND: Tỉnh, thành phố', 'Xã, phường, đặc khu'],
    [0, 1, 2],
  ],
  [
    ['Bầu cử ĐBQH', 'Tỉnh, thành phố', 'Xã, phường, đặc khu'],
    [0, 1, 2],
  ],
  // Elsewhere these are parts of an address.
  [
    ['Xã, phường, đặc khu', 'Tỉnh, thành phố', 'Bầu cử ĐBQH'],
    [2, -1, -1],
  ],
  [
    ['Bầu cử ĐBQH', 'Ghi chú', 'Tỉnh, thành phố'],
    [0, -1, -1],
  ],
])('the marks of form 31 under a flattened header: %s', (header, expected) => {
  const { indexOf } = map(header);
  expect(['mark_na', 'mark_province', 'mark_commune'].map(indexOf)).toEqual(expected);
});

test('two columns of one key are an error at the header, and the first is read', () => {
  const { indexOf, findings } = map(['Họ tên', 'Ngày sinh', 'Giới tính', 'Họ và tên']);
  expect(indexOf('name')).toBe(0);
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'table/duplicate-column',
      severity: 'error',
      args: { heading: 'Họ tên', columns: ['A', 'D'] },
      at: { file: 'voters.csv', row: 6, column: 'name' },
    }),
  ]);
});

test('one unknown heading twice is an error too, and a note that it is unknown', () => {
  const { findings } = map(['Họ tên', 'Ngày sinh', 'Giới tính', 'Email', 'EMAIL', '', '']);
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['table/duplicate-column', { heading: 'Email', columns: ['D', 'E'] }],
    ['table/unknown-column', { heading: 'Email' }],
  ]);
});

test.each([
  ['Họ và tênn', 'name'],
  ['Ngay sihn', 'birth'],
  ['Tổ dân fố', 'neighbourhood'],
  ['Số điện thoại', undefined],
])('the unknown heading %j is nearest to %s', (heading, nearest) => {
  const found = map(['STT', 'Họ tên', 'Ngày sinh', 'Giới tính', heading]).findings;
  expect(found).toEqual([
    expect.objectContaining({
      code: 'table/unknown-column',
      severity: 'note',
      args: nearest === undefined ? { heading } : { heading, nearest },
    }),
  ]);
});

test.each([
  ['voters', ['STT'], ['name', 'birth', 'sex']],
  ['areas', ['Địa điểm bỏ phiếu', 'Loại'], ['number']],
  ['constituencies', ['Gồm'], ['level', 'number', 'seats']],
  ['committees', ['Ghi chú'], ['body', 'name', 'position']],
  ['candidates', ['Ghi chú'], ['name', 'level', 'constituency']],
  ['tasks', ['Ghi chú'], []],
] as const)('a file of %s with only %j misses %j', (table, header, missing) => {
  const { findings } = map(header, table);
  expect(findings.map(({ code, at, args }) => [code, at, args])).toEqual(
    missing.map((column) => ['table/missing-column', { file: `${table}.csv`, column }, { column }]),
  );
});

test('the number of the line is known in every table, and never checked', () => {
  expect(map(['STT', 'Khu vực bỏ phiếu', 'Địa điểm bỏ phiếu'], 'areas').findings).toEqual([]);
});

test('a heading known to be something else is likened to no column', () => {
  const { findings } = map(['Họ và tên', 'Giới tính', 'Ngày cấp']);
  expect(findings).toMatchObject([
    { code: 'table/unknown-column', args: { heading: 'Ngày cấp', missing: ['birth'] } },
    { code: 'table/missing-column', args: { column: 'birth' } },
  ]);
  expect(findings[0]!.args).not.toHaveProperty('nearest');
});
