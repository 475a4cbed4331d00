import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { readCsv } from '../../src/tables/csv.ts';
import { layOut } from '../../src/tables/layout.ts';
import { checkText } from '../../src/tables/text-file.ts';

const VOTERS = headingsOf('voters');
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Ghi chú'];

const sheetOf = (text: string | Buffer) =>
  readCsv(checkText(Buffer.from(text), 'x.csv'), 'x.csv', 'x.csv', VOTERS);
const tableOf = (text: string | Buffer) => layOut(sheetOf(text), { path: 'x.csv', name: 'x.csv' }, VOTERS);

test.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['stroke', '|'],
])('a %s between cells is recognised', (_, delimiter) => {
  const text = `${HEADER.join(delimiter)}\n1${delimiter}Nguyễn Văn Mẫu${delimiter}1958${delimiter}Nam${delimiter}a%b\n`;
  expect(tableOf(text).rows).toEqual([['1', 'Nguyễn Văn Mẫu', '1958', 'Nam', 'a%b']]);
});

test('commas in addresses do not hide the semicolons between cells', () => {
  const text = `Danh sách cử tri, phường Mẫu, Hà Nội, 2026, lần 1\nSTT;Họ và tên;Ngày sinh;Thường trú\n1;Nguyễn Văn Mẫu;1958;Số 5, ngõ 7, tổ 3, phường Mẫu\n`;
  expect(tableOf(text).rows).toEqual([['1', 'Nguyễn Văn Mẫu', '1958', 'Số 5, ngõ 7, tổ 3, phường Mẫu']]);
});

test('the hint that a spreadsheet program writes for itself is obeyed and is no row', () => {
  const table = tableOf('sep=;\r\nSTT;Họ và tên;Ngày sinh\r\n1;A, B;1958\r\n');
  expect(table.rows).toEqual([['1', 'A, B', '1958']]);
  expect(Array.from(table.rowNumbers)).toEqual([2]);
});

test.each([
  ['\n', 'line feeds'],
  ['\r\n', 'both'],
  ['\r', 'carriage returns'],
])('rows may end in %j', (end) => {
  expect(tableOf(`STT,Họ và tên,Ngày sinh${end}1,A B,1958${end}2,C D,1960`).rows).toEqual([
    ['1', 'A B', '1958'],
    ['2', 'C D', '1960'],
  ]);
});

test('rows may end in different ways in one file', () => {
  const table = tableOf('STT,Họ và tên,Ngày sinh\r\n1,A B,1958\n2,C D,1960\r3,E F,1970\r\n');
  expect(table.rows.map(([no]) => no)).toEqual(['1', '2', '3']);
});

test('a stray quote is a letter', () => {
  const table = tableOf('STT,Họ và tên,Ngày sinh\n1,Nguyễn "Tèo" Mẫu,1958\n2,"Tèo" Mẫu,1960\n3,Mẫu",1961\n');
  expect(table.rows.map(([, name]) => name)).toEqual(['Nguyễn "Tèo" Mẫu', '"Tèo" Mẫu', 'Mẫu"']);
});

test('a quoted newline does not shift the row numbers of a spreadsheet', () => {
  const table = tableOf('STT,"Họ và\ntên",Ngày sinh\n1,"Nguyễn\nVăn Mẫu",1958\n\n2,Trần Thị Mẫu,1960\n');
  expect(Array.from(table.rowNumbers)).toEqual([2, 4]);
  expect(table.rows[0]![1]).toBe('Nguyễn\nVăn Mẫu');
});

test('cells with formulas, control signs, scripts and very long names are only text', () => {
  const cells = [
    '=HYPERLINK("http://x")',
    '+1',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    '\u202eedcba',
    '😀'.repeat(2000),
    "Robert'); DROP TABLE",
    '__proto__',
    '../../etc/passwd',
  ];
  const rows = cells.map((cell, index) => [String(index + 1), cell, '1958', 'Nam', cell]);
  expect(tableOf(stringify([HEADER, ...rows])).rows).toEqual(rows);
});

test('a remark of many lines is a cell; a run of rows in one cell is a quote left open', () => {
  const remark = Array.from(
    { length: 60 },
    (_, index) => `Dòng ${index}, ghi chú, rất dài, về một việc.`,
  ).join('\n');
  expect(tableOf(stringify([HEADER, ['1', 'A', '1958', 'Nam', remark]])).rows[0]![4]).toBe(remark);
  const list = Array.from({ length: 600 }, (_, index) => index).join(',');
  expect(tableOf(stringify([HEADER, ['1', 'A', '1958', 'Nam', list]])).rows[0]![4]).toBe(list);
  const rows = Array.from({ length: 60 }, (_, index) => `${index},Nguyễn Văn Mẫu,1958,Nam,x`).join('\n');
  expect(() => tableOf(stringify([HEADER, ['1', rows, '1958', 'Nam', '']]))).toThrow(
    expect.objectContaining({ code: 'table-quote-open', args: { path: 'x.csv', row: 2 } }),
  );
});

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
const awkward = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ' ',
  "'",
  '|',
  'Tổng số',
  'STT',
  'đ',
  '\\',
  '\u00a0',
  'x"y',
  ',"',
  '",',
);
const anyCell = fc.oneof(
  cell,
  awkward,
  fc.tuple(cell, awkward, cell).map((parts) => parts.join('')),
);

test('any table that is written comes back whole, with true row numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.boolean(),
      (rest, delimiter, record_delimiter, quoted, bom) => {
        const rows = rest.map((cells, index) => [String(index + 1), ...cells]);
        const text = stringify([HEADER, ...rows], {
          delimiter,
          record_delimiter,
          quoted,
          bom,
          quoted_match: /[\r\n\t;,]/,
        });
        const table = tableOf(text);
        expect(table.header).toEqual(HEADER);
        expect(table.rows).toEqual(rows);
        expect(Array.from(table.rowNumbers)).toEqual(rows.map((_, index) => index + 2));
      },
    ),
    { numRuns: 300 },
  );
});

test('no bytes make the reader fail in a way that has no sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, withHeader) => {
      const file = Buffer.concat([Buffer.from(withHeader ? `${HEADER.join(',')}\n` : ''), bytes]);
      try {
        tableOf(file);
      } catch (error) {
        expect(error).toMatchObject({ name: 'ToolError' });
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a hundred thousand columns', `${HEADER.join(',')},${'x,'.repeat(100_000)}\n1,A,1958,Nam,x\n`],
  [
    'a hundred thousand headings',
    `${HEADER.join(',')},${Array.from({ length: 100_000 }, (_, index) => `h${index}`).join(',')}\n`,
  ],
  ['forty wide rows above the header', `${'Họ tên,'.repeat(50_000)}\n`.repeat(40)],
  ['two hundred thousand blank rows', `${HEADER.join(',')}\n${',,,,\n'.repeat(200_000)}1,A,1958,Nam,\n`],
  ['only quotes', '"'.repeat(100_001)],
  ['only commas', ','.repeat(1_000_000)],
])('%s are read or refused in good time', (_, text) => {
  try {
    expect(tableOf(text).header.length).toBeLessThan(100_000);
  } catch (error) {
    expect(error).toMatchObject({ name: 'ToolError' });
  }
});

test('blanks around quotes take nothing apart', () => {
  expect(sheetOf('STT,Họ và tên,Thường trú\n1, "Nguyễn Văn Mẫu" , "Số 5, ngõ 3"\n').rows).toEqual([
    ['STT', 'Họ và tên', 'Thường trú'],
    ['1', 'Nguyễn Văn Mẫu', 'Số 5, ngõ 3'],
  ]);
});

test('a column of line numbers alone is no table', () => {
  expect(() => tableOf('STT\n1\n2\n')).toThrow('table-no-header');
});
