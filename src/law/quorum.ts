import type { QuorumRule } from './model.ts';

/** How many people it takes for a body to meet and to decide. */
export interface Quorum {
  /** Họp khi có ít nhất: the least number who attend. */
  readonly attend: number;
  /** Thông qua khi có ít nhất: the least number who agree, of all members and not of those present. */
  readonly agree: number;
}

/** Quorum and majority of a body with so many members (Điều 26 khoản 1); both count all members, not places. */
export function quorumOf({ attend, agree }: QuorumRule, members: number): Quorum {
  return {
    attend: Math.ceil((members * attend.parts) / attend.of),
    agree: Math.floor((members * agree.parts) / agree.of) + 1,
  };
}
