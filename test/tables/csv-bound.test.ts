import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { createRowBound, mayBeTooMuch, withoutBlankEnd } from '../../src/tables/csv-bound.ts';
import { LARGEST_FILE, openFile } from '../../src/tables/open-file.ts';
import { readTableBytes } from '../../src/tables/read.ts';

const LIST = 'STT,Họ và tên,Ngày sinh,Giới tính\r\n1,Nguyễn Văn Mẫu,1958,Nam\r\n';

const STRAY = ',,;\t|\r\n'.repeat(10_000);

test.each([
  ['a\nb', 'a\nb'],
  ['a\nb,,\n,,\n;;\n', 'a\nb,,\n,,\n;;\n'],
  [`a\nb,,\n${STRAY}`, 'a\nb,,'],
  [`a\rb;\r${STRAY}`, 'a\rb;'],
  [`a${STRAY}b\n`, `a${STRAY}b\n`],
])('thousands of lines of delimiters below a list are left out', (text, expected) => {
  expect(withoutBlankEnd(Buffer.from(text)).toString()).toBe(expected);
});

test('blank rows of one width are one row', () => {
  const bound = createRowBound('x.csv');
  expect(bound(['', ''])).toBe(bound(['', '']));
  expect(bound([''])).toEqual(['']);
  expect(bound(['', 'x'])).toEqual(['', 'x']);
});

test.each(['\n', ',,,,,,,,\r\n', ';;;;\r', '\t\t\n'])(
  'two million lines of %j below a list change nothing',
  async (line) => {
    const read = (text: string) =>
      readTableBytes(Buffer.from(text), { path: 'x.csv', name: 'x.csv' }, headingsOf('voters'), {});
    expect(await read(LIST + line.repeat(2_000_000))).toEqual(await read(LIST));
  },
);

test.each([
  ['a list of a hundred thousand', 'x,y\r\n'.repeat(100_000), false],
  ['at the bound', '\n'.repeat(300_000), false],
  ['above it', '\n'.repeat(300_001), true],
  ['above it, by carriage returns', '\r'.repeat(300_001), true],
  ['few lines of many bytes', ','.repeat(33_554_433), true],
])('rows are counted only in large files: %s', (_, text, counted) => {
  expect(mayBeTooMuch(Buffer.from(text))).toBe(counted);
});

test('more rows than a sheet has are refused where they are parsed', async () => {
  const text = `${LIST}${',\n'.repeat(1_048_576)}2,Trần Thị Mẫu,1960,Nữ\n`;
  await expect(
    readTableBytes(Buffer.from(text), { path: 'x.csv', name: 'x.csv' }, headingsOf('voters'), {}),
  ).rejects.toMatchObject({ code: 'workbook-too-large' });
}, 60_000);

test('more rows or cells than any table has are refused', () => {
  const refused = expect.objectContaining({ code: 'workbook-too-large', args: { path: 'x.csv' } });
  const rows = createRowBound('x.csv');
  for (let row = 0; row < 1_048_576; row += 1) rows(['']);
  expect(() => rows([''])).toThrow(refused);
  const cells = createRowBound('x.csv');
  cells(Array.from({ length: 8_000_000 }, () => 'x'));
  expect(() => cells(['x'])).toThrow(refused);
});

test('a file larger than any table is not read', async () => {
  const path = join(tmpdir(), `baucu-large-${process.pid}.csv`);
  const file = await open(path, 'w');
  try {
    await file.truncate(LARGEST_FILE + 1);
    await expect(openFile(path)).rejects.toMatchObject({ code: 'workbook-too-large' });
  } finally {
    await file.close();
    await rm(path);
  }
});
