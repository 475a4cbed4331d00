import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readGrids } from '../../../src/tables/read-grids.ts';
import type { CellNote } from '../../../src/tables/xlsx/cell-note.ts';
import { editXlsx, type WorkbookNotes } from '../../../src/tables/xlsx/edit/edit-xlsx.ts';
import { partsIn as parts, utf8 } from '../workbook/parts-of.ts';
import { partsOf, xlsxOf, type WorkbookOptions, type WrittenSheet } from '../workbook/xlsx-writer.ts';
import { zipOf } from '../workbook/zip-writer.ts';

const note = (row: number, column: number, more: Partial<CellNote> = {}): CellNote => ({
  row,
  column,
  colour: 'error',
  text: 'Sai',
  ...more,
});

const notesOn = (name: string, notes: readonly CellNote[]): WorkbookNotes => ({
  sheets: [{ name, notes }],
  cutEnding: '… (cắt)',
  more: (styles) => [
    { name: 'Lỗi', widths: [10], rows: [{ number: 1, cells: ['một dòng'], styles: styles.text }] },
  ],
});

const SHEET = 'xl/worksheets/sheet1.xml';

async function edited(bytes: Buffer, notes: readonly CellNote[], name = 'KV1'): Promise<Buffer> {
  const done = await editXlsx(bytes, notesOn(name, notes));
  expect(done).toBeDefined();
  return done!;
}

const simple: WrittenSheet = {
  name: 'KV1',
  rows: [['Họ và tên', 'Ngày sinh'], ['Nguyễn Văn A', { number: '12345', style: 1 }], ['Trần Thị B']],
};
const FORMATS: WorkbookOptions = { formats: ['dd/mm/yyyy'] };

/** Parts that notes may change; every other part must stay byte for byte. */
const CHANGED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

test('every part that no note touches stays byte for byte, and every cell says what it said', async () => {
  const cell = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('A', 'Ễn & <b>', ' x '),
    fc.integer().map((n) => ({ number: String(n) })),
    fc.constant({ shared: 'Chung' }),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const place = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 7 }),
    fc.constantFrom('error', 'warning', 'note' as const),
  );
  await fc.assert(
    fc.asyncProperty(
      sheet,
      sheet,
      fc.array(place, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (one, two, places, prefixed) => {
        const bytes = xlsxOf(
          [
            { name: 'KV1', rows: one },
            { name: "B'2", rows: two },
          ],
          {
            ...FORMATS,
            ...(prefixed ? { prefix: 'x' } : {}),
            extra: { 'xl/media/image1.png': Buffer.from([1, 2, 3]), 'docProps/app.xml': '<a/>' },
          },
        );
        const done = await edited(
          bytes,
          places.map(([row, column, colour]) => note(row, column, { colour })),
        );
        const [before, after] = [await parts(bytes), await parts(done)];
        for (const [name, content] of before)
          if (!CHANGED.test(name) && name !== SHEET) expect(after.get(name)).toBe(content);
        const [grids, again] = [await readGrids(bytes, 'a'), await readGrids(done, 'b')];
        expect(again.map(({ name }) => name)).toEqual(['KV1', "B'2", 'Lỗi']);
        expect(again.slice(0, 2).map(({ rows, rowNumbers }) => [rows, rowNumbers])).toEqual(
          grids.map(({ rows, rowNumbers }) => [rows, rowNumbers]),
        );
        const colours = utf8(after.get('xl/comments1.xml')).split('<comment ').length - 1;
        expect(colours).toBe(new Set(places.map(([row, column]) => `${row}:${column}`)).size);
      },
    ),
    { numRuns: 60 },
  );
});

test('a coloured cell keeps its number format, font and border; only its fill changes', async () => {
  const done = await parts(await edited(xlsxOf([simple], FORMATS), [note(2, 1, { colour: 'warning' })]));
  const style = Number(/<c r="B2" s="(\d+)">/.exec(done.get(SHEET)!)![1]);
  const styles = [...done.get('xl/styles.xml')!.matchAll(/<xf .*?(?:\/>|<\/xf>)/g)].map(([xml]) => xml);
  // One style stands for all cells above those of cells.
  expect(styles[style + 1]).toBe('<xf applyFill="1" fillId="3" numFmtId="164" fontId="0"/>');
  expect(done.get('xl/styles.xml')).toContain('<fgColor rgb="FFFFE699"/>');
});

test('what was in the styles and in the sheet stands there unchanged and in its place', async () => {
  const bytes = xlsxOf([simple], FORMATS);
  const [before, after] = [await parts(bytes), await parts(await edited(bytes, [note(2, 1)]))];
  const words = (xml: string): readonly string[] => xml.split(/(?<=>)/);
  // Every tag of the old part comes in the new one in the same order, but for counts and the style of the cell.
  const plain = (tag: string): string => tag.replace(/ (?:count|s)="\d+"/, '');
  for (const name of [SHEET, 'xl/styles.xml', 'xl/workbook.xml', '[Content_Types].xml']) {
    const left = words(after.get(name)!).map(plain);
    for (const tag of words(before.get(name)!).map(plain)) {
      const at = left.indexOf(tag);
      expect(at, `${name}: ${tag}`).toBeGreaterThanOrEqual(0);
      left.splice(0, at + 1);
    }
  }
});

test('a cell that is not there is put in its place, in the style of its row or column', async () => {
  const sheet: WrittenSheet = {
    name: 'KV1',
    before: '<cols><col min="3" max="5" width="9" style="1"/></cols>',
    rows: [['a'], ['b', undefined, undefined, 'd'], [], ['z']],
    rowAttributes: { 2: 'spans="1:4"' },
  };
  const xml = (await parts(await edited(xlsxOf([sheet], FORMATS), [note(2, 2), note(3, 0), note(2, 7)]))).get(
    SHEET,
  )!;
  expect([...xml.matchAll(/r="([A-Z]+\d+)"/g)].map(([, cell]) => cell)).toEqual([
    'A1',
    'B2'.replace('B', 'A'),
    'C2',
    'D2',
    'H2',
    'A3',
    'A4',
  ]);
  expect(xml).not.toContain('spans');
  const styles = [
    ...(await parts(await edited(xlsxOf([sheet], FORMATS), [note(2, 2)])))
      .get('xl/styles.xml')!
      .matchAll(/<xf [^>]*fillId="2"[^>]*numFmtId="164"/g),
  ];
  expect(styles).toHaveLength(1);
});

test('a note on a merged cell stands on the cell that is shown', async () => {
  const sheet: WrittenSheet = {
    name: 'KV1',
    rows: [
      ['a', 'b'],
      ['H1', 'c'],
      [undefined, 'd'],
    ],
    behind: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
  };
  const done = await parts(
    await edited(xlsxOf([sheet]), [note(3, 0, { text: 'Một' }), note(2, 0, { colour: 'note', text: 'Hai' })]),
  );
  expect(utf8(done.get('xl/comments1.xml'))).toMatch(/ref="A2".*Một\n\nHai|ref="A2".*Hai\n\nMột/s);
  expect(done.get('xl/comments1.xml')).not.toContain('ref="A3"');
});

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s2049"></v:shape></xml>';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet whose first cell has a comment, and whose second is part of a conversation. */
function commented(vml = VML): Buffer {
  const sheet: WrittenSheet = {
    ...simple,
    behind:
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawing r:id="rId7"/><extLst/>',
  };
  const text = (words: string): string => `<text><t>${words}</t></text>`;
  return zipOf({
    ...partsOf([sheet], FORMATS),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${RELATED}/vmlDrawing" Target="../drawings/d.vml"/><Relationship Id="rId8" Type="${RELATED}/comments" Target="/xl/ghi-chu.xml"/></Relationships>`,
    'xl/drawings/d.vml': vml,
    'xl/ghi-chu.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Cán bộ</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0">${text('Có sẵn')}</comment><comment ref="B1" authorId="1">${text('Trao đổi')}</comment></commentList></comments>`,
  });
}

test('comments that were there stay: what is new about their cell stands below, and a conversation is left alone', async () => {
  const done = await parts(
    await edited(commented(), [note(1, 0, { text: 'Mới' }), note(1, 1, { text: 'Khác' }), note(3, 0)]),
  );
  const comments = utf8(done.get('xl/ghi-chu.xml'));
  expect(comments).toMatch(/ref="A1" authorId="0"><text><t>Có sẵn<\/t><r>.*?\n\nMới<\/t><\/r><\/text>/s);
  expect(comments).toContain('<t>Trao đổi</t></text>');
  expect(comments).not.toContain('Khác');
  expect(comments).toContain('<comment ref="A3" authorId="2">');
  const boxes = done.get('xl/drawings/d.vml')!;
  expect(boxes).toContain('id="_x0000_s2049"');
  expect([...boxes.matchAll(/ObjectType="Note"/g)]).toHaveLength(1);
  expect(boxes).toContain('id="_x0000_s2050"');
  expect([...done.get(SHEET)!.matchAll(/legacyDrawing/g)]).toHaveLength(1);
});

test.each([
  [
    'prefixes of its own',
    VML.replaceAll('v:', 'ns1:')
      .replaceAll(/xmlns:([vox])=/g, 'xmlns:ns-$1=')
      .replace('ns-v', 'ns1'),
  ],
  ['prefixes that stand for something else', VML.replace('xmlns:x="', 'xmlns:x="urn:other:')],
])('a drawing of comments with %s is added to, and the workbook stays what it is', async (_, vml) => {
  const done = await parts(await edited(commented(vml), [note(3, 0)]));
  const boxes = done.get('xl/drawings/d.vml')!;
  expect(boxes.startsWith(vml.slice(0, vml.lastIndexOf('</')))).toBe(true);
  expect(boxes).toMatch(
    /<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="[^"]+:office" xmlns:x="[^"]+:excel" id="_x0000_s2050"/,
  );
  const names = new SaxesParser({ xmlns: true });
  const failures: Error[] = [];
  names.on('error', (error) => failures.push(error));
  names.write(boxes).close();
  expect(failures).toEqual([]);
});

test('the drawing of new comments comes before the elements that must stand behind it', async () => {
  const sheet: WrittenSheet = { ...simple, behind: '<pageSetup/><tableParts count="0"/><extLst/>' };
  const xml = (await parts(await edited(xlsxOf([sheet], FORMATS), [note(1, 0)]))).get(SHEET)!;
  expect(xml).toMatch(/<pageSetup\/><legacyDrawing [^>]*\/><tableParts/);
});

test('a comment longer than a comment may be says that it is cut', async () => {
  const done = await parts(
    await edited(xlsxOf([simple], FORMATS), [note(1, 0, { text: 'ậ'.repeat(40_000) })]),
  );
  const text = /preserve">([^<]*)</.exec(utf8(done.get('xl/comments1.xml')))![1]!;
  expect(text).toHaveLength(32_767);
  expect(text.endsWith('… (cắt)')).toBe(true);
});

test.each([
  [
    'with macros',
    {
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    },
  ],
  ['whose styles are in UTF-16', { 'xl/styles.xml': Buffer.from('\ufeff<styleSheet/>', 'utf16le') }],
  ['without lists of styles', { 'xl/styles.xml': '<styleSheet/>' }],
])('a workbook %s is not edited', async (_, extra) => {
  const bytes = zipOf({ ...partsOf([simple], FORMATS), ...extra });
  expect(await editXlsx(bytes, notesOn('KV1', [note(1, 0)]))).toBeUndefined();
});

const FIXTURES = new URL('../../../fixtures/imports/', import.meta.url);
const samples = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.xlsx'),
);

test.each(samples)('%s is edited without a change to any cell or untouched part', async (file) => {
  const bytes = readFileSync(new URL(file, FIXTURES));
  const grids = await readGrids(bytes, file);
  const target = grids.find(({ rows }) => rows.length > 0)!;
  const done = await editXlsx(
    bytes,
    notesOn(
      target.name,
      Array.from(target.rowNumbers, (row) => note(row, 1)),
    ),
  );
  expect(done).toBeDefined();
  const again = await readGrids(done!, file);
  expect(again.slice(0, -1)).toEqual(grids.map((grid) => ({ ...grid, marks: expect.anything() as unknown })));
  const [before, after] = [await parts(bytes), await parts(done!)];
  const touched = [...before].filter(([name, content]) => after.get(name) !== content).map(([name]) => name);
  expect(
    touched.filter(
      (name) => !CHANGED.test(name) && !/^xl\/(?:worksheets\/|comments|drawings\/vml)/.test(name),
    ),
  ).toEqual([]);
});
