import { beforeAll, expect, test } from 'vitest';
import { checkAreas, checkVoters } from '../../src/checks/voters.ts';
import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import type { Law } from '../../src/law/model.ts';
import type { Voter } from '../../src/records/model.ts';
import { registerSummary } from '../../src/roll/summary.ts';
import { areaKind, areaRecords, born, category, register, status, wardOf } from '../records/voter-record.ts';
import { codes, TODAY } from './voter-findings.ts';

let lawOf: (election: string, on: string) => Law;
beforeAll(async () => {
  const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));
  lawOf = (id, on) =>
    lawInForce(
      acts,
      elections.find((election) => election.id === id)!,
      on,
    );
});

test('the law of 2026 leaves no question about voters or areas open', () => {
  const ward = wardOf({ voters: register([{}]), areas: areaRecords([{ dispersed: true }]) });
  expect(checkVoters(ward, lawOf('2026', TODAY), TODAY)).toEqual([]);
  expect(checkAreas(ward, lawOf('2026', TODAY), TODAY)).toEqual([]);
});

test.each<[string, Partial<Voter>, readonly string[]]>([
  ['born on 15/03/2008', { birth: born('2008-03-15') }, ['voter/turns-18-near-polling-day']],
  [
    'born on 16/03/2008',
    { birth: born('2008-03-16') },
    ['voter/turns-18-near-polling-day', 'voter/under-age'],
  ],
  ['born in 2007', { birth: born('2007') }, []],
  ['born in 2008', { birth: born('2008') }, ['voter/age-unknown', 'voter/birth-incomplete']],
  ['in prison', { status: status('imprisoned') }, ['voter/barred']],
  ['French', { nationality: 'Pháp' }, ['voter/nationality']],
])('under the law of 2026, a voter %s', (_who, given, expected) => {
  const found = checkVoters(
    wardOf({ voters: register([{ id: { state: 'blank' }, ...given }]) }),
    lawOf('2026', TODAY),
    TODAY,
  );
  expect(codes(found).filter((code) => code !== 'voter/id-missing')).toEqual(expected);
  for (const { basis } of found) expect(basis).not.toEqual([]);
});

test('under the law of 2026, ballots are those of Điều 29 and of form 31', () => {
  const voters = register([
    {},
    { permanent: '', temporary: 'x', temporarySince: born('2025-03-15') },
    { permanent: '', temporary: 'x', temporarySince: born('2025-03-16') },
    { permanent: '', current: 'x' },
    { category: category('soldier') },
    { category: category('custody') },
    { category: category('from-elsewhere') },
    { category: category('from-abroad') },
  ]);
  expect(registerSummary(wardOf({ voters }), lawOf('2026', TODAY)).byBallot).toEqual({
    na: 8,
    province: 8,
    commune: 3,
  });
});

test('under the law of 2026, a hospital area wants 50 voters and an ordinary one 300', () => {
  const voters = register(Array.from({ length: 98 }, (_, index) => ({ area: index % 2 === 0 ? '1' : '2' })));
  const areas = areaRecords([{ kind: areaKind('hospital') }, {}]);
  expect(checkAreas(wardOf({ voters, areas }), lawOf('2026', TODAY), TODAY)).toMatchObject([
    {
      code: 'area/special-too-few',
      args: { have: 49, need: 50 },
      basis: [{ act: '85/2015/QH13', article: 11, clause: 3, point: 'b' }, {}],
    },
    {
      code: 'area/too-few-voters',
      args: { have: 49, need: 300 },
      basis: [{ act: '85/2015/QH13', article: 11, clause: 2 }, {}],
    },
  ]);
});

test('the form of 2026 says nothing of 2021: how whole a birth date must be is left open', () => {
  const found = checkVoters(
    wardOf({ voters: register([{ birth: born('1980') }]) }),
    lawOf('2021', '2021-05-01'),
    '2021-05-01',
  );
  expect(found).toMatchObject([{ code: 'rule/none', args: { about: 'birth-detail', election: '2021' } }]);
});
