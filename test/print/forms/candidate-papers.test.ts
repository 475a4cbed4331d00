import { expect, test } from 'vitest';
import { biographiesForm } from '../../../src/print/forms/biography.ts';
import { dossierReceiptForm } from '../../../src/print/forms/dossier-receipt.ts';
import { splitTitles } from '../../../src/print/forms/split-titles.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { candidateRecord } from '../../records/election-records.ts';
import { born } from '../../records/voter-record.ts';
import { formContext } from '../invented.ts';
import { letters, pageTexts } from '../read-pdf.ts';
import { candidateList, people } from './polling-place.ts';

test('form 08 reads as the form does, a page for each candidate', async () => {
  const candidates = [
    candidateRecord({ dossierOn: born('2026-01-05'), dossierTime: '09:30' }),
    candidateRecord({ row: 3, sex: { state: 'blank' } }),
  ];
  const { bytes, pages } = await renderPdf(dossierReceiptForm(candidates, '1', formContext()));
  expect(pages).toBe(2);
  const texts = pageTexts(bytes);
  expect(texts[0]).toContain('Vào hồi 09 giờ 30 ngày 05 tháng 01 năm 2026');
  expect(texts[1]).toContain('Vào hồi ........ giờ ........ ngày ........');
  expect(texts[1]).toContain('ông/bà Đỗ Thị Ánh.');
  await expect(texts.join('\n--- trang ---\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-08/expected.txt',
  );
});

test.each([
  ['biography-na', 'na'],
  ['biography-commune', 'commune'],
] as const)('%s has the fields of the form, filled as far as the table knows them', async (form, level) => {
  const candidate = candidateRecord({ otherName: 'Út', degree: 'Tiến sĩ, Phó Giáo sư', councilTerms: 'I' });
  const list = candidateList(level, { candidates: [candidate] });
  const { bytes } = await renderPdf(biographiesForm(list, formContext()));
  await expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    `../../../fixtures/prints/${form}/expected.txt`,
  );
});

test('a biography that hangs on a wall does not tell the identity number', async () => {
  const { bytes } = await renderPdf(biographiesForm(candidateList('na'), formContext()));
  expect(letters(bytes)).not.toMatch(/997180\d{6}/);
  expect(letters(bytes)).toContain('997******002');
});

test('every candidate has a biography of their own, in the order of the list', async () => {
  const candidates = people(4);
  const { bytes } = await renderPdf(biographiesForm(candidateList('commune', { candidates }), formContext()));
  const firsts = pageTexts(bytes).filter(
    (text) => text.includes('TIỂU SỬ TÓM TẮT\n') || text.includes('1. Họ và tên thường dùng'),
  );
  expect(firsts).toHaveLength(4);
  firsts.forEach((text, index) =>
    expect(text).toContain(`2. Họ và tên khai sinh: ${candidates[index]!.name.toUpperCase()}`),
  );
});

test.each([
  ['', { degree: '', rank: '' }],
  ['Thạc sĩ Luật', { degree: 'Thạc sĩ Luật', rank: '' }],
  ['Phó Giáo sư; Tiến sĩ', { degree: 'Tiến sĩ', rank: 'Phó Giáo sư' }],
  ['PGS.TS', { degree: 'TS', rank: 'PGS' }],
  ['GS. TS. Y học', { degree: 'TS. Y học', rank: 'GS' }],
  ['Viện sĩ', { degree: '', rank: 'Viện sĩ' }],
  ['Không', { degree: 'Không', rank: '' }],
])('"%s" is told apart as %o', (cell, titles) => {
  expect(splitTitles(cell)).toEqual(titles);
});
