import type { InForce, CouncilTotalRule } from '../law/model.ts';
import type { Candidate } from '../records/model.ts';
import type { Council } from '../vocabulary.ts';
import { leadingNumber } from './compare-numbers.ts';
import type { Constituencies } from './constituencies.ts';
import type { CandidateList } from './model.ts';

/** Danh sách chính thức of a whole council, over all its constituencies. */
export interface WholeList {
  readonly level: Council;
  readonly candidates: readonly Candidate[];
  /** Undefined when some constituency's seats are not known. */
  readonly seats: number | undefined;
}

/**
 * The list of a council if the ward's files hold all of it, else undefined. The commune's is whole when
 * somebody stands in each of its constituencies; the province's and the National Assembly's only when
 * their seats make up the council too.
 */
export function wholeList(
  level: Council,
  lists: readonly CandidateList[],
  constituencies: Constituencies,
  total: InForce<CouncilTotalRule> | undefined,
): WholeList | undefined {
  const all = constituencies.of(level);
  const listed = lists.filter((list) => list.level === level && list.candidates.length > 0);
  const stoodIn = new Set(listed.map(({ constituency }) => constituency));
  if (all.length === 0 || all.some(({ number }) => !stoodIn.has(number))) return undefined;

  const known = all.every(({ seats }) => seats !== undefined);
  const seats = known ? all.reduce((sum, { seats: count }) => sum + count!, 0) : undefined;
  if (level !== 'commune') {
    if (seats === undefined || total === undefined || seats < total.min) return undefined;
    if (level === 'province' && !withoutGap(all.map(({ number }) => number))) return undefined;
  }
  return { level, candidates: listed.flatMap(({ candidates }) => candidates), seats };
}

/** Numbered 1 to the last, and more than one. */
function withoutGap(numbers: readonly string[]): boolean {
  return numbers.length >= 2 && numbers.every((number, index) => leadingNumber(number) === index + 1);
}
