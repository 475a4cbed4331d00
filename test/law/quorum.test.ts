import { expect, test } from 'vitest';
import { quorumOf } from '../../src/law/quorum.ts';
import { lawOn } from './statute-book.ts';

const [rule] = lawOn('2026')
  .ofKind('quorum')
  .filter(({ committees }) => committees.includes('polling-team'));

test.each([
  [5, 4, 3],
  [9, 6, 5],
  [10, 7, 6],
  [11, 8, 6],
  [12, 8, 7],
  [15, 10, 8],
  [17, 12, 9],
  [21, 14, 11],
  [37, 25, 19],
])('a body of %d meets with %d and decides with %d', (members, attend, agree) => {
  expect(quorumOf(rule!, members)).toEqual({ attend, agree });
});

test('every body of the commune and of the province has one rule of quorum, before and after 2025', () => {
  for (const election of ['2016', '2021', '2026']) {
    for (const { committee } of lawOn(election).ofKind('committee-makeup')) {
      const rules = lawOn(election)
        .ofKind('quorum')
        .filter(({ committees }) => committees.includes(committee));
      expect(rules, committee).toHaveLength(1);
      expect(rules[0]!.basis.length).toBeGreaterThan(0);
    }
  }
});
