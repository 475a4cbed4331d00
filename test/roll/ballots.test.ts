import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/dates/iso-date.ts';
import type { Voter } from '../../src/records/model.ts';
import { ballotsOf } from '../../src/roll/ballots.ts';
import { COUNCILS, VOTER_CATEGORIES } from '../../src/vocabulary.ts';
import { born, category, voterRecord } from '../records/voter-record.ts';
import { voterLaw } from '../checks/voter-law.ts';

const POLLING_DAY = '2026-03-15';
const rule = voterLaw().ofKind('ballots')[0]!;
const ballots = (given: Partial<Voter>) => ballotsOf(voterRecord(given), rule, POLLING_DAY);
const temporary = { permanent: '', temporary: 'Phòng trọ số 2' } as const;

const ALL = ['na', 'province', 'commune'];
const TWO = ['na', 'province'];

test.each([
  ['only 7a', { permanent: 'Số 1', temporary: '', current: '' }, ALL, 'permanent', 'permanent'],
  ['7a with 0 in 7b', { permanent: 'Số 1', temporary: '0', current: '0' }, ALL, 'permanent', 'permanent'],
  ['a mark in 7a', { permanent: 'x' }, ALL, 'permanent', 'permanent'],
  ['7a and 7b', { permanent: 'Số 1', temporary: 'Số 2' }, ALL, 'permanent-by-default', 'permanent'],
  ['only 7c', { permanent: '0', temporary: '', current: 'Xóm chài' }, TWO, 'category', 'current'],
  ['nothing', { permanent: '', temporary: '', current: '' }, undefined, 'no-residence', undefined],
  ['noughts', { permanent: '0', temporary: '0', current: '0' }, undefined, 'no-residence', undefined],
])(
  'a blank category is read from the columns of residence: %s',
  (_case, given, councils, reason, residence) => {
    expect(ballots(given)).toMatchObject({ councils, reason, residence });
  },
);

test.each([
  ['2025-03-14', ALL, 'full-term'],
  ['2025-03-15', ALL, 'full-term'],
  ['2025-03-16', TWO, 'short-term'],
  ['2025-02', ALL, 'full-term'],
  ['2025-03', undefined, 'since-open'],
  ['2025-04', TWO, 'short-term'],
  ['2024', ALL, 'full-term'],
  ['2025', undefined, 'since-open'],
  ['2026', TWO, 'short-term'],
  ['2026-03', TWO, 'short-term'],
  ['2026-03-15', TWO, 'short-term'],
  ['2026-03-16', undefined, 'since-after-polling-day'],
  ['2027', undefined, 'since-after-polling-day'],
])('a temporary residence since %s counts its twelve months to the day', (since, councils, reason) => {
  expect(ballots({ ...temporary, temporarySince: born(since) })).toMatchObject({
    councils,
    reason,
    residence: 'temporary',
  });
});

test.each([
  [{ state: 'blank' }, 'since-missing'],
  [{ state: 'unreadable', text: 'lâu rồi' }, 'since-unreadable'],
  [{ state: 'impossible', text: '31/02/2025' }, 'since-unreadable'],
] as const)('a start that is not there or makes no sense decides nothing: %j', (temporarySince, reason) => {
  expect(ballots({ ...temporary, temporarySince })).toMatchObject({ councils: undefined, reason });
});

test.each([
  ['soldier', temporary, TWO, 'category'],
  ['custody', {}, TWO, 'category'],
  ['detained', {}, TWO, 'category'],
  ['compulsory-education', {}, TWO, 'category'],
  ['compulsory-rehabilitation', {}, TWO, 'category'],
  ['from-elsewhere', {}, TWO, 'category'],
  ['unregistered', {}, TWO, 'category'],
  ['from-abroad', {}, ALL, 'category'],
  ['from-abroad', temporary, TWO, 'category'],
  ['from-abroad', { permanent: '', current: 'Nhà người quen' }, undefined, 'no-case'],
  ['permanent', temporary, ALL, 'permanent'],
  ['temporary', {}, undefined, 'since-missing'],
] as const)(
  'the category %s decides whatever the columns say, and only a temporary resident needs a start',
  (word, given, councils, reason) => {
    expect(ballots({ ...given, category: category(word) })).toMatchObject({ councils, reason });
  },
);

test('a category that cannot be read decides nothing', () => {
  expect(ballots({ category: { state: 'unreadable', text: '???' } })).toMatchObject({
    councils: undefined,
    reason: 'category-unreadable',
  });
});

test('the months and the councils come from the rule', () => {
  const halfYear = {
    ...rule,
    temporaryMonths: 6,
    cases: [{ category: 'temporary', fullTerm: true, ballots: ['na'], at: { article: 1 } }],
  } as const;
  const since = (text: string) =>
    ballotsOf(voterRecord({ ...temporary, temporarySince: born(text) }), halfYear, POLLING_DAY);
  expect(since('2025-09-15')).toMatchObject({ councils: ['na'], reason: 'full-term' });
  expect(since('2025-09-16')).toMatchObject({ councils: undefined, reason: 'no-case' });
});

test('the clause that decides is cited', () => {
  expect(ballots({ category: category('custody') }).basis[0]).toMatchObject({ article: 29, clause: 5 });
});

test('an earlier start never takes a ballot away', () => {
  const day = fc.integer({ min: -3000, max: 0 }).map((days) => addDays(POLLING_DAY, days));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const count = (since: string) =>
        ballots({ ...temporary, temporarySince: born(since) }).councils!.length;
      expect(count(earlier)).toBeGreaterThanOrEqual(count(later));
    }),
  );
});

test('everybody who votes at all votes for the National Assembly and the province', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VOTER_CATEGORIES), fc.boolean(), fc.boolean(), (word, permanent, here) => {
      const { councils } = ballots({
        category: category(word),
        permanent: permanent ? 'a' : '',
        temporary: here ? 'b' : '',
        temporarySince: born('2020'),
      });
      if (councils !== undefined)
        expect(COUNCILS.slice(0, 2).every((council) => councils.includes(council))).toBe(true);
    }),
  );
});
