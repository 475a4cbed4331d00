import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/sort.ts';
import type { DatedMilestone } from '../law/timetable.ts';
import { checkTaskDates } from './plan-dates.ts';
import { checkSteps, type PlanSteps } from './plan-steps.ts';

/** What comparing a plan with the law found, and how many of its rows it could compare. */
export interface PlanCheck {
  readonly findings: readonly Finding[];
  readonly rows: number;
  /** Rows about a milestone of the law. */
  readonly matched: number;
  /** Rows about the ward's own work. */
  readonly own: number;
  readonly unclear: number;
}

/** Kế hoạch của địa phương against the law's limits. `tasks` are as `withSteps` made them. */
export function checkPlan(
  milestones: readonly DatedMilestone[],
  steps: PlanSteps,
  today: IsoDate,
): PlanCheck {
  const { tasks, unclear } = steps;
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const matched = tasks.rows.filter(({ id }) => byId.has(id)).length;
  return {
    findings: sortFindings([...tasks.findings, ...checkSteps(steps), ...checkTaskDates(byId, tasks, today)]),
    rows: tasks.rows.length,
    matched,
    own: tasks.rows.length - matched - unclear.length,
    unclear: unclear.length,
  };
}
