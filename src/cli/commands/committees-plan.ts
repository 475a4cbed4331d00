import { byElectionScope } from '../../audit/by-election-scope.ts';
import { planCommittees } from '../../audit/plan.ts';
import { planJson } from '../../report/committees/plan-json.ts';
import { planText } from '../../report/committees/plan-text.ts';
import { bodiesLaw } from '../bodies-law.ts';
import { committeesScreen } from '../committees-screen.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';

export interface CommitteesPlanOptions extends CommonOptions {
  readonly byElection?: string;
}

/** `baucu committees plan`: how many bodies and people the ward needs, what is missing, and who could fill it. */
export async function committeesPlan(
  dir: string | undefined,
  options: CommitteesPlanOptions,
  io: Io,
): Promise<ExitCode> {
  const today = todayOf(options, io);
  const {
    ward,
    law: general,
    book,
  } = await openWard(dir, today, io, {
    only: [],
    beside: ['committees', 'candidates', 'areas', 'constituencies'],
  });
  const { law, byElection } = bodiesLaw(general, ward.profile.election, book, options, today);
  const plan = planCommittees(ward, law, today, byElection && byElectionScope(ward));
  const occasion = {
    profile: ward.profile,
    election: law.election.id,
    pollingDay: law.election.pollingDay,
    byElection,
    today,
  };
  const screen = await committeesScreen(options, io);
  const chunks = options.json
    ? [`${JSON.stringify(planJson(plan, occasion, screen), null, 2)}\n`]
    : planText(plan, occasion, screen);
  await deliver(chunks, options.out, io);
  return EXIT.clean;
}
