import { expect, test } from 'vitest';
import { ballotInventoryForm } from '../../../src/print/forms/ballot-inventory.ts';
import { countMinutesForm } from '../../../src/print/forms/count-minutes.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { COUNCILS } from '../../../src/vocabulary.ts';
import { formContext } from '../invented.ts';
import { letters, pageTexts } from '../read-pdf.ts';
import { candidateList, people, pollingPlace, team } from './polling-place.ts';

const golden = async (bytes: Uint8Array, form: string): Promise<void> =>
  expect(pageTexts(bytes).join('\n--- trang ---\n')).toMatchFileSnapshot(
    `../../../fixtures/prints/${form}/expected.txt`,
  );

test.each([
  ['form-18', 'na'],
  ['form-23', 'commune'],
  ['form-23-province', 'province'],
] as const)('%s reads as the form does', async (form, level) => {
  const place = pollingPlace();
  const { bytes } = await renderPdf(countMinutesForm(place, place.lists[level]!, formContext()));
  await golden(bytes, form);
});

test('form 32 reads as the form does', async () => {
  await golden((await renderPdf(ballotInventoryForm(pollingPlace(), formContext()))).bytes, 'form-32');
});

test.each([
  ['na', '1.234'],
  ['province', '1.230'],
  ['commune', '1.200'],
] as const)('the voters counted are those who vote for the %s', async (level, count) => {
  const place = pollingPlace();
  const { bytes } = await renderPdf(countMinutesForm(place, place.lists[level]!, formContext()));
  expect(pageTexts(bytes).join('\n')).toContain(`- Tổng số cử tri của khu vực bỏ phiếu: ${count} người`);
});

test.each(COUNCILS)(
  'every member of the team and every candidate of the %s stands once, in order',
  async (level) => {
    const place = pollingPlace({ team: team(21) });
    const list = candidateList(level, { candidates: people(9) });
    const { bytes } = await renderPdf(countMinutesForm(place, list, formContext()));
    const all = pageTexts(bytes).join('\n');
    const places = [...place.team, ...list.candidates].map(({ name }) => {
      const lines = all.split('\n').filter((line) => new RegExp(`(Ông|Bà) ${name}( được|,)`, 'u').test(line));
      expect(lines, name).toHaveLength(1);
      return all.indexOf(lines[0]!);
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(all).toContain('1. Ông Vũ Văn Mẫu 2, Tổ trưởng');
    expect(all).toContain('2. Ông Vũ Văn Mẫu 3, Thư ký');
  },
);

test('what is not known is left to the pen', async () => {
  const place = pollingPlace({ team: [], voters: undefined });
  const list = candidateList('na', { candidates: [], seats: undefined, consists: '' });
  const text = pageTexts((await renderPdf(countMinutesForm(place, list, formContext()))).bytes).join('\n');
  expect(text).toMatch(/1\. Ông\/Bà +\.+ ?, Tổ trưởng/);
  expect(text).toMatch(/Tổng số cử tri của khu vực bỏ phiếu: +\.+ +người/);
  expect(text).toMatch(/Số người ứng cử: +\.+ +người/);
  const unknown = pollingPlace({ lists: { na: undefined, province: undefined, commune: undefined } });
  const inventory = pageTexts((await renderPdf(ballotInventoryForm(unknown, formContext()))).bytes).join(
    '\n',
  );
  expect(inventory).toContain('- Ban bầu cử đại biểu Quốc hội, đơn vị bầu cử số ......');
});

test('the signatures stand on one page with the sentence before them', async () => {
  for (const count of [11, 14, 17, 21]) {
    const place = pollingPlace({ team: team(count) });
    const { bytes } = await renderPdf(countMinutesForm(place, place.lists.commune!, formContext()));
    const last = pageTexts(bytes).find((text) => text.includes('TM. TỔ BẦU CỬ'))!;
    expect(last).toContain('Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã.');
    expect(last).toContain('CỬ TRI THỨ HAI');
  }
});

test('the longest names of members and candidates lose no letter', async () => {
  const long = 'Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hương Giang Bảo Châu Ngọc Minh';
  const place = pollingPlace({
    team: team(3).map((member, index) => ({ ...member, name: `${long} Ủy${index}` })),
  });
  const candidates = people(3).map((one, index) => ({ ...one, name: `${long} Cử${index}` }));
  const { bytes } = await renderPdf(
    countMinutesForm(place, candidateList('na', { candidates }), formContext()),
  );
  const all = letters(bytes);
  for (const { name } of [...place.team, ...candidates])
    expect(all.split(name.replaceAll(' ', '')), name).toHaveLength(2);
});
