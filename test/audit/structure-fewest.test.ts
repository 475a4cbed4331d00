import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestAdded, fewestReplaced, type Quota } from '../../src/audit/structure/fewest.ts';
import { shareNeed } from '../../src/law/share-need.ts';

const GROUPS = 3;
const SIGNATURES = Array.from({ length: 1 << GROUPS }, (_, bits) => bits);

const inGroup = (people: readonly number[], group: number): number =>
  people.filter((person) => person & (1 << group)).length;

const isLawful = (people: readonly number[], needs: readonly Quota['need'][]): boolean =>
  needs.every((need, group) => inGroup(people, group) >= need(people.length));

/** Every way to pick so many out of a list, with or without one twice. */
function* picks<T>(from: readonly T[], count: number, again: boolean, start = 0): Iterable<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = start; at < from.length; at += 1)
    for (const rest of picks(from, count - 1, again, again ? at : at + 1)) yield [from[at]!, ...rest];
}

/** The fewest by trying everything. */
function replacedByForce(
  people: readonly number[],
  needs: readonly Quota['need'][],
  most: number,
): number | undefined {
  const places = people.map((_, index) => index);
  for (let count = 0; count <= most; count += 1)
    for (const leave of picks(places, count, false)) {
      const stay = people.filter((_, index) => !leave.includes(index));
      for (const come of picks(SIGNATURES, count, true))
        if (isLawful([...stay, ...come], needs)) return count;
    }
  return undefined;
}

function addedByForce(
  people: readonly number[],
  needs: readonly Quota['need'][],
  most: number,
): number | undefined {
  for (let count = 0; count <= most; count += 1)
    for (const come of picks(SIGNATURES, count, true))
      if (isLawful([...people, ...come], needs)) return count;
  return undefined;
}

const lists = fc.array(fc.constantFrom(...SIGNATURES), { minLength: 1, maxLength: 5 });
const shares = fc.array(
  fc.record({
    share: fc.constantFrom(0.1, 0.15, 0.3, 0.35, 0.5, 0.6),
    rounding: fc.constantFrom('up', 'half-up'),
  }),
  { minLength: GROUPS, maxLength: GROUPS },
);
const needsOf = (asked: readonly { share: number; rounding: string }[]): readonly Quota['need'][] =>
  asked.map(
    ({ share, rounding }) =>
      (people) =>
        shareNeed(share, people, rounding as 'up' | 'half-up'),
  );
const quotasOf = (people: readonly number[], needs: readonly Quota['need'][]): readonly Quota[] =>
  needs.map((need, group) => ({ have: inGroup(people, group), need }));

test('no smaller number of replacements meets the quotas, and that number does', () => {
  fc.assert(
    fc.property(lists, shares, (people, asked) => {
      const needs = needsOf(asked);
      const found = fewestReplaced(people, quotasOf(people, needs))!;
      expect(replacedByForce(people, needs, people.length)).toBe(found.replace);
    }),
    { numRuns: 150 },
  );
});

test('whoever fits the description may leave, and whoever fits it may come', () => {
  fc.assert(
    fc.property(lists, shares, (people, asked) => {
      const needs = needsOf(asked);
      const { replace, leave, bring } = fewestReplaced(people, quotasOf(people, needs))!;
      const fits = (leavers: readonly number[]): boolean => {
        const sides = leave.flatMap(({ count, notIn }) => Array.from({ length: count }, () => notIn));
        const match = (left: readonly number[], open: readonly (readonly number[])[]): boolean =>
          left.length === 0 ||
          open.some(
            (notIn, at) =>
              notIn.every((group) => !(left[0]! & (1 << group))) &&
              match(
                left.slice(1),
                open.filter((_, index) => index !== at),
              ),
          );
        return match(leavers, sides);
      };
      const places = people.map((_, index) => index);
      for (const places1 of picks(places, replace, false)) {
        const leavers = places1.map((place) => people[place]!);
        if (!fits(leavers)) continue;
        const stay = people.filter((_, index) => !places1.includes(index));
        for (const come of picks(SIGNATURES, replace, true)) {
          if (!bring.every((least, group) => inGroup(come, group) >= least)) continue;
          expect(isLawful([...stay, ...come], needs)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('no smaller number of additions meets the quotas, and that number with what it brings does', () => {
  fc.assert(
    fc.property(lists, shares, (people, asked) => {
      const needs = needsOf(asked);
      const found = fewestAdded(people.length, quotasOf(people, needs))!;
      if (found.add > 4) expect(addedByForce(people, needs, 3)).toBeUndefined();
      else expect(addedByForce(people, needs, found.add)).toBe(found.add);
      for (const [group, need] of needs.entries())
        expect(inGroup(people, group) + found.bring[group]!).toBeGreaterThanOrEqual(
          need(people.length + found.add),
        );
      expect(Math.max(0, ...found.bring)).toBeLessThanOrEqual(found.add);
    }),
    { numRuns: 150 },
  );
});

test('a lawful list needs no change', () => {
  const quota: Quota = { have: 2, need: (people) => shareNeed(0.35, people, 'up') };
  expect(fewestAdded(5, [quota])).toEqual({ add: 0, bring: [0] });
  expect(fewestReplaced([1, 1, 0, 0, 0], [quota])).toEqual({ replace: 0, leave: [], bring: [0] });
});

test('of 20 people 6 women: one man gives way to a woman, or two women come', () => {
  const people = Array.from({ length: 20 }, (_, index) => (index < 6 ? 1 : 0));
  const quota: Quota = { have: 6, need: (count) => shareNeed(0.35, count, 'up') };
  expect(fewestReplaced(people, [quota])).toEqual({
    replace: 1,
    leave: [{ count: 1, notIn: [0] }],
    bring: [1],
  });
  expect(fewestAdded(20, [quota])).toEqual({ add: 2, bring: [2] });
});

test('one newcomer may stand for two groups', () => {
  const people = [0, 0, 0, 0];
  const quotas = [0, 1].map((): Quota => ({ have: 0, need: () => 1 }));
  expect(fewestReplaced(people, quotas)).toMatchObject({ replace: 1, bring: [1, 1] });
});

test('a quota of everybody cannot be met by adding', () => {
  expect(fewestAdded(2, [{ have: 1, need: (people) => people }])).toBeUndefined();
});

test('a long list with five groups is solved at once', () => {
  const people = Array.from({ length: 60 }, (_, index) => (index * 7) % 32);
  const quotas = [0.9, 0.8, 0.85, 0.7, 0.75].map((share, group): Quota => ({
    have: inGroup(people, group),
    need: (count) => shareNeed(share, count, 'up'),
  }));
  expect(fewestReplaced(people, quotas)!.replace).toBeGreaterThan(20);
});
