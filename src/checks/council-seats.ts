import { finding, type Finding } from '../findings/finding.ts';
import { mayLackCouncil } from '../law/commune-council.ts';
import type { Law } from '../law/model.ts';
import { councilSeats } from '../law/seats.ts';
import { inFile } from '../records/at.ts';
import type { Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';

/**
 * Số lượng đại biểu HĐND cấp xã: the seats of the commune's constituencies together are what the
 * population gives. Not asked without a population, or while some seats cannot be read.
 */
export function* checkCouncilSeats({ profile, constituencies: file }: Ward, law: Law): Iterable<Finding> {
  const { population, kind } = profile;
  if (file === undefined || population === undefined) return;
  const commune = constituenciesOf(file.rows).of('commune');
  if (commune.length === 0 || commune.some(({ seats }) => seats === undefined)) return;
  const place = inFile(file);
  if (profile.communeCouncil === false) {
    const have = commune.reduce((sum, { seats }) => sum + seats!, 0);
    const basis = mayLackCouncil(law, profile)?.basis;
    yield finding('council/seats-differ', { have, need: 0, population, kind }, place, basis);
    return;
  }
  const rule = law.ofKind('council-seats').find(({ council }) => council === 'commune');
  const given = rule && councilSeats(rule, kind, population);
  if (given === undefined) {
    yield finding(
      'rule/none',
      { about: 'council-seats', election: law.election.id, table: 'constituencies' },
      place,
    );
    return;
  }
  const have = commune.reduce((sum, { seats }) => sum + seats!, 0);
  if (have === given.seats) return;
  yield finding('council/seats-differ', { have, need: given.seats, population, kind }, place, given.basis);
}
