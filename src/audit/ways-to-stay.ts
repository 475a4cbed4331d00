import type { Position } from '../vocabulary.ts';
import { costOfDropping, costOfMoving } from './repair-costs.ts';
import { coveredBy, roleOf, type BodyNeeds, type Edit, type Place, type Role } from './repair-model.ts';

/** What those who stay are, all in all: everything that lawfulness asks of them. */
export interface State {
  readonly kept: number;
  /** 0 or 1. */
  readonly heads: number;
  /** Deputies and secretaries up to the number wanted; more make no difference. */
  readonly deputies: number;
  readonly secretaries: number;
  /** Components stood for, as bits. */
  readonly covered: number;
}

/** The cheapest treatment of all people so far that leads to a state. */
export interface Way {
  readonly state: State;
  readonly cost: number;
  readonly edits: readonly Edit[];
  readonly before: Way | undefined;
}

/** One way to treat the rows of one person. */
interface Option {
  readonly cost: number;
  readonly edits: readonly Edit[];
  /** Absent when the person goes. */
  readonly stays?: { readonly role: Role; readonly covered: number };
}

const NOBODY: State = { kept: 0, heads: 0, deputies: 0, secretaries: 0, covered: 0 };

/** Every state that costs no more than `limit`, each by its cheapest way. */
export function waysToStay(places: readonly Place[], needs: BodyNeeds, limit: number): readonly Way[] {
  let ways: readonly Way[] = [{ state: NOBODY, cost: 0, edits: [], before: undefined }];
  for (const options of optionsByPerson(places, needs)) {
    const next = new Map<number, Way>();
    for (const before of ways) {
      for (const option of options) {
        const cost = before.cost + option.cost;
        const state = cost <= limit ? stateWith(before.state, option, needs) : undefined;
        if (state === undefined) continue;
        const known = next.get(keyOf(state));
        if (known === undefined || cost < known.cost)
          next.set(keyOf(state), { state, cost, edits: option.edits, before });
      }
    }
    ways = [...next.values()];
  }
  return ways;
}

/** The edits of a way from its beginning. */
export function editsAlong(way: Way): readonly Edit[] {
  const edits: Edit[] = [];
  for (let step: Way | undefined = way; step !== undefined; step = step.before) edits.unshift(...step.edits);
  return edits;
}

/** Undefined where the law allows no such body: a second head, or one person too many. */
function stateWith(state: State, { stays }: Option, needs: BodyNeeds): State | undefined {
  if (stays === undefined) return state;
  const heads = state.heads + (stays.role === 'head' ? 1 : 0);
  if (heads > 1 || state.kept === needs.max) return undefined;
  return {
    kept: state.kept + 1,
    heads,
    deputies: Math.min(needs.minDeputies, state.deputies + (stays.role === 'deputy' ? 1 : 0)),
    secretaries: Math.min(needs.minSecretaries, state.secretaries + (stays.role === 'secretary' ? 1 : 0)),
    covered: state.covered | stays.covered,
  };
}

function keyOf({ kept, heads, deputies, secretaries, covered }: State): number {
  return (((kept * 2 + heads) * 64 + deputies) * 64 + secretaries) * 4096 + covered;
}

/** Who may not stay goes; of everybody else one row stays, in one position, or none. */
function optionsByPerson(places: readonly Place[], needs: BodyNeeds): readonly (readonly Option[])[] {
  const people = new Map<string, number[]>();
  places.forEach(({ mustLeave, person, row }, index) => {
    const key = mustLeave ? `row ${row}` : `person ${person}`;
    const known = people.get(key);
    if (known) known.push(index);
    else people.set(key, [index]);
  });
  return [...people.values()].map((rows) => optionsOf(rows, places, needs));
}

function optionsOf(rows: readonly number[], places: readonly Place[], needs: BodyNeeds): readonly Option[] {
  const drop = (indices: readonly number[]): Option => ({
    cost: indices.reduce(
      (sum, index) => sum + costOfDropping(places[index]!, index, places.length, needs),
      0,
    ),
    edits: indices.map((index) => ({ kind: 'remove', row: places[index]!.row })),
  });
  const stayers = rows.filter((index) => !places[index]!.mustLeave);
  const staying = stayers.flatMap((index) => {
    const others = drop(rows.filter((other) => other !== index));
    return optionsToStay(index, places, needs).map((option) => ({
      ...option,
      cost: option.cost + others.cost,
      edits: [...others.edits, ...option.edits],
    }));
  });
  return [...staying, drop(rows)];
}

function optionsToStay(index: number, places: readonly Place[], needs: BodyNeeds): readonly Option[] {
  const place = places[index]!;
  const covered = coveredBy(place.represents, needs);
  const moves = titlesOf(needs)
    .filter((to) => to !== place.position)
    .map((to): Option => ({
      cost: costOfMoving(place, to, index, places.length, needs),
      edits: [{ kind: 'position', row: place.row, to }],
      stays: { role: roleOf(to, needs), covered },
    }));
  if (place.position === undefined) return moves;
  return [{ cost: 0, edits: [], stays: { role: roleOf(place.position, needs), covered } }, ...moves];
}

/** Titles worth giving: those of which the law wants some, and the plain member. */
function titlesOf({ head, deputy, minDeputies, minSecretaries }: BodyNeeds): readonly Position[] {
  return [
    'member',
    head,
    ...(deputy !== undefined && minDeputies > 0 ? [deputy] : []),
    ...(minSecretaries > 0 ? (['secretary'] as const) : []),
  ];
}
