import { expect, test } from 'vitest';
import { BrokenWorkbook } from '../../src/tables/broken-workbook.ts';
import { withinTime } from '../../src/tables/within-time.ts';

test('work that ends gives its result, and its failure', () => {
  expect(withinTime(() => 7, 1_000)).toBe(7);
  expect(() =>
    withinTime(() => {
      throw new BrokenWorkbook('encrypted');
    }, 1_000),
  ).toThrow('encrypted');
});

test('work that never ends is stopped', () => {
  let turns = 0;
  const forever = (): void => {
    while (turns >= 0) turns += 1;
  };
  expect(() => withinTime(forever, 50)).toThrow('damaged');
});
