import { progressOf, type MilestoneTasks } from '../../checks/task-progress.ts';
import { lastWorkingDay } from '../../dates/holidays.ts';
import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import type { CalendarText } from '../../i18n/calendar-text.ts';
import type { Writing } from '../../i18n/catalog.ts';
import { milestoneStatus, type MilestoneStatus, type Progress } from '../../law/milestone-status.ts';
import type { Bilingual, Election, Law } from '../../law/model.ts';
import { generalPoll, type Poll } from '../../law/poll.ts';
import type { DatedMilestone } from '../../law/timetable.ts';
import type { Task } from '../../records/model.ts';
import type { CalendarFilter } from './filter.ts';

/** Lịch bầu cử as every output shows it: the milestones in order, each with where it stands today. */
export interface CalendarView {
  readonly election: Election;
  readonly poll: Poll;
  /** Day of the poll that the calendar is about. */
  readonly pollingDay: IsoDate;
  readonly today: IsoDate;
  /** Calendar days from today to polling day; negative after it. */
  readonly daysLeft: number;
  readonly milestones: readonly MilestoneRow[];
  /** Titles of all milestones in force, for rules that name another. */
  readonly titles: ReadonlyMap<string, Bilingual>;
  /** Rows of tasks.csv that speak of a milestone, by its id or by its name. */
  readonly joined: ReadonlySet<number>;
  /** What the milestones were chosen by, when not all are shown. */
  readonly filter?: CalendarFilter;
}

export interface MilestoneRow extends DatedMilestone {
  readonly status: MilestoneStatus;
  /** For a `date` on a day off: the last working day before it, not before the window opens. */
  readonly lastWorkingDay: IsoDate | null;
  /** What the ward's plan says; null when it does not name the milestone. */
  readonly plan: PlannedWork | null;
  /** Việc riêng: a task of the ward that no article asks for. */
  readonly own?: true;
}

/** What tasks.csv says of a milestone, its rows taken together; each text once. */
export interface PlannedWork {
  readonly owners: readonly string[];
  readonly documents: readonly string[];
  readonly groups: readonly string[];
  readonly doneOn: IsoDate | null;
  /** Days past the last one: up to the day it was done, or up to today while it is not. 0 when in time or not known. */
  readonly lateDays: number;
}

/** In which words an output is written. */
export interface CalendarWords {
  readonly text: CalendarText;
  readonly writing: Pick<Writing, 'language' | 'day' | 'citation' | 'citations'>;
}

/** The part of a ward's plan about one milestone. */
export type Planned = Pick<MilestoneTasks, 'progress'> & Partial<Pick<MilestoneTasks, 'rows' | 'doneOn'>>;

/** Puts the dated milestones beside the ward's plan; without one nothing is known to be done. */
export function calendarView(
  law: Law,
  milestones: readonly DatedMilestone[],
  planned: ReadonlyMap<string, Planned>,
  today: IsoDate,
  poll: Poll = generalPoll(law),
): CalendarView {
  const titles = new Map(law.ofKind('milestone').map(({ id, label }) => [id, label]));
  const joined = [...planned].flatMap(([id, { rows = [] }]) => (titles.has(id) ? rows : []));
  return {
    election: law.election,
    poll,
    pollingDay: poll.day,
    today,
    daysLeft: daysBetween(today, poll.day),
    milestones: milestones.map((milestone) => rowOf(milestone, planned.get(milestone.id), today)),
    joined: new Set(joined.map(({ row }) => row)),
    titles,
  };
}

/** A milestone beside its part of the plan. */
export function rowOf(milestone: DatedMilestone, planned: Planned | undefined, today: IsoDate): MilestoneRow {
  return {
    ...milestone,
    status: milestoneStatus(milestone, planned?.progress, today),
    lastWorkingDay: workingDayFor(milestone),
    plan:
      planned === undefined
        ? null
        : plannedWork(planned.rows ?? [], planned.progress, planned.doneOn, milestone.date, today),
  };
}

function workingDayFor({ date, start, onHoliday, onPollingDay }: DatedMilestone): IsoDate | null {
  // Polling day is a Sunday because the law wants it so.
  if (date === null || onHoliday === null || onPollingDay) return null;
  const day = lastWorkingDay(date);
  return start !== null && day < start ? null : day;
}

function plannedWork(
  rows: readonly Task[],
  progress: Progress,
  doneOn: IsoDate | undefined,
  due: IsoDate | null,
  today: IsoDate,
): PlannedWork {
  const end = progress === 'not-done' ? today : doneOn;
  return {
    owners: each(rows, ({ owner }) => owner),
    documents: each(
      rows.filter((task) => progressOf(task, today) === 'done'),
      ({ document }) => document,
    ),
    groups: each(rows, ({ group }) => group),
    doneOn: doneOn ?? null,
    lateDays: due === null || end === undefined ? 0 : Math.max(0, daysBetween(due, end)),
  };
}

const each = (rows: readonly Task[], textOf: (task: Task) => string): readonly string[] => [
  ...new Set(rows.map(textOf).filter((text) => text !== '')),
];
