import { expect, test } from 'vitest';
import { checkCandidates } from '../../src/checks/candidates.ts';
import { checkCommittees } from '../../src/checks/committees.ts';
import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import type { Law } from '../../src/law/model.ts';
import type { Candidate, Constituency, Membership, Ward, WardProfile } from '../../src/records/model.ts';
import { sortFindings } from '../../src/findings/sort.ts';
import {
  bodyOf,
  candidateRecords,
  committeeRecords,
  constituencyRecords,
  lines,
  nameOf,
  word,
} from '../records/election-records.ts';
import { areaRecords, born, number, wardOf } from '../records/voter-record.ts';

const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));

/** The law really in force for an election on its polling day. */
function lawOf(id: string): Law {
  const election = elections.find((one) => one.id === id)!;
  return lawInForce(acts, election, election.pollingDay);
}

interface Tables {
  readonly candidates: readonly Partial<Candidate>[];
  readonly constituencies: readonly Partial<Constituency>[];
  readonly committees: readonly Partial<Membership>[];
}

// 45,000 people give a ward of a city 20 seats: four constituencies of 5, each with 8 candidates.
const SEATS = [5, 5, 5, 5];
const PEOPLE = 45_000;

const SOUND: Tables = {
  constituencies: [
    ...SEATS.map((seats, index) => ({ seats, number: String(index + 1), population: PEOPLE / 4 })),
    { level: word('na'), number: '5', seats: 3 },
  ],
  candidates: [
    ...SEATS.flatMap((_, constituency) =>
      Array.from({ length: 8 }, (_unused, index) => ({
        name: nameOf(index),
        constituency: String(constituency + 1),
        sex: word(index < 4 ? 'female' : 'male'),
        birth: born(index % 4 === 0 ? '1995-04-05' : '1975-04-05'),
        councilTerms: index % 2 === 0 ? 'HĐND phường khóa I' : '',
        ethnicity: index === 0 ? 'Mường' : 'Kinh',
        partySince: index < 2 ? '' : '03/02/2010',
        trust: 92,
        dossier: ['application', 'cv', 'biography', 'assets', 'photos'] as const,
        dossierOn: born('2026-01-20'),
      })),
    ),
    ...Array.from(
      { length: 5 },
      (_, index) => ({ name: nameOf(index), level: word('na'), constituency: '5' }) as const,
    ),
  ],
  committees: [
    ...bodyOf(11, { body: 'election-committee' }, { decidedOn: born('2025-11-20') }),
    ...SEATS.flatMap((_, index) =>
      bodyOf(
        9,
        { body: 'election-board', level: 'commune', number: String(index + 1) },
        { decidedOn: born('2026-01-02') },
      ),
    ),
    ...bodyOf(9, { body: 'election-board', level: 'na', number: '5' }, { decidedOn: born('2026-01-02') }),
    ...[1, 2, 3, 4].flatMap((area) =>
      bodyOf(11, { body: 'polling-team', number: String(area) }, { decidedOn: born('2026-01-30') }),
    ),
    ...Array.from({ length: 13 }, () => ({ body: word('steering-committee'), position: word('member') })),
  ].map((member, index): Partial<Membership> =>
    index % 9 === 3 ? { ...member, represents: ['related-agency'] } : member,
  ),
};

const areas = areaRecords(
  [1, 2, 3, 4].map((area) => ({ constituencies: { na: '5', province: '', commune: String(area) } })),
);

function check(
  changed: Partial<Tables>,
  profile: Partial<WardProfile> = {},
  election = '2026',
  today = '2026-03-01',
) {
  const { candidates, constituencies, committees } = { ...SOUND, ...changed };
  const tables = {
    candidates: candidateRecords(candidates),
    constituencies: constituencyRecords(constituencies),
    committees: committeeRecords(committees),
    areas,
  };
  const ward: Ward = wardOf(tables, { population: PEOPLE, minorityShare: 0.1, steeringSize: 13, ...profile });
  const law = lawOf(election);
  return sortFindings([...checkCandidates(ward, law, today), ...checkCommittees(ward, law, today)]);
}

/** One row of a table changed. */
const changed = <K extends keyof Tables>(
  table: K,
  index: number,
  change: Tables[K][number],
): Partial<Tables> => ({
  [table]: SOUND[table].map((row, position) => (position === index ? { ...row, ...change } : row)),
});

test('a sound ward has no finding under the law of 2026', () => {
  expect(check({})).toEqual([]);
});

const AN = { name: 'Lê Văn An', id: number('997180999999'), birth: born('1975-04-05') };

test.each<[string, Partial<Tables>, readonly string[]]>([
  [
    'too young',
    changed('candidates', 3, { birth: born('2005-03-16') }),
    ['candidates:5:birth error candidate/under-age'],
  ],
  [
    'a second nationality',
    changed('candidates', 3, { nationality: 'Việt Nam; Hoa Kỳ' }),
    ['candidates:5:nationality error candidate/nationality'],
  ],
  [
    'no hometown',
    changed('candidates', 3, { hometown: '' }),
    ['candidates:5:hometown error candidate/field-missing'],
  ],
  [
    'prosecuted',
    changed('candidates', 3, { status: word('prosecuted') }),
    ['candidates:5:status error candidate/barred'],
  ],
  [
    'late',
    changed('candidates', 3, { dossierOn: born('2026-02-01'), dossierTime: '17:30' }),
    ['candidates:5:dossier_on error candidate/dossier-late'],
  ],
  [
    'no photos',
    changed('candidates', 3, { dossier: ['application', 'cv', 'biography', 'assets'] }),
    ['candidates:5:dossier error candidate/dossier-incomplete'],
  ],
  [
    'half the voters present',
    changed('candidates', 3, { trust: 50 }),
    ['candidates:5:trust error candidate/trust-low'],
  ],
  [
    'out of order',
    changed('candidates', 3, { name: 'Trần Thị An' }),
    ['candidates:5:name error candidate/order'],
  ],
  [
    'withdrawn',
    changed('candidates', 3, { status: word('withdrawn') }),
    ['constituencies:2:seats error constituency/surplus-too-small'],
  ],
  [
    'a seat too many',
    changed('constituencies', 1, { seats: 6, population: 12_000 }),
    [
      'constituencies:: error council/seats-differ',
      'constituencies:3:seats error constituency/too-many-seats',
      'constituencies:3:seats error constituency/surplus-too-small',
    ],
  ],
  [
    'uneven',
    changed('constituencies', 1, { population: 20_000 }),
    [
      'constituencies:2: note constituency/uneven',
      'constituencies:3: note constituency/uneven',
      'constituencies:4: note constituency/uneven',
      'constituencies:5: note constituency/uneven',
    ],
  ],
  [
    'a candidate on the own board',
    {
      ...changed('candidates', 0, { ...AN, name: nameOf(0) }),
      committees: SOUND.committees.map((row, index) => (index === 14 ? { ...row, ...AN } : row)),
    },
    ['committees:16: error committee/candidate-is-member'],
  ],
  [
    'a team without a leader',
    changed('committees', 56, { position: word('member') }),
    ['committees:: error committee/no-head'],
  ],
  [
    'a late board',
    changed('committees', 12, { decidedOn: born('2026-01-05') }),
    ['committees:14:decided_on error committee/established-late'],
  ],
])('one defect, one finding: %s', (_what, tables, expected) => {
  expect(lines(check(tables))).toEqual(expected);
});

test('without candidates.csv and constituencies.csv nothing is found', () => {
  expect(checkCandidates(wardOf({}), lawOf('2026'), '2026-03-01')).toEqual([]);
});

test('what earlier elections leave open is said, never guessed', () => {
  for (const election of ['2016', '2021']) {
    const found = check({}, {}, election);
    const open = found
      .filter(({ code }) => code === 'rule/none')
      .map(({ args }) => 'about' in args && args.about);
    expect(
      found.filter(
        ({ basis, code }) =>
          basis.length === 0 && code !== 'rule/none' && !/member-of-two|size-differs/.test(code),
      ),
    ).toEqual([]);
    expect(new Set(open).size).toBe(open.length);
  }
});

test('every field that a list must show has a column the program reads', () => {
  for (const { id } of elections) {
    const abouts = check({}, {}, id).flatMap(({ args }) => ('about' in args ? [args.about] : []));
    expect(abouts.filter((about) => about.startsWith('list-fields/'))).toEqual([]);
  }
});

test('tables of fifty thousand equal rows are answered', () => {
  const many = 50_000;
  const candidates = Array.from({ length: many }, () => AN);
  const committees = Array.from({ length: many }, () => ({ ...AN, position: word('team-leader') }) as const);
  const constituencies = Array.from({ length: many }, () => ({ number: '1', population: 5 }));
  const found = check({ candidates, committees, constituencies });
  expect(found.filter(({ code }) => code === 'committee/candidate-is-member')).toHaveLength(many);
  expect(found.filter(({ code }) => code === 'committee/member-twice')).toHaveLength(1);
  expect(found.filter(({ code }) => code === 'constituency/number-twice')).toHaveLength(1);
});
