import { withSteps } from '../../checks/plan-steps.ts';
import { tasksByMilestone, type MilestoneTasks } from '../../checks/task-progress.ts';
import { wardTimetable } from '../../checks/ward-timetable.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { CANDIDATE_STEPS, OFFICIAL_LIST } from '../../law/candidate-steps.ts';
import type { Law } from '../../law/model.ts';
import type { DatedMilestone } from '../../law/timetable.ts';
import type { Ward } from '../../records/model.ts';
import type { Council } from '../../vocabulary.ts';
import type { StepState, TrackStep, TrackStepName } from './model.ts';

/** Finds the steps of candidates among the ward's milestones. */
export type StepFinder = (step: TrackStepName, milestone: string) => TrackStep | undefined;

/** The milestones of a ward as steps of its candidates: the law's days, and what the plan says of them. */
export function stepFinder(ward: Ward, law: Law, today: IsoDate): StepFinder {
  const dated = new Map(wardTimetable(ward, law, today, 'all').map((milestone) => [milestone.id, milestone]));
  const named = [...dated.values()].map(({ id, title }) => ({ id, title }));
  const tasks = tasksByMilestone(ward.tasks && withSteps(ward.tasks, named, { ownIds: true }).tasks, today);
  return (step, id) => {
    const milestone = dated.get(id);
    if (milestone === undefined) return undefined;
    const { title, start, date, time, daysLeft, basis } = milestone;
    const plan = tasks.get(id);
    const state = stateOf(milestone, plan, today);
    const doneOn = plan?.doneOn ?? null;
    return { step, milestone: id, title, start, date, time, daysLeft, state, doneOn, basis };
  };
}

function stateOf(
  { start, date }: DatedMilestone,
  plan: MilestoneTasks | undefined,
  today: IsoDate,
): StepState {
  if (plan?.progress === 'done') return 'done';
  if (plan?.progress === 'not-done') return date !== null && date < today ? 'late' : 'pending';
  // Before its window opens nobody needs to write down that it is not done.
  return start !== null && today < start ? 'pending' : 'unknown';
}

/** Every step that somebody takes who stands for one of these councils, each once, in their order. */
export function stepsOf(
  find: StepFinder,
  levels: readonly Council[],
  dossierDeadline: string | undefined,
): readonly TrackStep[] {
  const { structure, workplaceNomination, villageNomination, preliminary, trust, selection } =
    CANDIDATE_STEPS;
  const lists = new Set(levels.map((level) => OFFICIAL_LIST[level]));
  const asked: readonly (readonly [TrackStepName, string | undefined])[] = [
    ['structure', structure],
    ['nomination', workplaceNomination],
    ['nomination', levels.includes('commune') ? villageNomination : undefined],
    ['dossier', dossierDeadline],
    ['preliminary', preliminary],
    ['trust', trust],
    ['selection', selection],
    ...[...lists].map((list) => ['official-list', list] as const),
  ];
  return asked.flatMap(([step, id]) => (id === undefined ? [] : (find(step, id) ?? [])));
}
