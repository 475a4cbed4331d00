import type { IsoDate } from '../dates/iso-date.ts';
import type { Law } from '../law/model.ts';
import { generalPoll, type Poll } from '../law/poll.ts';
import { timetable, type DatedMilestone } from '../law/timetable.ts';
import type { Ward } from '../records/model.ts';
import { unlawfulHours } from './polling-hours.ts';
import { withSteps } from './plan-steps.ts';
import { doneDays, tasksByMilestone, type MilestoneTasks } from './task-progress.ts';

/** The timetable as one ward lives it: its polling hours, the days it has done things, the steps moved for it. */
export function wardTimetable(
  ward: Ward,
  law: Law,
  today: IsoDate,
  level: 'commune' | 'all' = 'commune',
  poll: Poll = generalPoll(law),
): readonly DatedMilestone[] {
  const { polling, overrideMilestones } = ward.profile;
  // Where nobody chose other hours those of the law hold (Điều 71).
  const legal = law.ofKind('polling-hours')[0];
  const opens = polling.opens || (legal?.opens ?? '');
  const closes = polling.closes || (legal?.closes ?? '');
  return timetable(law, {
    pollingDay: poll.day,
    occasion: poll.occasion,
    today,
    level,
    hours: { opens, closes },
    areas: (ward.areas?.rows ?? []).map((area) => ({
      number: area.number,
      opens: area.opens || opens,
      closes: area.closes || closes,
    })),
    unlawfulHours: legal && [...unlawfulHours(ward, legal)].map(({ row: _row, ...hour }) => hour),
    done: doneDays(wardPlan(ward, law, today, poll)),
    overrides: Object.fromEntries(
      Object.entries(overrideMilestones).filter(([id]) => isOfPoll(id, law, poll)),
    ),
  });
}

/** What tasks.csv says of the milestones of a poll. */
export function wardPlan(
  ward: Ward,
  law: Law,
  today: IsoDate,
  poll: Poll = generalPoll(law),
): ReadonlyMap<string, MilestoneTasks> {
  const named = law
    .ofKind('milestone')
    .flatMap(({ id, label, level }) => (level === 'commune' ? [{ id, title: label }] : []));
  const tasks = ward.tasks && withSteps(ward.tasks, named, { ownIds: true }).tasks;
  return new Map([...tasksByMilestone(tasks, today)].filter(([id]) => isOfPoll(id, law, poll)));
}

/** A ward's folder tells of its general election; of a later poll it can only mean the steps that are that poll's alone. */
function isOfPoll(id: string, law: Law, poll: Poll): boolean {
  if (poll.occasion === 'general') return poll.day === law.election.pollingDay && !poll.assumed;
  return law.rule('milestone', id)?.occasion === poll.occasion;
}
