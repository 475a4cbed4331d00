import type { UnitKind } from '../vocabulary.ts';
import { lawOfRules } from './in-force.ts';
import type { InForce, Law, StatementRule } from './model.ts';

/** A unit, as ward.yaml describes it. */
interface Unit {
  readonly kind: UnitKind;
  /** Dân số. */
  readonly population: number | undefined;
  /** What ward.yaml says; undefined where it says nothing. */
  readonly communeCouncil: boolean | undefined;
}

/** Đặc khu ít dân: the rule by which a unit may have no council of its own; undefined where it certainly has one. */
export function mayLackCouncil(
  law: Law,
  { kind, population }: Omit<Unit, 'communeCouncil'>,
): InForce<StatementRule> | undefined {
  return law
    .ofKind('statement')
    .find(
      ({ unit, withoutCouncilUnder: limit }) =>
        unit === kind && limit !== undefined && population !== undefined && population < limit,
    );
}

/** Whether a unit has a council of its own: as ward.yaml says; undefined where it has to say and does not. */
export function hasOwnCouncil(law: Law, unit: Unit): boolean | undefined {
  if (unit.communeCouncil !== undefined) return unit.communeCouncil;
  const isOpen =
    unit.population === undefined
      ? law
          .ofKind('statement')
          .some((rule) => rule.unit === unit.kind && rule.withoutCouncilUnder !== undefined)
      : mayLackCouncil(law, unit) !== undefined;
  return isOpen ? undefined : true;
}

/** The law for a unit: where it has no council of its own, nobody there is listed to vote for one, and it has no seats. */
export function lawFor(law: Law, unit: Unit): Law {
  const lacking = unit.communeCouncil === false ? mayLackCouncil(law, unit) : undefined;
  if (lacking === undefined) return law;
  const applicable = law.all.filter((rule) => rule.kind !== 'council-seats' || rule.council !== 'commune');
  const all = applicable.map((rule): InForce => {
    if (rule.kind !== 'ballots') return rule;
    const cases = rule.cases.map((one) => ({
      ...one,
      ballots: one.ballots.filter((council) => council !== 'commune'),
    }));
    return { ...rule, cases, basis: [...rule.basis, ...lacking.basis] };
  });
  return lawOfRules(law, all);
}
