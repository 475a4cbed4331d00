import { candidatesNeeded, overrideFor } from '../../checks/constituency-surplus.ts';
import type { Law } from '../../law/model.ts';
import type { Ward } from '../../records/model.ts';
import type { CandidateList } from '../../roll/model.ts';
import type { CandidateTrack, ConsultationSurplus, SurplusTrack } from './model.ts';

/** Số dư of one constituency, with a recorded decision of force majeure where there is one. */
export function surplusTrack(
  list: CandidateList,
  ward: Ward,
  law: Law,
  candidates: readonly CandidateTrack[],
): SurplusTrack {
  const { level, constituency, seats } = list;
  const rule = law.ofKind('surplus').find(({ council }) => council === level);
  const need = rule && seats !== undefined && seats > 0 ? candidatesNeeded(rule, seats) : undefined;
  const override = overrideFor(ward.profile, list);
  const have = list.candidates.length;
  const basis = rule?.basis ?? [];
  const state = stateOf(have, need, override?.candidates);
  return { level, constituency, seats, have, need, override, state, basis, candidates };
}

function stateOf(have: number, need: number | undefined, allowed: number | undefined): SurplusTrack['state'] {
  if (need === undefined) return 'unknown';
  if (have >= need) return 'enough';
  return allowed !== undefined && have >= allowed ? 'allowed' : 'short';
}

/** The commune's list as it is put to the third consultation: more people than its constituencies must have together. */
export function consultationSurplus(
  lists: readonly SurplusTrack[],
  law: Law,
): ConsultationSurplus | undefined {
  const rule = law.ofKind('consultation-surplus')[0];
  const own = lists.filter(({ level }) => level === 'commune');
  if (rule === undefined || own.length === 0) return undefined;
  const known = own.every(({ need }) => need !== undefined);
  const together = own.reduce((sum, { need }) => sum + (need ?? 0), 0);
  return {
    level: 'commune',
    have: own.reduce((sum, { have }) => sum + have, 0),
    need: known ? together + 1 : undefined,
    basis: rule.basis,
  };
}
