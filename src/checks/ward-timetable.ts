import type { IsoDate } from '../dates/iso-date.ts';
import type { Law } from '../law/model.ts';
import { timetable, type DatedMilestone } from '../law/timetable.ts';
import type { Ward } from '../records/model.ts';
import { tasksByMilestone } from './task-progress.ts';

/** The timetable as one ward lives it: its polling hours, the days it has done things, the steps moved for it. */
export function wardTimetable(
  ward: Ward,
  law: Law,
  today: IsoDate,
  level: 'commune' | 'all' = 'commune',
): readonly DatedMilestone[] {
  const { polling, overrideMilestones } = ward.profile;
  return timetable(law, {
    pollingDay: law.election.pollingDay,
    today,
    level,
    hours: polling,
    areas: (ward.areas?.rows ?? []).map((area) => ({
      number: area.number,
      opens: area.opens || polling.opens,
      closes: area.closes || polling.closes,
    })),
    done: daysDone(ward),
    overrides: overrideMilestones,
  });
}

/** The real day of each milestone that tasks.csv says is done. */
function daysDone(ward: Ward): ReadonlyMap<string, IsoDate> {
  const tasks = [...tasksByMilestone(ward.tasks)];
  return new Map(tasks.flatMap(([id, { doneOn }]) => (doneOn === undefined ? [] : [[id, doneOn] as const])));
}
