import type { Law } from '../law/model.ts';
import type { Voter, Ward } from '../records/model.ts';
import { listJudge, type ListJudge } from './list-judge.ts';
import { compareNumbers } from './compare-numbers.ts';
import { headFirst } from './household.ts';
import type { AreaRoll, RollLine } from './model.ts';
import { rollTotals } from './roll-totals.ts';

/**
 * The voter lists of a ward (danh sách cử tri theo khu vực bỏ phiếu), one per area: in the order of
 * areas.csv, then areas that only voters name, by number. Who is barred, dead, moved away, or
 * has no area stands on none.
 */
export function areaRolls(ward: Ward, law: Law): readonly AreaRoll[] {
  const judge = listJudge(law);
  const monthFromYear = law.ofKind('residence-detail')[0]?.monthFromYear;
  const places = new Map<string, string>();
  const voters = new Map<string, Voter[]>();
  for (const { number, place } of ward.areas?.rows ?? []) {
    if (number === '' || voters.has(number)) continue;
    places.set(number, place);
    voters.set(number, []);
  }

  const only = new Map<string, Voter[]>();
  for (const voter of ward.voters?.rows ?? []) {
    if (voter.area === '' || judge.standing(voter) === 'not-listed') continue;
    const known = voters.get(voter.area) ?? only.get(voter.area);
    if (known === undefined) only.set(voter.area, [voter]);
    else known.push(voter);
  }

  const unknown = [...only].toSorted(([a], [b]) => compareNumbers(a, b));
  return [...voters, ...unknown].map(([area, listed]) => ({
    area,
    place: places.get(area) ?? '',
    monthFromYear,
    ...listOf(listed, judge),
  }));
}

function listOf(voters: readonly Voter[], judge: ListJudge): Pick<AreaRoll, 'lines' | 'totals'> {
  const lines = headFirst(voters).map((voter, index): RollLine => {
    const { councils, residence } = judge.ballots(voter);
    const ballots = judge.standing(voter) === 'here' ? (councils ?? NONE) : NONE;
    return { number: index + 1, voter, ballots, residence };
  });
  return { lines, totals: rollTotals(lines) };
}

const NONE = [] as const;
