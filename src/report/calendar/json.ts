import type { IsoDate } from '../../dates/iso-date.ts';
import type { MilestoneStatus } from '../../law/milestone-status.ts';
import type { Occasion, TaskGroup } from '../../law/model.ts';
import type { DatedMilestone, UnlawfulHour } from '../../law/timetable.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow, PlannedWork } from './view.ts';

/** `calendar --json` of the contract. */
export interface CalendarJson {
  readonly version: 1;
  readonly election: string;
  /** Which poll: the general one, a by-election, an extra or repeat poll. */
  readonly occasion: Occasion;
  readonly pollingDay: IsoDate;
  /** Whether nobody has decided that day yet. */
  readonly assumed: boolean;
  readonly today: IsoDate;
  readonly daysLeft: number;
  readonly milestones: readonly MilestoneJson[];
  /** The ward's own tasks, which no article asks for. */
  readonly tasks: readonly MilestoneJson[];
}

export interface MilestoneJson {
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly start: IsoDate | null;
  readonly time: string | null;
  readonly daysLeft: number | null;
  readonly status: MilestoneStatus;
  readonly level: DatedMilestone['level'];
  readonly responsible: string;
  readonly basis: readonly string[];
  readonly onHoliday: string | null;
  /** Where `date` is a day off: the last working day before it. */
  readonly lastWorkingDay: IsoDate | null;
  /** When it falls due, in words. */
  readonly rule: string;
  readonly group: TaskGroup | null;
  /** What tasks.csv says of it; null when it does not name the milestone. */
  readonly plan: PlannedWork | null;
  /** Set when the step was moved: the day the law itself gives, and why. */
  readonly override: { readonly legalDate: IsoDate | null; readonly why: string } | null;
  /** Where areas keep hours of their own: all of them by number. */
  readonly args: {
    readonly byArea?: Readonly<Record<string, { readonly date: IsoDate; readonly time: string | null }>>;
    /** Hours it hangs on that the law does not allow. */
    readonly unlawfulHours?: readonly UnlawfulHour[];
  };
}

export function calendarJson(view: CalendarView, words: CalendarWords): CalendarJson {
  return {
    version: 1,
    election: view.election.id,
    occasion: view.poll.occasion,
    pollingDay: view.pollingDay,
    assumed: view.poll.assumed,
    today: view.today,
    daysLeft: view.daysLeft,
    milestones: view.milestones
      .filter(({ own }) => !own)
      .map((milestone) => milestoneJson(milestone, view, words)),
    tasks: view.milestones.filter(({ own }) => own).map((milestone) => milestoneJson(milestone, view, words)),
  };
}

function milestoneJson(milestone: MilestoneRow, view: CalendarView, words: CalendarWords): MilestoneJson {
  const { writing } = words;
  const { id, date, start, time, daysLeft, status, level, byArea, unlawfulHours } = milestone;
  return {
    id,
    title: milestone.title[writing.language],
    date,
    start,
    time,
    daysLeft,
    status,
    level,
    responsible: milestone.responsible[writing.language],
    basis: milestone.basis.map(writing.citation),
    onHoliday: milestone.onHoliday?.[writing.language] ?? null,
    lastWorkingDay: milestone.lastWorkingDay,
    rule: ruleWords(milestone.due, view, words),
    group: milestone.group ?? null,
    plan: milestone.plan,
    override: milestone.override ?? null,
    args: {
      ...(byArea && {
        byArea: Object.fromEntries(byArea.map(({ area, date, time }) => [area, { date, time }])),
      }),
      ...(unlawfulHours && { unlawfulHours }),
    },
  };
}
