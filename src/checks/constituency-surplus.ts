import { finding, type Finding } from '../findings/finding.ts';
import type { InForce, Law, SurplusRule } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Constituency, Records, SurplusOverride, Ward, WardProfile } from '../records/model.ts';
import { constituenciesOf, type Constituencies } from '../roll/constituencies.ts';
import type { CandidateList } from '../roll/model.ts';
import { COUNCILS } from '../vocabulary.ts';

/**
 * Số dư: each list has more people than seats, by what the law asks. Of the province and the National
 * Assembly only lists with somebody on them are asked, for a ward sees few of theirs; of the commune
 * every constituency, once anybody stands for the commune.
 */
export function* checkSurplus(ward: Ward, lists: readonly CandidateList[], law: Law): Iterable<Finding> {
  const file = ward.constituencies;
  if (file === undefined) return;
  const constituencies = constituenciesOf(file.rows);
  for (const level of COUNCILS) {
    const asked = lists.filter((list) => list.level === level);
    if (asked.every(({ candidates }) => candidates.length === 0)) continue;
    const rule = law.ofKind('surplus').find(({ council }) => council === level);
    if (rule === undefined) {
      yield finding(
        'rule/none',
        { about: 'surplus', election: law.election.id, table: 'candidates' },
        inFile(file),
      );
      continue;
    }
    for (const list of asked) {
      const row = constituencies.get(level, list.constituency);
      yield* checkList(list, row, rule, { file, allowed: overrideFor(ward.profile, list) });
    }
  }
  yield* checkOverridesKnown(ward, constituencies, law);
}

/** The recorded decision that lets a constituency have fewer candidates. */
export function overrideFor(
  { overrideSurplus }: WardProfile,
  { level, constituency }: Pick<CandidateList, 'level' | 'constituency'>,
): SurplusOverride | undefined {
  return overrideSurplus.find((one) => one.level === level && one.constituency === constituency);
}

/** A decision recorded for a constituency that the ward has not cannot be applied, and that is said. */
function* checkOverridesKnown(
  { profile }: Ward,
  constituencies: Constituencies,
  law: Law,
): Iterable<Finding> {
  for (const { level, constituency } of profile.overrideSurplus) {
    if (constituencies.get(level, constituency) !== undefined) continue;
    const basis = law.ofKind('surplus').find(({ council }) => council === level)?.basis;
    yield finding('constituency/override-unknown', { level, constituency }, { file: 'ward.yaml' }, basis);
  }
}

/** How many people must stand for so many seats (khoản 6 Điều 57, khoản 3 Điều 58); undefined where the rule has no case. */
export function candidatesNeeded(rule: SurplusRule, seats: number): number | undefined {
  const fits = rule.cases
    .filter(({ fromSeats }) => fromSeats <= seats)
    .toSorted((a, b) => b.fromSeats - a.fromSeats)[0];
  return fits && seats + fits.surplus;
}

function* checkList(
  { level, constituency, candidates }: CandidateList,
  row: Constituency | undefined,
  rule: InForce<SurplusRule>,
  { file, allowed }: { file: Records<Constituency>; allowed: SurplusOverride | undefined },
): Iterable<Finding> {
  // Without the number of seats there is no telling; that is a finding of its own.
  if (row?.seats === undefined || row.seats < 1) return;
  const { seats } = row;
  const need = candidatesNeeded(rule, seats);
  const have = candidates.length;
  if (need === undefined || have >= need) return;
  const args = { level, constituency, have, need, seats };
  const place = at(file, row.row, 'seats');
  if (allowed === undefined) {
    yield finding('constituency/surplus-too-small', args, place, rule.basis);
    return;
  }
  // What the National Election Council has decided is no error; that it was needed is still said.
  yield finding(
    'constituency/surplus-too-small',
    { ...args, allowed: allowed.candidates, why: allowed.why },
    place,
    rule.basis,
    have >= allowed.candidates ? 'note' : 'error',
  );
}
