import { completeDay, earliestDay } from '../dates/partial-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Progress } from '../law/milestone-status.ts';
import type { Records, Task } from '../records/model.ts';

/** Rows of the ward's plan that name a milestone, and what they say together. */
export interface MilestoneTasks {
  readonly rows: readonly Task[];
  readonly progress: Progress;
  /** The day the last of them was done, when every one is done and its day is known. */
  readonly doneOn: IsoDate | undefined;
}

/** Whether a row gives a day of completion that has not come yet: it is a plan or a slip, and proves nothing done. */
export function isDoneInFuture({ doneOn }: Task, today: IsoDate): boolean {
  return doneOn.state === 'read' && earliestDay(doneOn.date) > today;
}

/** What one row says. A cell that is filled but cannot be read proves neither that it was done nor that it was not. */
export function progressOf(task: Task, today: IsoDate): Progress {
  const { doneOn } = task;
  if (doneOn.state === 'read') return isDoneInFuture(task, today) ? 'not-done' : 'done';
  return doneOn.state === 'blank' ? 'not-done' : 'unknown';
}

/** The ward's plan by milestone id. A milestone on several rows (one per area) is done when all of them are. */
export function tasksByMilestone(
  tasks: Records<Task> | undefined,
  today: IsoDate,
): ReadonlyMap<string, MilestoneTasks> {
  const rowsById = new Map<string, Task[]>();
  for (const task of tasks?.rows ?? []) {
    const id = task.id.trim().toLowerCase();
    const rows = rowsById.get(id);
    if (rows) rows.push(task);
    else rowsById.set(id, [task]);
  }
  return new Map([...rowsById].map(([id, rows]) => [id, together(rows, today)]));
}

function together(rows: readonly Task[], today: IsoDate): MilestoneTasks {
  const states = rows.map((task) => progressOf(task, today));
  const progress = states.includes('not-done') ? 'not-done' : states.includes('unknown') ? 'unknown' : 'done';
  const days = rows.map(({ doneOn }) => (doneOn.state === 'read' ? completeDay(doneOn.date) : undefined));
  const known = days.filter((day) => day !== undefined).toSorted();
  return {
    rows,
    progress,
    doneOn: progress === 'done' && known.length === rows.length ? known.at(-1) : undefined,
  };
}

/** Real days of completion by milestone id, for the windows that they open. */
export function doneDays(byMilestone: ReadonlyMap<string, MilestoneTasks>): ReadonlyMap<string, IsoDate> {
  return new Map(
    [...byMilestone].flatMap(([id, { doneOn }]) => (doneOn === undefined ? [] : [[id, doneOn] as const])),
  );
}
