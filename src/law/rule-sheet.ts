import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import { citeCase } from './in-force.ts';
import type { Bilingual, InForce, Law, Provision, RuleKind } from './model.ts';
import { sayRule } from './say-rule.ts';
import { sheetLanguage, type Glossary } from './sheet-words.ts';

/** What a rule says, and which act said so from when. */
export interface SaidRule {
  /** What the rule says, in one line. */
  readonly value: Bilingual;
  readonly basis: readonly Citation[];
  /** The act whose wording it is. */
  readonly act: string;
  readonly since: IsoDate;
}

/** One rule in force, in words. */
export interface RuleLine extends SaidRule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly label: Bilingual;
  /** Provisions of single cases (điểm, khoản), besides the basis of the whole rule. */
  readonly cases: readonly Citation[];
  /** The rule that stood here before. */
  readonly replaced?: SaidRule;
  /** Assumptions and doubts, in Vietnamese. */
  readonly note?: string;
}

/** Every rule in force, none missing, in the order of the statute book: the sheet a lawyer signs. */
export function ruleSheet(law: Law, glossary: Glossary): readonly RuleLine[] {
  const vi = sheetLanguage('vi', glossary);
  const en = sheetLanguage('en', glossary);
  const said = (rule: InForce): SaidRule => ({
    value: { vi: sayRule(rule, law, vi), en: sayRule(rule, law, en) },
    basis: rule.basis,
    act: rule.act,
    since: rule.since,
  });
  return law.all.map((rule) => ({
    id: rule.id,
    kind: rule.kind,
    label: rule.label,
    ...said(rule),
    cases: casesOf(rule),
    ...(rule.replaced && { replaced: said(rule.replaced) }),
    ...(rule.note !== undefined && { note: rule.note }),
  }));
}

/** The provisions of cases that stand in a clause or point of their own. */
function casesOf(rule: InForce): readonly Citation[] {
  const cases = rule.kind === 'candidate-bar' ? rule.statuses : 'cases' in rule ? rule.cases : [];
  const agreement = 'agreement' in rule ? (rule.agreement ?? []) : [];
  const places = [...cases, ...agreement].flatMap((one): readonly Provision[] =>
    'at' in one ? [one.at] : [],
  );
  return places.flatMap((at) => citeCase(rule, at).slice(0, 1));
}
