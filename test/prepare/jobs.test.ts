import { expect, test } from 'vitest';
import { checkWard } from '../../src/checks/index.ts';
import { concernsOf } from '../../src/prepare/concerns.ts';
import { isPrepared, printJobs } from '../../src/prepare/jobs.ts';
import { subjectsOf, type PrintJob } from '../../src/prepare/print-job.ts';
import { FORMS } from '../../src/print/forms/index.ts';
import { RENDERERS } from '../../src/print/renderers/index.ts';
import type { Ward } from '../../src/records/model.ts';
import { pageTexts } from '../print/read-pdf.ts';
import { sampleJobs, sampleWard, TODAY } from './sample-ward.ts';

const { ward, law } = await sampleWard();
const jobs = sampleJobs(ward, law);
const context = { profile: ward.profile, election: law.election, draft: false };
const firstOf = (form: string): PrintJob => jobs.find((job) => job.form === form)!;

test('every form that is listed is printed of the sample ward, each in a file of its own', () => {
  expect(new Set(jobs.map(({ form }) => form))).toEqual(new Set(FORMS.map(({ id }) => id)));
  expect(new Set(jobs.map(({ path }) => path)).size).toBe(jobs.length);
});

test.each(FORMS.map(({ id, paper }) => [id, paper] as const))(
  '%s comes on the paper that its description names',
  (id, paper) => {
    expect(firstOf(id).document(context).page).toMatchObject(paper);
  },
);

const SMALL = FORMS.filter(({ id }) => firstOf(id).rows < 30).map(({ id }) => id);

test.each(SMALL)(
  '%s has no empty page and no letter that the font lacks, and twice the same bytes',
  async (id) => {
    const print = () => RENDERERS.pdf(firstOf(id).document(context));
    const [first, second] = [await print(), await print()];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect(first.missing).toEqual([]);
    for (const text of pageTexts(first.bytes)) expect(text.length).toBeGreaterThan(40);
  },
);

test.each(SMALL)('%s says as HTML what it says as PDF', async (id) => {
  const document = firstOf(id).document(context);
  const html = Buffer.from((await RENDERERS.html(document)).bytes).toString('utf8');
  const said = (text: string): string => text.replace(/[\s.]+/g, '');
  const body = said(
    html
      .replace(/<(style|title)>.*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
  const pdf = pageTexts((await RENDERERS.pdf(document)).bytes)
    .join('\n')
    .split(/\s+/)
    // Browsers number pages by the style sheet.
    .filter((word) => /\p{L}{2}/u.test(word) && word !== 'Trang');
  expect(pdf.filter((word) => !body.includes(said(word)))).toEqual([]);
});

test('prepare writes the ballots as proofs and the certificates, and leaves the papers of polling day to print', () => {
  const prepared = new Set(jobs.filter(isPrepared).map(({ form }) => form));
  for (const form of ['form-11', 'form-12', 'form-13', 'form-14', 'form-15'] as const)
    expect(prepared.has(form)).toBe(true);
  for (const form of ['form-18', 'form-23', 'form-24', 'form-32', 'form-39', 'biography'] as const)
    expect(prepared.has(form)).toBe(false);
});

test('a pack of one area finds the area’s papers by what they are about', () => {
  const forms = jobs
    .filter(({ subject }) => subject.of === 'area' && subject.area === '2')
    .map(({ form }) => form);
  expect(new Set(forms)).toEqual(
    new Set([
      'form-31',
      'form-31-posting',
      'finding-index',
      'form-10',
      'delivery-sheet',
      'form-11',
      'form-32',
      'form-18',
      'form-23',
    ]),
  );
  expect(forms.filter((form) => form === 'form-23')).toHaveLength(2);
});

test('an error in a candidate list refuses every paper that the list stands in, and no other', () => {
  const candidates = ward.candidates!;
  const rows = candidates.rows.map((one, index) =>
    index === 0 ? { ...one, sex: { state: 'blank' } as const, ethnicity: '' } : one,
  );
  const spoilt: Ward = { ...ward, candidates: { ...candidates, rows } };
  const concerns = concernsOf(spoilt, checkWard(spoilt, law, TODAY));
  const refused = new Set(
    printJobs(spoilt, law)
      .filter((job) => concerns.errorsAbout(...subjectsOf(job)) > 0)
      .map(({ form }) => form),
  );
  // The first row of the sample stands for the National Assembly.
  expect(refused).toEqual(new Set(['form-17', 'form-13', 'biography', 'form-18']));
});

test('an error about a voter refuses the minutes that count the area’s voters', () => {
  const voters = ward.voters!;
  const first = voters.rows.find(({ area }) => area === '1')!;
  const rows = voters.rows.map((voter) => (voter === first ? { ...voter, name: '' } : voter));
  const spoilt: Ward = { ...ward, voters: { ...voters, rows } };
  const concerns = concernsOf(spoilt, checkWard(spoilt, law, TODAY));
  const errors = (form: string): readonly boolean[] =>
    printJobs(spoilt, law)
      .filter((job) => job.form === form)
      .map((job) => concerns.errorsAbout(...subjectsOf(job)) > 0);
  expect(errors('form-18')).toEqual([true, false, false, false]);
  expect(errors('form-35')).toEqual([false]);
  // Papers that count the list wait for it too; those that only name the place do not.
  for (const form of ['area-totals', 'hand-over']) expect(errors(form)).toEqual(errors('form-18'));
  for (const form of ['form-39', 'polling-sign', 'polling-notice', 'duty-roster'])
    expect(errors(form)).toEqual([false, false, false, false]);
});

test('an error about a team refuses the papers that name its members', () => {
  const committees = ward.committees!;
  const rows = committees.rows.filter(
    ({ body, number }) => !(body.state === 'read' && body.word === 'polling-team' && number === '1'),
  );
  const [leader] = committees.rows.filter((row) => !rows.includes(row));
  const spoilt: Ward = { ...ward, committees: { ...committees, rows: [...rows, leader!] } };
  const concerns = concernsOf(spoilt, checkWard(spoilt, law, TODAY));
  const refused = printJobs(spoilt, law)
    .filter((job) => job.path.includes('area-01') && concerns.errorsAbout(...subjectsOf(job)) > 0)
    .map(({ form }) => form);
  expect(refused).toEqual(expect.arrayContaining(['team-contacts', 'duty-roster', 'form-18']));
  expect(refused).not.toContain('polling-sign');
});

test('no sign is put up for a number that only a voter’s row names', () => {
  const voters = ward.voters!;
  const rows = voters.rows.map((voter, index) => (index === 0 ? { ...voter, area: '990' } : voter));
  const stray = printJobs({ ...ward, voters: { ...voters, rows } }, law).filter(({ path }) =>
    path.includes('990'),
  );
  const forms = stray.map(({ form }) => form);
  expect(forms).toContain('form-31');
  expect(forms).not.toContain('polling-sign');
});
