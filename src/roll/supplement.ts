import type { Voter } from '../records/model.ts';
import type { AreaRoll, RollLine } from './model.ts';
import { personIndex } from './person-index.ts';
import { compareTraits, traitsOf, type SamePersonBy, type Traits } from './same-person.ts';

/** What became of one area's list since it was posted. */
export interface Supplement {
  readonly area: string;
  /** Today's list, each line with the number it was posted with; who is new is numbered on from the last. */
  readonly roll: AreaRoll;
  /** How many lines the posted list has. */
  readonly posted: number;
  /** Cử tri bổ sung: the lines of `roll` that were not posted. */
  readonly added: readonly RollLine[];
  /** Cử tri bị xóa tên: posted lines that are not on today's list, and where the person is now. */
  readonly removed: readonly RemovedLine[];
}

export interface RemovedLine {
  readonly line: RollLine;
  /** The same person's record today, of another area or not listed any more; undefined when none is theirs for certain. */
  readonly now: Voter | undefined;
}

/**
 * Danh sách cử tri bổ sung: compares today's list of one area with the one that was posted. Posted
 * numbers stay, for cards and notes bear them; the law says nothing of the numbers of those added, so
 * they go on from the last one, as a province's guidance has it (Sở Nội vụ Nam Định 702/SNV-XDCQ, 2021).
 * `whereNow` finds the record of today of somebody who is no longer on the list.
 */
export function supplementOf(
  roll: AreaRoll,
  posted: AreaRoll | undefined,
  whereNow: (voter: Voter) => Voter | undefined = () => undefined,
): Supplement {
  const before = posted?.lines ?? [];
  const earlier = pairLines(roll.lines, before);
  const still = new Set(earlier.values());
  const kept = [...earlier].map(([line, { number }]) => ({ ...line, number }));
  const added = roll.lines
    .filter((line) => !earlier.has(line))
    .map((line, index) => ({ ...line, number: before.length + index + 1 }));
  return {
    area: roll.area,
    roll: { ...roll, lines: [...kept.toSorted((a, b) => a.number - b.number), ...added] },
    posted: before.length,
    added,
    removed: before.filter((line) => !still.has(line)).map((line) => ({ line, now: whereNow(line.voter) })),
  };
}

/**
 * For each line of today that was posted, the posted line: by number first, then by name and full birth
 * date, then by the name alone, so that no weak likeness takes the line of a sure one. Every posted line
 * is one person's: of two namesakes each keeps a line.
 */
function pairLines(today: readonly RollLine[], posted: readonly RollLine[]): ReadonlyMap<RollLine, RollLine> {
  const pairs = new Map<RollLine, RollLine>();
  const now = today.map((line) => ({ line, traits: traitsOf(line.voter) }));
  const then = posted.map((line) => ({ line, traits: traitsOf(line.voter) }));
  const taken = new Set<RollLine>();
  for (const [by, keyOf] of STRENGTHS) {
    const shelves = new Map<string, typeof then>();
    for (const entry of then) {
      const key = keyOf(entry.traits);
      if (key === undefined || taken.has(entry.line)) continue;
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [entry]);
      else shelf.push(entry);
    }
    for (const { line, traits } of now) {
      if (pairs.has(line)) continue;
      const found = shelves
        .get(keyOf(traits) ?? '')
        ?.find((entry) => !taken.has(entry.line) && compareTraits(traits, entry.traits) === by);
      if (found === undefined) continue;
      pairs.set(line, found.line);
      taken.add(found.line);
    }
  }
  return pairs;
}

/** Each way to be one person, strongest first, with what such records share. */
const STRENGTHS: readonly (readonly [SamePersonBy, (traits: Traits) => string | undefined])[] = [
  ['id', ({ number }) => number],
  ['name-and-birth', ({ name, day }) => (name === '' || day === undefined ? undefined : `${name}|${day}`)],
  ['name-only', ({ name }) => (name === '' ? undefined : name)],
];

/** Finds somebody's record of today for certain; a namesake's fate is not printed of anybody. */
export function certainRecords(voters: readonly Voter[]): (voter: Voter) => Voter | undefined {
  const today = personIndex<Voter>();
  for (const voter of voters) today.add(voter, voter);
  return (voter) => {
    const found = today.find(voter);
    return found === undefined || found.match === 'name-only' ? undefined : found.value;
  };
}
