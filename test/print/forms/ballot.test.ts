import { expect, test } from 'vitest';
import { ballotForm } from '../../../src/print/forms/ballot.ts';
import { ballotNames } from '../../../src/print/forms/ballot-names.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import type { Candidate } from '../../../src/records/model.ts';
import type { CandidateList } from '../../../src/roll/model.ts';
import type { Council } from '../../../src/vocabulary.ts';
import { candidateRecord, nameOf, word } from '../../records/election-records.ts';
import { born } from '../../records/voter-record.ts';
import { formContext } from '../invented.ts';
import { letters, pageTexts, poppler } from '../read-pdf.ts';

const people = (count: number, given: Partial<Candidate> = {}): readonly Candidate[] =>
  Array.from({ length: count }, (_, index) => {
    const man = index % 2 === 1;
    const name = nameOf(index).replace('Thị', man ? 'Văn' : 'Thị');
    return candidateRecord({ row: index + 2, name, sex: word(man ? 'male' : 'female'), ...given });
  });
const list = (given: Partial<CandidateList> = {}): CandidateList => ({
  level: 'na',
  constituency: '5',
  consists: '',
  seats: 3,
  candidates: people(5),
  ...given,
});

test.each([
  ['13', { level: 'na', constituency: '5' }],
  ['14', { level: 'province', constituency: '12', candidates: people(7), seats: 4 }],
  ['15', { level: 'commune', constituency: '2', candidates: people(5) }],
] as const)('form %s reads as the form does', async (form, given) => {
  const { bytes, pages } = await renderPdf(ballotForm(list(given), formContext()));
  expect(pages).toBe(1);
  await expect(pageTexts(bytes).join('\n')).toMatchFileSnapshot(
    `../../../fixtures/prints/form-${form}/expected.txt`,
  );
});

test('a ballot is a page of A5 upright', async () => {
  const { bytes } = await renderPdf(ballotForm(list(), formContext()));
  expect(poppler('pdfinfo', bytes)).toContain('Page size:       419.528 x 595.276 pts');
});

test('men are Ông, women are Bà, and where the sex is not known the hand decides', () => {
  const names = ballotNames([
    candidateRecord({ name: 'Lê Văn An', sex: word('male') }),
    candidateRecord({ name: 'Lê Thị Bình' }),
    candidateRecord({ name: 'Lê Cúc', sex: { state: 'blank' } }),
  ]);
  expect(names).toEqual(['Ông Lê Văn An', 'Bà Lê Thị Bình', 'Ông/Bà Lê Cúc']);
});

test('who has one name with another has the birth date beside it, then any other name, each in brackets', () => {
  const names = ballotNames([
    candidateRecord({ name: 'Lê Thị Hòa', birth: born('1970-01-05'), otherName: 'Thích Nữ Diệu Hòa' }),
    candidateRecord({ name: 'Lê thị Hoà', birth: born('1980-12-31') }),
    candidateRecord({ name: 'Lê Thị Hoa', birth: born('1960-12-31') }),
    candidateRecord({ name: 'Lê Thị Hòa', birth: { state: 'blank' } }),
  ]);
  expect(names).toEqual([
    'Bà Lê Thị Hòa (05/01/1970) (Thích Nữ Diệu Hòa)',
    'Bà Lê thị Hoà (31/12/1980)',
    'Bà Lê Thị Hoa',
    'Bà Lê Thị Hòa (...../...../........)',
  ]);
});

test.each([
  [1, 'Được bầu 01 đại biểu'],
  [5, 'Được bầu 05 đại biểu'],
  [undefined, 'Được bầu ............ đại biểu'],
])('so many are to be elected: %o', async (seats, text) => {
  const { bytes } = await renderPdf(ballotForm(list({ seats }), formContext()));
  expect(pageTexts(bytes)[0]).toContain(text);
});

test('a proof says BẢN MẪU, and DỰ THẢO beside it where an error concerns it', async () => {
  const proof = await renderPdf(ballotForm(list(), formContext()));
  expect(pageTexts(proof.bytes)[0]).toContain('BẢN MẪU');
  const draft = await renderPdf(ballotForm(list(), formContext({ draft: true })));
  expect(pageTexts(draft.bytes)[0]).toContain('BẢN MẪU · DỰ THẢO');
});

test.each(['na', 'province', 'commune'] as const satisfies readonly Council[])(
  'the longest names of %s wrap, all stand on the one page, once and in order',
  async (level) => {
    const candidates = people(9).map((candidate, index) => ({
      ...candidate,
      name: `Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hương Giang Bảo Châu Ngọc Minh Thứ${index}`,
      otherName: `Hòa thượng Thích Nữ Diệu Tâm Quảng Đức Thiện Nhân Chân Như${index}`,
    }));
    const { bytes, pages } = await renderPdf(ballotForm(list({ level, candidates }), formContext()));
    expect(pages).toBe(1);
    const all = letters(bytes);
    const found = candidates.map(({ name }) => all.indexOf(name.replaceAll(' ', '')));
    expect(found.every((place) => place >= 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    for (const { otherName } of candidates) expect(all.split(otherName.replaceAll(' ', ''))).toHaveLength(2);
  },
);

test('the same ballot gives the same bytes', async () => {
  const [first, second] = [
    await renderPdf(ballotForm(list(), formContext())),
    await renderPdf(ballotForm(list(), formContext())),
  ];
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
});
