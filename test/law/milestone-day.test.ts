import { expect, test } from 'vitest';
import { lastMoment, milestoneDay } from '../../src/law/milestone-day.ts';
import type { Due } from '../../src/law/model.ts';
import { lawOf, milestone, OVERRIDE } from './made-up-law.ts';

test.each<[string, Due, string | undefined]>([
  ['days before polling day', { days: -42 }, '2026-02-01'],
  ['days after it', { days: 3 }, '2026-03-18'],
  ['a fixed day', { on: '2025-12-15' }, '2025-12-15'],
  ['the day of another milestone', { sameDayAs: 'other' }, '2026-02-26'],
  ['itself', { sameDayAs: 'it' }, undefined],
  ['words', { words: { vi: 'Sớm', en: 'Soon' } }, undefined],
  ['the day another was done', { days: 30, fromDone: 'other' }, undefined],
])('a milestone given by %s', (_how, due, expected) => {
  const law = lawOf({ it: milestone(due), other: milestone({ days: -17 }) });
  expect(milestoneDay(law, 'it', {})).toBe(expected);
});

test('a milestone the law does not have has no day, moved or not', () => {
  expect(milestoneDay(lawOf({}), 'it', { it: { date: '2026-02-02' } })).toBeUndefined();
});

test('a moved milestone keeps its hour and says by which article it was moved', () => {
  const law = lawOf({ it: milestone({ days: -42, time: '17:00' }), override: OVERRIDE });
  expect(lastMoment(law, 'it', { it: { date: '2026-02-03' } })).toEqual({
    date: '2026-02-03',
    time: '17:00',
    basis: [
      { act: 'THU/2025', article: 1 },
      { act: 'THU/2025', article: 98, clause: 3 },
    ],
  });
});
