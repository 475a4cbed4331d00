import type { MilestoneStatus } from '../law/milestone-status.ts';
import type { DatedMilestone, UnlawfulHour } from '../law/timetable.ts';
import type { Occasion, TaskGroup } from '../law/model.ts';

/** Words of the countdown: on a terminal, as JSON and in an exported calendar. One object per language in `{vi,en}/calendar.ts`. */
export interface CalendarText {
  /** By what kind of poll the calendar is for. */
  readonly heading: Readonly<Record<Occasion, string>>;
  /** "ngày bầu cử bổ sung": what days are counted from, in the middle of a sentence. */
  readonly pollingDay: Readonly<Record<Occasion, string>>;
  /** "Ngày bầu cử Chủ nhật 15/03/2026; hôm nay 11/11/2025, còn 124 ngày"; negative once it has passed. */
  readonly countdown: (
    weekday: string,
    pollingDay: string,
    today: string,
    days: number,
    occasion: Occasion,
  ) => string;
  /** What must be said of the whole calendar. */
  readonly assumed: Readonly<Record<Occasion, string>>;
  /** The year's lunar holidays are not known. */
  readonly lunarUnknown: (year: number) => string;
  /** Which milestones are shown, when not all are. */
  readonly filter: {
    readonly only: string;
    readonly thisWeek: (from: string, to: string) => string;
    readonly next: (count: number) => string;
    readonly owner: (words: string) => string;
    readonly group: (words: string) => string;
  };
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
  /** A day off, and the last working day before it, '' where the window has none. */
  readonly dayOff: (name: string, lastWorkingDay: string) => string;
  /** What the ward's plan says: done on that day, so many days late; '' where the day is not known. */
  readonly doneOn: (day: string, lateDays: number) => string;
  readonly late: (days: number) => string;
  readonly document: (documents: string) => string;
  readonly owner: (owners: string) => string;
  /** A task of the ward's own that no article asks for. */
  readonly ownTask: string;
  /** A step that was moved: the day in law, '' where it has none, and why. */
  readonly moved: (legalDay: string, why: string) => string;
  /** Voting areas by number that share a day and hour: "05:00 ngày 14/03/2026: khu vực bỏ phiếu số 2, 5". */
  readonly areas: (numbers: string, day: string, time: string) => string;
  /** An hour outside the law, of these areas; '' for the ward's own. */
  readonly unlawfulHour: (areas: string, hour: UnlawfulHour) => string;
  /** As short as a poster wants it. */
  readonly unlawful: string;
  readonly ofLevel: (level: string) => string;

  readonly rule: RuleText;

  /** Name of the exported calendar. */
  readonly name: (election: string) => string;
  /** The timeline: what its signs mean, and where the whole text is. */
  readonly timeline: { readonly legend: string; readonly noDay: string; readonly cut: string };
  /** The calendar as a page, and as a sheet for the wall. */
  readonly page: {
    readonly title: (election: string) => string;
    readonly month: (month: number, year: number) => string;
    readonly noDay: string;
    readonly drawn: string;
    /** What the signs of the drawing mean. */
    readonly legend: string;
    readonly pollingDay: (weekday: string, day: string, occasion: Occasion) => string;
  };
  readonly csv: Readonly<Record<CsvColumn, string>>;
  readonly remind: (days: number, title: string) => string;
  readonly labels: Readonly<Record<'rule' | 'responsible' | 'basis', string>>;
}

export type CalendarColumn = 'date' | 'weekday' | 'daysLeft' | 'status' | 'title' | 'responsible' | 'basis';

export type CsvColumn =
  | 'id'
  | 'title'
  | 'date'
  | 'time'
  | 'start'
  | 'weekday'
  | 'daysLeft'
  | 'status'
  | 'lateDays'
  | 'group'
  | 'level'
  | 'responsible'
  | 'owner'
  | 'doneOn'
  | 'document'
  | 'onHoliday'
  | 'lastWorkingDay'
  | 'rule'
  | 'basis';

/** A rule of the law in words. Days count from polling day, before it negative. */
export interface RuleText {
  readonly by: (days: number, pollingDay: string) => string;
  readonly between: (start: number, days: number, pollingDay: string) => string;
  /** A window that opens with another milestone. */
  readonly fromStep: (title: string, days: number, pollingDay: string) => string;
  /** The last day allowed, or exactly the day. */
  readonly on: (day: string, exactly: boolean) => string;
  readonly until: (time: string) => string;
  readonly hours: (
    hours: number,
    from: 'opening' | 'closing',
    way: 'latest' | 'exactly' | 'begins',
  ) => string;
  readonly fromDone: (days: number, title: string) => string;
  /** While the real day is not known. */
  readonly orBy: (days: number, pollingDay: string) => string;
  readonly sameDay: (title: string) => string;
  readonly before: (title: string) => string;
}
