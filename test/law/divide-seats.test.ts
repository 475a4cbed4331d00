import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideSeats, evenly, leastConstituencies } from '../../src/law/divide-seats.ts';

test.each([
  [15, 5, 3],
  [16, 5, 4],
  [22, 5, 5],
  [30, 5, 6],
  [3, 3, 1],
  [4, 3, 2],
])('%i seats of at most %i each want at least %i constituencies', (seats, most, least) => {
  expect(leastConstituencies(seats, most)).toBe(least);
});

test('22 seats in 5 constituencies are 5, 5, 4, 4, 4', () => {
  expect(evenly(22, 5)).toEqual([5, 5, 4, 4, 4]);
});

test.each([
  ['equal', 12, [100, 100, 100], [4, 4, 4]],
  ['the largest remainder wins', 10, [430, 310, 260], [4, 3, 3]],
  ['a tie goes to the first', 4, [100, 100, 100], [2, 1, 1]],
  ['none has more than the most', 8, [900, 50, 50], [5, 2, 1]],
  ['none has less than one', 6, [1000, 1000, 1], [3, 2, 1]],
  ['one of each is kept before the large gets more', 6, [10_000, 1, 1, 1], [3, 1, 1, 1]],
  ['what the most leaves over is shared anew', 14, [100_000, 300, 200, 100], [5, 5, 3, 1]],
])('%s: %i seats for %j', (_what, seats, populations, expected) => {
  expect(divideSeats(seats, populations, 5)).toEqual(expected);
});

test.each([
  [16, [1, 1, 1]],
  [2, [1, 1, 1]],
  [5, []],
])('%i seats cannot be divided among %j', (seats, populations) => {
  expect(divideSeats(seats, populations, 5)).toBeUndefined();
});

test('every division has all the seats, from one to the most, and no more people get fewer seats', () => {
  const populations = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 9 })),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(populations, fc.integer({ min: 1, max: 45 }), (people, seats) => {
      const divided = divideSeats(seats, people, 5);
      if (seats < people.length || seats > people.length * 5) {
        expect(divided).toBeUndefined();
        return;
      }
      expect(divided!.reduce((sum, one) => sum + one, 0)).toBe(seats);
      for (const [index, one] of divided!.entries()) {
        expect(one).toBeGreaterThanOrEqual(1);
        expect(one).toBeLessThanOrEqual(5);
        for (const [other, two] of divided!.entries())
          if (people[index]! > people[other]!) expect(one).toBeGreaterThanOrEqual(two);
      }
    }),
  );
});

test('where no bound binds, each constituency is within one of its exact quota', () => {
  const populations = fc.array(fc.integer({ min: 4000, max: 6000 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(populations, (people) => {
      const seats = people.length * 3;
      const all = people.reduce((sum, one) => sum + one, 0);
      for (const [index, one] of divideSeats(seats, people, 5)!.entries())
        expect(Math.abs(one - (seats * people[index]!) / all)).toBeLessThan(1);
    }),
  );
});
