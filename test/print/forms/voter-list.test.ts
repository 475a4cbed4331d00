import { expect, test } from 'vitest';
import type { TableBlock } from '../../../src/print/document.ts';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { voterTable } from '../../../src/print/forms/voter-table.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { RollLine } from '../../../src/roll/model.ts';
import { born, number, status } from '../../records/voter-record.ts';
import { areaRoll, formContext, manyLines, rollLine } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';

const row = (line: RollLine): readonly string[] => [...voterTable(areaRoll([line])).rows][0]!;
/** Columns (7a) to (10). */
const marks = (line: RollLine): readonly string[] => row(line).slice(7, 13);
const table = (lines: readonly RollLine[]): TableBlock => voterTable(areaRoll(lines));

test('a permanent resident has the address in 7a, 0 in 7b and 7c, and X for every council', () => {
  expect(
    row(
      rollLine({
        name: 'Lê Thị Mẫu',
        birth: born('1958-03-15'),
        ethnicity: 'Tày',
        id: number('028158000001'),
      }),
    ),
  ).toEqual([
    '1',
    'Lê Thị Mẫu',
    '15/03/1958',
    '',
    'X',
    '028158000001',
    'Tày',
    'Số 1, phố Mẫu',
    '0',
    '0',
    'X',
    'X',
    'X',
    '',
  ]);
});

test('a man is marked in column 3', () => {
  expect(row(rollLine({ sex: { state: 'read', word: 'male' } })).slice(3, 5)).toEqual(['X', '']);
});

test.each([
  ['temporary', ['0', 'B', '0', 'X', 'X', '0']],
  ['current', ['0', '0', 'C', 'X', 'X', '0']],
] as const)('the address stands only in the column where the voter votes: %s', (residence, expected) => {
  const voter = { permanent: 'A', temporary: 'B', current: 'C' };
  expect(marks(rollLine(voter, { residence, ballots: ['na', 'province'] }))).toEqual(expected);
});

test('who votes elsewhere stays on the list with 0 for every council', () => {
  expect(marks(rollLine({ status: status('votes-elsewhere') }, { ballots: [] }))).toEqual([
    'Số 1, phố Mẫu',
    '0',
    '0',
    '0',
    '0',
    '0',
  ]);
});

test('what cannot be decided is left blank, never marked', () => {
  expect(marks(rollLine({ permanent: '' }, { residence: undefined, ballots: [] }))).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test.each([
  [born('1958'), '1958'],
  [born('1958-03'), '03/1958'],
  [{ state: 'unreadable', text: 'khoảng 1958' } as const, 'khoảng 1958'],
  [{ state: 'impossible', text: '31/02/1958' } as const, '31/02/1958'],
  [{ state: 'blank' } as const, ''],
])('a birth date stands as far as it is known: %o', (birth, text) => {
  expect(row(rollLine({ birth }))[2]).toBe(text);
});

test('the totals equal the rows', () => {
  const lines = manyLines(37);
  const { rows, totals } = table(lines);
  const count = (column: number): string => String([...rows].filter((cells) => cells[column] === 'X').length);
  const texts = totals!.map(({ text }) => text);
  expect(texts).toEqual([
    'Tổng số',
    '37',
    count(3),
    count(4),
    '',
    '',
    '',
    '',
    '',
    count(10),
    count(11),
    count(12),
    '',
  ]);
});

test('the header is the form’s own, over 14 columns with the row (1) to (11)', () => {
  const { columns, header, numbers } = table([]);
  expect(columns).toHaveLength(14);
  expect(header[0]!.reduce((sum, { columns: span = 1 }) => sum + span, 0)).toBe(14);
  expect(numbers).toEqual([
    '',
    '(1)',
    '(2)',
    '(3)',
    '(4)',
    '(5)',
    '(6)',
    '(7a)',
    '(7b)',
    '(7c)',
    '(8)',
    '(9)',
    '(10)',
    '(11)',
  ]);
});

test('a list of several pages has every voter once, in order, and reads as the form does', async () => {
  const roll = areaRoll(manyLines(40));
  const { bytes, pages } = await renderPdf(voterListForm(roll, formContext()));
  const texts = pageTexts(bytes);
  expect(texts).toHaveLength(pages!);
  const numbers = texts.join('\n').match(/\b028\d{9}\b/g);
  expect(numbers).toEqual(roll.lines.map(({ voter }) => voter.id.state === 'read' && voter.id.id));
  await expect(texts.join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-31/expected.txt',
  );
});

test('each page has the header and its number of all, and the last the totals, the signature and two rows at least', async () => {
  const { bytes, pages } = await renderPdf(voterListForm(areaRoll(manyLines(150)), formContext()));
  const texts = pageTexts(bytes);
  texts.forEach((text, index) => {
    expect(text).toContain('Họ và tên');
    expect(text).toContain('(7a)');
    expect(text).toContain(`Trang ${index + 1}/${pages}`);
    expect(text.match(/\b028\d{9}\b/g)!.length).toBeGreaterThanOrEqual(2);
  });
  const last = texts.at(-1)!;
  expect(last).toContain('Tổng số cử tri của khu vực bỏ phiếu là: 150 người; trong đó có: 75 Nam; 75 Nữ.');
  expect(last).toContain('TM. ỦY BAN NHÂN DÂN');
  expect(last).toContain('Trần Thị Mẫu');
});

test('an empty list prints a page that says so', async () => {
  const { bytes, pages } = await renderPdf(voterListForm(areaRoll([]), formContext()));
  expect(pages).toBe(1);
  expect(pageTexts(bytes)[0]).toContain('Khu vực bỏ phiếu này chưa có cử tri nào trong danh sách.');
  expect(pageTexts(bytes)[0]).toContain('là: 0 người');
});

test('the posting copy masks every number, and says on each sheet that it is one', async () => {
  const roll = areaRoll(manyLines(60));
  const { bytes } = await renderPdf(voterListForm(roll, formContext(), 'posting'));
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-31-posting/expected.txt',
  );
  const pages = pageTexts(bytes);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]!.split('\n')[0]).toMatch(/^BẢN NIÊM YẾT \(số căn cước đã che bớt/);
  for (const page of pages) expect(page).toMatch(/Bản niêm yết, số căn cước đã che bớt · Trang \d+\/\d+$/);
  const text = pages.join('\n');
  expect(text).not.toMatch(/\d{12}/);
  expect(text.match(/028\*{6}\d{3}/g)).toHaveLength(60);
});

test('the signed copy differs from the posting copy in the numbers and in what says so, and in nothing else', async () => {
  const roll = areaRoll(manyLines(3));
  const [signed, posting] = (['signed', 'posting'] as const).map((copy) =>
    voterListForm(roll, formContext(), copy),
  );
  expect(posting!.blocks.slice(1).filter(({ kind }) => kind !== 'table')).toEqual(
    signed!.blocks.filter(({ kind }) => kind !== 'table'),
  );
  const ids = (document: typeof signed) =>
    [...(document!.blocks.find(({ kind }) => kind === 'table') as TableBlock).rows].map((cells) =>
      cells.toSpliced(5, 1, ''),
    );
  expect(ids(posting)).toEqual(ids(signed));
});
