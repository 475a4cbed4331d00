import { expect, test } from 'vitest';
import { soldierCertificateForm } from '../../../src/print/forms/soldier-certificate.ts';
import { voteElsewhereForm } from '../../../src/print/forms/vote-elsewhere-certificate.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { Voter } from '../../../src/records/model.ts';
import type { RollLine } from '../../../src/roll/model.ts';
import { category, status } from '../../records/voter-record.ts';
import { areaRoll, formContext, rollLine } from '../invented.ts';
import { letters, pageTexts, poppler } from '../read-pdf.ts';

const away = (voter: Partial<Voter> = {}): RollLine =>
  rollLine({ status: status('votes-elsewhere'), ...voter }, { ballots: [] });
const soldier = (voter: Partial<Voter> = {}): RollLine =>
  rollLine(
    { status: status('votes-at-residence'), category: category('soldier'), ...voter },
    { ballots: [] },
  );

const FORMS = [
  ['11', voteElsewhereForm, away],
  ['12', soldierCertificateForm, soldier],
] as const;

test.each(FORMS)(
  'form %s reads as the form does, a page for each voter who asked for it',
  async (form, make, line) => {
    const lines = [
      rollLine({ name: 'Người Ở Lại' }),
      line({ name: 'Đỗ Thị Đi Xa', current: 'Số 9, phố Khác' }),
      rollLine({ name: 'Người Cũng Ở Lại' }),
      line({ name: 'Lê Văn Đi Gần', id: { state: 'blank' } }),
    ];
    const { bytes, pages } = await renderPdf(make(areaRoll(lines), formContext()));
    expect(pages).toBe(2);
    expect(poppler('pdfinfo', bytes)).toContain('Page size:       595.276 x 419.528 pts');
    const texts = pageTexts(bytes);
    expect(texts.join('')).not.toContain('Ở Lại');
    expect(texts[0]).toMatch(/số Thẻ cử tri 2\b/);
    expect(texts[1]).toMatch(/số Thẻ cử tri 4\b/);
    await expect(texts.join('\n--- trang ---\n')).toMatchFileSnapshot(
      `../../../fixtures/prints/form-${form}/expected.txt`,
    );
  },
);

test('form 11 names another address only where it is another', async () => {
  const text = async (current: string): Promise<string> => {
    const { bytes } = await renderPdf(
      voteElsewhereForm(areaRoll([away({ permanent: 'Số 1, phố Mẫu', current })]), formContext()),
    );
    return pageTexts(bytes)[0]!;
  };
  expect(await text('Số 2, phố Mới')).toContain('Nơi ở hiện nay: Số 2, phố Mới');
  expect(await text('Số 1, phố Mẫu')).toMatch(/Nơi ở hiện nay: +\.{20,}/);
});

test('a deputy signs form 11 in the head’s stead, the commander form 12', async () => {
  const context = formContext(
    {},
    {
      signatures: {
        peopleCommittee: { title: 'CHỦ TỊCH', name: 'Trần Thị Mẫu', byDeputy: true },
        electionCommittee: { title: '', name: '', byDeputy: false },
      },
    },
  );
  const elsewhere = pageTexts((await renderPdf(voteElsewhereForm(areaRoll([away()]), context))).bytes)[0]!;
  expect(elsewhere).toMatch(/TM\. ỦY BAN NHÂN DÂN\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH/);
  const military = pageTexts(
    (await renderPdf(soldierCertificateForm(areaRoll([soldier()]), context))).bytes,
  )[0]!;
  expect(military).toContain('CHỈ HUY TRƯỞNG');
  expect(military).not.toContain('Trần Thị Mẫu');
});

test.each(FORMS)('form %s holds the longest name and address on its page', async (_, make, line) => {
  const name = 'Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hương Giang Bảo Châu Ngọc Minh Anh Thư';
  const permanent =
    'Căn hộ số 1205, tầng 12, tòa nhà chung cư cao tầng CT1A, khu đô thị mới Nam Thăng Long giai đoạn 2, số 258 đường Võ Chí Công kéo dài, tổ dân phố số 18';
  const { bytes, pages } = await renderPdf(make(areaRoll([line({ name, permanent })]), formContext()));
  expect(pages).toBe(1);
  expect(letters(bytes)).toContain(name.replaceAll(' ', ''));
  expect(letters(bytes)).toContain(permanent.replaceAll(' ', ''));
});
