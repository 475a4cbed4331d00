import type { IsoDate } from '../dates/iso-date.ts';
import { lawOfRules } from './in-force.ts';
import type { ByElectionBodyRule, CommitteeMakeupRule, CommitteeSizeRule, InForce, Law } from './model.ts';

/**
 * The law as a by-election (bầu cử bổ sung) sees it: its own polling day, and the bodies of Điều 90 in the place
 * of those of the general election, with the days by which they are founded.
 */
export function lawOfByElection(law: Law, pollingDay: IsoDate): Law {
  const all = law.all.flatMap((rule): readonly InForce[] => {
    if (rule.kind === 'committee-size' || rule.kind === 'committee-makeup') return [];
    if (rule.kind === 'by-election-body') return bodyRules(rule);
    if (rule.kind !== 'incompatibility') return [rule];
    return [{ ...rule, errorFrom: rule.errorFromInByElection ?? rule.errorFrom }];
  });
  return lawOfRules({ ...law, election: { ...law.election, pollingDay } }, all);
}

/** Size and makeup of one body, as every other check asks for them. */
function bodyRules({
  min,
  max,
  components,
  ...both
}: InForce<ByElectionBodyRule>): readonly [InForce<CommitteeSizeRule>, InForce<CommitteeMakeupRule>] {
  return [
    { ...both, kind: 'committee-size', id: `${both.id}/size`, cases: [{ min, max }] },
    { ...both, kind: 'committee-makeup', id: `${both.id}/makeup`, cases: [{ components }] },
  ];
}
