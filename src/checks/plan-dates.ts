import { completeDay, earliestDay, latestDay } from '../dates/partial-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { DatedMilestone } from '../law/timetable.ts';
import { at } from '../records/at.ts';
import { goesOn } from '../records/parse/due.ts';
import type { DateCell, Records, Task } from '../records/model.ts';
import { partialText } from './partial-text.ts';
import { isDoneInFuture } from './task-progress.ts';

const FIELDS = [
  {
    field: 'due',
    moment: ({ due, dueTime, dueFrom }: Task) => ({ cell: due, time: dueTime, from: dueFrom }),
  },
  {
    field: 'done_on',
    moment: ({ doneOn, doneTime }: Task) => ({ cell: doneOn, time: doneTime, from: undefined }),
  },
] as const;

/**
 * Hạn and Ngày hoàn thành of the ward's plan: each must be a day, and for a milestone of the law it
 * must lie within the law's limits, to the hour where both the law and the cell give one. A month or a
 * year alone passes when all its days do. Nothing was done on a day after `today`.
 */
export function* checkTaskDates(
  milestones: ReadonlyMap<string, DatedMilestone>,
  tasks: Records<Task>,
  today: IsoDate,
): Iterable<Finding> {
  for (const task of tasks.rows) {
    const milestone = milestones.get(task.id.trim().toLowerCase());
    for (const { field, moment } of FIELDS) {
      if (field === 'done_on' && isDoneInFuture(task, today)) yield doneInFuture(task, today, tasks);
      else yield* checkDate(moment(task), field, task.row, milestone, tasks);
    }
  }
}

function doneInFuture({ doneOn, row }: Task, today: IsoDate, tasks: Records<Task>): Finding {
  const text = doneOn.state === 'read' ? partialText(doneOn.date) : '';
  return finding('plan/done-in-future', { text, today }, at(tasks, row, 'done_on'));
}

type Field = (typeof FIELDS)[number]['field'];

/** A day, and its hour `HH:MM` where the cell gives one. */
interface Moment {
  readonly cell: DateCell;
  readonly time: string | undefined;
  /** The first day of a span. */
  readonly from: IsoDate | undefined;
}

function* checkDate(
  { cell, time, from }: Moment,
  field: Field,
  row: number,
  milestone: DatedMilestone | undefined,
  tasks: Records<Task>,
): Iterable<Finding> {
  const place = at(tasks, row, field);
  if (cell.state === 'blank') return;
  if (cell.state !== 'read') {
    // What goes on all the time is due on no day.
    if (field === 'due' && goesOn(cell.text)) return;
    yield finding('plan/date-unreadable', { text: cell.text }, place);
    return;
  }
  if (!milestone || milestone.date === null) return;
  // The law says when the step begins and not by when it ends.
  if ('begins' in milestone.due) return;

  const { id, title, date: due, basis } = milestone;
  const isExact = 'exactly' in milestone.due && milestone.due.exactly;
  // A step that has its very day cannot be early either.
  const start = isExact ? due : milestone.start;
  const [earliest, latest] = [earliestDay(cell.date), latestDay(cell.date)];
  // Days among which the very day is are no other day.
  if (isExact && from !== undefined && from <= due && due <= latest) return;
  const window = start === null ? {} : { start };
  const lastHour = isExact || milestone.time === null ? {} : { dueTime: milestone.time };
  const differs = (date: IsoDate, hours: Hours = lastHour) =>
    finding(
      'plan/date-differs',
      { milestone: id, title, date, ...window, due, ...hours, field },
      place,
      basis,
    );
  if (earliest > due) yield differs(earliest);
  else if (start !== null && latest < start) yield differs(latest);
  else if (completeDay(cell.date) === undefined && (latest > due || (start !== null && earliest < start))) {
    yield finding('plan/date-unreadable', { text: partialText(cell.date) }, place);
  } else if (earliest === latest && time !== undefined) {
    const hours = brokenHours(milestone, latest, time, field);
    if (hours) yield differs(latest, hours);
  }
}

interface Hours {
  readonly time?: string;
  readonly startTime?: string;
  readonly dueTime?: string;
}

/** The hours of the law that an hour on a day within its limits breaks; undefined when it breaks none. */
function brokenHours(
  { date, time: due, due: rule, byArea = [] }: DatedMilestone,
  day: IsoDate,
  time: string,
  field: Field,
): Hours | undefined {
  if (day !== date || due === null) return undefined;
  if (!('exactly' in rule && rule.exactly)) return time > due ? { time, dueTime: due } : undefined;
  // When a poll really opened is no plan; areas with hours of their own open one after the other.
  const last = byArea.reduce((latest, area) => ((area.time ?? '') > latest ? area.time! : latest), due);
  const isWithin = due <= time && time <= last;
  return field === 'done_on' || isWithin ? undefined : { time, startTime: due, dueTime: last };
}
