import type { Position } from '../vocabulary.ts';
import { roleOf, type BodyNeeds, type Place, type Role } from './repair-model.ts';

/**
 * What an edit costs. Fewest edits always win; the points below one edit only choose among repairs with
 * equally many, so that the one shown is the one an official would think of first.
 */
export const EDIT = 1_000_000;

/** Somebody new before a new duty for somebody who is there: whom a person stands for is a fact. */
export const ADDING = EDIT + 200;
export const REPRESENTING = EDIT + 300;
const MOVING = EDIT + 100;
const DROPPING = EDIT + 400;

const LEAVES_LAST: Readonly<Record<Role, number>> = { other: 0, secretary: 60, deputy: 80, head: 120 };

/** To drop a place: plain members before officers, later rows before earlier ones. */
export function costOfDropping(place: Place, index: number, count: number, needs: BodyNeeds): number {
  const role = place.position === undefined ? 'other' : roleOf(place.position, needs);
  return DROPPING + LEAVES_LAST[role] + (count - 1 - index);
}

/** To change a position: the first of the members is promoted, the last of several heads steps back. */
export function costOfMoving(
  place: Place,
  to: Position,
  index: number,
  count: number,
  needs: BodyNeeds,
): number {
  const plain = roleOf(to, needs) === 'other' ? 0 : 5;
  const from = place.position === undefined ? 'other' : roleOf(place.position, needs);
  return MOVING + plain + (from === 'head' ? count - 1 - index : index + LEAVES_LAST[from] / 2);
}
