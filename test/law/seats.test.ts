import { expect, test } from 'vitest';
import { councilSeats, leastConstituencies } from '../../src/law/seats.ts';
import type { UnitKind } from '../../src/vocabulary.ts';
import { lawOn } from './statute-book.ts';

const rule = lawOn('2026').rule('council-seats', 'council/seats-commune')!;
const seats = (unit: UnitKind, population: number) => councilSeats(rule, unit, population)?.seats;

test.each([
  [0, 15],
  [4999, 15],
  [5000, 15],
  [5999, 15],
  [6000, 16],
  [9999, 19],
  [10000, 20],
  [12999, 20],
  [13000, 21],
  [39999, 29],
  [40000, 30],
  [43000, 30],
])('a mountain commune or special zone of %i people has %i deputies', (population, expected) => {
  expect(seats('mountain-commune', population)).toBe(expected);
  expect(seats('special-zone', population)).toBe(expected);
});

test.each([
  [9999, 15],
  [10000, 15],
  [11999, 15],
  [12000, 16],
  [19999, 19],
  [20000, 20],
  [25999, 20],
  [26000, 21],
  [35498, 22],
  [79999, 29],
  [80000, 30],
  [86000, 30],
  [197142, 30],
])('another commune or a ward of a province of %i people has %i deputies', (population, expected) => {
  expect(seats('commune', population)).toBe(expected);
  expect(seats('ward-of-province', population)).toBe(expected);
});

test.each([
  [14999, 15],
  [15000, 15],
  [20999, 15],
  [21000, 16],
  [24692, 16],
  [44999, 19],
  [45000, 20],
  [51999, 20],
  [52000, 21],
  [87801, 26],
  [114999, 29],
  [115000, 30],
  [122000, 30],
])('a ward of a city of %i people has %i deputies', (population, expected) => {
  expect(seats('ward-of-city', population)).toBe(expected);
});

test('the basis names the point for the kind of unit', () => {
  expect(councilSeats(rule, 'ward-of-city', 43000)?.basis).toEqual([
    { act: '72/2025/QH15', article: 30, clause: 2, point: 'd' },
  ]);
});

test('a kind of unit without a case has no number', () => {
  expect(councilSeats({ ...rule, cases: [] }, 'commune', 10000)).toBeUndefined();
});

test.each([
  [4, 1],
  [5, 1],
  [6, 2],
  [15, 3],
  [16, 4],
  [20, 4],
  [21, 5],
])(
  '%i deputies of a commune council want at least %i constituencies (khoản 4 Điều 10)',
  (deputies, least) => {
    const need = leastConstituencies(lawOn('2026'), deputies);
    expect(need).toMatchObject({ least, most: 5 });
    expect(need?.basis[0]).toMatchObject({ article: 10, clause: 4 });
  },
);
