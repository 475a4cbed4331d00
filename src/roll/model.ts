import type { Candidate, Membership, Voter } from '../records/model.ts';
import type { BodyRef, CommitteeKind, Council } from '../vocabulary.ts';

/** One line of a posted voter list (danh sách cử tri, form 31). */
export interface RollLine {
  /** From 1 within its voting area; also the number of the voter card. */
  readonly number: number;
  readonly voter: Voter;
  /** What the voter votes for here; [] when they vote elsewhere, or when it cannot be decided. */
  readonly ballots: readonly Council[];
  readonly residence: 'permanent' | 'temporary' | 'current' | undefined;
}

/** The voter list of one voting area (khu vực bỏ phiếu), as it is printed. */
export interface AreaRoll {
  readonly area: string;
  readonly place: string;
  readonly lines: readonly RollLine[];
  /** From this year on a remark gives the month in which a temporary residence began; absent: the law does not say. */
  readonly monthFromYear?: number | undefined;
  /** `people`, `male` and `female` count the lines; the councils count who votes here. */
  readonly totals: {
    readonly people: number;
    readonly male: number;
    readonly female: number;
    readonly na: number;
    readonly province: number;
    readonly commune: number;
  };
}

/** Danh sách chính thức những người ứng cử of one constituency (forms 17 and 22). */
export interface CandidateList {
  readonly level: Council;
  readonly constituency: string;
  readonly consists: string;
  readonly seats: number | undefined;
  readonly candidates: readonly Candidate[];
}

/** Danh sách thành viên of one election body. */
export interface CommitteeRoster {
  readonly ref: BodyRef;
  readonly kind: CommitteeKind | undefined;
  readonly members: readonly Membership[];
  /** What the body is for, as the heading of its roster says it. */
  readonly about: string;
}
