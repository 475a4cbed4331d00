import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusal } from './workbook/grids-of.ts';
import { partsOf, xlsxOf } from './workbook/xlsx-writer.ts';
import { zipOf } from './workbook/zip-writer.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const sound = partsOf([
  {
    name: 'KV1',
    rows: [
      ['Họ và tên', 'Ngày sinh'],
      ['Nguyễn Văn Mẫu', '1958'],
    ],
  },
]);
const withSheet = (xml: string | Uint8Array): Buffer => zipOf({ ...sound, [SHEET]: xml });
const rows = (inner: string): Buffer => withSheet(`<worksheet><sheetData>${inner}</sheetData></worksheet>`);

test('the sound workbook these are made from is read', async () => {
  expect(await refusal(zipOf(sound))).toBe('read');
});

test.each<[string, Buffer, string]>([
  ['a file cut in half', zipOf(sound).subarray(0, 900), 'workbook-broken cut-short'],
  ['a file without its end', zipOf(sound).subarray(0, -30), 'workbook-broken cut-short'],
  ['nothing but a beginning', Buffer.from('PK\u0003\u0004'), 'workbook-broken cut-short'],
  [
    'an entity of its own',
    withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'),
    'workbook-broken unsafe',
  ],
  [
    'an entity nobody declared',
    rows('<row r="1"><c t="str"><v>&lol;</v></c></row>'),
    'workbook-broken unsafe',
  ],
  ['a lone ampersand', rows('<row r="1"><c t="str"><v>a & b</v></c></row>'), 'workbook-broken damaged'],
  [
    'half of a pair as a reference',
    rows('<row r="1"><c t="str"><v>&#xD800;</v></c></row>'),
    'workbook-broken damaged',
  ],
  ['elements closed crosswise', rows('<row r="1"><c><v>1</c></v></row>'), 'workbook-broken damaged'],
  ['an element never closed', withSheet('<worksheet><sheetData>'), 'workbook-broken cut-short'],
  ['two roots', withSheet('<worksheet/><worksheet/>'), 'workbook-broken unsafe'],
  ['text outside the root', withSheet('x<worksheet/>'), 'workbook-broken damaged'],
  ['nothing at all', withSheet(''), 'workbook-broken cut-short'],
  [
    'bytes that are no UTF-8',
    withSheet(
      Buffer.from(
        '<worksheet><sheetData><row r="1"><c t="str"><v>\u00e9</v></c></row></sheetData></worksheet>',
        'latin1',
      ),
    ),
    'workbook-broken damaged',
  ],
  [
    'an encoding nobody asked for',
    withSheet('<?xml version="1.0" encoding="windows-1258"?><worksheet/>'),
    'workbook-broken damaged',
  ],
  ['elements a thousand deep', withSheet('<a>'.repeat(1_000)), 'workbook-broken unsafe'],
  ['a tag without end', withSheet(`<worksheet ${'x'.repeat(6_000_000)}`), 'workbook-too-large'],
  [
    'a thousand attributes',
    withSheet(`<worksheet ${Array.from({ length: 1_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    'workbook-broken unsafe',
  ],
  [
    'a row twice',
    rows('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'),
    'workbook-broken damaged',
  ],
  [
    'rows in the wrong order',
    rows('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'),
    'workbook-broken damaged',
  ],
  [
    'a cell twice',
    rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'workbook-broken damaged',
  ],
  ['a column beyond XFD', rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'workbook-broken damaged'],
  ['a row beyond the last', rows('<row r="1048577"><c><v>1</v></c></row>'), 'workbook-broken damaged'],
  ['a row number of a hundred digits', rows(`<row r="${'9'.repeat(100)}"/>`), 'workbook-broken damaged'],
  ['a text that does not exist', rows('<row r="1"><c t="s"><v>5</v></c></row>'), 'workbook-broken damaged'],
  [
    'a sheet that does not exist',
    zipOf(Object.fromEntries(Object.entries(sound).filter(([name]) => name !== SHEET))),
    'workbook-broken damaged',
  ],
  ['a sheet of zeros', withSheet(Buffer.alloc(100_000_000)), 'workbook-broken damaged'],
])('%s is refused in one sentence', async (_, bytes, expected) => {
  expect(await refusal(bytes)).toBe(expected);
});

test('a byte changed inside a part is noticed by its checksum', async () => {
  const stored = zipOf(sound);
  // The size in the table of contents no longer fits.
  const at = stored.lastIndexOf(Buffer.from(SHEET)) - 46 + 24;
  stored.writeUInt32LE(stored.readUInt32LE(at) + 1, at);
  expect(await refusal(stored)).toBe('workbook-broken damaged');
});

test.each<[string, Buffer, string]>([
  ['a page', Buffer.from('%PDF-1.7\n'), 'workbook-kind PDF'],
  ['a text', Buffer.from('STT,Họ và tên\n1,Mẫu\n'), 'workbook-kind text'],
  [
    'a web page that calls itself .xls',
    Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table></html>'),
    'workbook-kind HTML',
  ],
  ['a spreadsheet of XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'workbook-kind XML'],
  [
    'a binary workbook',
    zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    'workbook-kind XLSB',
  ],
  [
    'a letter',
    zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
    'workbook-kind DOCX',
  ],
  [
    'an old letter',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('WordDocument', 'utf16le')]),
    'workbook-kind DOC',
  ],
  ['any other ZIP', zipOf({ 'a.txt': 'x' }), 'workbook-kind ZIP'],
  [
    'an OpenDocument letter',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'workbook-kind ODT',
  ],
  [
    'a locked workbook',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'workbook-encrypted',
  ],
  [
    'a locked OpenDocument workbook',
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<m><encryption-data/></m>',
      'content.xml': 'x',
    }),
    'workbook-encrypted',
  ],
  [
    'an old workbook that is only its name',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
    'workbook-broken cut-short',
  ],
])('%s is named for what it is', async (_, bytes, expected) => {
  expect(await refusal(bytes)).toBe(expected);
});

test('macros in a workbook are not looked at', async () => {
  expect(
    await refusal(xlsxOf([{ name: 'KV1', rows: [['x']] }], { extra: { 'xl/vbaProject.bin': 'anything' } })),
  ).toBe('read');
});

test.each<[string, string, string]>([
  [
    'blank cells repeated to the edge',
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    'read',
  ],
  [
    'a cell repeated beyond the edge',
    '<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="99999999"/></table:table-row>',
    'workbook-broken damaged',
  ],
])('an OpenDocument sheet with %s', async (_, row, expected) => {
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="KV1">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
  expect(await refusal(bytes)).toBe(expected);
});

test('a damaged formula in an .xls file keeps nobody busy', async () => {
  // One byte of a formula was changed: read by its own length it never ends.
  const path = join(import.meta.dirname, '../../fixtures/hostile/formula-without-end.xls');
  expect(await refusal(readFileSync(path))).toBe('read');
});
