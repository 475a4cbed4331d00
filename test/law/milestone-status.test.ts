import { expect, test } from 'vitest';
import { milestoneStatus, type MilestoneStatus, type Progress } from '../../src/law/milestone-status.ts';

const WINDOW = { start: '2026-02-09', date: '2026-02-20' };
const DAY = { start: null, date: '2026-02-20' };

test.each<[typeof WINDOW | typeof DAY, Progress | undefined, string, MilestoneStatus]>([
  [WINDOW, undefined, '2026-02-08', 'upcoming'],
  [WINDOW, undefined, '2026-02-09', 'open'],
  [WINDOW, 'not-done', '2026-02-19', 'open'],
  [WINDOW, undefined, '2026-02-20', 'today'],
  [WINDOW, undefined, '2026-02-21', 'passed'],
  [DAY, undefined, '2026-02-19', 'upcoming'],
  [DAY, 'not-done', '2026-02-20', 'today'],
  [DAY, 'not-done', '2026-02-21', 'late'],
  [DAY, 'unknown', '2026-02-21', 'passed'],
  [DAY, 'done', '2026-02-21', 'done'],
  [DAY, 'done', '2026-02-01', 'done'],
])('%j, %s, on %s is %s', (milestone, progress, today, status) => {
  expect(milestoneStatus(milestone, progress, today)).toBe(status);
});

test('a step without a day is upcoming until it is done', () => {
  expect(milestoneStatus({ date: null, start: null }, 'not-done', '2027-01-01')).toBe('upcoming');
  expect(milestoneStatus({ date: null, start: null }, 'done', '2027-01-01')).toBe('done');
});
