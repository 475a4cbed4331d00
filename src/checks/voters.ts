import type { IsoDate } from '../dates/iso-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { mayLackCouncil } from '../law/commune-council.ts';
import type { Law } from '../law/model.ts';
import { inFile } from '../records/at.ts';
import type { Ward } from '../records/model.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkHouseholds } from './household.ts';
import { checkPollingHours } from './polling-hours.ts';
import { checkVoterRow } from './voter-row.ts';
import { checkVotingAreas } from './voting-area.ts';
import { openQuestions, voterRules } from './voter-rules.ts';

/** Cử tri: every row alone, then the rows together. Nothing where the ward has no register. */
export function checkVoters(ward: Ward, law: Law, today: IsoDate): readonly Finding[] {
  if (ward.voters === undefined) return [];
  const rules = voterRules(ward, ward.voters, law, today);
  const findings: Finding[] = [...openQuestions(rules), ...openCouncil(ward, law)];
  for (const voter of ward.voters.rows) checkVoterRow(voter, rules, findings);
  checkDuplicates(rules, findings);
  checkHouseholds(rules, findings);
  return findings;
}

/** Khu vực bỏ phiếu and the hours of the poll. No check of areas depends on the day. */
export function checkAreas(ward: Ward, law: Law, _today: IsoDate): readonly Finding[] {
  return [...checkVotingAreas(ward, law), ...checkPollingHours(ward, law)];
}

/** Whether a unit of so few people has a council of its own, which ward.yaml has to say: its voters' ballots hang on it. */
function* openCouncil({ profile, voters }: Ward, law: Law): Iterable<Finding> {
  const rule = profile.communeCouncil === undefined ? mayLackCouncil(law, profile) : undefined;
  if (rule === undefined || voters === undefined) return;
  const args = { about: 'own-council', election: law.election.id, table: 'voters' } as const;
  yield finding('rule/none', args, inFile(voters), rule.basis);
}
