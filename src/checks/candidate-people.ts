import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Candidate } from '../records/model.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { samePersonGroups } from '../roll/person-groups.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { basisOf, type CandidateRules } from './candidate-rules.ts';

/** One person in several rows: twice for one council, or for more councils than the law allows. */
export function* checkCandidatePeople(rules: CandidateRules): Iterable<Finding> {
  const standing = rules.candidates.rows.filter(
    (candidate) => isOnList(candidate) && levelOf(candidate) !== undefined,
  );
  for (const rows of samePersonGroups(standing, 'certain')) {
    yield* checkDuplicate(rows, rules);
    yield* checkLevels(rows, rules);
  }
}

/** One finding for each council, at the second row. */
function* checkDuplicate(rows: readonly Candidate[], rules: CandidateRules): Iterable<Finding> {
  for (const level of COUNCILS) {
    const same = rows.filter((candidate) => levelOf(candidate) === level);
    const second = same[1];
    if (second === undefined) continue;
    const args = { level, rows: otherRows(same, second) };
    yield finding('candidate/duplicate', args, at(rules.candidates, second.row), basisOf(rules.fields));
  }
}

/** One finding for each person, at the row with which the councils become too many. */
function* checkLevels(rows: readonly Candidate[], rules: CandidateRules): Iterable<Finding> {
  const { levels: rule, candidates } = rules;
  if (rule === undefined) return;
  const seen = new Set<Council>();
  let excess: Candidate | undefined;
  for (const candidate of rows) {
    seen.add(levelOf(candidate)!);
    const councils = seen.size - (seen.has('na') ? 1 : 0);
    if (councils > (seen.has('na') ? rule.maxCouncilsWithNa : rule.maxCouncils)) excess ??= candidate;
  }
  if (excess === undefined) return;
  const args = { levels: COUNCILS.filter((council) => seen.has(council)), rows: otherRows(rows, excess) };
  yield finding('candidate/too-many-levels', args, at(candidates, excess.row, 'level'), rule.basis);
}

function otherRows(rows: readonly Candidate[], one: Candidate): readonly number[] {
  return rows.filter((candidate) => candidate !== one).map(({ row }) => row);
}
