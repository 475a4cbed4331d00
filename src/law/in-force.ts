import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import type { Act, Election, InForce, Law, Provision, Rule, RuleKind, RuleOf } from './model.ts';

/**
 * The law in force for an election on a day: the fold of the acts by date. An act that restates a
 * rule replaces it whole, never in part.
 */
export function lawInForce(acts: readonly Act[], election: Election, on: IsoDate): Law {
  const day = election.lawAsOf !== undefined && election.lawAsOf < on ? election.lawAsOf : on;
  const applicable = acts
    .filter((act) => act.inForceFrom <= day && (act.appliesTo?.includes(election.id) ?? true))
    .toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom) || a.issuedOn.localeCompare(b.issuedOn));

  const rules = new Map<string, InForce>();
  for (const act of applicable) {
    for (const id of act.repeals ?? []) rules.delete(id);
    for (const [id, rule] of Object.entries(act.rules)) rules.set(id, inForce(act, id, rule, rules.get(id)));
  }

  return lawOfRules({ election, on: day, acts: applicable }, [...rules.values()]);
}

/** The law that these rules make up. */
export function lawOfRules(facts: Pick<Law, 'election' | 'on' | 'acts'>, all: readonly InForce[]): Law {
  const byKind = new Map<RuleKind, InForce[]>();
  for (const rule of all) {
    const sameKind = byKind.get(rule.kind);
    if (sameKind) sameKind.push(rule);
    else byKind.set(rule.kind, [rule]);
  }
  const ofKind = <K extends RuleKind>(kind: K) =>
    (byKind.get(kind) ?? []) as unknown as readonly InForce<RuleOf<K>>[];
  return { ...facts, all, ofKind, rule: (kind, id) => ofKind(kind).find((rule) => rule.id === id) };
}

function inForce(act: Act, id: string, rule: Rule, replaced: InForce | undefined): InForce {
  const basis = cite(act.id, rule, rule.at);
  return { ...rule, id, act: act.id, since: act.inForceFrom, basis, ...(replaced && { replaced }) };
}

function cite(act: string, rule: Rule, at: Provision): readonly Citation[] {
  return [{ act, ...at }, ...(rule.by ? [{ act, ...rule.by }] : []), ...(rule.also ?? [])];
}

/** The basis of one case of a rule, where the case stands in a clause of its own. */
export function citeCase(rule: InForce, at: Provision): readonly Citation[] {
  const act = rule.at.act;
  return cite(rule.act, rule, act === undefined ? at : { act, ...at });
}
