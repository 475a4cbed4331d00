import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
import type { Candidate, Records, Ward } from '../records/model.ts';
import { candidateLists } from '../roll/candidate-lists.ts';
import { committeeRosters } from '../roll/committees.ts';
import type { CandidateList } from '../roll/model.ts';
import { checkFieldsKnown } from './candidate-fields.ts';
import { checkNamesakes, checkOrder } from './candidate-order.ts';
import { checkCandidatePeople } from './candidate-people.ts';
import { checkCandidateRow } from './candidate-row.ts';
import { candidateRules, openCandidateQuestions } from './candidate-rules.ts';
import { checkEven } from './constituency-even.ts';
import { checkSurplus } from './constituency-surplus.ts';
import { checkConstituencies } from './constituency.ts';
import { checkCouncilSeats } from './council-seats.ts';
import { checkBoardsThere } from './missing-body.ts';
import { checkStructure } from './structure.ts';

/** Người ứng cử, đơn vị bầu cử, cơ cấu: every check of candidates.csv and constituencies.csv, of those that were read. */
export function checkCandidates(ward: Ward, law: Law, today: IsoDate): readonly Finding[] {
  const lists = candidateLists(ward);
  return [
    ...(ward.candidates ? candidateFindings(ward, ward.candidates, lists, law, today) : []),
    ...constituencyFindings(ward, lists, law, today),
  ];
}

function* candidateFindings(
  ward: Ward,
  candidates: Records<Candidate>,
  lists: readonly CandidateList[],
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  const rules = candidateRules(ward, candidates, law, today);
  yield* openCandidateQuestions(rules, law.election.id);
  yield* checkFieldsKnown(rules, law.election.id);
  for (const candidate of candidates.rows) yield* checkCandidateRow(candidate, rules);
  yield* checkCandidatePeople(rules);
  for (const list of lists) {
    yield* checkOrder(list, rules);
    yield* checkNamesakes(list, rules);
  }
  yield* checkStructure(ward, lists, law);
}

function* constituencyFindings(
  ward: Ward,
  lists: readonly CandidateList[],
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  if (ward.constituencies === undefined) return;
  yield* checkConstituencies(ward.constituencies, law);
  yield* checkCouncilSeats(ward, law);
  yield* checkEven(ward, law);
  yield* checkSurplus(ward, lists, law);
  yield* checkBoardsThere(ward, committeeRosters(ward), law, today);
}
