import { expect, test } from 'vitest';
import type { Voter } from '../../src/records/model.ts';
import { born, category, status } from '../records/voter-record.ts';
import { codes, findingsOf } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

const MARKS = ['mark_na', 'mark_province', 'mark_commune'];
const temporary = { permanent: '', temporary: 'Phòng trọ số 2' } as const;

test.each([
  [{ permanent: '', temporary: '', current: '' }, ['voter/residence-missing']],
  [{ permanent: '0', temporary: '0', current: '' }, ['voter/residence-missing']],
  [{ permanent: '', temporary: '0', current: 'x' }, []],
  [{ permanent: 'a', temporary: 'b' }, ['voter/residence-both']],
  [{ permanent: 'x', temporary: '0' }, []],
  [{ permanent: 'a', current: 'c' }, []],
  [{ permanent: '', category: category('soldier') }, ['voter/residence-missing']],
] as const)('one of the columns 7a to 7c is filled: %j gives %j', (given, expected) => {
  expect(codes(findingsOf([given]))).toEqual(expected);
});

test.each([
  [{ state: 'blank' }, 'missing', ''],
  [{ state: 'unreadable', text: 'lâu rồi' }, 'unreadable', 'lâu rồi'],
  [{ state: 'impossible', text: '31/02/2025' }, 'unreadable', '31/02/2025'],
  [born('2025'), 'open', '2025'],
  [born('2025-03'), 'open', '03/2025'],
  [born('2026-03-16'), 'after-polling-day', '16/03/2026'],
] as const)(
  'a start of temporary residence that decides nothing says why: %j',
  (temporarySince, reason, text) => {
    expect(findingsOf([{ ...temporary, temporarySince }])).toMatchObject([
      {
        code: 'voter/temporary-since-missing',
        args: { reason, text, latestStart: '2025-03-15' },
        at: { row: 2, column: 'temporary_since' },
        basis: [{ article: 29, clause: 3 }],
      },
    ]);
  },
);

test.each([
  ['a soldier', { ...temporary, category: category('soldier') }],
  ['who came back from abroad', { ...temporary, category: category('from-abroad') }],
  ['who votes elsewhere', { ...temporary, status: status('votes-elsewhere') }],
  ['a permanent resident', {}],
  ['whose start decides', { ...temporary, temporarySince: born('2025-04') }],
] as const)('no start is asked of one %s', (_who, given) => {
  expect(findingsOf([given])).toEqual([]);
});

test('a category or a status that cannot be read is said in its own column', () => {
  const found = findingsOf([
    { category: { state: 'unreadable', text: 'abc' } },
    { status: { state: 'unreadable', text: 'xyz' } },
  ]);
  expect(found).toMatchObject([
    { code: 'voter/category-unreadable', args: { text: 'abc' }, at: { row: 2, column: 'category' } },
    { code: 'voter/category-unreadable', args: { text: 'xyz' }, at: { row: 3, column: 'status' } },
  ]);
});

const all = { na: true, province: true, commune: true } as const;
const none = { na: false, province: false, commune: false } as const;

test.each<[string, Partial<Voter>, readonly string[] | undefined]>([
  ['agree', { marks: all }, undefined],
  ['are all blank on a row', { marks: none }, ['na', 'province', 'commune']],
  ['give one too many', { ...temporary, temporarySince: born('2025-10'), marks: all }, ['commune']],
  ['give one too few', { marks: { ...all, province: false } }, ['province']],
  ['cannot be read', { marks: { ...all, commune: 'unreadable' } }, undefined],
  ['stand where the ballots are open', { ...temporary, marks: { ...all, na: false } }, undefined],
  ['stand on one who votes elsewhere', { marks: none, status: status('votes-elsewhere') }, undefined],
])('marks of form 31 that %s', (_case, given, differ) => {
  const found = findingsOf([{ marks: all }, given], { columns: MARKS }).filter(
    ({ code }) => code === 'voter/ballots-differ',
  );
  expect(found.map(({ args }) => args)).toEqual(differ ? [expect.objectContaining({ differ })] : []);
});

test('marks say which are marked, which the law gives, and stand at the first that differs', () => {
  const found = findingsOf(
    [{ ...temporary, temporarySince: born('2025-10'), marks: { na: true, province: true, commune: true } }],
    { columns: MARKS },
  );
  expect(found).toMatchObject([
    {
      code: 'voter/ballots-differ',
      args: { marked: ['na', 'province', 'commune'], computed: ['na', 'province'], differ: ['commune'] },
      at: { row: 2, column: 'mark_commune' },
    },
  ]);
});

test('a file whose rows have no mark at all carries none', () => {
  expect(findingsOf([{ marks: none }, { marks: none }], { columns: MARKS })).toEqual([]);
});

test('a column that the file does not have is not compared', () => {
  expect(findingsOf([{ marks: { na: true } }], { columns: ['mark_na'] })).toEqual([]);
});

test('a residence the law has no case for is said, not guessed', () => {
  const found = findingsOf([{ permanent: '', current: 'Nhà người quen', category: category('from-abroad') }]);
  expect(found).toMatchObject([
    { code: 'rule/none', args: { about: 'ballots', election: '2026' }, at: { row: 2 } },
  ]);
});

test('where no rule decides ballots, the gap is said once', () => {
  const law = voterLaw('2026-03-15', ['voter/ballots']);
  expect(codes(findingsOf([temporary, { marks: all }, { marks: none }], { columns: MARKS, law }))).toEqual([
    'rule/none',
  ]);
});
