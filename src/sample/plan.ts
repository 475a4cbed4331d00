import type { AreaKind } from '../vocabulary.ts';
import type { LawFacts } from './law-facts.ts';
import type { Random } from './random.ts';

/** Tổ dân phố, by number, with the voters that live in it. */
export interface PlannedNeighbourhood {
  readonly number: number;
  readonly voters: number;
}

/** Khu vực bỏ phiếu. */
export interface PlannedArea {
  readonly number: number;
  readonly kind: AreaKind;
  /** Too few voters for an area elsewhere: scattered dwellings. */
  readonly dispersed: boolean;
  /** Số thứ tự of its commune constituency. */
  readonly constituency: number;
  /** Empty for a barracks or a hospital. */
  readonly neighbourhoods: readonly PlannedNeighbourhood[];
  readonly voters: number;
}

/** Đơn vị bầu cử of the ward's own council. */
interface PlannedConstituency {
  readonly number: number;
  readonly seats: number;
  readonly population: number;
}

/** Sizes of everything in the ward. */
export interface WardPlan {
  readonly voters: number;
  readonly population: number;
  readonly areas: readonly PlannedArea[];
  readonly constituencies: readonly PlannedConstituency[];
}

/** 18,500 voters among 25,500 people: the real ward's size, and the share real wards have. */
const PEOPLE_PER_VOTER = 51 / 37;
/** From this many voters on, the ward has a barracks and a hospital that vote by themselves. */
const BIG_WARD = 10_000;
const SEATS_WANTED = 4;
const NEIGHBOURHOODS_PER_AREA = 1.64;

/**
 * Divides a ward of so many voters lawfully: seats by population, constituencies by seats, areas by
 * constituency, neighbourhoods by area. An area lies in one constituency, so even the smallest ward
 * has as many areas as constituencies; they are then dispersed ones.
 */
export function planWard(voters: number, facts: LawFacts, random: Random): WardPlan {
  const population = Math.round(voters * PEOPLE_PER_VOTER);
  const barracks = voters >= BIG_WARD ? Math.min(600, Math.round(voters * 0.012)) : 0;
  const hospital = voters >= BIG_WARD ? facts.hospitalVoters + random.int(15, 45) : 0;
  const settled = voters - barracks - hospital;

  const seats = facts.seatsFor(population);
  const least = Math.ceil(seats / facts.maxSeats('commune'));
  const areaCount = Math.max(least, Math.round(settled / usualAreaSize(voters)));
  const constituencyCount = Math.min(areaCount, Math.max(least, Math.ceil(seats / SEATS_WANTED)));
  const seatsOf = evenly(seats, constituencyCount);
  const votersOf = unevenly(settled, seatsOf, 0.03, random);
  const areasOf = areasPerConstituency(areaCount, votersOf);

  const constituencies = populated(population, settled, seatsOf, votersOf);
  const sizes = areasOf.flatMap((count, index) =>
    unevenly(votersOf[index]!, ones(count), 0.06, random).map((size) => ({
      constituency: index + 1,
      voters: size,
    })),
  );
  const ordinary = withNeighbourhoods(sizes, facts, random);
  const special = [
    { kind: 'armed-forces' as const, voters: barracks, constituency: 1 },
    { kind: 'hospital' as const, voters: hospital, constituency: constituencyCount },
  ].filter((area) => area.voters > 0);
  return {
    voters,
    population,
    constituencies,
    areas: [
      ...ordinary,
      ...special.map((area, index) => ({
        ...area,
        number: areaCount + index + 1,
        dispersed: false,
        neighbourhoods: [],
      })),
    ],
  };
}

/** Small wards have small areas; big ones about 2,500 voters an area. */
function usualAreaSize(voters: number): number {
  return Math.max(500, Math.min(2500, 300 + voters * 0.075));
}

function withNeighbourhoods(
  sizes: readonly { readonly constituency: number; readonly voters: number }[],
  facts: LawFacts,
  random: Random,
): readonly PlannedArea[] {
  let next = 1;
  const counts = evenly(
    Math.max(sizes.length, Math.round(sizes.length * NEIGHBOURHOODS_PER_AREA)),
    sizes.length,
  );
  return sizes.map(({ constituency, voters }, index) => ({
    number: index + 1,
    kind: 'ordinary',
    // Names struck off later must not make a lawful area too small.
    dispersed: voters < facts.areaVoters.min * 1.1,
    constituency,
    voters,
    neighbourhoods: unevenly(voters, ones(counts[index]!), 0.15, random).map((size) => ({
      number: next++,
      voters: size,
    })),
  }));
}

function populated(
  population: number,
  settled: number,
  seatsOf: readonly number[],
  votersOf: readonly number[],
): readonly PlannedConstituency[] {
  let rest = population;
  return seatsOf.map((seats, index) => {
    const own = index === seatsOf.length - 1 ? rest : Math.round((population * votersOf[index]!) / settled);
    rest -= own;
    return { number: index + 1, seats, population: own };
  });
}

/** Areas for each constituency in proportion to its voters, at least one. */
function areasPerConstituency(count: number, votersOf: readonly number[]): readonly number[] {
  const areas = votersOf.map(() => 1);
  for (let left = count - votersOf.length; left > 0; left--) {
    const crowded = areas.map((have, index) => votersOf[index]! / have);
    const most = crowded.indexOf(Math.max(...crowded));
    areas[most] = areas[most]! + 1;
  }
  return areas;
}

/** A total in whole parts that differ by one at most, the larger first. */
function evenly(total: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.ceil((total - index) / parts));
}

/** A total in whole parts by weight, each off its due by up to `spread` (0 to 1). */
function unevenly(
  total: number,
  weights: readonly number[],
  spread: number,
  random: Random,
): readonly number[] {
  const bent = weights.map((weight) => weight * (1 + spread * (2 * random.next() - 1)));
  const sum = bent.reduce((a, b) => a + b, 0);
  let rest = total;
  return bent.map((weight, index) => {
    const own = index === bent.length - 1 ? rest : Math.round((total * weight) / sum);
    rest -= own;
    return own;
  });
}

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
