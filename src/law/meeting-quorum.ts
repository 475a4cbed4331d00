import type { MeetingQuorumRule } from './model.ts';

/** How many voters must attend a voters' conference (hội nghị cử tri), and how the number comes about. */
export interface MeetingQuorum {
  /** Least number present. */
  readonly attend: number;
  /** Whether all voters are called (hội nghị toàn thể); a larger place may call representatives. */
  readonly all: boolean;
}

/** Attendance that a place with so many voters needs. */
export function meetingQuorum(rule: MeetingQuorumRule, voters: number): MeetingQuorum {
  const { allCalledBelow, attendOfAll, attendAtLeast } = rule;
  if (voters >= allCalledBelow) return { attend: attendAtLeast, all: false };
  return { attend: Math.ceil((voters * attendOfAll.parts) / attendOfAll.of), all: true };
}

/** Votes that are more than a share of those present; exactly the share is not enough. */
export function votesAbove(share: number, present: number): number {
  // Shares are whole hundredths of a percent; whole numbers keep half of 60 at 30.
  return Math.floor((Math.round(share * 10_000) * present) / 10_000) + 1;
}
