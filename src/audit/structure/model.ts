import type { Citation } from '../../findings/citation.ts';
import type { InForce, ShareGroup, ShareRule } from '../../law/model.ts';
import type { Council } from '../../vocabulary.ts';
import type { Added, Replaced } from './fewest.ts';

/** One share of one list: what it has beside what it needs. */
export interface Share {
  readonly group: ShareGroup;
  /** What the share is taken of: the people on the list, or the seats they stand for. */
  readonly base: 'list' | 'seats';
  readonly have: number;
  /** The column that the file has not, so that nobody could be counted and nothing is concluded. */
  readonly columnLacking: string | undefined;
  /** People of whom the file does not tell whether they belong to the group; they are not counted in. */
  readonly unknown: number;
  /** Length of the list, or number of seats; undefined while the seats are not known. */
  readonly of: number | undefined;
  /** 0 to 1; undefined where neither law nor plan sets it. */
  readonly share: number | undefined;
  readonly need: number | undefined;
  readonly force: ShareRule['force'];
  readonly rounding: ShareRule['rounding'];
  /** For the young: under so many years. */
  readonly underAge: number | undefined;
  readonly basis: readonly Citation[];
}

/** A share with the rule it comes from; undefined where the law in force has none for the group. */
export interface AskedShare {
  readonly group: ShareGroup;
  readonly rule: InForce<ShareRule> | undefined;
  readonly share: number | undefined;
  readonly columnLacking: string | undefined;
}

/** Shares of the list of one constituency: for the reader, the law asks only the whole list. */
export interface ConstituencyShares {
  readonly constituency: string;
  readonly people: number;
  readonly seats: number | undefined;
  readonly shares: readonly Share[];
}

/** The smallest change that meets the quotas of these groups. */
export interface StructureRepair {
  /** `law`: only what the law itself asks; `all`: the targets too. */
  readonly scope: 'law' | 'all';
  readonly groups: readonly ShareGroup[];
  readonly added: Added | undefined;
  readonly replaced: Replaced | undefined;
}

/** Cơ cấu, thành phần of the candidates for one council. */
export interface CouncilStructure {
  readonly level: Council;
  /** Whether the ward's files hold the whole list; of a part nothing is asked. */
  readonly isWhole: boolean;
  readonly people: number;
  readonly seats: number | undefined;
  readonly shares: readonly Share[];
  /** Groups that the law in force has no rule for. */
  readonly withoutRule: readonly ShareGroup[];
  readonly constituencies: readonly ConstituencyShares[];
  /** None while nothing is missed, or while the list is not whole. */
  readonly repairs: readonly StructureRepair[];
}

/** Whether a share is met; undefined where nothing is asked, or nobody could be counted. */
export function isMet({ have, need, columnLacking }: Share): boolean | undefined {
  return need === undefined || columnLacking !== undefined ? undefined : have >= need;
}
