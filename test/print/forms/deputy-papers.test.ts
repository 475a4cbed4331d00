import { expect, test } from 'vitest';
import { confirmationForm } from '../../../src/print/forms/confirmation.ts';
import { confirmedListForm } from '../../../src/print/forms/confirmed-list.ts';
import { deputyCertificateForm } from '../../../src/print/forms/deputy-certificate.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { constituencyRecords } from '../../records/election-records.ts';
import { formContext } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';

const { rows } = constituencyRecords([{ seats: 4 }, { seats: 2 }, { seats: undefined }]);

test.each([
  ['35', confirmationForm(formContext())],
  ['36', confirmedListForm(rows, formContext())],
  ['38', deputyCertificateForm(formContext())],
] as const)('form %s reads as the form does, on one page', async (form, document) => {
  const { bytes, pages } = await renderPdf(document);
  expect(pages).toBe(1);
  await expect(pageTexts(bytes).join('\n')).toMatchFileSnapshot(
    `../../../fixtures/prints/form-${form}/expected.txt`,
  );
});

test('form 36 has a line for each seat of each constituency, and three where the seats are not known', async () => {
  const { bytes } = await renderPdf(confirmedListForm(rows, formContext()));
  const [, ...parts] = pageTexts(bytes)[0]!.split(/Đơn vị bầu cử số \d/);
  expect(parts.map((part) => part.match(/\.{30,}/g)?.length)).toEqual([4, 2, 3]);
});

test('a council whose term is not known leaves dots for it', async () => {
  const { bytes } = await renderPdf(deputyCertificateForm(formContext({}, { councilTerm: '' })));
  expect(pageTexts(bytes)[0]).toContain('Khóa ......, nhiệm kỳ 2026-2031');
});
