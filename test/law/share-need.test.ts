import { expect, test } from 'vitest';
import { shareNeed } from '../../src/law/share-need.ts';

test.each([
  [0.35, 20, 7],
  [0.35, 21, 8],
  [0.35, 60, 21],
  [0.35, 45, 16],
  [0.18, 100, 18],
  [0.07, 100, 7],
  [0.35, 0, 0],
])('%d of %d people, rounded up, are %d', (share, of, need) => {
  expect(shareNeed(share, of, 'up')).toBe(need);
});

// The allocations of Hưng Yên (136 people, 85 seats) and Lương Minh (45 people) for 2026.
test.each([
  [0.35, 136, 48],
  [0.1, 136, 14],
  [0.15, 136, 20],
  [0.3, 85, 26],
  [0.35, 45, 16],
  [0.1, 45, 5],
  [0.15, 45, 7],
  [0.3, 45, 14],
])('%d of %d people, half up, are %d', (share, of, need) => {
  expect(shareNeed(share, of, 'half-up')).toBe(need);
});
