import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGrids } from '../../../src/tables/read-grids.ts';
import { placeInBook } from '../../../src/tables/xlsx/write/new-sheet.ts';
import { rowHeight } from '../../../src/tables/xlsx/write/row-height.ts';
import { sheetName } from '../../../src/tables/xlsx/write/sheet-name.ts';
import { writeXlsx } from '../../../src/tables/xlsx/write/write-xlsx.ts';
import { partsIn, utf8 } from '../workbook/parts-of.ts';

const hostile = fc.constantFrom(
  '=1+1',
  '+84',
  '-2',
  '@SUM(A1)',
  '\tx',
  ' ẩn ',
  'a\nb',
  'a\r\nb',
  '_x000D_',
  '_x005F_x0041_',
  '\u0001\u001f',
  '\ufffe',
  '\ud800',
  '<Mẫu> & "Tư"',
  ']]>',
  '012345678901',
  'x'.repeat(32_767),
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), hostile);

const sheetOf = (rows: readonly (readonly string[])[], name = 'KV 1') => ({
  name,
  widths: [10, 10],
  rows: rows.map((cells, index) => ({ number: index + 1, cells, styles: 1 })),
});

test('every text comes back through the real reader as it was written, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const [grid] = await readGrids(await writeXlsx([sheetOf(rows)]), 'so.xlsx');
        const found = new Map(grid!.rows.map((cells, index) => [grid!.rowNumbers[index]!, cells]));
        for (const [index, row] of rows.entries()) {
          const last = row.findLastIndex((cell) => cell !== '') + 1;
          expect(found.get(index + 1) ?? []).toEqual(row.slice(0, last));
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('the same sheets are the same bytes, and no part of them tells a time', async () => {
  const [a, b] = await Promise.all([writeXlsx([sheetOf([['x']])]), writeXlsx([sheetOf([['x']])])]);
  expect(a.equals(b)).toBe(true);
});

test('a sheet has its merged cells, links, comments, titles to print and frozen rows', async () => {
  const bytes = await writeXlsx([
    {
      ...sheetOf([['a', 'b']], "KV 'một'"),
      merges: ['A1:B1'],
      freeze: { rows: 2, columns: 1 },
      page: { repeat: [1, 2], area: '$A$1:$B$9', footer: '&P' },
      links: [{ cell: 'A1', to: placeInBook("KV 'một'", 'B2') }],
      comments: [{ row: 1, column: 1, text: 'Sai <1>' }],
    },
  ]);
  const parts = await partsIn(bytes);
  const part = (name: string): string => utf8(parts.get(name));
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<mergeCell ref="A1:B1"/>');
  expect(sheet).toContain(`<hyperlink ref="A1" location="'KV ''một'''!B2"/>`);
  expect(sheet).toContain('orientation="landscape"');
  expect(sheet).toContain('topLeftCell="B3"');
  expect(sheet).toContain('<legacyDrawing r:id="rId1"/>');
  expect(part('xl/workbook.xml')).toContain(`'KV ''một'''!$1:$2`);
  expect(part('xl/comments1.xml')).toContain('Sai &lt;1&gt;');
  expect(part('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
});

test.each([
  ['KV 4/5', [], 'KV 4 5'],
  ["'a'", [], 'a'],
  ['[]:*?/\\', [], 'Sheet'],
  ['', [], 'Sheet'],
  ['History', [], 'History (2)'],
  ['Lỗi', ['LỖI'], 'Lỗi (2)'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
])('%j beside %j becomes the sheet %j', (wanted, taken, name) => {
  expect(sheetName(wanted, taken)).toBe(name);
});

test('any text gives a name that a spreadsheet takes, and no two are alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
      const names: string[] = [];
      for (const one of wanted) names.push(sheetName(one, names));
      for (const name of names) {
        expect(name).toMatch(/^[^[\]:*?/\\']?[^[\]:*?/\\]{0,30}$/);
        expect(name.trim()).not.toBe('');
        expect(name.endsWith("'")).toBe(false);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test.each([
  [['short'], [10], 15],
  [['x'.repeat(25)], [10], 45],
  [['a\nb\nc'], [10], 45],
  [['x'.repeat(9_000)], [10], 400],
])('%j in columns of %j is %i points high', (cells, widths, height) => {
  expect(rowHeight(cells, widths)).toBe(height);
});
