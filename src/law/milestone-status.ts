import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedMilestone } from './timetable.ts';

/**
 * Tình trạng of a milestone. `late`: the ward's plan lists it as not done and its day has passed;
 * `passed`: its day has passed and nobody says whether it was done.
 */
export type MilestoneStatus = 'done' | 'late' | 'today' | 'open' | 'upcoming' | 'passed';

/** What the ward's plan says of a milestone. `unknown`: the day of completion cannot be read. */
export type Progress = 'done' | 'not-done' | 'unknown';

/** Where a milestone stands on a day; one that has no day is upcoming until it is done. */
export function milestoneStatus(
  milestone: Pick<DatedMilestone, 'date' | 'start'>,
  progress: Progress | undefined,
  today: IsoDate,
): MilestoneStatus {
  const { date, start } = milestone;
  if (progress === 'done') return 'done';
  if (date === null) return 'upcoming';
  if (date < today) return progress === 'not-done' ? 'late' : 'passed';
  if (date === today) return 'today';
  return start !== null && start <= today ? 'open' : 'upcoming';
}
