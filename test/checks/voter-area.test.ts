import { expect, test } from 'vitest';
import type { VotingArea } from '../../src/records/model.ts';
import { areaKind, areaRecords, category } from '../records/voter-record.ts';
import { codes, findingsOf } from './voter-findings.ts';

const near = (...keys: readonly string[]): Pick<VotingArea, 'neighbourhoods'> => ({
  neighbourhoods: keys.map((key) => ({ key, text: `Tổ ${key}` })),
});
const areas = areaRecords([
  { number: '1', ...near('1', '2') },
  { number: '2', ...near('3') },
  { number: '3', kind: areaKind('hospital') },
  { number: '4', kind: areaKind('shared-with-armed-forces'), ...near('4') },
  { number: '5', kind: { state: 'unreadable', text: '?' } },
]);

test.each([
  ['', '1', ['voter/area-missing']],
  ['1', 'Tổ 1', []],
  ['1', 'TDP số 02', []],
  ['1', '', []],
  ['1', '3', ['voter/area-not-of-neighbourhood']],
  ['4', '3', ['voter/area-not-of-neighbourhood']],
  ['3', '1', []],
  ['5', '1', []],
  ['1', '99', []],
  ['7', '3', ['voter/area-unknown']],
])('a voter of area "%s" and neighbourhood "%s" gets %j', (area, neighbourhood, expected) => {
  expect(codes(findingsOf([{ area, neighbourhood }], { areas }))).toEqual(expected);
});

test.each([
  ['permanent', ['voter/area-not-of-neighbourhood']],
  ['soldier', []],
  ['detained', []],
  ['from-elsewhere', []],
] as const)('a voter of another neighbourhood, listed as %s, gets %j', (word, expected) => {
  const voter = { area: '1', neighbourhood: '3', category: category(word) };
  expect(codes(findingsOf([voter], { areas }))).toEqual(expected);
});

test('where areas.csv was not read, any number is taken', () => {
  expect(findingsOf([{ area: '99', neighbourhood: '3' }])).toEqual([]);
});

test('the finding names the area that the neighbourhood belongs to', () => {
  expect(findingsOf([{ area: '1', neighbourhood: 'Tổ 3' }], { areas })).toMatchObject([
    {
      args: { area: '1', neighbourhood: 'Tổ 3', belongsTo: '2' },
      at: { row: 2, column: 'area' },
      severity: 'warning',
    },
  ]);
});
