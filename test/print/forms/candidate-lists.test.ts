import { expect, test } from 'vitest';
import type { TableBlock } from '../../../src/print/document.ts';
import { candidateTable } from '../../../src/print/forms/candidate-columns.ts';
import { councilCandidateListForm } from '../../../src/print/forms/candidate-list-council.ts';
import { naCandidateListForm } from '../../../src/print/forms/candidate-list-na.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { CandidateList } from '../../../src/roll/model.ts';
import { candidateRecord } from '../../records/election-records.ts';
import { formContext } from '../invented.ts';
import { letters, pageTexts } from '../read-pdf.ts';

const list = (given: Partial<CandidateList> = {}): CandidateList => ({
  level: 'na',
  constituency: '5',
  consists: 'các phường: Mẫu Một, Mẫu Hai; xã Mẫu Ba',
  seats: 3,
  candidates: Array.from({ length: 5 }, (_, index) =>
    candidateRecord({ row: index + 2, partySince: '19/05/2005' }),
  ),
  ...given,
});

const width = ({ header }: TableBlock): number =>
  header[0]!.reduce((sum, { columns = 1 }) => sum + columns, 0);

test('form 17 has 20 columns and form 22 has 19: only the first asks for terms in the National Assembly', () => {
  const [na, council] = [candidateTable([], 17, ''), candidateTable([], 22, '')];
  expect([na.columns.length, width(na), council.columns.length, width(council)]).toEqual([20, 20, 19, 19]);
  const titles = (table: TableBlock): readonly string[] => table.header.flat().map(({ text }) => text);
  expect(titles(na).filter((title) => !titles(council).includes(title))).toEqual([
    'Ngày tháng năm sinh',
    'Là đại biểu QH (nếu có)',
  ]);
});

test('candidates stand in the order given, numbered from 1, another name in brackets', () => {
  const [first, second] = [
    candidateRecord({ name: 'Đỗ Văn Bình' }),
    candidateRecord({ name: 'Lê Thị An', otherName: 'Thích Nữ Mẫu' }),
  ];
  const rows = [...candidateTable([first, second], 22, '').rows];
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['1', 'Đỗ Văn Bình'],
    ['2', 'Lê Thị An (Thích Nữ Mẫu)'],
  ]);
});

test('form 17 reads as the form does', async () => {
  const { bytes } = await renderPdf(naCandidateListForm(list(), formContext()));
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-17/expected.txt',
  );
});

test('form 22 of the commune reads as the form does', async () => {
  const document = councilCandidateListForm(
    list({ level: 'commune', constituency: '2', consists: 'tổ dân phố số 4, 5, 6' }),
    formContext(),
  );
  const { bytes } = await renderPdf(document);
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-22/expected.txt',
  );
});

test('form 22 of the province names the province, its term and its level, and leaves the signature open', async () => {
  const { bytes } = await renderPdf(councilCandidateListForm(list({ level: 'province' }), formContext()));
  const text = pageTexts(bytes).join('\n');
  expect(text).toContain('THÀNH PHỐ MẪU KHÓA XVII NHIỆM KỲ 2026-2031');
  expect(text).toContain(
    'Tổng số người ứng cử đại biểu Hội đồng nhân dân cấp tỉnh trong danh sách này là: 05 người',
  );
  expect(text).not.toContain('Trần Thị Mẫu');
});

test('what is not known is dots, and a list of nobody says so', async () => {
  const { bytes, pages } = await renderPdf(
    naCandidateListForm(list({ candidates: [], seats: undefined, consists: '' }), formContext()),
  );
  const text = pageTexts(bytes).join('\n');
  expect(pages).toBe(1);
  expect(text).toContain('Đơn vị bầu cử này chưa có người ứng cử nào trong danh sách.');
  expect(text).toContain('- Số đại biểu Quốc hội được bầu: ...... người.');
  expect(text).toMatch(/GỒM \.{20,}/);
});

test('the longest texts of every column lose no letter', async () => {
  const long = (word: string): string =>
    Array.from({ length: 24 }, (_, index) => `${word}${index}`).join(' ');
  const candidate = candidateRecord({
    name: long('Tên'),
    otherName: long('Khác'),
    nationality: long('Quốc'),
    ethnicity: long('Dân'),
    religion: long('Đạo'),
    hometown: long('Quê'),
    residence: long('Ở'),
    education: long('Học'),
    expertise: long('Nghiệp'),
    degree: long('Vị'),
    politics: long('Lý'),
    languages: long('Ngữ'),
    occupation: long('Nghề'),
    workplace: 'Nơilàmviệcviếtliềnmộtmạchkhôngcódấucáchnào',
    partySince: long('Đảng'),
    naTerms: long('QH'),
    councilTerms: long('HĐ'),
    note: long('Ghi'),
  });
  const { bytes } = await renderPdf(
    naCandidateListForm(list({ candidates: [candidate, candidate, candidate] }), formContext()),
  );
  const all = letters(bytes);
  const counted = (text: string): number => all.split(text).length - 1;
  for (const word of [
    'Tên23',
    'Khác23',
    'Quốc23',
    'Dân23',
    'Đạo23',
    'Quê23',
    'Ở23',
    'Học23',
    'Nghiệp23',
    'Vị23',
    'Lý23',
    'Ngữ23',
    'Nghề23',
    'QH23',
    'HĐ23',
    'Ghi23',
  ]) {
    expect(counted(word), word).toBe(3);
  }
});
