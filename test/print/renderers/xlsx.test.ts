import { expect, test } from 'vitest';
import { deliverySheetForm } from '../../../src/print/forms/delivery-sheet.ts';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { voterTable } from '../../../src/print/forms/voter-table.ts';
import { renderXlsx } from '../../../src/print/renderers/xlsx.ts';
import { linesIn } from '../../../src/print/renderers/xlsx/table.ts';
import { openZip } from '../../../src/tables/zip.ts';
import { documentOf, tableOf } from '../documents.ts';
import { areaRoll, formContext, manyLines } from '../invented.ts';

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await openZip(Buffer.from(bytes));
  const chunks: Buffer[] = [];
  for await (const chunk of zip.chunks(name)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const SHEET = 'xl/worksheets/sheet1.xml';
const cellsOf = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]!),
  );

test('every row of the list stands in it, each cell as text, numbers of people with their zeros', async () => {
  const roll = areaRoll(manyLines(30));
  const { bytes } = await renderXlsx(voterListForm(roll, formContext()));
  const xml = await part(bytes, SHEET);
  const rows = cellsOf(xml).map((row) => row.join('|'));
  for (const row of voterTable(roll).rows)
    expect(rows).toContain(row.filter((text) => text !== '').join('|'));
  expect(xml).not.toMatch(/<f>|<f |<v>/);
  expect(xml.match(/028000000000/g)).toHaveLength(1);
});

test('what looks like a formula stays text', async () => {
  const { bytes } = await renderXlsx(documentOf([tableOf([['=1+1', '@SUM(A1)']])]));
  const xml = await part(bytes, SHEET);
  expect(xml).toContain('t="inlineStr"><is><t>=1+1</t>');
  expect(xml).not.toContain('<f>');
});

test('the header of the one table is repeated on each page; of several none is', async () => {
  const one = await renderXlsx(voterListForm(areaRoll(manyLines(3)), formContext()));
  expect(await part(one.bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  const lines = manyLines(4).map((line, index) => ({
    ...line,
    voter: { ...line.voter, neighbourhood: String(index % 2) },
  }));
  const several = await renderXlsx(deliverySheetForm(areaRoll(lines), formContext()));
  expect(await part(several.bytes, 'xl/workbook.xml')).not.toContain('Print_Titles');
});

test('it lies on the paper as the form does', async () => {
  const across = await renderXlsx(voterListForm(areaRoll([]), formContext()));
  expect(await part(across.bytes, SHEET)).toContain('orientation="landscape"');
  const upright = await renderXlsx(deliverySheetForm(areaRoll([]), formContext()));
  const xml = await part(upright.bytes, SHEET);
  expect(xml).toContain('paperSize="9" orientation="portrait"');
  // Margins of Nghị định 30/2020 in inches: 30 mm at the left, 15 at the right, 20 above and below.
  expect(xml).toContain('<pageMargins left="1.181" right="0.591" top="0.787" bottom="0.787"');
});

test('a page ends where the document turns it, and only a header near the top stands still', async () => {
  const text = (index: number) => ({ kind: 'paragraph', text: [{ text: String(index) }] }) as const;
  const before = Array.from({ length: 20 }, (_, index) => text(index));
  const { bytes } = await renderXlsx(documentOf([...before, { kind: 'page-break' }, tableOf([['a', 'b']])]));
  const xml = await part(bytes, SHEET);
  expect(xml).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
  );
  expect(xml).not.toContain('state="frozen"');
  expect(await part((await renderXlsx(documentOf([tableOf([['a', 'b']])]))).bytes, SHEET)).toContain(
    'state="frozen"',
  );
});

test('a long title has the room of all its lines', async () => {
  const title =
    'THÀNH VIÊN BAN BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN PHƯỜNG THƯỢNG CÁT KHÓA II, NHIỆM KỲ 2026-2031';
  const { bytes } = await renderXlsx(
    documentOf([
      { kind: 'title', lines: [{ text: title }] },
      tableOf([['a', 'b']], { columns: [{ width: 30 }, { width: 90 }] }),
    ]),
  );
  const height = Number(/<row r="1" ht="([\d.]+)"/.exec(await part(bytes, SHEET))?.[1]);
  expect(height).toBeGreaterThan(40);
});

test('the same document gives the same bytes, and a draft says so', async () => {
  const document = voterListForm(areaRoll(manyLines(5)), formContext({ draft: true }));
  const [first, second] = [await renderXlsx(document), await renderXlsx(document)];
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  expect(await part(first.bytes, SHEET)).toContain('DỰ THẢO');
});

test.each([
  ['', 10, 1],
  ['một hai', 10, 1],
  ['một hai ba bốn', 10, 2],
  ['mộthaibabốnnămsáu', 6, 4],
])('"%s" takes lines of %i letters: %i', (text, letters, lines) => {
  expect(linesIn(text, letters)).toBe(lines);
});
