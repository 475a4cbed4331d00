import type { IsoDate } from '../dates/iso-date.ts';
import { completeDay, type PartialDate } from '../dates/partial-date.ts';
import type { DateCell, IdCell } from '../records/model.ts';
import { nameKey } from '../vietnamese/text.ts';

/** What a record says of a person, as far as it tells people apart. */
export interface Person {
  readonly name: string;
  readonly birth: DateCell;
  readonly id: IdCell;
}

/** By which two records are one person; `name-only` is a guess worth a look, the others are certain. */
export type SamePersonBy = 'id' | 'name-and-birth' | 'name-only';

/** A person in the form in which records compare. */
export interface Traits {
  /** '' when the record has no name. */
  readonly name: string;
  /** Twelve digits; a number that has lost its zeros tells nothing. */
  readonly number: string | undefined;
  readonly birth: PartialDate | undefined;
  /** The full birth date, when it is known. */
  readonly day: IsoDate | undefined;
  /** Neither number nor full birth date: nothing but the name to go by. */
  readonly bare: boolean;
}

export function traitsOf(person: Person): Traits {
  const number = person.id.state === 'read' ? person.id.id : undefined;
  const birth = person.birth.state === 'read' ? person.birth.date : undefined;
  const day = birth && completeDay(birth);
  return { name: nameKey(person.name), number, birth, day, bare: number === undefined && day === undefined };
}

/**
 * Whether two records are one person: the same number; or the same name and full birth date and not
 * two different numbers; or, weaker, the same name where one record has neither number nor full birth
 * date and nothing contradicts.
 */
export function samePerson(a: Person, b: Person): SamePersonBy | undefined {
  return compareTraits(traitsOf(a), traitsOf(b));
}

/** The same of two records whose traits are known already. */
export function compareTraits(a: Traits, b: Traits): SamePersonBy | undefined {
  if (a.number !== undefined && b.number !== undefined) return a.number === b.number ? 'id' : undefined;
  if (a.name === '' || a.name !== b.name) return undefined;
  if (a.day !== undefined && b.day !== undefined) return a.day === b.day ? 'name-and-birth' : undefined;
  if (!a.bare && !b.bare) return undefined;
  return contradict(a.birth, b.birth) ? undefined : 'name-only';
}

function contradict(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.year !== b.year || (a.month !== undefined && b.month !== undefined && a.month !== b.month);
}
