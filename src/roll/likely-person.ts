import { birthLikeness, type BirthLikeness } from '../dates/birth-likeness.ts';
import type { Voter } from '../records/model.ts';
import { onlyGivenNamesDiffer, nameLikeness, type NameLikeness } from '../vietnamese/name-likeness.ts';
import type { DuplicateReason } from '../vocabulary.ts';
import { areNeighbours, numberSlip } from './number-likeness.ts';

/** A row of the register as far as it tells people apart, with its numbers where it has any. */
export interface ListedPerson {
  readonly voter: Pick<Voter, 'name' | 'birth' | 'sex' | 'permanent' | 'temporary' | 'category'>;
  /** Twelve digits. */
  readonly number: number | undefined;
  /** Nine digits. */
  readonly oldNumber: number | undefined;
}

/** By what two rows are of one home; see `sharedHome`. */
export type HomeReason = 'same-household' | 'same-address';

/** What must be alike besides name and birth date: a number but for one slip, that or the home, or no more. */
type Need = 'number' | 'home' | 'nothing';

/**
 * When two rows are likely one person. The same name and full birth date needs a slip in the number,
 * because without it the rows are certainly one person, or two numbers tell them apart.
 */
const NEEDS: Readonly<Record<NameLikeness, Readonly<Partial<Record<BirthLikeness, Need>>>>> = {
  same: {
    'same-birth': 'number',
    'day-month-swapped': 'nothing',
    'birth-near': 'home',
    'birth-incomplete': 'home',
  },
  accents: {
    'same-birth': 'nothing',
    'day-month-swapped': 'home',
    'birth-near': 'number',
    'birth-incomplete': 'number',
  },
  misspelt: { 'same-birth': 'nothing' },
  'middle-name': { 'same-birth': 'home' },
  letter: { 'same-birth': 'home' },
  'letter-in-given': { 'same-birth': 'number' },
};

const NAME_REASON: Readonly<Record<NameLikeness, DuplicateReason>> = {
  same: 'same-name',
  accents: 'accents',
  misspelt: 'spelling',
  letter: 'spelling',
  'letter-in-given': 'spelling',
  'middle-name': 'middle-name',
};

/**
 * Why two rows are likely one person, or undefined when they are not, or certainly are: the same number,
 * or the same name and full birth date with nothing that tells them apart. Two different numbers of one
 * kind tell people apart, unless one slip of the pen made the difference; so does the sex.
 */
export function likelySamePerson(
  a: ListedPerson,
  b: ListedPerson,
  homeOf: () => HomeReason | undefined,
): readonly DuplicateReason[] | undefined {
  const [one, other] = [a.voter, b.voter];
  if (one.sex.state === 'read' && other.sex.state === 'read' && one.sex.word !== other.sex.word)
    return undefined;
  const numbers = numberReasons(a, b);
  if (numbers === undefined) return undefined;
  const birth = birthLikeness(birthOf(one), birthOf(other));
  const name = birth && nameLikeness(one.name, other.name);
  const need = birth && name && NEEDS[name][birth];
  if (need === undefined || (need === 'number' && numbers.length === 0)) return undefined;
  const home = homeOf();
  if (need === 'home' && numbers.length === 0 && home === undefined) return undefined;
  if (mayBeSiblings(a, b, home)) return undefined;
  return [NAME_REASON[name!], birth!, ...numbers, ...(home ? [home] : []), ...listingReasons(a, b)];
}

function birthOf({ birth }: Pick<Voter, 'birth'>) {
  return birth.state === 'read' ? birth.date : undefined;
}

/** Brothers, sisters, twins: two given names and two numbers, in one home or issued one soon after the other. */
function mayBeSiblings(a: ListedPerson, b: ListedPerson, home: HomeReason | undefined): boolean {
  const pairs = [
    [a.number, b.number],
    [a.oldNumber, b.oldNumber],
  ] as const;
  const bothNumbered = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  return (
    bothNumbered.length > 0 &&
    onlyGivenNamesDiffer(a.voter.name, b.voter.name) &&
    (home !== undefined || bothNumbered.some(([one, other]) => areNeighbours(one!, other!)))
  );
}

/** The slips between numbers of one kind; undefined when they are equal or tell two people apart. */
function numberReasons(a: ListedPerson, b: ListedPerson): readonly DuplicateReason[] | undefined {
  const reasons: DuplicateReason[] = [];
  if (a.number !== undefined && b.number !== undefined) {
    const slip = numberSlip(a.number, b.number);
    if (slip === undefined) return undefined;
    reasons.push(slip === 'digit' ? 'number-near' : 'number-transposed');
  }
  if (a.oldNumber !== undefined && b.oldNumber !== undefined) {
    const slip = numberSlip(a.oldNumber, b.oldNumber);
    if (slip === undefined) return undefined;
    reasons.push(slip === 'digit' ? 'old-number-near' : 'old-number-transposed');
  }
  return reasons;
}

/** How one person comes to be listed twice. */
function listingReasons(a: ListedPerson, b: ListedPerson): readonly DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const kinds = [numberKind(a), numberKind(b)];
  if (kinds.includes('new') && kinds.includes('old')) reasons.push('old-and-new-number');
  const listed = [listedAs(a), listedAs(b)];
  if (listed.includes('permanent') && listed.includes('temporary')) reasons.push('permanent-and-temporary');
  return reasons;
}

/** The one kind of number that a row has. */
function numberKind({ number, oldNumber }: ListedPerson): 'new' | 'old' | undefined {
  if ((number === undefined) === (oldNumber === undefined)) return undefined;
  return number === undefined ? 'old' : 'new';
}

function listedAs({ voter }: ListedPerson): 'permanent' | 'temporary' | undefined {
  const { category, permanent, temporary } = voter;
  if (category.state === 'read')
    return category.word === 'permanent' || category.word === 'temporary' ? category.word : undefined;
  if ((permanent === '') === (temporary === '')) return undefined;
  return permanent === '' ? 'temporary' : 'permanent';
}
