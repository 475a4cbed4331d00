import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { markupKind } from '../../src/tables/file-kind.ts';
import { packing, requireXls } from '../../src/tables/workbook-kind.ts';
import { readTableBytes } from '../../src/tables/read.ts';

const TABLE = '<table><tr><td>Họ và tên</td></tr></table>';
const PAGES: readonly (readonly [string, Buffer, string])[] = [
  ['a page', Buffer.from(`<!DOCTYPE html><html>${TABLE}</html>`), 'HTML'],
  ['a page behind a byte order mark', Buffer.from(`\ufeff<html>${TABLE}</html>`), 'HTML'],
  ['a page in UTF-16', Buffer.from(`\ufeff<html>${TABLE}</html>`, 'utf16le'), 'HTML'],
  ['a page in XHTML', Buffer.from(`<?xml version="1.0"?><html>${TABLE}</html>`), 'HTML'],
  ['a bare table', Buffer.from(TABLE), 'HTML'],
  ['a table behind a comment', Buffer.from(`<!-- x -->\r\n${TABLE}`), 'HTML'],
  ['a table behind styles', Buffer.from(`<style>td {}</style>${TABLE}`), 'HTML'],
  ['a spreadsheet in XML', Buffer.from('<?xml version="1.0"?><Workbook><Table/></Workbook>'), 'XML'],
  ['an archived page', Buffer.from('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), 'MHTML'],
];

test.each(PAGES)('%s is no workbook and no list of commas', async (_, bytes, looksLike) => {
  const refused = expect.objectContaining({ code: 'workbook-kind', args: { path: 'x.xls', looksLike } });
  expect(markupKind(bytes)).toBe(looksLike);
  expect(() => packing(bytes, 'x.xls')).toThrow(refused);
  await expect(
    readTableBytes(bytes, { path: 'x.xls', name: 'x.xls' }, headingsOf('voters'), {}),
  ).rejects.toEqual(refused);
});

test.each([
  ['a list', 'STT,Họ và tên\n1,<table>\n'],
  ['a list with a sign before its heading', '< STT,Họ và tên\n'],
])('%s is a list', (_, text) => {
  expect(markupKind(Buffer.from(text))).toBeUndefined();
});

test('text in UTF-16 under the name of a workbook is called a text', () => {
  expect(() => packing(Buffer.from('\ufeffSTT\tHọ và tên\r\n', 'utf16le'), 'x.xls')).toThrow(
    expect.objectContaining({ args: { path: 'x.xls', looksLike: 'text' } }),
  );
});

test('an old workbook that ends before its own table of contents is cut short', () => {
  const header = Buffer.alloc(4_096);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(6, 48);
  expect(() => {
    requireXls(header, 'x.xls');
  }).toThrow(expect.objectContaining({ code: 'workbook-kind' }));
  expect(() => {
    requireXls(header.subarray(0, 4_095), 'x.xls');
  }).toThrow(expect.objectContaining({ trouble: 'cut-short' }));
});
