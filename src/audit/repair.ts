import type { Component, Position } from '../vocabulary.ts';
import { componentCovers } from './component-cover.ts';
import { ADDING, EDIT, REPRESENTING } from './repair-costs.ts';
import { edited, type BodyNeeds, type Edit, type Place } from './repair-model.ts';
import { editsAlong, waysToStay, type State, type Way } from './ways-to-stay.ts';

/** Rows beyond which a body is a slip of the whole file and no repair is worked out: three times the largest lawful body. */
export const MOST_PLACES = 120;

/**
 * The fewest edits after which a body is lawful: none when it is already; undefined where nothing makes it
 * so, or the body has more than `MOST_PLACES` rows.
 *
 * Exact. Lawfulness asks of those who stay only how many they are, whether one is head, how many deputies
 * and secretaries there are up to the number wanted, and which components are stood for. Of all ways to
 * treat the people so far only the cheapest to each such state can begin a cheapest repair; whom to add at
 * the end follows from the state alone. States that cost more than the limit are left out, and the limit
 * grows until a repair below it is found: whatever was left out is dearer.
 */
export function smallestRepair(places: readonly Place[], needs: BodyNeeds): readonly Edit[] | undefined {
  if (places.length > MOST_PLACES) return undefined;
  const covers = componentCovers(needs);
  const dearest = (2 * places.length + needs.max + needs.components.length + 1) * EDIT;
  for (let limit = EDIT; ; limit *= 2) {
    const best = cheapest(waysToStay(places, needs, limit), needs, covers);
    if (best !== undefined && best.cost <= limit) return allEdits(best, places);
    if (limit > dearest) return best && allEdits(best, places);
  }
}

/** What is still wanted when those who stay are settled. */
interface Completion {
  readonly positions: readonly Position[];
  /** Components of the people added, the first ones of them. */
  readonly brought: readonly Component[];
  /** Components that somebody who stays stands for from now on. */
  readonly given: readonly Component[];
}

interface Solution extends Completion {
  readonly way: Way;
  readonly cost: number;
}

function cheapest(
  ways: readonly Way[],
  needs: BodyNeeds,
  covers: readonly (readonly Component[])[],
): Solution | undefined {
  let best: Solution | undefined;
  for (const way of ways) {
    const completion = completed(way.state, needs, covers);
    if (completion === undefined) continue;
    const cost = way.cost + completion.positions.length * ADDING + completion.given.length * REPRESENTING;
    if (best === undefined || cost < best.cost) best = { ...completion, way, cost };
  }
  return best;
}

/** Adds as many as are wanted for number, offices and, while there is room, components; the rest of the components goes to those who stay. */
function completed(
  { kept, heads, deputies, secretaries, covered }: State,
  needs: BodyNeeds,
  covers: readonly (readonly Component[])[],
): Completion | undefined {
  const offices: readonly Position[] = [
    ...Array.from({ length: 1 - heads }, () => needs.head),
    ...Array.from({ length: needs.minDeputies - deputies }, () => needs.deputy ?? 'member'),
    ...Array.from({ length: needs.minSecretaries - secretaries }, () => 'secretary' as const),
  ];
  const missing = covers[((1 << needs.components.length) - 1) & ~covered]!;
  const room = needs.max - kept;
  const least = Math.max(offices.length, needs.min - kept);
  // With nobody who stays there is nobody to stand for one component more.
  const most = Math.max(least, Math.min(missing.length, room));
  if (most > room || (kept === 0 && most < missing.length)) return undefined;
  const members = Array.from({ length: most - offices.length }, () => 'member' as const);
  return {
    positions: [...members, ...offices],
    brought: missing.slice(0, most),
    given: missing.slice(most),
  };
}

function allEdits({ way, positions, brought, given }: Solution, places: readonly Place[]): readonly Edit[] {
  const kept = editsAlong(way);
  const stay = edited(places, kept);
  // Whoever stands for nobody yet, a plain member if there is one.
  const bearers = stay.toSorted(
    (a, b) =>
      a.represents.length - b.represents.length ||
      Number(b.position === 'member') - Number(a.position === 'member'),
  );
  return [
    ...kept,
    ...given.map((component, index): Edit => {
      const { row } = bearers[index % bearers.length]!;
      return { kind: 'represents', row, component };
    }),
    ...positions.map((position, index): Edit => ({ kind: 'add', position, component: brought[index] })),
  ];
}
