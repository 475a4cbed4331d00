import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
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
  const findings: Finding[] = [...openQuestions(rules)];
  for (const voter of ward.voters.rows) checkVoterRow(voter, rules, findings);
  checkDuplicates(rules, findings);
  checkHouseholds(rules, findings);
  return findings;
}

/** Khu vực bỏ phiếu and the hours of the poll. No check of areas depends on the day. */
export function checkAreas(ward: Ward, law: Law, _today: IsoDate): readonly Finding[] {
  return [...checkVotingAreas(ward, law), ...checkPollingHours(ward, law)];
}
