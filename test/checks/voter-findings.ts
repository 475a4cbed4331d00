import { checkAreas, checkVoters } from '../../src/checks/voters.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Law } from '../../src/law/model.ts';
import type { Voter, Ward } from '../../src/records/model.ts';
import { register, wardOf } from '../records/voter-record.ts';
import { voterLaw } from './voter-law.ts';

export const TODAY = '2026-01-20';

/** Findings about a register that stands alone in its ward. */
export function findingsOf(
  rows: readonly Partial<Voter>[],
  {
    columns = [],
    law = voterLaw(),
    today = TODAY,
    ...rest
  }: { columns?: readonly string[]; law?: Law; today?: string } & Partial<Ward> = {},
): readonly Finding[] {
  return checkVoters(wardOf({ voters: register(rows, columns), ...rest }), law, today);
}

/** Findings about the voting areas of a ward. */
export function areaFindingsOf(tables: Partial<Ward>, law: Law = voterLaw()): readonly Finding[] {
  return checkAreas(wardOf(tables), law, TODAY);
}

/** `voters.csv:2:birth voter/under-age`, sorted. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ at, code }) => [at.file, at.row ?? '', at.column ?? ''].join(':').replace(/:+$/, '') + ` ${code}`)
    .toSorted();
}

/** Codes alone, sorted. */
export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code).toSorted();
}
