import { expect, test } from 'vitest';
import { meetingQuorum, votesAbove } from '../../src/law/meeting-quorum.ts';
import type { Meeting } from '../../src/law/model.ts';
import { lawOn } from './statute-book.ts';

const attend = (meeting: Meeting, voters: number, election = '2026') =>
  meetingQuorum(
    lawOn(election)
      .ofKind('meeting-quorum')
      .find((rule) => rule.meeting === meeting)!,
    voters,
  );

test.each([
  [1, 1],
  [3, 2],
  [98, 66],
  [99, 66],
  [100, 70],
  [140, 70],
  [5000, 70],
])('at a workplace of %i voters at least %i attend', (voters, need) => {
  expect(attend('workplace', voters).attend).toBe(need);
  expect(attend('workplace', voters, '2021').attend).toBe(need);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [98, 49],
  [99, 50],
  [100, 55],
  [140, 55],
])('where %i voters live at least %i attend, to speak of candidates and to nominate', (voters, need) => {
  expect(attend('residence', voters).attend).toBe(need);
  expect(attend('village', voters).attend).toBe(need);
});

test('all are called below a hundred voters, and representatives will do from there', () => {
  expect(attend('residence', 99).all).toBe(true);
  expect(attend('residence', 100).all).toBe(false);
});

test('the rulebook has no such rule for 2016', () => {
  expect(lawOn('2016').ofKind('meeting-quorum')).toEqual([]);
});

test.each([
  [0.5, 55, 28],
  [0.5, 60, 31],
  [0.5, 1, 1],
  [0.5, 2, 2],
])('more than %f of %i present is %i votes', (share, present, votes) => {
  expect(votesAbove(share, present)).toBe(votes);
});
