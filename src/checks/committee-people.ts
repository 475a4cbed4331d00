import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Membership } from '../records/model.ts';
import { bodyKey, kindOf } from '../roll/committees.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import type { BodyRef } from '../vocabulary.ts';
import type { CommitteeRules } from './committee-rules.ts';

interface Seat {
  readonly member: Membership;
  readonly ref: BodyRef;
  /** Equal for rows that are certainly one person. */
  readonly person: number;
}

/** One person in several rows: twice in one body, or in two bodies at once. */
export function* checkCommitteePeople(
  rosters: readonly CommitteeRoster[],
  rules: CommitteeRules,
): Iterable<Finding> {
  for (const seats of seatsByPerson(rosters)) {
    const byBody = new Map<string, Seat[]>();
    for (const seat of seats) {
      const body = byBody.get(bodyKey(seat.ref));
      if (body) body.push(seat);
      else byBody.set(bodyKey(seat.ref), [seat]);
    }
    for (const body of byBody.values()) yield* checkTwice(body, rules);
    yield* checkTwoBodies(
      seats,
      [...byBody.values()].map((body) => body[0]!.ref),
      rules,
    );
  }
}

/** Rows that are, or by their name alone may be, one person; each in file order. */
function seatsByPerson(rosters: readonly CommitteeRoster[]): readonly (readonly Seat[])[] {
  const seats = rosters
    .flatMap(({ ref, members }) => members.map((member) => ({ member, ref })))
    .toSorted((a, b) => a.member.row - b.member.row);
  const members = seats.map(({ member }) => member);
  const certain = samePersonRoots(members, 'certain');
  const likely = samePersonRoots(members, 'likely');
  const groups = new Map<number, Seat[]>();
  seats.forEach((seat, index) => {
    const known = groups.get(likely[index]!);
    const full = { ...seat, person: certain[index]! };
    if (known) known.push(full);
    else groups.set(likely[index]!, [full]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** One finding for each person and body, at the second row; a warning where only the name says so. */
function* checkTwice(seats: readonly Seat[], { committees, sizes }: CommitteeRules): Iterable<Finding> {
  const second = seats[1];
  if (second === undefined) return;
  const kind = kindOf(second.ref);
  const certain = new Set(seats.map(({ person }) => person)).size < seats.length;
  const basis = kind && sizes.get(kind)?.basis;
  const args = { ...second.ref, rows: otherRows(seats, second) };
  yield finding(
    'committee/member-twice',
    args,
    at(committees, second.member.row),
    basis,
    certain ? 'error' : 'warning',
  );
}

/** One note for each person, at the first row in another body. */
function* checkTwoBodies(
  seats: readonly Seat[],
  bodies: readonly BodyRef[],
  { committees }: CommitteeRules,
): Iterable<Finding> {
  if (bodies.length < 2) return;
  const first = bodyKey(seats[0]!.ref);
  const second = seats.find(({ ref }) => bodyKey(ref) !== first)!;
  const args = { bodies, rows: otherRows(seats, second) };
  yield finding('committee/member-of-two', args, at(committees, second.member.row));
}

function otherRows(seats: readonly Seat[], one: Seat): readonly number[] {
  return seats.filter((seat) => seat !== one).map(({ member }) => member.row);
}
