import { expect, test } from 'vitest';
import { isMet } from '../../src/audit/structure/model.ts';
import { structureOf } from '../../src/audit/structure/structure.ts';
import { checkStructure } from '../../src/checks/structure.ts';
import { candidateLists } from '../../src/roll/candidate-lists.ts';
import { lawOn } from '../law/statute-book.ts';
import { BLANK, candidateRecords, constituencyRecords, word } from '../records/election-records.ts';
import { born, wardOf } from '../records/voter-record.ts';
import type { Candidate, WardProfile } from '../../src/records/model.ts';

const PLAIN: Partial<Candidate> = {
  sex: word('male'),
  ethnicity: 'Kinh',
  birth: born('1970-01-01'),
  partySince: '03/02/2000',
  councilTerms: '',
};
const ALL: Partial<Candidate> = {
  sex: word('female'),
  ethnicity: 'Mường',
  birth: born('2000-01-01'),
  partySince: '',
  councilTerms: 'Khóa I',
};

const ward = (candidates: readonly Partial<Candidate>[], profile: Partial<WardProfile> = {}) =>
  wardOf(
    {
      candidates: candidateRecords(candidates),
      constituencies: constituencyRecords([{ seats: 5 }]),
    },
    profile,
  );

const structureIn = (candidates: readonly Partial<Candidate>[], profile: Partial<WardProfile> = {}) =>
  structureOf(ward(candidates, profile), lawOn('2026'))[0]!;

const list = (have: number, of: number): readonly Partial<Candidate>[] =>
  Array.from({ length: of }, (_, index) => (index < have ? ALL : PLAIN));

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  'of 20 people with %i of every group, a share is missed where check finds it missed',
  (have) => {
    const profile = { minorityShare: 0.1 };
    const law = lawOn('2026');
    const given = ward(list(have, 20), profile);
    const found = [...checkStructure(given, candidateLists(given), law)].map(({ code }) => code).toSorted();
    const missed = structureOf(given, law)[0]!.shares.filter(
      (share) => share.base === 'list' && isMet(share) === false,
    );
    expect(missed.map(({ group }) => `structure/${group}-share`).toSorted()).toEqual(found);
  },
);

test('the re-elected are counted on both bases', () => {
  const shares = structureIn(list(2, 8)).shares.filter(({ group }) => group === 're-elected');
  expect(shares).toMatchObject([
    { base: 'list', of: 8, need: 2, have: 2 },
    { base: 'seats', of: 5, need: 2, have: 2 },
  ]);
});

test('what the law asks is repaired apart from the targets', () => {
  const { repairs } = structureIn(list(0, 8), { minorityShare: 0.1 });
  expect(repairs.map(({ scope, replaced }) => [scope, replaced!.replace])).toEqual([
    ['law', 3],
    ['all', 3],
  ]);
  expect(structureIn(list(3, 8)).repairs).toEqual([]);
});

test('under how many years one is young, the ward may say', () => {
  const of35 = [...list(3, 7), { ...PLAIN, birth: born('1991-01-01') }];
  const young = (profile: Partial<WardProfile>) =>
    structureIn(of35, profile).shares.find(({ group }) => group === 'young')!;
  expect(young({})).toMatchObject({ underAge: 40, have: 4 });
  expect(young({ youngUnder: 35 })).toMatchObject({ underAge: 35, have: 3 });
});

test('who the file does not tell about is counted apart', () => {
  const { shares } = structureIn([...list(3, 7), { ...PLAIN, sex: BLANK, ethnicity: '' }]);
  expect(shares.find(({ group }) => group === 'women')).toMatchObject({ have: 3, unknown: 1 });
  expect(shares.find(({ group }) => group === 'minority')).toMatchObject({ unknown: 1, need: undefined });
});

test('of a part of the provincial list nothing is asked', () => {
  const given = wardOf({
    candidates: candidateRecords([{ ...PLAIN, level: word('province') }]),
    constituencies: constituencyRecords([{ level: word('province'), seats: 3 }]),
  });
  expect(structureOf(given, lawOn('2026'))[0]).toMatchObject({
    level: 'province',
    isWhole: false,
    repairs: [],
  });
});

test('a column that is not there leaves its share open and out of the repair', () => {
  const given = wardOf({
    candidates: candidateRecords(list(0, 8), ['party_since']),
    constituencies: constituencyRecords([{ seats: 5 }]),
  });
  const [council] = structureOf(given, lawOn('2026'));
  const share = council!.shares.find(({ group }) => group === 'non-party')!;
  expect(share).toMatchObject({ columnLacking: 'party_since', have: 0, unknown: 8 });
  expect(isMet(share)).toBeUndefined();
  expect(council!.repairs.flatMap(({ groups }) => groups)).not.toContain('non-party');
});
