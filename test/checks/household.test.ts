import { expect, test } from 'vitest';
import { areaRecords, category, status } from '../records/voter-record.ts';
import { findingsOf } from './voter-findings.ts';

test('a household in three areas is one finding, at its first row in another area', () => {
  const rows = [
    { household: 'H1', area: '1' },
    { household: 'H2', area: '2' },
    { household: 'H1', area: '1' },
    { household: 'H1', area: '2' },
    { household: 'H1', area: '3' },
    { household: 'H1', area: '2' },
  ];
  expect(findingsOf(rows)).toMatchObject([
    {
      code: 'voter/household-split',
      severity: 'warning',
      args: { household: 'H1', areas: ['1', '2', '3'], rows: [2, 6] },
      at: { row: 5, column: 'area' },
    },
  ]);
});

test('no household, no area and nobody listed are no household', () => {
  const rows = [
    { household: '', area: '1' },
    { household: '', area: '2' },
    { household: 'H1', area: '1' },
    { household: 'H1', area: '2', status: status('moved-away') },
  ];
  expect(findingsOf(rows).filter(({ code }) => code === 'voter/household-split')).toEqual([]);
  const blank = [
    { household: 'H1', area: '1' },
    { household: 'H1', area: '' },
  ];
  expect(findingsOf(blank).map(({ code }) => code)).toEqual(['voter/area-missing']);
});

test('who votes away from home is of the household, but splits none', () => {
  const rows = [
    { household: 'H1', area: '2', category: category('soldier') },
    { household: 'H1', area: '1' },
    { household: 'H1', area: '3', category: category('from-elsewhere') },
  ];
  expect(findingsOf(rows).filter(({ code }) => code === 'voter/household-split')).toEqual([]);
});

test('a number that no area has is no second area', () => {
  const rows = [
    { household: 'H1', area: '1' },
    { household: 'H1', area: '9' },
  ];
  expect(findingsOf(rows, { areas: areaRecords([{}]) }).map(({ code }) => code)).toEqual([
    'voter/area-unknown',
  ]);
});
