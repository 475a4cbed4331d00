import { expect, test } from 'vitest';
import { voterSupplementForm } from '../../../src/print/forms/voter-supplement.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { Voter } from '../../../src/records/model.ts';
import { certainRecords, supplementOf } from '../../../src/roll/supplement.ts';
import { status } from '../../records/voter-record.ts';
import { areaRoll, formContext, manyLines } from '../invented.ts';
import { letters, pageTexts } from '../read-pdf.ts';

const LINES = manyLines(9);
const list = (...numbers: readonly number[]) => areaRoll(numbers.map((number) => LINES[number - 1]!));
const TODAY: readonly Voter[] = [
  { ...LINES[1]!.voter, status: status('dead') },
  { ...LINES[4]!.voter, area: '9' },
];
const form = (today: readonly number[], posted: readonly number[], day = '2026-03-05') =>
  voterSupplementForm(
    supplementOf(list(...today), list(...posted), certainRecords(TODAY)),
    formContext({ day }),
  );

test('the voters added and struck off read as expected', async () => {
  const { bytes } = await renderPdf(form([1, 3, 6, 7, 4], [1, 2, 3, 4, 5, 8]));
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-31-supplement/expected.txt',
  );
});

test.each([
  [[1, 2, 3], [1, 2], 'Danh sách cử tri bổ sung khu vực', 'CỬTRIBỔSUNG', 'CỬTRIXÓATÊN'],
  [[1], [1, 2], 'Danh sách cử tri xóa tên khu vực', 'CỬTRIXÓATÊN', 'CỬTRIBỔSUNG'],
  [[1, 3], [1, 2], 'Danh sách cử tri bổ sung và xóa tên khu vực', 'BỔSUNGVÀXÓATÊN', 'XÓATÊNVÀ'],
])('from %j after %j it is called by what it has', async (today, posted, title, said, unsaid) => {
  const document = form(today, posted);
  expect(document.title).toContain(title);
  const text = letters((await renderPdf(document)).bytes);
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
});

test('a reason that no record tells is left to the hand', async () => {
  const tables = form([1], [1, 2, 5, 8]).blocks.filter((block) => block.kind === 'table');
  expect(tables.flatMap(({ rows }) => rows.map((row) => [row[0], row[5]]))).toEqual([
    ['2', 'Đã chết'],
    ['3', 'Chuyển sang khu vực bỏ phiếu số 9'],
    ['4', ''],
  ]);
});
