import { expect, test } from 'vitest';
import { born, status } from '../records/voter-record.ts';
import { codes, findingsOf } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

test('an ordinary voter has no finding', () => {
  expect(findingsOf([{}])).toEqual([]);
});

test('a missing name is an error', () => {
  expect(findingsOf([{ name: '' }])).toMatchObject([
    { code: 'voter/name-missing', severity: 'error', at: { column: 'name' } },
  ]);
});

test.each([
  [{ state: 'blank' }, 'voter/sex-missing'],
  [{ state: 'unreadable', text: 'x' }, 'voter/sex-unreadable'],
] as const)('sex is male or female: %j', (sex, code) => {
  expect(findingsOf([{ sex }])).toMatchObject([{ code, severity: 'error', at: { column: 'sex' } }]);
});

test.each([
  ['', []],
  ['Việt Nam', []],
  ['VN', []],
  ['Vietnamese', []],
  ['viet nam', []],
  ['Việt Nam; Pháp', []],
  ['Hoa Kỳ và Việt Nam', []],
  ['-', []],
  ['Pháp', ['voter/nationality']],
  ['Lào; Pháp', ['voter/nationality']],
])('a voter of nationality "%s" gets %j', (nationality, expected) => {
  expect(codes(findingsOf([{ nationality }]))).toEqual(expected);
});

test.each(['right-removed', 'death-sentence', 'imprisoned', 'incapacitated', 'dead'] as const)(
  'one who is %s gets that finding and no other about the row',
  (word) => {
    const found = findingsOf([
      { status: status(word), name: '', birth: { state: 'blank' }, area: '', permanent: '' },
    ]);
    expect(found).toMatchObject([
      {
        code: 'voter/barred',
        severity: 'error',
        args: { status: word },
        at: { row: 2, column: 'status' },
        basis: [{ article: 30, clause: 1 }],
      },
    ]);
  },
);

test('one who moved away is a note and nothing else', () => {
  expect(findingsOf([{ status: status('moved-away'), birth: born('2015-01-01'), area: '' }])).toMatchObject([
    { code: 'voter/moved-away', severity: 'note', at: { column: 'status' } },
  ]);
});

test.each(['votes-elsewhere', 'votes-at-residence'] as const)(
  'one who %s is listed, so the row is checked',
  (word) => {
    expect(codes(findingsOf([{ status: status(word), birth: born('2015-01-01') }]))).toEqual([
      'voter/id-birth-mismatch',
      'voter/under-age',
    ]);
  },
);

test.each([
  ['voter/age', 'minimum-age'],
  ['voter/birth-detail', 'birth-detail'],
  ['voter/ballots', 'ballots'],
  ['voter/bar', 'voter-bar'],
  ['voter/one-list', 'one-list'],
  ['voter/nationality', 'nationality'],
  ['voter/number', 'personal-number'],
] as const)('a law without %s is said once for the whole file', (rule, about) => {
  expect(findingsOf([{}, {}], { law: voterLaw('2026-03-15', [rule]) })).toMatchObject([
    { code: 'rule/none', args: { about, election: '2026', table: 'voters' }, at: { file: 'voters.csv' } },
  ]);
});
