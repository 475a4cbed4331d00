import { expect, test } from 'vitest';
import type { Constituency, Records, Voter, VotingArea } from '../../src/records/model.ts';
import type { AreaKind } from '../../src/vocabulary.ts';
import { areaKind, areaRecords, category, register, status } from '../records/voter-record.ts';
import { areaFindingsOf, codes, lines } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

const people = (count: number, given: Partial<Voter> = {}) =>
  register(Array.from({ length: count }, () => given));
const sizeOf = (count: number, area: Partial<VotingArea> = {}) =>
  codes(areaFindingsOf({ voters: people(count), areas: areaRecords([area]) }));

test.each([
  [0, ['area/too-few-voters']],
  [299, ['area/too-few-voters']],
  [300, []],
  [4000, []],
  [4001, ['area/too-many-voters']],
])('an ordinary area of %i voters gets %j', (count, expected) => {
  expect(sizeOf(count)).toEqual(expected);
});

test.each<[AreaKind, number, readonly string[]]>([
  ['hospital', 49, ['area/special-too-few']],
  ['hospital', 50, []],
  ['elderly-care', 49, ['area/special-too-few']],
  ['elderly-care', 50, []],
  ['armed-forces', 1, []],
  ['detention-camp', 1, []],
  ['shared-with-armed-forces', 299, ['area/too-few-voters']],
  ['ordinary', 299, ['area/too-few-voters']],
])('an area of kind %s with %i voters gets %j', (kind, count, expected) => {
  expect(sizeOf(count, { kind: areaKind(kind) })).toEqual(expected);
});

test.each([
  [1, []],
  [4000, []],
  [4001, ['area/too-many-voters']],
])('where people live scattered, %i voters give %j', (count, expected) => {
  expect(sizeOf(count, { dispersed: true })).toEqual(expected);
});

test('a size says what there is and what the law wants, at the area’s own row', () => {
  expect(areaFindingsOf({ voters: people(299), areas: areaRecords([{}]) })).toMatchObject([
    {
      args: { area: '1', have: 299, need: 300 },
      at: { file: 'areas.csv', row: 2 },
      basis: [{ article: 11, clause: 2 }],
      severity: 'error',
    },
  ]);
  expect(
    areaFindingsOf({ voters: people(9), areas: areaRecords([{ kind: areaKind('hospital') }]) }),
  ).toMatchObject([
    {
      args: { area: '1', have: 9, need: 50, kind: 'hospital' },
      basis: [{ article: 11, clause: 3, point: 'b' }],
    },
  ]);
});

test('people who are not listed do not fill an area, people who vote elsewhere do', () => {
  const voters = (word: 'dead' | 'votes-elsewhere') =>
    register([...Array.from({ length: 299 }, () => ({})), { status: status(word) }]);
  expect(codes(areaFindingsOf({ voters: voters('dead'), areas: areaRecords([{}]) }))).toEqual([
    'area/too-few-voters',
  ]);
  expect(areaFindingsOf({ voters: voters('votes-elsewhere'), areas: areaRecords([{}]) })).toEqual([]);
});

test('sizes are asked only of a ward whose register was read, and areas only where areas.csv was', () => {
  expect(areaFindingsOf({ areas: areaRecords([{}]) })).toEqual([]);
  expect(areaFindingsOf({ voters: people(1) })).toEqual([]);
});

test('a kind that cannot be read is an error and the area is measured by nothing', () => {
  expect(
    areaFindingsOf({
      voters: people(1),
      areas: areaRecords([{ kind: { state: 'unreadable', text: 'chợ' } }]),
    }),
  ).toMatchObject([
    { code: 'area/kind-unreadable', args: { text: 'chợ', area: '1' }, at: { row: 2, column: 'kind' } },
  ]);
});

test('numbers are there and occur once', () => {
  const areas = areaRecords([{ number: '1' }, { number: '' }, { number: '1' }]);
  expect(areaFindingsOf({ voters: people(300), areas })).toMatchObject([
    { code: 'area/number-missing', at: { row: 3, column: 'number' } },
    { code: 'area/number-twice', args: { area: '1', rows: [2] }, at: { row: 4, column: 'number' } },
  ]);
});

const near = (...keys: readonly string[]): Pick<VotingArea, 'neighbourhoods'> => ({
  neighbourhoods: keys.map((key) => ({ key, text: `Tổ ${key}` })),
});

test('a neighbourhood in two areas is one finding, at the second', () => {
  const areas = areaRecords([{ ...near('1', '2') }, { ...near('2', '3') }, { ...near('2') }]);
  expect(areaFindingsOf({ areas })).toMatchObject([
    {
      code: 'area/neighbourhood-twice',
      args: { neighbourhood: 'Tổ 2', areas: ['1', '2', '3'] },
      at: { row: 3, column: 'neighbourhoods' },
    },
  ]);
});

test('a hospital may stand in a neighbourhood of another area', () => {
  expect(
    areaFindingsOf({ areas: areaRecords([{ ...near('1') }, { ...near('1'), kind: areaKind('hospital') }]) }),
  ).toEqual([]);
});

test('a neighbourhood that voters name and no area is one finding with its voters', () => {
  const voters = register([
    { neighbourhood: 'Tổ 1' },
    { neighbourhood: 'Tổ 9' },
    { neighbourhood: 'TDP số 09' },
    { neighbourhood: 'Tổ 9', area: '2' },
    { neighbourhood: 'Tổ 8', status: status('dead') },
    { neighbourhood: 'Tổ 7', category: category('from-elsewhere') },
    { neighbourhood: '' },
  ]);
  const areas = areaRecords([{ ...near('1'), dispersed: true }, { kind: areaKind('armed-forces') }]);
  expect(areaFindingsOf({ voters, areas })).toMatchObject([
    {
      code: 'area/neighbourhood-nowhere',
      args: { neighbourhood: 'Tổ 9', voters: 2 },
      at: { file: 'areas.csv' },
    },
  ]);
});

test('where areas.csv has no neighbourhoods, none is missed', () => {
  const voters = register([{ neighbourhood: 'Tổ 1' }]);
  expect(areaFindingsOf({ voters, areas: areaRecords([{ dispersed: true }], []) })).toEqual([]);
  expect(codes(areaFindingsOf({ voters, areas: areaRecords([{ dispersed: true }]) }))).toEqual([
    'area/neighbourhood-nowhere',
  ]);
});

test('the constituencies an area names are known ones', () => {
  const constituency = (row: number, level: 'na' | 'commune', number: string): Constituency => ({
    row,
    level: { state: 'read', word: level },
    number,
    consists: '',
    seats: 3,
    seatsText: '3',
    population: undefined,
    populationText: '',
  });
  const constituencies: Records<Constituency> = {
    table: 'constituencies',
    file: 'constituencies.csv',
    rows: [constituency(2, 'na', '5'), constituency(3, 'commune', '1')],
    columns: new Set(),
    findings: [],
  };
  const areas = areaRecords([
    { constituencies: { na: '5', province: '', commune: '1' } },
    { constituencies: { na: '1', province: '2', commune: '' } },
  ]);
  expect(lines(areaFindingsOf({ areas, constituencies }))).toEqual([
    'areas.csv:3:na_constituency area/constituency-unknown',
    'areas.csv:3:province_constituency area/constituency-unknown',
  ]);
  expect(areaFindingsOf({ areas })).toEqual([]);
});

test('a law without sizes is said once', () => {
  expect(
    areaFindingsOf(
      { voters: people(1), areas: areaRecords([{}, {}]) },
      voterLaw('2026-03-15', ['area/size']),
    ),
  ).toMatchObject([
    { code: 'rule/none', args: { about: 'area-size', table: 'areas' }, at: { file: 'areas.csv' } },
  ]);
});
