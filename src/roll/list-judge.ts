import type { Law } from '../law/model.ts';
import type { Voter } from '../records/model.ts';
import { ballotsOf, latestFullTermStart, type Ballots } from './ballots.ts';
import { standingOf, type Standing } from './standing.ts';

/** The two questions every list of voters asks, with the law looked up once. */
export interface ListJudge {
  readonly standing: (voter: Voter) => Standing;
  readonly ballots: (voter: Voter) => Ballots;
}

export function listJudge(law: Law): ListJudge {
  const bar = law.ofKind('voter-bar')[0];
  const rule = law.ofKind('ballots')[0];
  const { pollingDay } = law.election;
  const standing = (voter: Voter): Standing => standingOf(voter.status, bar);
  if (rule === undefined) return { standing, ballots: () => NO_RULE };
  const latestStart = latestFullTermStart(rule, pollingDay);
  return { standing, ballots: (voter) => ballotsOf(voter, rule, pollingDay, latestStart) };
}

const NO_RULE: Ballots = { councils: undefined, reason: 'no-case', residence: undefined, basis: [] };
