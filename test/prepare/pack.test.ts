import { expect, test } from 'vitest';
import { packsOf, pathInPack } from '../../src/prepare/pack.ts';
import type { PrintJob } from '../../src/prepare/print-job.ts';

const job = (given: Partial<PrintJob>): PrintJob => ({
  form: 'form-31',
  path: 'voters/area-04/form-31-voter-list',
  subject: { of: 'area', area: '4' },
  rows: 1,
  document: () => {
    throw new Error('not asked for');
  },
  ...given,
});

test('a pack holds what is about one area, in the order in which a team takes it out', () => {
  const packs = packsOf([
    job({
      form: 'roster',
      path: 'committees/polling-team-04',
      subject: { of: 'body', ref: { body: 'polling-team', number: '4' } },
    }),
    job({ form: 'hand-over', path: 'polling-day/area-04/hand-over', subject: { of: 'place', area: '4' } }),
    job({}),
    job({ path: 'voters/area-05/form-31-voter-list', subject: { of: 'area', area: '5' } }),
  ]);
  expect(packs.map(({ area, folder, jobs }) => [area, folder, jobs.map(({ form }) => form)])).toEqual([
    ['4', 'packs/area-04', ['form-31', 'roster', 'hand-over']],
    ['5', 'packs/area-05', ['form-31']],
  ]);
  expect(pathInPack(packs[0]!, packs[0]!.jobs[2]!, 3)).toBe('packs/area-04/03-hand-over');
});

test('what no team carries lies in the pack of the ward: a decision on a team too', () => {
  const packs = packsOf([
    job({
      form: 'decision',
      path: 'committees/decision-polling-team-04',
      subject: { of: 'body', ref: { body: 'polling-team', number: '4' } },
    }),
    job({
      form: 'form-22',
      path: 'candidates/form-22-commune-01',
      subject: { of: 'candidate-list', level: 'commune', constituency: '1' },
    }),
  ]);
  expect(packs).toHaveLength(1);
  expect(packs[0]).toMatchObject({ area: undefined, folder: 'packs/ward' });
});

test('no area is lost whose papers are only of its team', () => {
  const [pack] = packsOf([
    job({
      form: 'roster',
      path: 'committees/polling-team-04',
      subject: { of: 'body', ref: { body: 'polling-team', number: '4' } },
    }),
  ]);
  expect(pack).toMatchObject({ area: '4', folder: 'packs/area-04' });
});
