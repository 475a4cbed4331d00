import { earliestDay } from '../dates/partial-date.ts';
import type { Candidate, Ward } from '../records/model.ts';
import { orderKey } from '../vietnamese/name.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { compareNumbers } from './compare-numbers.ts';
import { constituenciesOf } from './constituencies.ts';
import type { CandidateList } from './model.ts';
import { isOnList, levelOf } from './on-list.ts';

/**
 * Danh sách người ứng cử of every constituency, by council and number: those who stand, in the order
 * of the ballot. A commune constituency that nobody stands in has an empty list; those of the
 * province and the National Assembly have one only when somebody does, for most lie elsewhere.
 */
export function candidateLists(ward: Pick<Ward, 'candidates' | 'constituencies'>): readonly CandidateList[] {
  if (ward.candidates === undefined) return [];
  const known = constituenciesOf(ward.constituencies?.rows);
  const standing = candidatesByKey(ward.candidates.rows);
  return COUNCILS.flatMap((level) => {
    const numbers = new Set(standing.get(level)?.keys());
    if (level === 'commune') for (const { number } of known.of(level)) numbers.add(number);
    return [...numbers].toSorted(compareNumbers).map((constituency) => {
      const { consists, seats } = known.get(level, constituency) ?? { consists: '', seats: undefined };
      return {
        level,
        constituency,
        consists,
        seats,
        candidates: inBallotOrder(standing.get(level)?.get(constituency) ?? []),
      };
    });
  });
}

/** Those who stand, by council and constituency, in file order; who stands for no readable council is in none. */
function candidatesByKey(
  rows: readonly Candidate[],
): ReadonlyMap<Council, ReadonlyMap<string, readonly Candidate[]>> {
  const byLevel = new Map<Council, Map<string, Candidate[]>>();
  for (const candidate of rows) {
    const level = levelOf(candidate);
    if (level === undefined || !isOnList(candidate)) continue;
    const byNumber = byLevel.get(level) ?? new Map<string, Candidate[]>();
    byLevel.set(level, byNumber);
    const list = byNumber.get(candidate.constituency);
    if (list) list.push(candidate);
    else byNumber.set(candidate.constituency, [candidate]);
  }
  return byLevel;
}

/** Tên, họ, tên đệm, then the earlier birth; a birth that is not known comes last, equals keep file order. */
function inBallotOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyed = candidates.map((candidate) => ({
    candidate,
    name: orderKey(candidate.name),
    born: candidate.birth.state === 'read' ? earliestDay(candidate.birth.date) : '9999',
  }));
  return keyed
    .toSorted(
      (a, b) => compare(a.name, b.name) || compare(a.born, b.born) || a.candidate.row - b.candidate.row,
    )
    .map(({ candidate }) => candidate);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
