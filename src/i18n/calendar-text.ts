import type { MilestoneStatus } from '../law/milestone-status.ts';
import type { DatedMilestone } from '../law/timetable.ts';
import type { TaskGroup } from '../law/model.ts';

/** Words of the countdown: on a terminal, as JSON and in an exported calendar. One object per language in `{vi,en}/calendar.ts`. */
export interface CalendarText {
  readonly heading: string;
  /** "Ngày bầu cử Chủ nhật 15/03/2026; hôm nay 11/11/2025, còn 124 ngày"; negative once it has passed. */
  readonly countdown: (weekday: string, pollingDay: string, today: string, days: number) => string;
  readonly columns: Readonly<Record<CalendarColumn, string>>;
  /** Short names of the days of the week, Sunday first, and whole ones. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly longWeekdays: readonly [string, string, string, string, string, string, string];
  readonly status: Readonly<Record<MilestoneStatus, string>>;
  readonly level: Readonly<Record<DatedMilestone['level'], string>>;
  readonly group: Readonly<Record<TaskGroup, string>>;
  readonly counts: (late: number, soon: number, withinDays: number) => string;
  /** Articles beyond the first, which is the one to look up. */
  readonly furtherBasis: (count: number) => string;
  readonly empty: string;

  readonly window: (start: string, end: string) => string;
  readonly dayOff: (name: string) => string;
  /** A step that was moved: the day in law, '' where it has none, and why. */
  readonly moved: (legalDay: string, why: string) => string;
  /** Voting areas by number that share a day and hour: "05:00 ngày 14/03/2026: khu vực bỏ phiếu số 2, 5". */
  readonly areas: (numbers: string, day: string, time: string) => string;
  readonly ofLevel: (level: string) => string;

  readonly rule: RuleText;

  /** Name of the exported calendar. */
  readonly name: (election: string) => string;
  readonly remind: (days: number, title: string) => string;
  readonly labels: Readonly<Record<'rule' | 'responsible' | 'basis', string>>;
}

export type CalendarColumn = 'date' | 'weekday' | 'daysLeft' | 'status' | 'title' | 'responsible' | 'basis';

/** A rule of the law in words. Days count from polling day, before it negative. */
export interface RuleText {
  readonly by: (days: number) => string;
  readonly between: (start: number, days: number) => string;
  readonly on: (day: string) => string;
  readonly until: (time: string) => string;
  readonly hours: (hours: number, from: 'opening' | 'closing') => string;
  readonly fromDone: (days: number, title: string) => string;
  /** While the real day is not known. */
  readonly orBy: (days: number) => string;
  readonly sameDay: (title: string) => string;
  readonly before: (title: string) => string;
}
