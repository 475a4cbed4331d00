/**
 * The smallest change that gives a list its shares. A person is the set of groups they belong to, as bits: bit i for
 * the i-th quota. One newcomer may belong to every group at once.
 */

/** How many people of a group a list of so many people needs. */
export interface Quota {
  readonly have: number;
  readonly need: (people: number) => number;
}

/** So many more people, of whom so many at least belong to each group, in the order of the quotas. */
export interface Added {
  readonly add: number;
  readonly bring: readonly number[];
}

/** So many people leave and as many come, of whom so many at least belong to each group. */
export interface Replaced {
  readonly replace: number;
  /** Who leaves: so many people who belong to none of these groups (indices of quotas). */
  readonly leave: readonly { readonly count: number; readonly notIn: readonly number[] }[];
  readonly bring: readonly number[];
}

/** The fewest people to add, all else staying; undefined when no number of them is enough. */
export function fewestAdded(people: number, quotas: readonly Quota[]): Added | undefined {
  // A share below the whole is reached long before the list is this many times as long.
  const limit = 1000 * (people + 1);
  for (let add = 0; add <= limit; add += 1) {
    const missing = quotas.map(({ have, need }) => Math.max(0, need(people + add) - have));
    if (missing.every((count) => count <= add)) return { add, bring: missing };
  }
  return undefined;
}

/** The fewest people to replace while the list keeps its length; undefined when a quota is longer than the list. */
export function fewestReplaced(people: readonly number[], quotas: readonly Quota[]): Replaced | undefined {
  const needs = quotas.map(({ need }) => need(people.length));
  const short = quotas.map(({ have }, index) => Math.max(0, needs[index]! - have));
  if (needs.some((need) => need > people.length)) return undefined;
  const missing = short.reduce((bits, count, index) => bits | (count > 0 ? 1 << index : 0), 0);
  const kinds = kindsOf(people, missing);
  for (let replace = Math.max(0, ...short); replace <= people.length; replace += 1) {
    const chosen = choose(kinds, short, replace);
    if (chosen !== undefined) return described(chosen, replace, people, quotas, needs);
  }
  return undefined;
}

/** People who lack the same groups, of those that are short: who may leave alike. */
interface Kind {
  readonly lacks: number;
  readonly count: number;
}

function kindsOf(people: readonly number[], missing: number): readonly Kind[] {
  const counts = new Map<number, number>();
  for (const person of people) counts.set(~person & missing, (counts.get(~person & missing) ?? 0) + 1);
  return [...counts]
    .map(([lacks, count]) => ({ lacks, count }))
    .toSorted((a, b) => bitsOf(b.lacks).length - bitsOf(a.lacks).length || a.lacks - b.lacks);
}

type Chosen = readonly { readonly lacks: number; readonly count: number }[];

/**
 * At most so many people who leave, so that each short group is lacked by as many of them as it is short. Who lacks
 * more groups leaves before who lacks some of the same: nothing is lost by it, and hardly anything is left to try.
 */
function choose(kinds: readonly Kind[], short: readonly number[], replace: number): Chosen | undefined {
  const failed = new Set<string>();
  const from = (
    index: number,
    left: number,
    open: readonly number[],
    spared: readonly number[],
  ): Chosen | undefined => {
    if (open.every((count) => count === 0)) return [];
    const kind = kinds[index];
    if (kind === undefined || !mayReach(kinds, index, left, open)) return undefined;
    const isSpared = spared.some((lacks) => (lacks & kind.lacks) === kind.lacks);
    const key = `${index} ${left} ${open.join(' ')} ${spared.join(' ')}`;
    if (failed.has(key)) return undefined;
    for (let count = isSpared ? 0 : Math.min(kind.count, left); count >= 0; count -= 1) {
      const after = open.map((one, group) => (kind.lacks & (1 << group) ? Math.max(0, one - count) : one));
      const kept = !isSpared && count < kind.count ? [...spared, kind.lacks] : spared;
      const rest = from(index + 1, left - count, after, kept);
      if (rest !== undefined) return count === 0 ? rest : [{ lacks: kind.lacks, count }, ...rest];
    }
    failed.add(key);
    return undefined;
  };
  return from(0, replace, short, []);
}

/** Whether the kinds that are left could be enough: for each group alone, and for all groups together. */
function mayReach(kinds: readonly Kind[], index: number, left: number, open: readonly number[]): boolean {
  if (Math.max(0, ...open) > left) return false;
  const within = open.reduce((bits, count, group) => (count > 0 ? bits | (1 << group) : bits), 0);
  const byWorth = kinds
    .slice(index)
    .map(({ lacks, count }) => ({ lacks, count, worth: bitsOf(lacks & within).length }))
    .toSorted((a, b) => b.worth - a.worth);
  const enough = open.every(
    (count, group) =>
      byWorth.reduce((sum, kind) => (kind.lacks & (1 << group) ? sum + kind.count : sum), 0) >= count,
  );
  if (!enough) return false;
  let places = left;
  let most = 0;
  for (const { count, worth } of byWorth) {
    const taken = Math.min(count, places);
    most += taken * worth;
    places -= taken;
  }
  return most >= open.reduce((sum, count) => sum + count, 0);
}

function described(
  chosen: Chosen,
  replace: number,
  people: readonly number[],
  quotas: readonly Quota[],
  needs: readonly number[],
): Replaced {
  const bring = quotas.map(({ have }, group) => {
    // Whoever fits the description may leave, so the most of the group that this can take is counted.
    const most = chosen.reduce((sum, { lacks, count }) => {
      const fitting = people.filter((person) => (person & lacks) === 0);
      return sum + Math.min(count, fitting.filter((person) => person & (1 << group)).length);
    }, 0);
    return Math.max(0, needs[group]! - have + Math.min(most, replace));
  });
  return {
    replace,
    leave: chosen.map(({ lacks, count }) => ({ count, notIn: bitsOf(lacks) })),
    bring: bring.map((count) => Math.min(count, replace)),
  };
}

function bitsOf(bits: number): readonly number[] {
  return Array.from({ length: 31 }, (_, index) => index).filter((index) => bits & (1 << index));
}
