import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
  subarray,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import { smallestRepair } from '../../src/audit/repair.ts';
import {
  coveredBy,
  edited,
  roleOf,
  type BodyNeeds,
  type Edit,
  type Place,
  type Role,
} from '../../src/audit/repair-model.ts';
import type { Component, Position } from '../../src/vocabulary.ts';

const POSITIONS: readonly Position[] = ['board-head', 'board-deputy', 'secretary', 'member', 'team-deputy'];
const COMPONENTS: readonly Component[] = ['state-agency', 'voters', 'people-committee'];

const needsOf = (given: Partial<BodyNeeds> = {}): BodyNeeds => ({
  min: 3,
  max: 5,
  head: 'board-head',
  deputy: 'board-deputy',
  minDeputies: 1,
  minSecretaries: 1,
  components: ['state-agency', 'voters'],
  alsoCounts: [{ component: 'people-committee', as: 'state-agency' }],
  ...given,
});

/** Whether a body has all that the law asks for and nobody who may not be there. */
function isLawful(places: readonly Place[], needs: BodyNeeds): boolean {
  if (places.length < needs.min || places.length > needs.max) return false;
  if (places.some(({ mustLeave, position }) => mustLeave || position === undefined)) return false;
  if (new Set(places.map(({ person }) => person)).size < places.length) return false;
  const count = (role: Role): number =>
    places.filter(({ position }) => roleOf(position!, needs) === role).length;
  if (count('head') !== 1 || count('deputy') < needs.minDeputies || count('secretary') < needs.minSecretaries)
    return false;
  const covered = places.reduce((bits, { represents }) => bits | coveredBy(represents, needs), 0);
  return covered === (1 << needs.components.length) - 1;
}

const placeOf = (given: Partial<Place> = {}): Place => ({
  row: 2,
  position: 'member',
  represents: [],
  person: given.row ?? 2,
  mustLeave: false,
  ...given,
});

// ── The proof by exhaustion: every body that so many edits can make ──

/** Two bodies with equal keys can be repaired by the same edits. */
const bodyKey = (body: readonly Place[]): string =>
  body
    .map(
      ({ row, position, represents, person, mustLeave }) =>
        `${row === 0 ? '+' : ''}${position} ${[...new Set(represents)].toSorted().join()} ${row === 0 ? '' : person} ${mustLeave}`,
    )
    .toSorted()
    .join('|');

function everyEdit(body: readonly Place[]): readonly Edit[] {
  // One edit is about one person: who is added comes as they are.
  const there = body.filter(({ row }) => row !== 0);
  return [
    ...there.map(({ row }): Edit => ({ kind: 'remove', row })),
    ...there.flatMap(({ row }) => POSITIONS.map((to): Edit => ({ kind: 'position', row, to }))),
    ...there.flatMap(({ row }) =>
      COMPONENTS.map((component): Edit => ({ kind: 'represents', row, component })),
    ),
    ...POSITIONS.flatMap((position) =>
      [undefined, ...COMPONENTS].map((component): Edit => ({ kind: 'add', position, component })),
    ),
  ];
}

/** Whether fewer than so many edits make the body lawful. */
function fewerSuffice(places: readonly Place[], needs: BodyNeeds, edits: number): boolean {
  let bodies: ReadonlyMap<string, readonly Place[]> = new Map([[bodyKey(places), places]]);
  for (let left = edits - 1; left >= 0; left--) {
    if ([...bodies.values()].some((body) => isLawful(body, needs))) return true;
    const next = new Map<string, readonly Place[]>();
    for (const body of bodies.values()) {
      if (left === 0) break;
      for (const edit of everyEdit(body)) {
        const after = edited(body, [edit]);
        // The last bodies lead nowhere, so they need not be told apart.
        if (left > 1) next.set(bodyKey(after), after);
        else if (isLawful(after, needs)) return true;
      }
    }
    bodies = next;
  }
  return false;
}

const smallNeeds: Arbitrary<BodyNeeds> = record({
  min: integer({ min: 0, max: 3 }),
  over: integer({ min: 0, max: 3 }),
  minDeputies: integer({ min: 0, max: 1 }),
  minSecretaries: integer({ min: 0, max: 1 }),
  components: subarray([...COMPONENTS]),
  also: boolean(),
}).map(({ min, over, minDeputies, minSecretaries, components, also }) => ({
  min,
  max: min + over,
  head: 'board-head',
  deputy: 'board-deputy',
  minDeputies,
  minSecretaries,
  components,
  alsoCounts: also ? [{ component: 'people-committee', as: 'state-agency' }] : [],
}));

const smallBody: Arbitrary<readonly Place[]> = array(
  record({
    position: option(constantFrom(...POSITIONS), { nil: undefined, freq: 8 }),
    represents: subarray([...COMPONENTS], { maxLength: 2 }),
    person: integer({ min: 1, max: 9 }),
    mustLeave: integer({ min: 0, max: 9 }).map((one) => one === 0),
  }),
  { maxLength: 5 },
)
  // Half of the bodies begin with their officers, so that some are lawful and most nearly so.
  .chain((rows) =>
    boolean().map((led) =>
      rows.map((place, index) => ({
        ...place,
        position: led ? (POSITIONS[index] ?? place.position) : place.position,
        row: index + 2,
      })),
    ),
  );

test('a repair makes the body lawful, and no fewer edits do: against every body that they can make', () => {
  const seen = new Map<number | undefined, number>();
  assert(
    property(smallBody, smallNeeds, (places, needs) => {
      const repair = smallestRepair(places, needs);
      seen.set(repair?.length, (seen.get(repair?.length) ?? 0) + 1);
      if (repair === undefined) expect(fewerSuffice(places, needs, 3)).toBe(false);
      else expect(isLawful(edited(places, repair), needs)).toBe(true);
      // Beyond four edits the bodies are too many to try.
      if (repair && repair.length <= 4) expect(fewerSuffice(places, needs, repair.length)).toBe(false);
    }),
    { numRuns: 1000, seed: 2026 },
  );
  for (const edits of [0, 1, 2, 3, 4, undefined])
    expect(seen.get(edits) ?? 0, `repairs of ${edits}`).toBeGreaterThan(5);
});

test('a repair is the same whatever edits came to mind first: rows in any order need equally many', () => {
  assert(
    property(smallBody, smallNeeds, nat(), (places, needs, turn) => {
      const turned =
        places.length === 0
          ? places
          : [...places.slice(turn % places.length), ...places.slice(0, turn % places.length)];
      expect(smallestRepair(turned, needs)?.length).toBe(smallestRepair(places, needs)?.length);
    }),
    { numRuns: 500 },
  );
});

// ── Repairs an official would think of ──

const sound: readonly Place[] = [
  placeOf({ row: 2, position: 'board-head', represents: ['state-agency'] }),
  placeOf({ row: 3, position: 'board-deputy' }),
  placeOf({ row: 4, position: 'secretary' }),
  placeOf({ row: 5, represents: ['voters'] }),
];
const without = (...rows: readonly number[]) => sound.filter(({ row }) => !rows.includes(row));
const changed = (row: number, change: Partial<Place>) =>
  sound.map((place) => (place.row === row ? { ...place, ...change } : place));

test.each<[string, readonly Place[], Partial<BodyNeeds>, readonly Edit[] | undefined]>([
  ['a lawful body', sound, {}, []],
  [
    'no head: the first member is promoted',
    changed(2, { position: 'member' }),
    {},
    [{ kind: 'position', row: 2, to: 'board-head' }],
  ],
  [
    'two heads: the later steps back',
    [...sound, placeOf({ row: 6, position: 'board-head' })],
    {},
    [{ kind: 'position', row: 6, to: 'member' }],
  ],
  [
    'two heads and no deputy: one change',
    changed(3, { position: 'board-head' }),
    {},
    [{ kind: 'position', row: 3, to: 'board-deputy' }],
  ],
  [
    'too few: whoever is added stands for who is missing',
    without(5),
    { min: 4 },
    [{ kind: 'add', position: 'member', component: 'voters' }],
  ],
  [
    'a component missing, and room: somebody is added',
    without(5),
    {},
    [{ kind: 'add', position: 'member', component: 'voters' }],
  ],
  [
    'a component missing, and no room: somebody stands for it too',
    changed(5, { represents: [] }),
    { max: 4 },
    [{ kind: 'represents', row: 5, component: 'voters' }],
  ],
  [
    'two components missing, one place: both kinds of edit',
    changed(2, { represents: [] }).filter(({ row }) => row !== 5),
    { max: 4 },
    [
      { kind: 'represents', row: 2, component: 'voters' },
      { kind: 'add', position: 'member', component: 'state-agency' },
    ],
  ],
  [
    'one too many: a plain member who stands for nobody leaves, not the one who alone stands for voters',
    [...sound, placeOf({ row: 6 }), placeOf({ row: 7, represents: ['voters'] })],
    {},
    [{ kind: 'remove', row: 7 }],
  ],
  [
    'a candidate who is needed is replaced',
    changed(5, { mustLeave: true }),
    { min: 4 },
    [
      { kind: 'remove', row: 5 },
      { kind: 'add', position: 'member', component: 'voters' },
    ],
  ],
  [
    'a candidate who is not needed leaves',
    [...sound, placeOf({ row: 6, mustLeave: true })],
    {},
    [{ kind: 'remove', row: 6 }],
  ],
  [
    'a candidate who is head is replaced by a head',
    changed(2, { mustLeave: true }),
    { min: 4 },
    [
      { kind: 'remove', row: 2 },
      { kind: 'add', position: 'board-head', component: 'state-agency' },
    ],
  ],
  [
    'one person twice: the later row goes',
    [...sound, placeOf({ row: 6, person: 4 })],
    {},
    [{ kind: 'remove', row: 6 }],
  ],
  [
    'one person twice: the row goes that is not wanted',
    [
      ...without(4),
      placeOf({ row: 6, person: 3, position: 'secretary' }),
      placeOf({ row: 7, position: 'board-deputy' }),
    ],
    {},
    [{ kind: 'remove', row: 3 }],
  ],
  [
    'a position nobody can read becomes the one that is missing',
    changed(4, { position: undefined }),
    {},
    [{ kind: 'position', row: 4, to: 'secretary' }],
  ],
  [
    'a position nobody can read becomes member',
    [...sound, placeOf({ row: 6, position: undefined })],
    {},
    [{ kind: 'position', row: 6, to: 'member' }],
  ],
  [
    'nobody at all',
    [],
    {},
    [
      { kind: 'add', position: 'board-head', component: 'state-agency' },
      { kind: 'add', position: 'board-deputy', component: 'voters' },
      { kind: 'add', position: 'secretary', component: undefined },
    ],
  ],
  ['more offices than places', sound, { min: 1, max: 2 }, undefined],
])('%s', (_what, places, needs, expected) => {
  expect(smallestRepair(places, needsOf(needs))).toEqual(expected);
});

test('the largest bodies of the law are repaired, and a slip of the whole file is not', () => {
  const needs = needsOf({
    min: 23,
    max: 37,
    components: [
      'state-agency',
      'voters',
      'people-committee',
      'related-agency',
      'fatherland-front',
      'na-delegation',
      'social-organisation',
    ],
  });
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      placeOf({ row: index + 2, represents: [needs.components[index % 6]!] }),
    );
  const repair = smallestRepair(many(40), needs)!;
  // Three leave, four offices are filled, one component is brought in by nobody new: the body is full.
  expect(repair.map(({ kind }) => kind).toSorted()).toEqual([
    'position',
    'position',
    'position',
    'remove',
    'remove',
    'remove',
    'represents',
  ]);
  expect(isLawful(edited(many(40), repair), needs)).toBe(true);
  expect(smallestRepair(many(121), needs)).toBeUndefined();
});
