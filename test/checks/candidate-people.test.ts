import { expect, test } from 'vitest';
import { checkCandidatePeople } from '../../src/checks/candidate-people.ts';
import { candidateRules } from '../../src/checks/candidate-rules.ts';
import type { Candidate } from '../../src/records/model.ts';
import type { Council } from '../../src/vocabulary.ts';
import { BLANK, candidateRecords, word } from '../records/election-records.ts';
import { number, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const TODAY = '2026-01-20';

const check = (...rows: readonly Partial<Candidate>[]) => [
  ...checkCandidatePeople(candidateRules(wardOf({}), candidateRecords(rows), electionLaw(), TODAY)),
];

const AN = { name: 'Lê Văn An', id: number('997180000001') };

test('one person twice on one level is one finding, at the second row, naming the others', () => {
  expect(check(AN, {}, AN, { ...AN, constituency: '2' })).toMatchObject([
    {
      code: 'candidate/duplicate',
      args: { level: 'commune', rows: [2, 5] },
      at: { row: 4 },
      basis: [{ article: 57 }],
    },
  ]);
});

test('the same name and birth date is one person unless two numbers say otherwise, the name alone is not', () => {
  expect(check({ ...AN, id: BLANK }, AN)).toMatchObject([{ code: 'candidate/duplicate' }]);
  expect(check({ ...AN, id: number('997180000002') }, AN)).toEqual([]);
  expect(check({ ...AN, id: BLANK, birth: BLANK }, AN)).toEqual([]);
});

test.each<[readonly Council[], number | undefined]>([
  [['commune'], undefined],
  [['province', 'commune'], undefined],
  [['na', 'commune'], undefined],
  [['na', 'province'], undefined],
  [['na', 'province', 'commune'], 4],
  [['commune', 'province', 'na'], 4],
])('standing for %j is too many at row %s', (levels, row) => {
  const found = check(...levels.map((level) => ({ ...AN, level: word(level) })));
  if (row === undefined) expect(found).toEqual([]);
  else
    expect(found).toMatchObject([
      {
        code: 'candidate/too-many-levels',
        at: { row },
        args: { levels: ['na', 'province', 'commune'], rows: [2, 3] },
      },
    ]);
});

test('a level that was withdrawn from does not count', () => {
  expect(
    check({ ...AN, level: word('na'), status: word('withdrawn') }, { ...AN, level: word('province') }, AN),
  ).toEqual([]);
});

test('fifty thousand rows of one person are one finding', () => {
  expect(check(...Array.from({ length: 50_000 }, () => AN))).toHaveLength(1);
});
