import { expect, test } from 'vitest';
import { checkBoardsThere } from '../../src/checks/missing-body.ts';
import { committeeRosters } from '../../src/roll/committees.ts';
import { bodyOf, committeeRecords, constituencyRecords, word } from '../records/election-records.ts';
import { wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const BOARD = { body: 'election-board', level: 'commune', number: '1' } as const;
const constituencies = constituencyRecords([{}, {}, { level: word('province'), number: '7' }]);

function check(today: string, law = electionLaw()) {
  const ward = wardOf({ constituencies, committees: committeeRecords(bodyOf(9, BOARD)) });
  return [...checkBoardsThere(ward, committeeRosters(ward), law, today)];
}

test.each<[string, string, number]>([
  ['2026-01-03', 'warning', 1],
  ['2026-01-04', 'warning', 0],
  ['2026-01-05', 'error', -1],
])(
  'a commune constituency without a board on %s is a %s; the province founds its own',
  (today, severity, daysLeft) => {
    expect(check(today)).toMatchObject([
      {
        code: 'constituency/no-board',
        severity,
        at: { file: 'committees.csv' },
        args: { level: 'commune', constituency: '2', due: '2026-01-04', daysLeft },
        basis: [{ article: 1 }],
      },
    ]);
  },
);

test('boards are not asked for while committees.csv or constituencies.csv is not read', () => {
  for (const tables of [{ constituencies }, { committees: committeeRecords([]) }]) {
    const ward = wardOf(tables);
    expect([...checkBoardsThere(ward, committeeRosters(ward), electionLaw(), '2026-03-01')]).toEqual([]);
  }
});

test('without a last day in law that is said, once', () => {
  expect(check('2026-03-01', electionLaw({ 'establish-election-board-commune': undefined }))).toMatchObject([
    { code: 'rule/none', args: { about: 'milestone', committee: 'commune-election-board' } },
  ]);
});
