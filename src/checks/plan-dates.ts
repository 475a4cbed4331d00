import { completeDay, earliestDay, latestDay } from '../dates/partial-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { DatedMilestone } from '../law/timetable.ts';
import { at } from '../records/at.ts';
import type { DateCell, Records, Task } from '../records/model.ts';
import { partialText } from './partial-text.ts';
import { isDoneInFuture } from './task-progress.ts';

const FIELDS = [
  { field: 'due', cell: (task: Task) => task.due },
  { field: 'done_on', cell: (task: Task) => task.doneOn },
] as const;

/**
 * Hạn and Ngày hoàn thành of the ward's plan: each must be a day, and for a milestone of the law it
 * must lie within the law's limits. A month or a year alone passes when all its days do. Nothing was done
 * on a day after `today`.
 */
export function* checkTaskDates(
  milestones: ReadonlyMap<string, DatedMilestone>,
  tasks: Records<Task>,
  today: IsoDate,
): Iterable<Finding> {
  for (const task of tasks.rows) {
    const milestone = milestones.get(task.id.trim().toLowerCase());
    for (const { field, cell } of FIELDS) {
      if (field === 'done_on' && isDoneInFuture(task, today)) yield doneInFuture(task, today, tasks);
      else yield* checkDate(cell(task), field, task.row, milestone, tasks);
    }
  }
}

function doneInFuture({ doneOn, row }: Task, today: IsoDate, tasks: Records<Task>): Finding {
  const text = doneOn.state === 'read' ? partialText(doneOn.date) : '';
  return finding('plan/done-in-future', { text, today }, at(tasks, row, 'done_on'));
}

type Field = (typeof FIELDS)[number]['field'];

function* checkDate(
  cell: DateCell,
  field: Field,
  row: number,
  milestone: DatedMilestone | undefined,
  tasks: Records<Task>,
): Iterable<Finding> {
  const place = at(tasks, row, field);
  if (cell.state === 'blank') return;
  if (cell.state !== 'read') {
    yield finding('plan/date-unreadable', { text: cell.text }, place);
    return;
  }
  if (!milestone || milestone.date === null) return;

  const { id, title, date: due, basis } = milestone;
  // A step that has its very day cannot be early either.
  const start = 'exactly' in milestone.due && milestone.due.exactly ? due : milestone.start;
  const [earliest, latest] = [earliestDay(cell.date), latestDay(cell.date)];
  const window = start === null ? {} : { start };
  const differs = (date: string) =>
    finding('plan/date-differs', { milestone: id, title, date, ...window, due, field }, place, basis);
  if (earliest > due) yield differs(earliest);
  else if (start !== null && latest < start) yield differs(latest);
  else if (completeDay(cell.date) === undefined && (latest > due || (start !== null && earliest < start))) {
    yield finding('plan/date-unreadable', { text: partialText(cell.date) }, place);
  }
}
