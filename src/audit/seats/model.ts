import type { Citation } from '../../findings/citation.ts';
import type { Finding } from '../../findings/finding.ts';
import type { InForce, StatementRule } from '../../law/model.ts';
import type { SeatsWorking } from '../../law/seats.ts';
import type { Council, ProvinceKind, UnitKind } from '../../vocabulary.ts';

/** Số đại biểu of a council by Điều 30, for one kind of unit and so many people. */
export interface SeatsAnswer {
  readonly kind: UnitKind | ProvinceKind;
  readonly population: number;
  readonly council: Exclude<Council, 'na'>;
  /** Undefined where the law in force has no rule for this kind. */
  readonly working: SeatsWorking | undefined;
  readonly constituencies: LeastConstituencies | undefined;
  /** What the law says besides of units of this kind. */
  readonly remarks: readonly InForce<StatementRule>[];
}

/** How many constituencies so many seats want at least. */
export interface LeastConstituencies {
  /** Most seats of one. */
  readonly most: number;
  readonly least: number;
  /** The seats shared out among the least number of them. */
  readonly evenly: readonly number[];
  readonly basis: readonly Citation[];
}

/** One constituency with its own seats beside those proposed. */
export interface DividedConstituency {
  readonly constituency: string;
  readonly people: number | undefined;
  readonly own: Division | undefined;
  readonly proposed: Division | undefined;
}

export interface Division {
  readonly seats: number;
  readonly perSeat: number | undefined;
  /** Percent from the mean, one decimal. */
  readonly deviation: number | undefined;
}

/** Seats of the constituencies of one council that the ward's files have. */
export interface CouncilConstituencies {
  readonly level: Council;
  readonly most: number | undefined;
  readonly basis: readonly Citation[];
  readonly seats: readonly { readonly constituency: string; readonly seats: number | undefined }[];
}

/** Số đại biểu and its division among the constituencies of a ward. */
export interface WardSeats {
  /** Whether ward.yaml says that the unit has no council of its own. */
  readonly hasNoCouncil: boolean;
  readonly answer: SeatsAnswer | undefined;
  /** Seats of the ward's constituencies together; undefined while some are not known. */
  readonly own: number | undefined;
  readonly counted: 'population' | 'voters' | undefined;
  /** Seats that the proposal divides: those of the law, else the ward's own. */
  readonly divides: number | undefined;
  readonly divided: readonly DividedConstituency[];
  /** Why there is no proposal. */
  readonly noProposal: 'no-constituencies' | 'no-people' | 'no-seats' | 'too-few' | 'too-many' | undefined;
  readonly others: readonly CouncilConstituencies[];
  readonly findings: readonly Finding[];
}
