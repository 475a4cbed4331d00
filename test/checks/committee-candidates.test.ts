import { expect, test } from 'vitest';
import { checkCandidateMembers } from '../../src/checks/committee-candidates.ts';
import { committeeRules } from '../../src/checks/committee-rules.ts';
import type { Candidate, Membership } from '../../src/records/model.ts';
import { committeeRosters } from '../../src/roll/committees.ts';
import { BLANK, candidateRecords, committeeRecords, lines, word } from '../records/election-records.ts';
import { areaRecords, number, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const AN = { name: 'Lê Văn An', id: number('997180999999') };
const BOARD = { body: word('election-board'), level: word('commune'), number: '1' } as const;
const AREAS = areaRecords([{ constituencies: { na: '5', province: '7', commune: '1' } }, {}]);

function check(
  candidates: readonly Partial<Candidate>[],
  members: readonly Partial<Membership>[],
  today = '2026-02-26',
  law = electionLaw(),
) {
  const committees = committeeRecords(members);
  const ward = wardOf({ candidates: candidateRecords(candidates), committees, areas: AREAS });
  return [
    ...checkCandidateMembers(ward, committeeRosters(ward), committeeRules(ward, committees, law), law, today),
  ];
}

test.each<[string, Partial<Candidate>, Partial<Membership>, boolean]>([
  ['the board of the own constituency', {}, BOARD, true],
  ['the board of another constituency', { constituency: '2' }, BOARD, false],
  ['the board of the same number for another council', { level: word('province') }, BOARD, false],
  ['a team of the own commune constituency', {}, { number: '1' }, true],
  [
    'a team of the own provincial constituency',
    { level: word('province'), constituency: '7' },
    { number: '1' },
    true,
  ],
  [
    'a team of the own National Assembly constituency',
    { level: word('na'), constituency: '5' },
    { number: '1' },
    true,
  ],
  ['a team of another constituency', { constituency: '3' }, { number: '1' }, false],
  ['a team whose area names no constituency', {}, { number: '2' }, false],
  ['the election committee', {}, { body: word('election-committee'), number: '' }, false],
  ['the steering committee', {}, { body: word('steering-committee'), number: '' }, false],
  ['a body after withdrawing', { status: word('withdrawn') }, BOARD, false],
])('a candidate in %s', (_where, candidate, member, wrong) => {
  expect(check([{ ...AN, ...candidate }], [{ ...AN, ...member }]).length > 0).toBe(wrong);
});

test.each<[string, string]>([
  ['2026-02-25', 'warning'],
  ['2026-02-26', 'error'],
])('on %s it is a %s', (today, severity) => {
  expect(check([{}, AN], [{}, { ...AN, ...BOARD }], today)).toMatchObject([
    {
      code: 'committee/candidate-is-member',
      severity,
      at: { file: 'committees.csv', row: 3 },
      args: {
        body: 'election-board',
        number: '1',
        candidateFile: 'candidates.csv',
        candidateRow: 3,
        level: 'commune',
        constituency: '1',
        match: 'id',
        due: '2026-02-26',
      },
      basis: [{ article: 27 }],
    },
  ]);
});

test('by name and birth it is an error, by the name alone always a warning', () => {
  const { birth } = candidateRecords([{}]).rows[0]!;
  expect(check([AN], [{ ...BOARD, name: AN.name, id: BLANK, birth }])).toMatchObject([
    { severity: 'error', args: { match: 'name-and-birth' } },
  ]);
  expect(check([AN], [{ ...BOARD, name: AN.name, id: BLANK, birth: BLANK }])).toMatchObject([
    { severity: 'warning', args: { match: 'name-only' } },
  ]);
});

test('one finding for each membership and constituency', () => {
  const found = check(
    [AN, { ...AN, level: word('na'), constituency: '5' }, AN],
    [
      { ...AN, number: '1' },
      { ...AN, ...BOARD },
    ],
  );
  expect(lines(found)).toEqual([
    'committees:3: error committee/candidate-is-member',
    'committees:2: error committee/candidate-is-member',
    'committees:2: error committee/candidate-is-member',
  ]);
});

test('without the rule, or the day it hangs on, that is said', () => {
  const without = (id: string) =>
    check([AN], [{ ...AN, ...BOARD }], '2026-03-01', electionLaw({ [id]: undefined }));
  expect(without('incompatibility')).toMatchObject([
    { code: 'rule/none', args: { about: 'incompatibility' } },
  ]);
  expect(without('publish-candidate-list-council')).toMatchObject([
    { code: 'rule/none', args: { about: 'milestone' } },
  ]);
});

test('fifty thousand memberships and ten thousand candidates of one name are answered one by one', () => {
  const candidates = Array.from({ length: 10_000 }, () => ({ name: 'Lê Văn An', id: BLANK, birth: BLANK }));
  const members = Array.from({ length: 50_000 }, () => ({
    ...BOARD,
    name: 'Lê Văn An',
    id: BLANK,
    birth: BLANK,
  }));
  expect(check(candidates, members)).toHaveLength(50_000);
});
