import type { Citation } from '../findings/citation.ts';
import type { ProvinceKind, UnitKind } from '../vocabulary.ts';
import { citeCase } from './in-force.ts';
import type { CouncilSeatsRule, InForce, Law } from './model.ts';

/** How many deputies a council has, and the point of the article that says so. */
export interface CouncilSeats {
  readonly seats: number;
  readonly basis: readonly Citation[];
}

/** A step of the count: people above `from` and up to `upTo`, one more deputy for each full `every`. */
export interface SeatsStep {
  readonly from: number;
  /** Absent: without end. */
  readonly upTo?: number;
  readonly every: number;
  /** People of the unit within the step. */
  readonly people: number;
  readonly adds: number;
}

/** Cách tính số đại biểu: the base, what each step adds, and the most that the law allows. */
export interface SeatsWorking extends CouncilSeats {
  readonly base: { readonly people: number; readonly seats: number };
  readonly steps: readonly SeatsStep[];
  /** Base and steps together, before the limit. */
  readonly counted: number;
  readonly max: number;
}

/**
 * Số lượng đại biểu HĐND of a unit with so many people (Điều 30): the base, then one more for each full step.
 * Undefined where the rule has no case for this kind of unit.
 */
export function seatsWorking(
  rule: InForce<CouncilSeatsRule>,
  unit: UnitKind | ProvinceKind,
  population: number,
): SeatsWorking | undefined {
  const unitCase = rule.cases.find((one) => one.unit === unit);
  if (unitCase === undefined) return undefined;
  const steps: SeatsStep[] = [];
  let from = unitCase.base;
  for (const { every, upTo } of unitCase.steps) {
    const people = Math.max(0, Math.min(population, upTo ?? Infinity) - from);
    steps.push({
      from,
      every,
      people,
      adds: Math.floor(people / every),
      ...(upTo !== undefined && { upTo }),
    });
    from = upTo ?? Infinity;
  }
  const counted = steps.reduce((sum, { adds }) => sum + adds, unitCase.seats);
  return {
    base: { people: unitCase.base, seats: unitCase.seats },
    steps,
    counted,
    max: unitCase.max,
    seats: Math.min(counted, unitCase.max),
    basis: citeCase(rule, unitCase.at),
  };
}

/** As `seatsWorking`, without the working. */
export function councilSeats(
  rule: InForce<CouncilSeatsRule>,
  unit: UnitKind | ProvinceKind,
  population: number,
): CouncilSeats | undefined {
  const working = seatsWorking(rule, unit, population);
  return working && { seats: working.seats, basis: working.basis };
}

/** Số đơn vị bầu cử ít nhất: no constituency elects more than the law lets it (khoản 4 Điều 10). */
export interface LeastConstituencies {
  readonly least: number;
  /** Deputies that one constituency may elect at most. */
  readonly most: number;
  readonly basis: readonly Citation[];
}

/** How many constituencies so many deputies of the commune council want at least; undefined without a rule. */
export function leastConstituencies(law: Law, seats: number): LeastConstituencies | undefined {
  const rule = law.ofKind('seats-per-constituency').find(({ council }) => council === 'commune');
  return rule && { least: Math.ceil(seats / rule.max), most: rule.max, basis: rule.basis };
}
