import type { PartialDate } from '../dates/partial-date.ts';
import { traitsOf, type Person, type SamePersonBy, type Traits } from './same-person.ts';

/** Finds the record of the same person among many, without comparing with each. */
export interface PersonIndex<T> {
  /** Files a record under a value to be given back, such as the record itself. */
  readonly add: (person: Person, value: T) => void;
  /** The strongest match as `samePerson` judges it; of several, the one added first. */
  readonly find: (person: Person) => { readonly value: T; readonly match: SamePersonBy } | undefined;
}

interface Entry<T> {
  readonly order: number;
  readonly value: T;
}

/** The first record of a kind, and the first that could be anybody of that kind. */
interface Slot<T> {
  readonly any: Entry<T>;
  free: Entry<T> | undefined;
}

/** Each record lies in a few slots chosen so that every question is answered by looking into a few slots too. */
export function personIndex<T>(): PersonIndex<T> {
  const byNumber = new Map<string, T>();
  const byBirth = new Map<string, Slot<T>>();
  const byName = new Map<string, Slot<T>>();
  let added = 0;

  const add = (person: Person, value: T): void => {
    const traits = traitsOf(person);
    const entry = { order: added++, value };
    if (traits.number !== undefined && !byNumber.has(traits.number)) byNumber.set(traits.number, value);
    if (traits.name === '') return;
    if (traits.day !== undefined)
      put(byBirth, `${traits.name}|${traits.day}`, entry, traits.number === undefined);
    for (const key of shelvesOf(traits.name, traits.birth)) put(byName, key, entry, traits.bare);
  };

  const find: PersonIndex<T>['find'] = (person) => {
    const traits = traitsOf(person);
    if (traits.number !== undefined && byNumber.has(traits.number)) {
      return { value: byNumber.get(traits.number)!, match: 'id' };
    }
    if (traits.name === '') return undefined;
    const born = traits.day === undefined ? undefined : byBirth.get(`${traits.name}|${traits.day}`);
    // A record with a number is nobody who has another number.
    const certain = traits.number === undefined ? born?.any : born?.free;
    if (certain) return { value: certain.value, match: 'name-and-birth' };
    const likely = firstByName(byName, traits);
    return likely && { value: likely.value, match: 'name-only' };
  };

  return { add, find };
}

function put<T>(slots: Map<string, Slot<T>>, key: string, entry: Entry<T>, free: boolean): void {
  const slot = slots.get(key);
  if (slot === undefined) slots.set(key, { any: entry, free: free ? entry : undefined });
  else if (free) slot.free ??= entry;
}

function firstByName<T>(byName: ReadonlyMap<string, Slot<T>>, traits: Traits): Entry<T> | undefined {
  let first: Entry<T> | undefined;
  for (const key of shelvesToSearch(traits.name, traits.birth)) {
    const slot = byName.get(key);
    const entry = traits.bare ? slot?.any : slot?.free;
    if (entry && (first === undefined || entry.order < first.order)) first = entry;
  }
  return first;
}

/** Under its name; under name and year; and under exactly as much of the birth as it has. */
function shelvesOf(name: string, birth: PartialDate | undefined): readonly string[] {
  if (birth === undefined) return [name, `${name}|-`];
  return [name, `${name}|${birth.year}`, `${name}|${birth.year}-${birth.month ?? ''}`];
}

/** Every shelf of records whose birth does not contradict. */
function shelvesToSearch(name: string, birth: PartialDate | undefined): readonly string[] {
  if (birth === undefined) return [name];
  if (birth.month === undefined) return [`${name}|${birth.year}`, `${name}|-`];
  return [`${name}|${birth.year}-${birth.month}`, `${name}|${birth.year}-`, `${name}|-`];
}
