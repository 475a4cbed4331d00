import type { Council } from '../../vocabulary.ts';
import { inBallotOrder } from '../candidates.ts';
import { COUNCIL_WORD } from '../data/words.ts';
import type { CandidateRow, WardDraft } from '../draft.ts';

/** A man of the majority, no longer young, in the party, never elected: belongs to no group that a share is asked for. */
export const PLAIN_CANDIDATE = {
  woman: false,
  minority: false,
  young: false,
  nonParty: false,
  reElected: false,
};

/** The list of one constituency, in file order. */
export function listOf(
  { candidates }: WardDraft,
  level: Council,
  constituency: string,
): readonly CandidateRow[] {
  return candidates.rows.filter((row) => isOn(row, level, constituency));
}

/** Puts another list in the place of a constituency's, in the order in which it is given. */
export function setList(
  ward: WardDraft,
  level: Council,
  constituency: string,
  list: readonly CandidateRow[],
): void {
  const { candidates } = ward;
  const at = candidates.rows.findIndex((row) => isOn(row, level, constituency));
  const others = candidates.rows.filter((row) => !isOn(row, level, constituency));
  candidates.rows = [...others.slice(0, at), ...list, ...others.slice(at)];
}

/** As `setList`, in the order of the ballot and numbered anew. */
export function setOrdered(
  ward: WardDraft,
  level: Council,
  constituency: string,
  list: readonly CandidateRow[],
): void {
  const numbered = inBallotOrder(list).map((row, index) => {
    const numberedRow = { ...row, no: String(index + 1) };
    if (ward.spoken.has(row)) ward.spoken.add(numberedRow);
    return numberedRow;
  });
  setList(ward, level, constituency, numbered);
}

function isOn(row: CandidateRow, level: Council, constituency: string): boolean {
  return row.level === COUNCIL_WORD[level] && row.constituency === constituency;
}
