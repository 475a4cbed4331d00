import type { Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import type { Council, Sex } from '../vocabulary.ts';
import { listJudge } from './list-judge.ts';

/** The register in figures. */
export interface RegisterSummary {
  /** Rows read. */
  readonly voters: number;
  /** People printed, by number of the voting area; an area of areas.csv without people is there with 0. */
  readonly byArea: Readonly<Record<string, number>>;
  /** People printed whose sex is known. */
  readonly bySex: Readonly<Record<Sex, number>>;
  /** Who votes here. */
  readonly byBallot: Readonly<Record<Council, number>>;
}

/** Counts the register as its printed lists would, without laying them out. */
export function registerSummary(ward: Ward, law: Law): RegisterSummary {
  const judge = listJudge(law);
  const byArea = new Map<string, number>();
  const bySex = { male: 0, female: 0 };
  const byBallot = { na: 0, province: 0, commune: 0 };
  const voters = ward.voters?.rows ?? [];
  if (ward.voters !== undefined) {
    for (const { number } of ward.areas?.rows ?? []) if (number !== '') byArea.set(number, 0);
  }
  for (const voter of voters) {
    const standing = judge.standing(voter);
    if (voter.area === '' || standing === 'not-listed') continue;
    byArea.set(voter.area, (byArea.get(voter.area) ?? 0) + 1);
    if (voter.sex.state === 'read') bySex[voter.sex.word] += 1;
    if (standing === 'elsewhere') continue;
    for (const council of judge.ballots(voter).councils ?? []) byBallot[council] += 1;
  }
  return { voters: voters.length, byArea: Object.fromEntries(byArea), bySex, byBallot };
}
