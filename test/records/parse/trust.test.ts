import { expect, test } from 'vitest';
import { parseTrust } from '../../../src/records/parse/trust.ts';

test.each([
  ['', undefined],
  ['92', 92],
  ['92%', 92],
  ['92,5 %', 92.5],
  ['100', 100],
  ['0', 0],
  ['0,5%', 0.5],
  ['1', 1],
  // A share where a percentage belongs: nobody is told that 0,92 % trust them.
  ['0,92', 'unreadable'],
  ['101', 'unreadable'],
  ['chín mươi', 'unreadable'],
])('confidence %j is %j', (cell, expected) => {
  expect(parseTrust(cell)).toBe(expected);
});
