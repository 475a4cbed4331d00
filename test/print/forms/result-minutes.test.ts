import { expect, test } from 'vitest';
import { resultMinutesForm, type ResultSheet } from '../../../src/print/forms/result-minutes.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { bodyOf, membershipRecord } from '../../records/election-records.ts';
import { formContext } from '../invented.ts';
import { pageTexts } from '../read-pdf.ts';
import { candidateList, people } from './polling-place.ts';

const board = bodyOf(9, { body: 'election-board', level: 'commune', number: '2' }).map((member, index) =>
  membershipRecord({ row: index + 2, ...member }),
);
const sheet = (given: Partial<ResultSheet> = {}): ResultSheet => ({
  list: candidateList('commune', { constituency: '2', consists: 'tổ dân phố số 4, 5, 6' }),
  board,
  voters: 3456,
  ...given,
});
const text = async (given: Partial<ResultSheet> = {}): Promise<string> =>
  pageTexts((await renderPdf(resultMinutesForm(sheet(given), formContext()))).bytes).join(
    '\n--- trang ---\n',
  );

test('form 24 reads as the form does', async () => {
  await expect(await text()).toMatchFileSnapshot('../../../fixtures/prints/form-24/expected.txt');
});

test('voters of a constituency that reaches beyond the ward are left to the pen', async () => {
  expect(await text()).toContain('- Tổng số cử tri của đơn vị bầu cử: 3.456 người');
  expect(await text({ voters: undefined })).toMatch(/Tổng số cử tri của đơn vị bầu cử: +\.+ +người/);
});

test.each([1, 2, 5])('there are as many lines for who is elected as seats: %i', async (seats) => {
  const all = await text({ list: candidateList('commune', { seats }) });
  expect(all.match(/% so với tổng số phiếu hợp lệ\./g)).toHaveLength(seats);
});

test('every candidate stands once, in the order of the ballot', async () => {
  const candidates = people(8);
  const all = await text({ list: candidateList('commune', { candidates }) });
  const places = candidates.map(({ name }) => all.indexOf(`${name} được`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
