import { dayOff, type DayName } from '../dates/holidays.ts';
import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import { resolveDue, type AreaHours, type DueFacts, type PollingHours, type ResolvedDue } from './due.ts';
import type { Bilingual, Due, InForce, Law, MilestoneRule, Occasion, TaskGroup } from './model.ts';

/** What the days of an election hang on besides the law. */
export interface TimetableFacts {
  readonly pollingDay: IsoDate;
  readonly today: IsoDate;
  /** `commune` leaves out what the province and the nation do. */
  readonly level: 'commune' | 'all';
  /** Which steps: of a general election unless said. */
  readonly occasion?: Occasion | undefined;
  /** The ward's own polling hours; those of the law where it has none. */
  readonly hours?: PollingHours | undefined;
  /** Areas, of which the earliest decides; none: the ward's hours. */
  readonly areas?: readonly AreaHours[] | undefined;
  /** Which of those hours the law does not allow. */
  readonly unlawfulHours?: readonly UnlawfulHour[] | undefined;
  /** Real days on which milestones were done, by id. */
  readonly done?: ReadonlyMap<string, IsoDate> | undefined;
  /** Steps that the National Election Council has moved (Điều 98 khoản 3), by id. */
  readonly overrides?: Readonly<Record<string, MovedTo>> | undefined;
}

/** An hour at which a poll opens or closes that Điều 71 does not allow. */
export interface UnlawfulHour {
  /** Undefined: the hours of the ward. */
  readonly area: string | undefined;
  readonly field: 'opens' | 'closes';
  readonly hour: string;
  readonly earliest: string;
  readonly latest: string;
}

export interface MovedTo {
  readonly date: IsoDate;
  readonly why: string;
}

/** Mốc thời gian: a step of the election with the day it falls due. */
export interface DatedMilestone {
  readonly id: string;
  readonly title: Bilingual;
  /** The last day allowed, or the day itself; null where the law gives none or the fact it hangs on is not known. */
  readonly date: IsoDate | null;
  /** First day of a window. */
  readonly start: IsoDate | null;
  /** `HH:MM` in Việt Nam. */
  readonly time: string | null;
  /** Calendar days from today to `date`; negative when it has passed. */
  readonly daysLeft: number | null;
  readonly level: MilestoneRule['level'];
  readonly responsible: Bilingual;
  readonly basis: readonly Citation[];
  /** The rule as the law gives it. */
  readonly due: Due;
  /** Name of the holiday or weekend day that `date` is. */
  readonly onHoliday: DayName | null;
  readonly onPollingDay: boolean;
  readonly group?: TaskGroup;
  /** Set when the step was moved: the day the law itself gives, and why. */
  readonly override?: { readonly legalDate: IsoDate | null; readonly why: string };
  readonly byArea?: NonNullable<ResolvedDue['byArea']>;
  /** Hours it hangs on that the law does not allow; never empty. */
  readonly unlawfulHours?: readonly UnlawfulHour[];
}

/** Every milestone of an election with its day: by day and hour, those without a day last, in the law's order. */
export function timetable(law: Law, facts: TimetableFacts): readonly DatedMilestone[] {
  const rules = rulesOf(law, facts.occasion ?? 'general');
  const resolve = resolver(law, rules, facts);
  return rules
    .filter((rule) => facts.level === 'all' || rule.level === 'commune')
    .map((rule) => dated(rule, law, facts, resolve(rule)))
    .toSorted(byDay);
}

/** The steps of one kind of poll: its own, and those of the general election that it goes through again. */
function rulesOf(law: Law, occasion: Occasion): readonly Rule[] {
  const again = new Set(
    law.ofKind('run-again').flatMap((rule) => (rule.occasion === occasion ? rule.steps : [])),
  );
  return law
    .ofKind('milestone')
    .filter((rule) => (rule.occasion ?? 'general') === occasion || again.has(rule.id));
}

/** Ids in `overrides` that name no milestone of this election. */
export function unknownOverrides(law: Law, overrides: Readonly<Record<string, MovedTo>>): readonly string[] {
  return Object.keys(overrides).filter((id) => law.rule('milestone', id) === undefined);
}

type Rule = InForce<MilestoneRule>;
type Resolve = (rule: Rule) => ResolvedDue | undefined;

function resolver(law: Law, rules: readonly Rule[], facts: TimetableFacts): Resolve {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const resolving = new Set<string>();
  const dueFacts: DueFacts = {
    pollingDay: facts.pollingDay,
    hours: facts.hours ?? law.ofKind('polling-hours')[0],
    areas: facts.areas ?? [],
    done: facts.done ?? new Map<string, IsoDate>(),
    dayOf: (id) => {
      const rule = byId.get(id);
      // Two rules that name each other have no day; the statute book's own test reports them.
      if (!rule || resolving.has(id)) return undefined;
      return overrideOf(facts, id)?.date ?? resolve(rule)?.date;
    },
  };
  const resolve: Resolve = (rule) => {
    resolving.add(rule.id);
    const resolved = resolveDue(rule.due, dueFacts);
    resolving.delete(rule.id);
    return resolved;
  };
  return resolve;
}

function overrideOf(facts: TimetableFacts, id: string): MovedTo | undefined {
  const overrides = facts.overrides ?? {};
  return Object.hasOwn(overrides, id) ? overrides[id] : undefined;
}

function dated(
  rule: Rule,
  law: Law,
  facts: TimetableFacts,
  resolved: ResolvedDue | undefined,
): DatedMilestone {
  const moved = overrideOf(facts, rule.id);
  const date = moved?.date ?? resolved?.date ?? null;
  // A window that would open after the day it was moved to has no known first day any more.
  const start = resolved?.start != null && date !== null && resolved.start <= date ? resolved.start : null;
  return {
    id: rule.id,
    title: rule.label,
    date,
    start,
    time: resolved?.time ?? null,
    daysLeft: date === null ? null : daysBetween(facts.today, date),
    level: rule.level,
    responsible: rule.responsible,
    basis: moved ? [...rule.basis, ...law.ofKind('override').flatMap(({ basis }) => basis)] : rule.basis,
    due: rule.due,
    onHoliday: (date === null ? undefined : dayOff(date)) ?? null,
    onPollingDay: date === facts.pollingDay,
    ...(rule.group && { group: rule.group }),
    ...(moved && { override: { legalDate: resolved?.date ?? null, why: moved.why } }),
    ...(resolved?.byArea && !moved && { byArea: resolved.byArea }),
    ...(moved ? {} : unlawfulOf(rule.due, facts)),
  };
}

function unlawfulOf(due: Due, { unlawfulHours = [] }: TimetableFacts): Pick<DatedMilestone, 'unlawfulHours'> {
  if (!('hours' in due)) return {};
  const own = unlawfulHours.filter(({ field }) => field === (due.from === 'opening' ? 'opens' : 'closes'));
  return own.length === 0 ? {} : { unlawfulHours: own };
}

/** A whole day ends after every hour of it; equal days keep the law's order. */
function byDay(a: DatedMilestone, b: DatedMilestone): number {
  return compare(a.date ?? '9999', b.date ?? '9999') || compare(a.time ?? '24:00', b.time ?? '24:00');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
