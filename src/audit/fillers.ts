import { constituenciesOfBody } from '../checks/committee-candidates.ts';
import type { CommitteeRules } from '../checks/committee-rules.ts';
import type { Candidate, Membership, Ward } from '../records/model.ts';
import { bodyKey } from '../roll/committees.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import { personIndex } from '../roll/person-index.ts';
import { traitsOf, type Person } from '../roll/same-person.ts';
import type { BodyRef, Component } from '../vocabulary.ts';
import { coveredBy, type BodyNeeds } from './repair-model.ts';

/** Somebody of committees.csv who may be asked to sit on one body more. */
export interface Filler {
  /** Their first row. */
  readonly who: Membership;
  readonly rows: readonly number[];
  /** Bodies they sit on already. */
  readonly bodies: readonly BodyRef[];
  /** How many of those are polling teams, which all work on polling day. */
  readonly teams: number;
  readonly represents: readonly Component[];
  /** Sits only on boards that the province founds, so is hardly of the ward. */
  readonly fromOutside: boolean;
}

/** Who may fill a place, those with the fewest duties first: counted without going through them all. */
export interface Fillers {
  readonly count: number;
  /** So many of them at most. */
  readonly first: (most: number) => readonly Filler[];
}

/** Finds who may fill a place. */
export interface FillerSource {
  /**
   * Everybody who may lawfully join a body: neither on it nor a candidate of one of its constituencies,
   * not even by the name alone; and who stands for the component, where one is wanted.
   */
  readonly find: (ref: BodyRef, needs: BodyNeeds, component: Component | undefined) => Fillers;
}

/** Knows everybody on the readable bodies of a ward. */
export function fillerSource(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  rules: Pick<CommitteeRules, 'areas'>,
): FillerSource {
  const people = peopleOf(rosters);
  const likeOf = alikeIn(people);
  const membersOf = new Map(rosters.map(({ ref, members }) => [bodyKey(ref), members]));
  const standingIn = candidatesOf(ward);
  // Of the thousands on file a body rules out a handful; who stands for what is asked once for all bodies.
  const ruledOut = remembered((ref: BodyRef): ReadonlySet<Filler> => {
    const standing = constituenciesOfBody(ref, rules).flatMap(
      ({ level, constituency }) => standingIn.get(constituencyKey(level, constituency)) ?? [],
    );
    return new Set([membersOf.get(bodyKey(ref)) ?? [], standing].flatMap(likeOf));
  }, bodyKey);
  const standsFor = remembered(
    ({ needs, component }: Wanted): Standing => {
      const wanted = component === undefined ? 0 : coveredBy([component], needs);
      const all = people.filter(({ represents }) => (coveredBy(represents, needs) & wanted) === wanted);
      return { all, has: new Set(all) };
    },
    ({ needs: { components, alsoCounts }, component }) =>
      JSON.stringify([components, alsoCounts, component ?? null]),
  );
  return {
    find: (ref, needs, component) => {
      const out = ruledOut(ref);
      const { all, has } = standsFor({ needs, component });
      return {
        count: all.length - [...out].filter((one) => has.has(one)).length,
        first: (most) => firstOf(all, out, most),
      };
    },
  };
}

interface Wanted {
  readonly needs: BodyNeeds;
  readonly component: Component | undefined;
}

interface Standing {
  readonly all: readonly Filler[];
  readonly has: ReadonlySet<Filler>;
}

function remembered<A, R>(of: (asked: A) => R, keyOf: (asked: A) => string): (asked: A) => R {
  const known = new Map<string, R>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = of(asked);
    known.set(key, answer);
    return answer;
  };
}

function firstOf(all: readonly Filler[], out: ReadonlySet<Filler>, most: number): readonly Filler[] {
  const first: Filler[] = [];
  for (const one of all) {
    if (first.length >= most) break;
    if (!out.has(one)) first.push(one);
  }
  return first;
}

/** Everybody on file who may be one of some people: nobody is without the same number or the same name. */
function alikeIn(people: readonly Filler[]): (others: readonly Person[]) => readonly Filler[] {
  const byKey = new Map<string, Filler[]>();
  for (const one of people)
    for (const key of keysOf(one.who)) {
      const known = byKey.get(key);
      if (known) known.push(one);
      else byKey.set(key, [one]);
    }
  return (others) => {
    const index = personIndex<true>();
    for (const other of others) index.add(other, true);
    return others
      .flatMap(keysOf)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ who }) => index.find(who) !== undefined);
  };
}

function keysOf(person: Person): readonly string[] {
  const { name, number } = traitsOf(person);
  return [...(name === '' ? [] : [`name ${name}`]), ...(number === undefined ? [] : [`number ${number}`])];
}

/** Candidates on the list of each constituency, by its key. */
function candidatesOf({ candidates }: Ward): ReadonlyMap<string, readonly Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates?.rows ?? []) {
    const level = levelOf(candidate);
    if (level === undefined || candidate.constituency === '' || !isOnList(candidate)) continue;
    const key = constituencyKey(level, candidate.constituency);
    const known = byKey.get(key);
    if (known) known.push(candidate);
    else byKey.set(key, [candidate]);
  }
  return byKey;
}

function peopleOf(rosters: readonly CommitteeRoster[]): readonly Filler[] {
  const seats = rosters
    .flatMap(({ ref, members }) => members.map((member) => ({ ...member, ref })))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => a.row - b.row);
  const roots = samePersonRoots(seats, 'certain');
  const groups = new Map<number, (typeof seats)[number][]>();
  seats.forEach((seat, index) => {
    const known = groups.get(roots[index]!);
    if (known) known.push(seat);
    else groups.set(roots[index]!, [seat]);
  });
  return [...groups.values()]
    .map((rows): Filler => {
      const bodies = new Map(rows.map(({ ref }) => [bodyKey(ref), ref]));
      return {
        who: rows[0]!,
        rows: rows.map(({ row }) => row),
        bodies: [...bodies.values()],
        teams: [...bodies.values()].filter(({ body }) => body === 'polling-team').length,
        fromOutside: [...bodies.values()].every(({ level }) => level === 'na' || level === 'province'),
        represents: [...new Set(rows.flatMap(({ represents }) => represents))],
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.fromOutside) - Number(b.fromOutside) ||
        a.teams - b.teams ||
        a.bodies.length - b.bodies.length ||
        a.who.row - b.who.row,
    );
}
