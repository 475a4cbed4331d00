import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import { committeeRosters } from '../roll/committees.ts';
import { checkBodies, checkHelpers, checkNumber } from './committee-body.ts';
import { checkCandidateMembers } from './committee-candidates.ts';
import { checkComponents } from './committee-components.ts';
import { checkDecisionDays, checkFounding } from './committee-founding.ts';
import { checkCommitteePeople } from './committee-people.ts';
import { checkPositions } from './committee-positions.ts';
import { committeeRules, openCommitteeQuestions } from './committee-rules.ts';
import { checkSize, checkSteeringSize } from './committee-size.ts';
import { checkCommitteeThere, checkTeamsThere } from './missing-body.ts';

/** Tổ chức phụ trách bầu cử: every check of committees.csv; nothing when it was not read. */
export function checkCommittees(ward: Ward, law: Law, today: IsoDate): readonly Finding[] {
  return ward.committees === undefined ? [] : [...findingsOf(ward, ward.committees, law, today)];
}

function* findingsOf(
  ward: Ward,
  committees: NonNullable<Ward['committees']>,
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  const rules = committeeRules(ward, committees, law);
  const rosters = committeeRosters(ward);
  yield* openCommitteeQuestions(rosters, rules, law.election.id);
  yield* checkBodies(committees);
  yield* checkHelpers(ward, committees);
  for (const roster of rosters) {
    yield* checkNumber(roster, ward, rules);
    yield* checkSize(roster, rules);
    yield* checkSteeringSize(roster, ward.profile.steeringSize, rules);
    yield* checkPositions(roster, rules);
    yield* checkComponents(roster, rules);
    yield* checkDecisionDays(roster, rules);
    yield* checkFounding(roster, ward.profile, law, rules);
  }
  yield* checkCommitteePeople(rosters, rules);
  yield* checkCandidateMembers(ward, rosters, rules, law, today);
  yield* checkCommitteeThere(ward, rosters, law, today);
  yield* checkTeamsThere(ward, rosters, law, today);
}
