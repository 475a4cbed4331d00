import type { IsoDate } from '../dates/iso-date.ts';
import { daysBetween } from '../dates/iso-date.ts';
import { areaKindOf, caseFor, type CommitteeRules } from '../checks/committee-rules.ts';
import type { Citation } from '../findings/citation.ts';
import { lastMoment } from '../law/milestone-day.ts';
import type { CommitteeSizeRule, Law } from '../law/model.ts';
import type { WardProfile } from '../records/model.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { BodyRef, CommitteeKind } from '../vocabulary.ts';

/** Least and most; `max` is undefined where nothing bounds it yet. */
export interface Span {
  readonly min: number;
  readonly max: number | undefined;
}

/** All bodies of one kind that the ward itself founds. */
export interface PlannedKind {
  readonly kind: CommitteeKind;
  /** How many there must be; undefined where the table that tells is not there. */
  readonly bodies: Span | undefined;
  /** People in one body, least and most over all of them; undefined where the law in force is silent. */
  readonly each: Span | undefined;
  /** Places in all of them; one person may hold several. */
  readonly all: Span | undefined;
  readonly have: { readonly bodies: number; readonly people: number };
  readonly founding: { readonly due: IsoDate; readonly daysLeft: number } | undefined;
  readonly basis: readonly Citation[];
}

export interface KindContext {
  readonly rosters: readonly CommitteeRoster[];
  readonly rules: CommitteeRules;
  readonly profile: WardProfile;
  readonly law: Law;
  readonly today: IsoDate;
}

/** Sums up the bodies of a kind; `bodies` are those that must be there, or only how many at least. */
export function plannedKind(
  kind: CommitteeKind,
  bodies: readonly BodyRef[] | { readonly least: number } | undefined,
  { rosters, rules, profile, law, today }: KindContext,
): PlannedKind {
  const size = rules.sizes.get(kind);
  const makeup = rules.makeups.get(kind);
  const named = bodies !== undefined && 'length' in bodies ? bodies : undefined;
  const count = bodies && spanOfCount(bodies);
  const spans = size && (named ?? [undefined]).map((ref) => spanOf(size, ref, rules));
  // Where none is asked for, one would still be as large as the law wants it.
  const each = size && spans && around(spans.length > 0 ? spans : [spanOf(size, undefined, rules)]);
  const moment = makeup?.foundedBy && lastMoment(law, makeup.foundedBy, profile.overrideMilestones);
  const there = rosters.filter((roster) => roster.kind === kind);
  return {
    kind,
    bodies: count,
    each,
    all: spans && count && (named ? sum(spans) : each && { min: each.min * count.min, max: undefined }),
    have: { bodies: there.length, people: there.reduce((all, { members }) => all + members.length, 0) },
    founding: moment ? { due: moment.date, daysLeft: daysBetween(today, moment.date) } : undefined,
    basis: size?.basis ?? [],
  };
}

/** Adds spans up; unbounded where one of them is. */
export function sum(spans: readonly Span[]): Span {
  return spans.reduce<Span>(
    (all, { min, max }) => ({
      min: all.min + min,
      max: all.max === undefined || max === undefined ? undefined : all.max + max,
    }),
    { min: 0, max: 0 },
  );
}

function spanOfCount(bodies: readonly BodyRef[] | { readonly least: number }): Span {
  return 'length' in bodies
    ? { min: bodies.length, max: bodies.length }
    : { min: bodies.least, max: undefined };
}

/** From the least to the most that any case allows where the kind of the area is not known. */
function spanOf({ cases }: CommitteeSizeRule, ref: BodyRef | undefined, rules: CommitteeRules): Span {
  const { decides, others } = caseFor(cases, ref && areaKindOf(ref, rules));
  return around([...(decides ? [decides] : []), ...others]);
}

function around(spans: readonly Span[]): Span {
  return {
    min: Math.min(...spans.map(({ min }) => min)),
    max: Math.max(...spans.map(({ max }) => max ?? Infinity)),
  };
}
