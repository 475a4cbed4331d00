import { expect, test } from 'vitest';
import { refusal } from '../tables/workbook/grids-of.ts';
import { partsOf } from '../tables/workbook/xlsx-writer.ts';
import { zipOf } from '../tables/workbook/zip-writer.ts';

// Workbooks made to fill the memory: some seconds each, so in one time zone only.

const withSheet = (xml: string | Uint8Array): Buffer =>
  zipOf({ ...partsOf([{ name: 'KV1', rows: [['x']] }]), 'xl/worksheets/sheet1.xml': xml });
const rows = (inner: string): Buffer => withSheet(`<worksheet><sheetData>${inner}</sheetData></worksheet>`);

test('a ZIP bomb is refused while it is unpacked, not after', async () => {
  const bomb = withSheet(
    Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(300_000_000, ' ')]),
  );
  expect(bomb.length).toBeLessThan(400_000);
  expect(await refusal(bomb)).toBe('workbook-broken unsafe');
});

test('millions of styled rows without text cost no memory and are no harm', async () => {
  const xml = ['<worksheet><sheetData>'];
  for (let row = 1; row <= 1_048_576; row += 1)
    xml.push(`<row r="${row}" s="3" customFormat="1"><c r="A${row}" s="3"/></row>`);
  xml.push('</sheetData></worksheet>');
  expect(await refusal(withSheet(xml.join('')))).toBe('read');
}, 60_000);

test('rows as wide as a sheet can be are refused when they would fill the memory', async () => {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="XFD${number}"><v>1</v></c></row>`;
  expect(await refusal(rows(Array.from({ length: 100 }, (_, index) => row(index + 1)).join('')))).toBe(
    'read',
  );
  expect(await refusal(rows(Array.from({ length: 5_000 }, (_, index) => row(index + 1)).join('')))).toBe(
    'workbook-too-large',
  );
});

test('an OpenDocument row repeated without end is refused', async () => {
  const row =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>';
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="KV1">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
  expect(await refusal(bytes)).toBe('workbook-too-large');
});
