import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackOrder } from '../../../src/print/forms/stack-order.ts';

const cards = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => [String(index + 1)]);
const numbers = (count: number): string =>
  stackOrder(cards(count), 4)
    .map(([number = '-']) => number)
    .join(' ');

test.each([
  [0, ''],
  [1, '1 - - -'],
  [4, '1 2 3 4'],
  [5, '1 3 5 - 2 4 - -'],
  [8, '1 3 5 7 2 4 6 8'],
  [9, '1 4 7 - 2 5 8 - 3 6 9 -'],
])('%i cards stand as %s', (count, expected) => {
  expect(numbers(count)).toBe(expected);
});

test('cut apart, the piles laid one under the other are in order, whatever the number', () => {
  fc.assert(
    fc.property(fc.nat(60), (count) => {
      const order = stackOrder(cards(count), 4);
      const piles = [0, 1, 2, 3].flatMap((place) => order.filter((_, index) => index % 4 === place));
      expect(piles.filter(({ length }) => length > 0)).toEqual(cards(count));
    }),
  );
});
