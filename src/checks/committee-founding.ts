import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { lastMoment } from '../law/milestone-day.ts';
import type { Law } from '../law/model.ts';
import { at } from '../records/at.ts';
import type { Membership, WardProfile } from '../records/model.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { fold } from '../vietnamese/text.ts';
import type { CommitteeRules } from './committee-rules.ts';

/**
 * Thành lập chậm: the decision is later than the last day; one finding for each body, at the first late
 * row. A later decision of its own that only fills a place in a body founded in time is not late.
 */
export function* checkFounding(
  { ref, kind, members }: CommitteeRoster,
  profile: WardProfile,
  law: Law,
  rules: CommitteeRules,
): Iterable<Finding> {
  const makeup = kind && rules.makeups.get(kind);
  if (makeup?.foundedBy === undefined) return;
  const moment = lastMoment(law, makeup.foundedBy, profile.overrideMilestones);
  if (moment === undefined) return;
  const { date: due, basis } = moment;
  const founding = new Set(
    members.filter((member) => inTime(member, due)).map(({ decision }) => fold(decision)),
  );
  const late = members
    .toSorted((a, b) => a.row - b.row)
    .find((member) => {
      const fills = founding.size > 0 && member.decision !== '' && !founding.has(fold(member.decision));
      return !fills && lateSince(member, due) !== undefined;
    });
  if (late === undefined) return;
  const decidedOn = lateSince(late, due)!;
  const args = { ...ref, due, decidedOn, days: daysBetween(due, decidedOn) };
  yield finding('committee/established-late', args, at(rules.committees, late.row, 'decided_on'), basis);
}

/** Ngày quyết định that cannot be read: whether the body was founded in time is then not known. */
export function* checkDecisionDays(
  { ref, kind, members }: CommitteeRoster,
  { committees, makeups }: CommitteeRules,
): Iterable<Finding> {
  const basis = kind && makeups.get(kind)?.basis;
  for (const { decidedOn, row } of members) {
    if (decidedOn.state !== 'unreadable' && decidedOn.state !== 'impossible') continue;
    const place = at(committees, row, 'decided_on');
    yield finding('committee/decided-on-unreadable', { ...ref, text: decidedOn.text }, place, basis);
  }
}

/** The earliest day the decision can mean, when even that is too late. */
function lateSince({ decidedOn }: Membership, due: IsoDate): IsoDate | undefined {
  if (decidedOn.state !== 'read') return undefined;
  const day = earliestDay(decidedOn.date);
  return day > due ? day : undefined;
}

function inTime({ decidedOn }: Membership, due: IsoDate): boolean {
  return decidedOn.state === 'read' && latestDay(decidedOn.date) <= due;
}
