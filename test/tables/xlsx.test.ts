import { expect, test } from 'vitest';
import { MARK } from '../../src/tables/cell-marks.ts';
import { gridOf } from './workbook/grids-of.ts';
import { partsOf, xlsxOf, type WrittenCell, type WrittenSheet } from './workbook/xlsx-writer.ts';
import { zipOf } from './workbook/zip-writer.ts';

const one = (rows: readonly (readonly WrittenCell[])[], rest: Partial<WrittenSheet> = {}) => [
  { name: 'KV1', rows, ...rest },
];
const cell = async (
  written: WrittenCell,
  options: Parameters<typeof xlsxOf>[1] = {},
): Promise<string | undefined> => (await gridOf(xlsxOf(one([[written]]), options))).rows[0]?.[0];

test.each<[string, string, string]>([
  ['a text of its own', '<c t="inlineStr"><is><t>Nguyễn</t></is></c>', 'Nguyễn'],
  [
    'runs of one text',
    '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t>Mẫu</t></r></is></c>',
    'Nguyễn Mẫu',
  ],
  [
    'a reading aid left out',
    '<c t="inlineStr"><is><t>Mẫu</t><rPh sb="0" eb="1"><t>mau</t></rPh></is></c>',
    'Mẫu',
  ],
  ['the text of a formula', '<c t="str"><f>A1&amp;B1</f><v>Lê Mẫu</v></c>', 'Lê Mẫu'],
  ['an empty text of a formula', '<c t="str"><f>IF(1,"")</f><v></v></c>', ''],
  ['a number of twelve digits', '<c><v>103012345678</v></c>', '103012345678'],
  ['a number in scientific form, as it stands', '<c><v>1.03012E+09</v></c>', '1.03012E+09'],
  ['a fraction as it stands', '<c><v>92.5</v></c>', '92.5'],
  ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['no', '<c t="b"><v>0</v></c>', 'FALSE'],
  ['an error', '<c t="e"><f>A1</f><v>#REF!</v></c>', '#REF!'],
  ['a day in words of ISO', '<c t="d"><v>2003-02-20T00:00:00</v></c>', '2003-02-20 00:00:00'],
  ['a formula nobody worked out', '<c><f>A1+1</f></c>', '=A1+1'],
  [
    'references',
    '<c t="inlineStr"><is><t>Lê &amp; &lt;Mẫu&gt; &#272;&#x1EA1;t</t></is></c>',
    'Lê & <Mẫu> Đạt',
  ],
  ['character data', '<c t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c>', 'a<b&c'],
  ['a comment inside a text', '<c t="inlineStr"><is><t>Lê<!-- x > y --> Mẫu</t></is></c>', 'Lê Mẫu'],
  ['a line end written as a code', '<c t="inlineStr"><is><t>Số 1_x000D_\ntổ 2</t></is></c>', 'Số 1\r\ntổ 2'],
  ['attributes in single quotes with > in them', `<c t='str' ph='>'><v>x</v></c>`, 'x'],
])('%s', async (_, xml, expected) => {
  expect((await cell({ xml })) ?? '').toBe(expected);
});

test.each<[string, string, string]>([
  ['dd/mm/yyyy', '37672', '2003-02-20'],
  ['[$-42A]d mmmm yyyy;@', '37672', '2003-02-20'],
  ['yyyy', '21186', '1958-01-01'],
  ['dd/mm/yyyy', '37672.5', '2003-02-20 12:00:00'],
  ['dd/mm/yyyy hh:mm', '37672', '2003-02-20 00:00:00'],
  ['h:mm', '0.29166666666666669', '07:00:00'],
  ['dd/mm/yyyy', '1', '1900-01-01'],
  ['dd/mm/yyyy', '59', '1900-02-28'],
  ['dd/mm/yyyy', '60', '1900-02-29'],
  ['dd/mm/yyyy', '61', '1900-03-01'],
  ['dd/mm/yyyy', '2958465', '9999-12-31'],
  ['dd/mm/yyyy', '2958466', '2958466'],
  ['dd/mm/yyyy', '-5', '-5'],
  ['000000000000', '3103012345', '003103012345'],
  ['0%', '0.925', '92.5%'],
  ['0.00%', '0.070000000000000007', '7%'],
  ['#,##0', '43000', '43000'],
  ['"ngày" 0', '5', '5'],
  ['General', '37672', '37672'],
])('a number of the format %s: %s reads %s', async (format, number, expected) => {
  expect(await cell({ number, style: 1 }, { formats: [format] })).toBe(expected);
});

test('the system of 1904 counts from there', async () => {
  const options = { formats: ['dd/mm/yyyy'], date1904: true };
  expect(await cell({ number: '36210', style: 1 }, options)).toBe('2003-02-20');
  expect(await cell({ number: '0.5', style: 1 }, options)).toBe('1904-01-01 12:00:00');
});

test('shared texts come by their number, and elements may have a prefix', async () => {
  const rows = [[{ shared: 'Họ và tên' }, undefined, { shared: 'Lê & Mẫu' }]];
  for (const prefix of [undefined, 'x']) {
    const grid = await gridOf(xlsxOf(one(rows), prefix === undefined ? {} : { prefix }));
    expect(grid.rows).toEqual([['Họ và tên', '', 'Lê & Mẫu']]);
  }
});

test('a part in UTF-16 reads the same', async () => {
  const parts = partsOf(one([['Nguyễn Văn Mẫu']]));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = String(parts[part]).replace('UTF-8', 'UTF-16');
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
  expect((await gridOf(zipOf({ ...parts, [part]: bytes }))).rows).toEqual([['Nguyễn Văn Mẫu']]);
});

test('rows and cells without a reference follow one another, blank rows keep their numbers', async () => {
  const parts = partsOf(one([]));
  const xml =
    '<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row></sheetData></worksheet>';
  const grid = await gridOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': xml }));
  expect(grid.rows).toEqual([
    ['1', '2'],
    ['', '', '3'],
  ]);
  expect(Array.from(grid.rowNumbers)).toEqual([1, 5]);
});

test('what is hidden, filtered, merged or in an old font is told', async () => {
  const sheet = one([['a', 'b', 'c'], ['d'], ['e']], {
    before: '<cols><col min="2" max="3" hidden="1"/></cols>',
    behind:
      '<autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    rowAttributes: { 2: 'hidden="1"' },
  });
  const grid = await gridOf(xlsxOf(sheet));
  expect(grid.hiddenColumns).toEqual([1, 2]);
  expect(grid.hiddenRows).toEqual([2]);
  expect(grid.filtered).toBe(true);
  expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
});

test('fonts are told only where they are legacy ones', async () => {
  const text = (style: number) => ({ xml: `<c s="${style}" t="inlineStr"><is><t>NguyÔn</t></is></c>` });
  const run = { xml: '<c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>x</t></r></is></c>' };
  const { marks } = await gridOf(
    xlsxOf(one([[text(0), text(1), text(2), run]]), { fonts: ['.VnTime', 'Times New Roman'] }),
  );
  expect([0, 1, 2, 3].map((column) => marks.fontOf(1, column))).toEqual([
    undefined,
    '.VnTime',
    undefined,
    'VNI-Times',
  ]);
});

test('formulas, errors and days are marked', async () => {
  const row = [
    { xml: '<c><f>1+1</f><v>2</v></c>' },
    { xml: '<c t="e"><f>A1</f><v>#N/A</v></c>' },
    { number: '37672', style: 1 },
    'chữ',
  ];
  const { marks } = await gridOf(xlsxOf(one([row]), { formats: ['dd/mm/yyyy'] }));
  expect([0, 1, 2, 3].map((column) => marks.of(1, column))).toEqual([
    MARK.formula,
    MARK.formula | MARK.error,
    MARK.date,
    0,
  ]);
});
