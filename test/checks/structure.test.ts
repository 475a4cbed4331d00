import { expect, test } from 'vitest';
import { checkStructure } from '../../src/checks/structure.ts';
import type { Rule } from '../../src/law/model.ts';
import type { Candidate, Constituency, WardProfile } from '../../src/records/model.ts';
import { candidateLists } from '../../src/roll/candidate-lists.ts';
import {
  BLANK,
  candidateRecords,
  constituencyRecords,
  lines,
  unread,
  word,
} from '../records/election-records.ts';
import { born, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

/** A candidate whom every share counts: an ethnic-minority woman, young, not of the Party, re-elected. */
const ALL: Partial<Candidate> = {
  ethnicity: 'Mường',
  birth: born('2000-01-01'),
  partySince: '',
  councilTerms: 'Khóa I',
};
const NONE: Partial<Candidate> = {
  sex: word('male'),
  ethnicity: 'Kinh',
  birth: born('1970-01-01'),
  partySince: '03/02/2000',
  councilTerms: '',
};

interface Given {
  readonly constituencies?: readonly Partial<Constituency>[];
  readonly profile?: Partial<WardProfile>;
  readonly rules?: Readonly<Record<string, Rule | undefined>>;
  readonly without?: readonly string[];
}

function check(
  candidates: readonly Partial<Candidate>[],
  { constituencies = [{}], profile = {}, rules = {}, without = [] }: Given = {},
) {
  const ward = wardOf(
    {
      candidates: candidateRecords(candidates, without),
      constituencies: constituencyRecords(constituencies),
    },
    profile,
  );
  return [...checkStructure(ward, candidateLists(ward), electionLaw(rules))];
}

/** `have` candidates with something and the rest without, all else fulfilled. */
function list(have: number, of: number, without: Partial<Candidate>): readonly Partial<Candidate>[] {
  return Array.from({ length: of }, (_, index) => ({ ...ALL, ...(index < have ? {} : without) }));
}

test.each<[string, Partial<Candidate>, number, number, string]>([
  ['women', { sex: word('male') }, 20, 7, 'error structure/women-share'],
  ['women', { sex: word('male') }, 21, 8, 'error structure/women-share'],
  ['women', { sex: BLANK }, 20, 7, 'error structure/women-share'],
  ['the young', { birth: born('1970-01-01') }, 20, 3, 'warning structure/young-share'],
  ['the young', { birth: born('1970-01-01') }, 45, 7, 'warning structure/young-share'],
  ['those not of the Party', { partySince: '03/02/2000' }, 45, 5, 'warning structure/non-party-share'],
  ['the re-elected', { councilTerms: 'Không' }, 45, 14, 'warning structure/re-elected-share'],
])(
  'the share of %s, others %j: of %d people %d are enough, one fewer is not',
  (_who, without, of, need, found) => {
    expect(check(list(need, of, without))).toEqual([]);
    const missed = check(list(need - 1, of, without));
    expect(lines(missed)).toEqual([`candidates:: ${found}`]);
    expect(missed[0]!.args).toMatchObject({ level: 'commune', have: need - 1, of, need });
  },
);

test('who is 40 on polling day is not young, a year that leaves it open does not count', () => {
  const alone = (birth: Candidate['birth']) =>
    check([{ ...ALL, birth }], {
      rules: {
        'share/young': {
          kind: 'share',
          at: {},
          label: { vi: '', en: '' },
          group: 'young',
          council: 'commune',
          share: 1,
          underAge: 40,
          force: 'target',
          rounding: 'half-up',
        },
      },
    });
  expect(alone(born('1986-03-16'))).toEqual([]);
  expect(alone(born('1986-03-15'))).toMatchObject([
    { code: 'structure/young-share', args: { underAge: 40 } },
  ]);
  expect(alone(born('1987'))).toEqual([]);
  expect(alone(born('1986'))).toHaveLength(1);
  expect(alone(BLANK)).toHaveLength(1);
});

test.each<[string, boolean]>([
  ['Mường', true],
  ['Tày', true],
  ['Kinh', false],
  ['KINH', false],
  ['Kinh (Việt)', false],
  ['Việt', false],
  ['', false],
])('ethnicity “%s” is a minority: %s', (ethnicity, minority) => {
  const found = check([{ ...ALL, ethnicity }], { profile: { minorityShare: 0.5 } });
  expect(found.length === 0).toBe(minority);
});

test('the commune’s share of minorities is what ward.yaml sets, and is not asked where it sets none', () => {
  const two = [ALL, { ...ALL, ethnicity: 'Kinh' }];
  expect(check(two.slice(1))).toEqual([]);
  expect(check(two, { profile: { minorityShare: 0.5 } })).toEqual([]);
  expect(check(two, { profile: { minorityShare: 0.8 } })).toMatchObject([
    { code: 'structure/minority-share', severity: 'warning', args: { have: 1, need: 2, of: 2, share: 0.8 } },
  ]);
});

test.each(['', 'Không', 'không', 'Chưa', '0', '-', 'Không tham gia'])(
  '“%s” is no term in a council and no day of joining the Party',
  (text) => {
    expect(lines(check([{ ...ALL, councilTerms: text }]))).toEqual([]);
    expect(
      lines(
        check([
          { ...ALL, councilTerms: text },
          { ...ALL, councilTerms: text },
        ]),
      ),
    ).toEqual(['candidates:: warning structure/re-elected-share']);
    expect(check([{ ...ALL, partySince: text }])).toEqual([]);
  },
);

test('re-elected is told on both bases: people in the list and seats', () => {
  const seats = [{ seats: 5 }, { seats: 5 }];
  const people = Array.from({ length: 20 }, (_, index) => ({
    ...ALL,
    councilTerms: '',
    constituency: index < 10 ? '1' : '2',
  }));
  expect(check(people, { constituencies: seats })).toMatchObject([
    { code: 'structure/re-elected-share', args: { have: 0, of: 20, need: 6, seats: 10, needOfSeats: 3 } },
  ]);
  expect(check(people, { constituencies: [{ seats: 5 }, { seats: undefined }] })).toEqual([]);
});

test('shares are asked of the commune only when somebody stands in each of its constituencies', () => {
  const men = [NONE, NONE];
  expect(check(men)).not.toEqual([]);
  expect(check(men, { constituencies: [{}, {}] })).toEqual([]);
  expect(check(men, { constituencies: [] })).toEqual([]);
  expect(check([...men, { ...NONE, constituency: '2' }], { constituencies: [{}, {}] })).not.toEqual([]);
});

test('who withdrew counts nowhere, the barred count', () => {
  const men = [NONE, { ...ALL, status: word('withdrawn') }];
  expect(check(men)).not.toEqual([]);
  expect(check([{ ...ALL, status: word('prosecuted') }])).toEqual([]);
});

const at = (level: 'na' | 'province', numbers: readonly number[], seats: number) =>
  numbers.map((number) => ({ level: word(level), number: String(number), seats }));
const standing = (level: 'na' | 'province', numbers: readonly number[]) =>
  numbers.map((number) => ({ ...NONE, level: word(level), constituency: String(number) }));

test.each<[string, 'na' | 'province', readonly number[], number, readonly number[], readonly string[]]>([
  [
    'all of the province',
    'province',
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    5,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ['error structure/women-share'],
  ],
  [
    'a province with too few seats',
    'province',
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    4,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [],
  ],
  ['a province with a gap', 'province', [1, 2, 4], 20, [1, 2, 4], []],
  ['one constituency of the province', 'province', [1], 60, [1], []],
  ['a province where nobody stands in one', 'province', [1, 2], 30, [1], []],
  ['the constituency a ward sees of the National Assembly', 'na', [5], 3, [5], []],
  [
    'all of the National Assembly',
    'na',
    [1, 2],
    250,
    [1, 2],
    ['error structure/women-share', 'error structure/minority-share'],
  ],
])('a list is whole or not: %s', (_what, level, numbers, seats, stood, expected) => {
  const found = check(standing(level, stood), { constituencies: at(level, numbers, seats) });
  expect(lines(found)).toEqual(expected.map((line) => `candidates:: ${line}`));
});

test('a share or a council total that the law does not have is said', () => {
  expect(check([ALL], { rules: { 'share/young': undefined } })).toMatchObject([
    { code: 'rule/none', args: { about: 'share/young' } },
  ]);
  expect(
    check(standing('na', [5]), {
      constituencies: at('na', [5], 3),
      rules: { 'council/total-na': undefined },
    }),
  ).toMatchObject([{ code: 'rule/none', args: { about: 'council-total' } }]);
});

test('a seat or a level that cannot be read makes no list', () => {
  expect(check([{ ...NONE, level: unread('huyện') }])).toEqual([]);
});

test.each([
  ['women', ['sex', 'male', 'female'], 'sex'],
  ['young', ['birth'], 'birth'],
  ['non-party', ['party_since'], 'party_since'],
  ['re-elected', ['council_terms'], 'council_terms'],
])(
  'without a column that tells of %s their share is not counted, and that is said',
  (group, without, column) => {
    const missed = check(list(0, 20, NONE), { without });
    expect(missed.filter(({ code }) => code === `structure/${group}-share`)).toEqual([]);
    expect(missed.filter(({ code }) => code === 'structure/not-counted')).toMatchObject([
      { severity: 'warning', at: { file: 'candidates.csv' }, args: { level: 'commune', group, column } },
    ]);
  },
);

test('sex in two columns is a column for it, and a share that nobody sets asks for none', () => {
  expect(check(list(20, 20, NONE), { without: ['sex'] })).toEqual([]);
  expect(check(list(20, 20, NONE), { without: ['ethnicity'] })).toEqual([]);
});
