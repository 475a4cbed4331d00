import { candidatesByConstituency, constituenciesOfBody } from '../checks/committee-candidates.ts';
import type { CommitteeRules } from '../checks/committee-rules.ts';
import type { Membership, Ward } from '../records/model.ts';
import { bodyKey } from '../roll/committees.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import { personIndex } from '../roll/person-index.ts';
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

/** Finds who may fill a place, those with the fewest duties first. */
export interface FillerSource {
  /**
   * Everybody who may lawfully join a body: neither on it nor a candidate of one of its constituencies,
   * not even by the name alone; and who stands for the component, where one is wanted.
   */
  readonly find: (ref: BodyRef, needs: BodyNeeds, component: Component | undefined) => readonly Filler[];
}

/** Knows everybody on the readable bodies of a ward. */
export function fillerSource(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  rules: Pick<CommitteeRules, 'areas'>,
): FillerSource {
  const people = peopleOf(rosters);
  const candidates = ward.candidates && candidatesByConstituency(ward.candidates);
  const membersOf = new Map(
    rosters.map(({ ref, members }) => {
      const index = personIndex<number>();
      for (const member of members) index.add(member, member.row);
      return [bodyKey(ref), index];
    }),
  );
  return {
    find: (ref, needs, component) => {
      const there = membersOf.get(bodyKey(ref));
      const standing = constituenciesOfBody(ref, rules).flatMap(
        ({ level, constituency }) => candidates?.get(constituencyKey(level, constituency)) ?? [],
      );
      const wanted = component === undefined ? 0 : coveredBy([component], needs);
      return people.filter(
        ({ who, represents }) =>
          (coveredBy(represents, needs) & wanted) === wanted &&
          there?.find(who) === undefined &&
          standing.every((list) => list.find(who) === undefined),
      );
    },
  };
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
