import { addDays, weekday, type IsoDate, type Weekday } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import type { Act, Election, Law, Occasion, Rule } from './model.ts';
import { milestoneDay } from './milestone-day.ts';

/** Cuộc bỏ phiếu that a calendar is about. */
export interface Poll {
  readonly occasion: Occasion;
  /** Its polling day; for a repeat poll whose day is not decided, the last day the law allows. */
  readonly day: IsoDate;
  /** A day that nobody has decided yet. */
  readonly assumed: boolean;
}

/** The general election itself, on the day it was set for. */
export const generalPoll = (law: Law): Poll => ({
  occasion: 'general',
  day: law.election.pollingDay,
  assumed: false,
});

/** Why a day cannot be the day of a poll: the days of the right weekday just before and after it, and the article. */
export interface WrongWeekday {
  readonly nearest: readonly [IsoDate, IsoDate];
  readonly basis: readonly Citation[];
}

/** Điều 5, khoản 4 Điều 89: undefined when a poll may be held on that day, or the law asks for no weekday. */
export function wrongWeekday(law: Law, occasion: Occasion, day: IsoDate): WrongWeekday | undefined {
  const rule = law.ofKind('polling-day').find((candidate) => candidate.occasion === occasion);
  if (rule === undefined || weekday(day) === rule.weekday) return undefined;
  const since = daysSince(rule.weekday, day);
  return { nearest: [addDays(day, -since), addDays(day, 7 - since)], basis: rule.basis };
}

const daysSince = (wanted: Weekday, day: IsoDate): number => (weekday(day) - wanted + 7) % 7;

/** The days on which an extra or repeat poll may be held (khoản 3 Điều 79, khoản 4 Điều 80); undefined where the law has no limit. */
export function repeatWindow(
  law: Law,
): { readonly after: IsoDate; readonly last: IsoDate; readonly basis: readonly Citation[] } | undefined {
  const rule = law.ofKind('run-again').find(({ occasion }) => occasion === 'repeat');
  const last = rule?.limit === undefined ? undefined : milestoneDay(law, rule.limit, {});
  if (rule === undefined || last === undefined) return undefined;
  return { after: law.election.pollingDay, last, basis: rule.basis };
}

/** An election on a day that nobody has decided yet: no act made for one election applies to it, and only the law itself sets it. */
export function assumedElection(day: IsoDate, acts: readonly Act[]): Election {
  const setBy = acts.flatMap((act) =>
    Object.values<Rule>(act.rules).flatMap((rule) =>
      rule.kind === 'polling-day' ? [{ act: act.id, ...rule.at }] : [],
    ),
  );
  return {
    id: `what-if-${day}`,
    title: { vi: 'Ngày bầu cử giả định', en: 'An assumed polling day' },
    pollingDay: day,
    setBy: setBy[0] ?? { act: '' },
    naTerm: '',
    councilTerm: '',
  };
}
