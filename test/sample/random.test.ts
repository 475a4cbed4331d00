import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, randomStream, weighted } from '../../src/sample/random.ts';

test('the same seed and name give the same numbers for ever', () => {
  const { next } = randomStream(1, 'voters');
  expect([next(), next(), next()]).toMatchInlineSnapshot(`
    [
      0.15466274158097804,
      0.883665612898767,
      0.7375673423521221,
    ]
  `);
});

test('streams of another seed or another name differ', () => {
  const first = (seed: number, name: string) => randomStream(seed, name).next();
  expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(2, 'b')]).size).toBe(4);
});

test('whole numbers stay within their bounds and reach both', () => {
  const random = randomStream(7, 'int');
  const drawn = new Set(Array.from({ length: 400 }, () => random.int(3, 6)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
});

test('numbers are spread evenly over ten parts', () => {
  const random = randomStream(3, 'even');
  const parts = Array.from({ length: 10 }, () => 0);
  for (let count = 0; count < 100_000; count++) parts[Math.floor(random.next() * 10)]! += 1;
  for (const part of parts) expect(Math.abs(part - 10_000)).toBeLessThan(400);
});

test('shuffling keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const shuffled = randomStream(seed, 'shuffle').shuffled(items);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
    }),
  );
});

test('things are drawn in proportion to their weights', () => {
  const random = randomStream(5, 'draw');
  const coins = weighted<string>([
    ['heads', 3],
    ['tails', 1],
    ['never', 0],
  ]);
  const drawn = Array.from({ length: 40_000 }, () => draw(coins, random));
  expect(drawn.filter((side) => side === 'heads').length / drawn.length).toBeCloseTo(0.75, 1);
  expect(drawn).not.toContain('never');
});
