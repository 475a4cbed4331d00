import { planCommittees } from '../../audit/plan.ts';
import { planJson } from '../../report/committees/plan-json.ts';
import { planText } from '../../report/committees/plan-text.ts';
import { committeesScreen } from '../committees-screen.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';

/** `baucu committees plan`: how many bodies and people the ward needs, what is missing, and who could fill it. */
export async function committeesPlan(
  dir: string | undefined,
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io, {
    only: [],
    beside: ['committees', 'candidates', 'areas', 'constituencies'],
  });
  const plan = planCommittees(ward, law, today);
  const occasion = {
    profile: ward.profile,
    election: law.election.id,
    pollingDay: law.election.pollingDay,
    today,
  };
  const screen = await committeesScreen(options, io);
  const chunks = options.json
    ? [`${JSON.stringify(planJson(plan, occasion, screen), null, 2)}\n`]
    : planText(plan, occasion, screen);
  await deliver(chunks, options.out, io);
  return EXIT.clean;
}
