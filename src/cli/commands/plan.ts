import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkPlan, type PlanCheck } from '../../checks/plan.ts';
import { withSteps } from '../../checks/plan-steps.ts';
import { doneDays, tasksByMilestone } from '../../checks/task-progress.ts';
import { wardTimetable } from '../../checks/ward-timetable.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import type { Law } from '../../law/model.ts';
import { timetable, type DatedMilestone } from '../../law/timetable.ts';
import { headingsOf } from '../../records/headings.ts';
import type { Records, Task, Ward } from '../../records/model.ts';
import { readTasks } from '../../records/task.ts';
import { checkJson } from '../../report/check-json.ts';
import { planText } from '../../report/plan-text.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { readTable } from '../../tables/read.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { refuseAnyOf } from '../refuse-source.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';
import { exitFor } from './check.ts';

export interface PlanOptions extends CommonOptions {
  readonly election?: string;
  readonly strict?: boolean;
}

/** `baucu plan check <file>`: the days of a ward's own plan against the law's limits. Exit codes as `check`. */
export async function plan(_action: string, file: string, options: PlanOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const path = resolve(io.cwd, file);
  const tasks = readTasks(await readTable(path, basename(path), headingsOf('tasks')));
  if (tasks.rows.length === 0) throw new ToolError('table-no-rows', { path: file, table: 'tasks' });
  if (options.out !== undefined) await refuseAnyOf(resolve(io.cwd, options.out), options.out, [path]);
  const { law, milestones } = await planLaw(dirname(path), tasks, options, today, io);
  const steps = withSteps(tasks, milestones(tasks), { ownIds: false });
  const result = checkPlan(milestones(steps.tasks), steps, today);
  await report(result, law, basename(path), today, options, io);
  return exitFor(countsOf(result), options.strict);
}

interface PlanLaw {
  readonly law: Law;
  /** The milestones of the commune, where what the plan says is done opens windows. */
  readonly milestones: (tasks: Records<Task>) => readonly DatedMilestone[];
}

/** The ward's own hours and moved steps when the plan lies in a ward folder; else the election asked for. */
async function planLaw(
  folder: string,
  tasks: Records<Task>,
  options: PlanOptions,
  today: IsoDate,
  io: Io,
): Promise<PlanLaw> {
  const inWard =
    options.election === undefined &&
    (await stat(join(folder, 'ward.yaml')).catch(() => undefined)) !== undefined;
  if (inWard) {
    const { openWard } = await import('../open-ward.ts');
    const { ward, law } = await openWard(folder, today, io, { only: [], beside: ['areas'] });
    return { law, milestones: (plan) => wardTimetable({ ...ward, tasks: plan } satisfies Ward, law, today) };
  }
  const law = lawOf(await openStatuteBook(io), options.election ?? '2026', today);
  const facts = { pollingDay: law.election.pollingDay, today, level: 'commune' } as const;
  return {
    law,
    milestones: (plan) => timetable(law, { ...facts, done: doneDays(tasksByMilestone(plan, today)) }),
  };
}

function countsOf({ findings }: PlanCheck): {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
} {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

async function report(
  result: PlanCheck,
  law: Law,
  file: string,
  today: IsoDate,
  options: PlanOptions,
  io: Io,
): Promise<void> {
  const catalog = await loadCatalog(options.lang);
  const { findings, rows, matched, own, unclear } = result;
  const summary = { file, rows, matched, own, unclear, ...countsOf(result) };
  if (options.json) {
    await deliver(
      checkJson({ election: law.election.id, today, summary, findings }, catalog),
      options.out,
      io,
    );
    return;
  }
  const onScreen = options.out === undefined && io.stdout.isTerminal;
  const paint = terminalPaint(options.out === undefined && mayColour(options, io));
  const text = await loadCliText(options.lang);
  const words = { text, catalog, paint, columns: onScreen ? Math.min(io.stdout.columns, 120) : 120 };
  await deliver(planText(findings, summary, law.election.title, words), options.out, io);
}
