import { expect, test } from 'vitest';
import { checkConstituencies } from '../../src/checks/constituency.ts';
import { checkEven } from '../../src/checks/constituency-even.ts';
import { checkSurplus } from '../../src/checks/constituency-surplus.ts';
import { checkCouncilSeats } from '../../src/checks/council-seats.ts';
import type { Candidate, Constituency, Ward, WardProfile } from '../../src/records/model.ts';
import { candidateLists } from '../../src/roll/candidate-lists.ts';
import type { Council } from '../../src/vocabulary.ts';
import {
  BLANK,
  candidateRecords,
  constituencyRecords,
  lines,
  unread,
  word,
} from '../records/election-records.ts';
import { areaRecords, register, status, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const law = electionLaw();
const rows = (...given: readonly Partial<Constituency>[]) => [
  ...checkConstituencies(constituencyRecords(given), law),
];

test.each<[Council, number, boolean]>([
  ['na', 3, false],
  ['na', 4, true],
  ['province', 5, false],
  ['province', 6, true],
  ['commune', 1, false],
  ['commune', 5, false],
  ['commune', 6, true],
])('a constituency of council %s that elects %d', (level, seats, tooMany) => {
  const found = rows({ level: word(level), seats });
  if (!tooMany) expect(found).toEqual([]);
  else
    expect(found).toMatchObject([
      {
        code: 'constituency/too-many-seats',
        args: { level, constituency: '1', have: seats },
        at: { row: 2, column: 'seats' },
        basis: [{ article: 10, clause: 4 }],
      },
    ]);
});

test.each<[string, Partial<Constituency>, string, string]>([
  ['no level', { level: BLANK }, 'level', ''],
  ['a level that cannot be read', { level: unread('huyện') }, 'level', 'huyện'],
  ['no number', { number: '' }, 'number', ''],
  ['no seats', { seats: undefined }, 'seats', ''],
  ['seats that cannot be read', { seats: undefined, seatsText: 'ba' }, 'seats', 'ba'],
  ['no seat at all', { seats: 0 }, 'seats', '0'],
  ['a population that cannot be read', { populationText: 'đông' }, 'population', 'đông'],
  ['nobody', { population: 0 }, 'population', '0'],
])('a constituency whose row cannot be read: %s', (_what, given, field, text) => {
  expect(rows(given)).toMatchObject([
    { code: 'constituency/field-unreadable', args: { field, text }, at: { row: 2, column: field } },
  ]);
});

test('a number given twice for one council is one finding, at the second row', () => {
  expect(rows({}, { number: '1' }, { number: '1' }, { number: '1', level: word('province') })).toMatchObject([
    {
      code: 'constituency/number-twice',
      at: { row: 3 },
      args: { level: 'commune', constituency: '1', rows: [2, 4] },
    },
  ]);
});

test('without a limit in law there is no limit, and it is said', () => {
  const found = checkConstituencies(
    constituencyRecords([{ seats: 9 }]),
    electionLaw({ 'constituency/seats-commune': undefined }),
  );
  expect([...found]).toMatchObject([{ code: 'rule/none', args: { about: 'seats-per-constituency' } }]);
});

function councilSeats(seats: readonly (number | undefined)[], profile: Partial<WardProfile>) {
  const constituencies = constituencyRecords(seats.map((count) => ({ seats: count })));
  return [...checkCouncilSeats(wardOf({ constituencies }, profile), law)];
}

test.each<[number, readonly number[]]>([
  [15_000, [5, 5, 5]],
  [20_999, [5, 5, 5]],
  [21_000, [5, 5, 5, 1]],
  [45_000, [5, 5, 5, 5]],
  [87_801, [5, 5, 5, 5, 5, 1]],
  [900_000, [5, 5, 5, 5, 5, 5]],
])('a ward of %d people elects the sum of %j', (population, seats) => {
  expect(councilSeats(seats, { population })).toEqual([]);
  expect(councilSeats([...seats, 1], { population })).toMatchObject([
    {
      code: 'council/seats-differ',
      at: { file: 'constituencies.csv' },
      args: { population, kind: 'ward-of-city' },
      basis: [{ article: 30, clause: 2, point: 'd' }],
    },
  ]);
});

test('seats are not summed without a population, without commune constituencies, or while one cannot be read', () => {
  expect(councilSeats([1], { population: undefined })).toEqual([]);
  expect(councilSeats([], { population: 43_000 })).toEqual([]);
  expect(councilSeats([1, undefined], { population: 43_000 })).toEqual([]);
});

test('a kind of unit the law does not name is said', () => {
  expect(councilSeats([1], { kind: 'special-zone' })).toMatchObject([
    { code: 'rule/none', args: { about: 'council-seats' } },
  ]);
});

function even(given: readonly Partial<Constituency>[], tables: Partial<Ward> = {}) {
  return [...checkEven(wardOf({ constituencies: constituencyRecords(given), ...tables }), law)];
}

test.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
  [
    'all alike',
    [
      [3, 3000],
      [3, 3000],
    ],
    [],
  ],
  [
    'by seats, not by heads',
    [
      [2, 2000],
      [4, 4000],
    ],
    [],
  ],
  [
    'just 15 % from the mean',
    [
      [1, 115],
      [1, 85],
      [1, 100],
    ],
    [],
  ],
  [
    'a little further',
    [
      [1, 116],
      [1, 84],
      [1, 100],
    ],
    [16, -16],
  ],
])('people for each seat: %s', (_how, constituencies, percents) => {
  const found = even(constituencies.map(([seats, population]) => ({ seats, population })));
  expect(found.map(({ args }) => 'percent' in args && args.percent)).toEqual(percents);
  for (const one of found)
    expect(one).toMatchObject({
      code: 'constituency/uneven',
      severity: 'note',
      args: { limit: 15, mean: 100, counted: 'population' },
    });
});

test('without every population, voters are counted by the areas of each constituency; who is not listed does not count', () => {
  const areas = areaRecords(
    [1, 2].map((number) => ({ constituencies: { na: '', province: '', commune: String(number) } })),
  );
  const people = (area: string, count: number) => Array.from({ length: count }, () => ({ area }));
  const voters = register([...people('1', 20), ...people('2', 10), { area: '2', status: status('dead') }]);
  const given = [{ population: 1000 }, {}];
  expect(even(given, { areas, voters })).toMatchObject([
    { args: { constituency: '1', counted: 'voters', perSeat: 7, mean: 5, percent: 33.3 } },
    { args: { constituency: '2', percent: -33.3 } },
  ]);
  expect(even(given, { areas })).toEqual([]);
  expect(even(given, { areas: areaRecords([]), voters })).toEqual([]);
});

test('one constituency alone, the province’s, and seats that cannot be read have no mean', () => {
  expect(even([{ population: 1 }])).toEqual([]);
  expect(
    even([
      { population: 1, level: word('province') },
      { population: 99, level: word('province') },
    ]),
  ).toEqual([]);
  expect(even([{ population: 1, seats: undefined }, { population: 99 }])).toEqual([]);
});

function surplus(
  constituencies: readonly Partial<Constituency>[],
  candidates: readonly Partial<Candidate>[],
) {
  const ward = wardOf({
    constituencies: constituencyRecords(constituencies),
    candidates: candidateRecords(candidates),
  });
  return [...checkSurplus(ward, candidateLists(ward), law)];
}

test.each<[Council, number, number]>([
  ['na', 1, 3],
  ['na', 3, 5],
  ['province', 2, 3],
  ['province', 3, 5],
  ['commune', 1, 2],
  ['commune', 2, 3],
  ['commune', 3, 5],
  ['commune', 4, 7],
  ['commune', 5, 8],
])('council %s, %d seats: %d candidates are enough, one fewer is not', (level, seats, need) => {
  const people = (count: number) => Array.from({ length: count }, () => ({ level: word(level) }));
  expect(surplus([{ level: word(level), seats }], people(need))).toEqual([]);
  expect(surplus([{ level: word(level), seats }], people(need - 1))).toMatchObject([
    {
      code: 'constituency/surplus-too-small',
      at: { file: 'constituencies.csv', row: 2 },
      args: { level, constituency: '1', have: need - 1, need, seats },
    },
  ]);
});

test('the barred count until they are struck off, who withdrew does not', () => {
  const two = [{}, { status: word('prosecuted') } as const];
  expect(surplus([{ seats: 1 }], two)).toEqual([]);
  expect(surplus([{ seats: 1 }], [{}, { status: word('withdrawn') }])).toHaveLength(1);
});

test('once anybody stands for the commune every constituency of it is asked, those of others only where somebody stands', () => {
  const constituencies = [
    { seats: 1 },
    { seats: 1 },
    { seats: 1, level: word('province'), number: '7' } as const,
  ];
  expect(surplus(constituencies, [])).toEqual([]);
  expect(lines(surplus(constituencies, [{}, {}]))).toEqual([
    'constituencies:3:seats error constituency/surplus-too-small',
  ]);
  expect(surplus(constituencies, [{ level: word('province'), constituency: '7' }])).toHaveLength(1);
});
