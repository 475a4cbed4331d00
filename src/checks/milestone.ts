import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { SOON_DAYS } from '../law/house-rules.ts';
import type { DatedMilestone } from '../law/timetable.ts';
import { at } from '../records/at.ts';
import type { Records, Task } from '../records/model.ts';
import { checkTaskDates } from './plan-dates.ts';
import { checkSteps, withSteps } from './plan-steps.ts';
import { progressOf, tasksByMilestone, type MilestoneTasks } from './task-progress.ts';

/**
 * Mốc thời gian of the commune against the ward's plan: what is late, what falls due soon, what
 * falls on a day off, and which planned or real days break the law's limits.
 * `wardFile` is where a finding stands that no row of the plan is about.
 */
export function* checkMilestones(
  timetable: readonly DatedMilestone[],
  tasks: Records<Task> | undefined,
  today: IsoDate,
  wardFile: Location,
): Iterable<Finding> {
  const ofCommune = timetable.filter(({ level }) => level === 'commune');
  const steps = tasks && withSteps(tasks, ofCommune, { ownIds: true });
  const byMilestone = tasksByMilestone(steps?.tasks, today);
  for (const milestone of ofCommune) {
    yield* checkMilestone(milestone, byMilestone.get(milestone.id), tasks, today, wardFile);
  }
  if (steps) {
    yield* checkSteps(steps);
    yield* checkTaskDates(
      new Map(ofCommune.map((milestone) => [milestone.id, milestone])),
      steps.tasks,
      today,
    );
  }
}

function* checkMilestone(
  milestone: DatedMilestone,
  planned: MilestoneTasks | undefined,
  tasks: Records<Task> | undefined,
  today: IsoDate,
  wardFile: Location,
): Iterable<Finding> {
  const { id, title, date, daysLeft, basis } = milestone;
  if (date === null || daysLeft === null || planned?.progress === 'done') return;

  const open = planned?.rows.filter((task) => progressOf(task, today) !== 'done') ?? [];
  const notDone = open.filter((task) => progressOf(task, today) === 'not-done');
  const place = (task: Task): Location => at(tasks!, task.row);
  const places = open.length > 0 ? open.map(place) : [wardFile];

  if (daysLeft < 0) {
    for (const task of notDone) {
      yield finding(
        'milestone/late',
        { milestone: id, title, due: date, days: -daysLeft },
        place(task),
        basis,
      );
    }
    return;
  }
  if (daysLeft <= SOON_DAYS) {
    for (const where of places)
      yield finding('milestone/soon', { milestone: id, title, due: date, days: daysLeft }, where, basis);
  }
  // Polling day is a Sunday because the law wants it so.
  if (milestone.onHoliday && !milestone.onPollingDay) {
    yield finding(
      'milestone/on-holiday',
      { milestone: id, title, due: date, holiday: milestone.onHoliday },
      places[0]!,
      basis,
    );
  }
}
