import { expect, test } from 'vitest';
import { numberIssuer } from '../../src/sample/numbers.ts';
import { randomStream } from '../../src/sample/random.ts';

const issuer = (seed = 1) => numberIssuer('028', randomStream(seed, 'numbers'));

test.each([
  ['male', 1958, /^028058\d{6}$/],
  ['female', 1958, /^028158\d{6}$/],
  ['male', 2003, /^028203\d{6}$/],
  ['female', 2008, /^028308\d{6}$/],
] as const)('a %s born in %i has a number that says so', (sex, year, pattern) => {
  expect(issuer().issue(sex, year)).toMatch(pattern);
});

test('no number comes twice, whatever the sex and the year', () => {
  const { issue } = issuer();
  const numbers = new Set<string>();
  for (let count = 0; count < 20_000; count++) {
    numbers.add(issue('male', 1990));
    numbers.add(issue('female', 1990));
    numbers.add(issue('male', 1991));
  }
  expect(numbers.size).toBe(60_000);
});

test('husband and wife of one year do not share their last digits', () => {
  const { issue } = issuer();
  expect(issue('male', 1970).slice(6)).not.toBe(issue('female', 1970).slice(6));
});

test('another place may be asked for', () => {
  expect(issuer().issue('male', 1970, '099')).toMatch(/^099070/);
});
