import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import type { Bilingual, Law, RuleKind } from './model.ts';
import { sayRule } from './say-rule.ts';
import { sheetLanguage, type Glossary } from './sheet-words.ts';

/** One rule in force, in words. */
export interface RuleLine {
  readonly id: string;
  readonly kind: RuleKind;
  readonly label: Bilingual;
  /** What the rule says, in one line. */
  readonly value: Bilingual;
  readonly basis: readonly Citation[];
  readonly since: IsoDate;
  /** Assumptions and doubts, in Vietnamese. */
  readonly note?: string;
}

/** Every rule in force, none missing, in the order of the statute book: the sheet a lawyer signs. */
export function ruleSheet(law: Law, glossary: Glossary): readonly RuleLine[] {
  const vi = sheetLanguage('vi', glossary);
  const en = sheetLanguage('en', glossary);
  return law.all.map((rule) => ({
    id: rule.id,
    kind: rule.kind,
    label: rule.label,
    value: { vi: sayRule(rule, law, vi), en: sayRule(rule, law, en) },
    basis: rule.basis,
    since: rule.since,
    ...(rule.note !== undefined && { note: rule.note }),
  }));
}
