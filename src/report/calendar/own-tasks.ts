import { progressOf } from '../../checks/task-progress.ts';
import { completeDay } from '../../dates/partial-date.ts';
import { dayOff } from '../../dates/holidays.ts';
import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import type { Records, Task } from '../../records/model.ts';
import { rowOf, type CalendarView, type MilestoneRow } from './view.ts';

/** The calendar with the ward's own tasks (việc riêng) among the milestones, by day. */
export function withOwnTasks(view: CalendarView, tasks: Records<Task> | undefined): CalendarView {
  const own = (tasks?.rows ?? []).filter(
    ({ id, title, row }) =>
      title !== '' && !view.joined.has(row) && !view.titles.has(id.trim().toLowerCase()),
  );
  if (own.length === 0) return view;
  const rows = [...view.milestones, ...own.map((task) => ownRow(task, view))];
  return { ...view, milestones: rows.toSorted((a, b) => compare(key(a), key(b))) };
}

/** A whole day ends after every hour of it; what has no day comes last. */
const key = ({ date, time }: MilestoneRow): string => `${date ?? '9999'} ${time ?? '24:00'}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ownRow(task: Task, { today, pollingDay }: CalendarView): MilestoneRow {
  const date = dayOf(task.due);
  const same = (text: string) => ({ vi: text, en: text });
  const milestone = {
    id: task.id === '' ? `row-${task.row}` : task.id,
    title: same(task.title),
    date: date ?? null,
    start: null,
    time: date === undefined ? null : (task.dueTime ?? null),
    daysLeft: date === undefined ? null : daysBetween(today, date),
    level: 'commune',
    responsible: same(task.owner),
    basis: [],
    due: { words: same(task.due.state === 'read' || task.due.state === 'blank' ? '' : task.due.text) },
    onHoliday: (date === undefined ? undefined : dayOff(date)) ?? null,
    onPollingDay: date === pollingDay,
  } as const;
  const doneOn = progressOf(task, today) === 'done' ? dayOf(task.doneOn) : undefined;
  return {
    ...rowOf(milestone, { progress: progressOf(task, today), rows: [task], doneOn }, today),
    own: true,
  };
}

function dayOf(cell: Task['due']): IsoDate | undefined {
  return cell.state === 'read' ? completeDay(cell.date) : undefined;
}
