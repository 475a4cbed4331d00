import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthday, isoDate, isRealDay } from '../../src/dates/iso-date.ts';
import { born } from '../records/voter-record.ts';
import { codes, findingsOf } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

// A number says a birth year too; without one, only the birth itself is looked at.
const anonymous = { id: { state: 'malformed', reason: 'length', length: 5 } } as const;
const birthCodes = (birth: ReturnType<typeof born>, options: Parameters<typeof findingsOf>[1] = {}) =>
  codes(findingsOf([{ ...anonymous, birth }], options)).filter((code) => code !== 'voter/id-malformed');

test.each([
  ['1958', []],
  ['1958-05', []],
  ['2007', []],
  ['2007-12', []],
  ['2008', ['voter/age-unknown', 'voter/birth-incomplete']],
  ['2008-02', ['voter/birth-incomplete']],
  ['2008-03', ['voter/age-unknown', 'voter/birth-incomplete']],
  ['2008-04', ['voter/birth-incomplete', 'voter/under-age']],
  ['2009', ['voter/birth-incomplete', 'voter/under-age']],
  ['2008-03-07', []],
  ['2008-03-08', ['voter/turns-18-near-polling-day']],
  ['2008-03-14', ['voter/turns-18-near-polling-day']],
  ['2008-03-15', ['voter/turns-18-near-polling-day']],
  ['2008-03-16', ['voter/turns-18-near-polling-day', 'voter/under-age']],
  ['2008-03-22', ['voter/turns-18-near-polling-day', 'voter/under-age']],
  ['2008-03-23', ['voter/under-age']],
  ['2015-07-01', ['voter/under-age']],
])('born %s, a voter of 15/03/2026 gets %j', (birth, expected) => {
  expect(birthCodes(born(birth))).toEqual(expected);
});

test.each([
  ['2026-02-28', ['voter/turns-18-near-polling-day', 'voter/under-age']],
  ['2026-03-01', ['voter/turns-18-near-polling-day']],
  ['2028-02-29', []],
])('born on 29/02/2008, a voter of %s gets %j', (pollingDay, expected) => {
  expect(birthCodes(born('2008-02-29'), { law: voterLaw(pollingDay) })).toEqual(expected);
});

test('the month is unknown in length: February 2008 has a 29th', () => {
  expect(birthCodes(born('2008-02'), { law: voterLaw('2026-02-28') })).toContain('voter/age-unknown');
  expect(birthCodes(born('2008-02'), { law: voterLaw('2026-03-01') })).not.toContain('voter/age-unknown');
});

test.each([
  ['1906-01-19', ['voter/birth-impossible']],
  ['1906-01-20', []],
  ['1906', []],
  ['1905', ['voter/birth-impossible']],
  ['1905-12', ['voter/birth-impossible']],
  ['2026-01-20', ['voter/under-age']],
  ['2026-01-21', ['voter/birth-impossible']],
  ['2026', ['voter/birth-incomplete', 'voter/under-age']],
  ['2026-02', ['voter/birth-impossible']],
  ['2027', ['voter/birth-impossible']],
])('born %s, a voter checked on 20/01/2026 gets %j', (birth, expected) => {
  expect(birthCodes(born(birth))).toEqual(expected);
});

test.each([
  [{ state: 'blank' }, 'voter/birth-missing', {}],
  [{ state: 'unreadable', text: 'năm Thìn' }, 'voter/birth-unreadable', { text: 'năm Thìn' }],
  [
    { state: 'impossible', text: '31/02/1980' },
    'voter/birth-impossible',
    { text: '31/02/1980', reason: 'no-such-day' },
  ],
] as const)('a birth that cannot be known is that one finding: %j', (birth, code, args) => {
  expect(findingsOf([{ birth }])).toMatchObject([
    { code, args, at: { file: 'voters.csv', row: 2, column: 'birth' } },
  ]);
});

test.each([
  ['2027-05-04', { text: '04/05/2027', reason: 'future' }],
  ['1901-02', { text: '02/1901', reason: 'too-long-ago' }],
])('an impossible birth says why: %s', (birth, args) => {
  expect(findingsOf([{ ...anonymous, birth: born(birth) }])).toContainEqual(
    expect.objectContaining({ code: 'voter/birth-impossible', args }),
  );
});

test('the facts of age are the day of coming of age and the distance from polling day', () => {
  const found = findingsOf([{ ...anonymous, birth: born('2008-03-18') }]);
  expect(found).toContainEqual(
    expect.objectContaining({
      code: 'voter/under-age',
      args: { turnsOn: '2026-03-18', age: 18, pollingDay: '2026-03-15' },
      basis: [{ act: '1/2015/THU', article: 2 }],
    }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      code: 'voter/turns-18-near-polling-day',
      args: { turnsOn: '2026-03-18', age: 18, days: 3 },
    }),
  );
});

test('a partial date is too young only when each of its days is, and open when some are', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 2005, max: 2010 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter(({ year, month, day }) => isRealDay(year, month, day));
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const young = birthday(isoDate(year, month, day), 18) > '2026-03-15';
      expect(birthCodes(born(isoDate(year, month, day))).includes('voter/under-age')).toBe(young);
      const partial = birthCodes(born(`${year}-${String(month).padStart(2, '0')}`));
      if (partial.includes('voter/under-age')) expect(young).toBe(true);
      else if (!partial.includes('voter/age-unknown')) expect(young).toBe(false);
    }),
  );
});

test('where no rule sets an age, nobody is too young and the gap is said once', () => {
  expect(
    codes(
      findingsOf([{ ...anonymous, birth: born('2015-01-01') }], {
        law: voterLaw('2026-03-15', ['voter/age']),
      }),
    ),
  ).toEqual(['rule/none', 'voter/id-malformed']);
});
