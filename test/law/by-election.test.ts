import { expect, test } from 'vitest';
import { lawOfByElection } from '../../src/law/by-election.ts';
import { milestoneDay } from '../../src/law/milestone-day.ts';
import type { CommitteeKind } from '../../src/vocabulary.ts';
import { lawOn } from './statute-book.ts';

const law = lawOfByElection(lawOn('2026'), '2027-06-06');

test.each<[CommitteeKind, number, number, string]>([
  ['province-election-committee', 3, 5, '2027-05-17'],
  ['commune-election-committee', 3, 5, '2027-05-17'],
  ['na-election-board', 3, 5, '2027-05-17'],
  ['province-election-board', 3, 5, '2027-05-22'],
  ['commune-election-board', 3, 5, '2027-05-22'],
  ['polling-team', 9, 11, '2027-05-22'],
])('in a by-election a %s has %i to %i members and is founded by %s', (committee, min, max, due) => {
  const size = law.ofKind('committee-size').find((rule) => rule.committee === committee);
  const makeup = law.ofKind('committee-makeup').find((rule) => rule.committee === committee);
  expect(size).toMatchObject({ cases: [{ min, max }], basis: [{ act: '85/2015/QH13', article: 90 }] });
  expect(milestoneDay(law, makeup!.foundedBy!, {})).toBe(due);
});

test('a by-election has no bodies but its own, and its own day for the official list', () => {
  expect(law.ofKind('committee-size')).toHaveLength(6);
  expect(law.ofKind('by-election-body')).toEqual([]);
  const [incompatible] = law.ofKind('incompatibility');
  expect(milestoneDay(law, incompatible!.errorFrom, {})).toBe('2027-05-27');
});

test('the general election keeps its own', () => {
  const sizes = lawOn('2026').ofKind('committee-size');
  expect(sizes.find(({ committee }) => committee === 'polling-team')!.cases.at(-1)).toEqual({
    min: 11,
    max: 21,
  });
});
