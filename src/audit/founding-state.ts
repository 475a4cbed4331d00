import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { completeDay, latestDay } from '../dates/partial-date.ts';
import type { Citation } from '../findings/citation.ts';
import type { Finding } from '../findings/finding.ts';
import { lastMoment } from '../law/milestone-day.ts';
import type { CommitteeMakeupRule, InForce, Law } from '../law/model.ts';
import type { Membership, WardProfile } from '../records/model.ts';

/** Thành lập: until when, and whether the decision came in time. */
export interface FoundingState {
  readonly due: IsoDate;
  /** From today; negative once it has passed. */
  readonly daysLeft: number;
  readonly basis: readonly Citation[];
  /** `unclear`: no day that can be read settles it. */
  readonly state: 'in-time' | 'late' | 'unclear' | 'not-recorded';
  /** The earliest decision on file, where its day is known. */
  readonly decidedOn: IsoDate | undefined;
}

/** Undefined where the law sets no day for the founding of such a body. */
export function foundingState(
  makeup: InForce<CommitteeMakeupRule> | undefined,
  members: readonly Membership[],
  findings: readonly Finding[],
  { profile, law, today }: { readonly profile: WardProfile; readonly law: Law; readonly today: IsoDate },
): FoundingState | undefined {
  if (makeup?.foundedBy === undefined) return undefined;
  const moment = lastMoment(law, makeup.foundedBy, profile.overrideMilestones);
  if (moment === undefined) return undefined;
  const { date: due, basis } = moment;
  const days = members.flatMap(({ decidedOn }) => (decidedOn.state === 'read' ? [decidedOn.date] : []));
  const first = days.toSorted((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1))[0];
  const late = findings.some(({ code }) => code === 'committee/established-late');
  const written = members.some(({ decidedOn }) => decidedOn.state !== 'blank');
  return {
    due,
    daysLeft: daysBetween(today, due),
    basis,
    state: late
      ? 'late'
      : !written
        ? 'not-recorded'
        : first && latestDay(first) <= due
          ? 'in-time'
          : 'unclear',
    decidedOn: first && completeDay(first),
  };
}
