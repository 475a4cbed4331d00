import type { Citation } from '../findings/citation.ts';
import type { UnitKind } from '../vocabulary.ts';
import { citeCase } from './in-force.ts';
import type { CouncilSeatsRule, InForce } from './model.ts';

/** How many deputies a council has, and the point of the article that says so. */
export interface CouncilSeats {
  readonly seats: number;
  readonly basis: readonly Citation[];
}

/**
 * Số lượng đại biểu HĐND of a unit with so many people: the base, then one more for each full step.
 * Undefined where the rule has no case for this kind of unit.
 */
export function councilSeats(
  rule: InForce<CouncilSeatsRule>,
  unit: UnitKind,
  population: number,
): CouncilSeats | undefined {
  const unitCase = rule.cases.find((one) => one.unit === unit);
  if (unitCase === undefined) return undefined;
  let seats = unitCase.seats;
  let from = unitCase.base;
  for (const { every, upTo = Infinity } of unitCase.steps) {
    seats += Math.max(0, Math.floor((Math.min(population, upTo) - from) / every));
    from = upTo;
  }
  return { seats: Math.min(seats, unitCase.max), basis: citeCase(rule, unitCase.at) };
}
