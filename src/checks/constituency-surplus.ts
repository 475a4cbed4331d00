import { finding, type Finding } from '../findings/finding.ts';
import type { InForce, Law, SurplusRule } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Constituency, Records, Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
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
    for (const list of asked)
      yield* checkList(list, constituencies.get(level, list.constituency), rule, file);
  }
}

function* checkList(
  { level, constituency, candidates }: CandidateList,
  row: Constituency | undefined,
  rule: InForce<SurplusRule>,
  file: Records<Constituency>,
): Iterable<Finding> {
  // Without the number of seats there is no telling; that is a finding of its own.
  if (row?.seats === undefined || row.seats < 1) return;
  const { seats } = row;
  const fits = rule.cases
    .filter(({ fromSeats }) => fromSeats <= seats)
    .toSorted((a, b) => b.fromSeats - a.fromSeats)[0];
  if (fits === undefined) return;
  const need = seats + fits.surplus;
  if (candidates.length >= need) return;
  const args = { level, constituency, have: candidates.length, need, seats };
  yield finding('constituency/surplus-too-small', args, at(file, row.row, 'seats'), rule.basis);
}
