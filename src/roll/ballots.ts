import { addMonths, yearOf, type IsoDate } from '../dates/iso-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import type { SinceReason } from '../findings/codes.ts';
import type { Citation } from '../findings/citation.ts';
import { citeCase } from '../law/in-force.ts';
import type { BallotsRule, InForce } from '../law/model.ts';
import type { DateCell, Voter } from '../records/model.ts';
import type { Council, VoterCategory } from '../vocabulary.ts';

type Residence = 'permanent' | 'temporary' | 'current';

/** Why a voter gets these ballots, or why that cannot be decided. */
type BallotReason =
  /** The category alone decides (soldiers, people in custody, and so on). */
  | 'category'
  /** Listed as a permanent resident. */
  | 'permanent'
  /** Both 7a and 7b are filled: form 31 lists permanent residents at that place unless they ask otherwise. */
  | 'permanent-by-default'
  /** The temporary residence has lasted the full months. */
  | 'full-term'
  | 'short-term'
  /** Undecided: the start of the temporary residence does not tell. */
  | `since-${SinceReason}`
  | 'category-unreadable'
  | 'no-residence'
  /** The law has no case for this category and residence. */
  | 'no-case';

/** Những cấp được bầu of one voter. */
export interface Ballots {
  /** undefined when it cannot be decided. */
  readonly councils: readonly Council[] | undefined;
  readonly reason: BallotReason;
  /** Which of the columns 7a to 7c the voter is listed by. */
  readonly residence: Residence | undefined;
  /** The case that decided; the whole rule where none did. */
  readonly basis: readonly Citation[];
}

type BallotsCase = BallotsRule['cases'][number];
type Term = 'full' | 'short' | SinceReason;

/** The last day on which a temporary residence may start and still have lasted the full months on polling day. */
export function latestFullTermStart(rule: BallotsRule, pollingDay: IsoDate): IsoDate {
  return addMonths(pollingDay, -rule.temporaryMonths);
}

/**
 * The councils a voter is listed to vote for (Điều 29), with the reason. The category of the row
 * decides; where it is blank, the column of residence does. `latestStart` spares a loop over many
 * voters the same sum.
 */
export function ballotsOf(
  voter: Voter,
  rule: InForce<BallotsRule>,
  pollingDay: IsoDate,
  latestStart: IsoDate = latestFullTermStart(rule, pollingDay),
): Ballots {
  const { category, reason } = categoryOf(voter);
  if (category === undefined) return { councils: undefined, reason, residence: undefined, basis: rule.basis };

  const residence = residenceOf(voter, category);
  const long = caseFor(rule, category, residence, true);
  const short = caseFor(rule, category, residence, false);
  // Only a rule that treats the two terms differently needs to know the start.
  if (long === short || (long !== undefined && isSameOutcome(long, short)))
    return outcome(rule, long, long === undefined ? 'no-case' : reason, residence);

  const term = termSince(voter.temporarySince, latestStart, pollingDay);
  if (term === 'full') return outcome(rule, long, long === undefined ? 'no-case' : 'full-term', residence);
  if (term === 'short')
    return outcome(rule, short, short === undefined ? 'no-case' : 'short-term', residence);
  return { councils: undefined, reason: `since-${term}`, residence, basis: basisOf(rule, short) };
}

function isSameOutcome(long: BallotsCase, short: BallotsCase | undefined): boolean {
  return short !== undefined && long.ballots.join() === short.ballots.join();
}

/** Whether a cell of the columns 7a to 7c holds an address or a mark: the form marks the columns that do not apply with 0. */
export function isFilled(cell: string): boolean {
  return cell !== '' && cell !== '0';
}

function categoryOf({ category, permanent, temporary, current }: Voter): Decided {
  if (category.state === 'unreadable') return UNREADABLE;
  if (category.state === 'read')
    return category.word === 'permanent' ? AS_PERMANENT : { category: category.word, reason: 'category' };
  if (isFilled(permanent)) return isFilled(temporary) ? BY_DEFAULT : AS_PERMANENT;
  if (isFilled(temporary)) return AS_TEMPORARY;
  return isFilled(current) ? AS_UNREGISTERED : NOWHERE;
}

interface Decided {
  readonly category: VoterCategory | undefined;
  readonly reason: BallotReason;
}

const AS_PERMANENT = { category: 'permanent', reason: 'permanent' } as const;
const BY_DEFAULT = { category: 'permanent', reason: 'permanent-by-default' } as const;
const AS_TEMPORARY = { category: 'temporary', reason: 'category' } as const;
const AS_UNREGISTERED = { category: 'unregistered', reason: 'category' } as const;
const UNREADABLE = { category: undefined, reason: 'category-unreadable' } as const;
const NOWHERE = { category: undefined, reason: 'no-residence' } as const;

function residenceOf(voter: Voter, category: VoterCategory): Residence | undefined {
  if (category === 'permanent' || category === 'temporary') return category;
  if (category === 'unregistered') return 'current';
  if (isFilled(voter.permanent)) return 'permanent';
  if (isFilled(voter.temporary)) return 'temporary';
  return isFilled(voter.current) ? 'current' : undefined;
}

function caseFor(
  rule: BallotsRule,
  category: VoterCategory,
  residence: Residence | undefined,
  fullTerm: boolean,
): BallotsCase | undefined {
  for (const one of rule.cases) {
    if (one.category !== category) continue;
    if (one.residence !== undefined && one.residence !== residence) continue;
    if (one.fullTerm !== undefined && one.fullTerm !== fullTerm) continue;
    return one;
  }
  return undefined;
}

/** The months are full to the day: from the same day of the month, so many months before polling day. */
function termSince(since: DateCell, latestStart: IsoDate, pollingDay: IsoDate): Term {
  if (since.state === 'blank') return 'missing';
  if (since.state !== 'read') return 'unreadable';
  if (since.date.year < yearOf(latestStart)) return 'full';
  const earliest = earliestDay(since.date);
  if (earliest > pollingDay) return 'after-polling-day';
  if (earliest > latestStart) return 'short';
  return latestDay(since.date) <= latestStart ? 'full' : 'open';
}

function outcome(
  rule: InForce<BallotsRule>,
  decided: BallotsCase | undefined,
  reason: BallotReason,
  residence: Residence | undefined,
): Ballots {
  return { councils: decided?.ballots, reason, residence, basis: basisOf(rule, decided) };
}

/** Findings of one case share one list of citations. */
function basisOf(rule: InForce<BallotsRule>, decided: BallotsCase | undefined): readonly Citation[] {
  if (decided === undefined) return rule.basis;
  const known = citations.get(decided);
  if (known !== undefined) return known;
  const basis = citeCase(rule, decided.at);
  citations.set(decided, basis);
  return basis;
}

const citations = new WeakMap<BallotsCase, readonly Citation[]>();
