import type { RuleDifference } from '../../law/diff.ts';
import type { RuleLine, SaidRule } from '../../law/rule-sheet.ts';
import type { LawSheet, LawWords } from './sheet.ts';

/** What `law --json` and `law cite --json` say. Grows only. */
export function lawJson({ rules, law }: LawSheet, words: LawWords): object {
  return {
    version: 1,
    election: law.election.id,
    lawOf: law.on,
    rules: rules.map((rule) => ruleJson(rule, words)),
  };
}

/** What `law diff --json` says. Grows only. */
export function diffJson(
  differences: readonly RuleDifference[],
  from: LawSheet['law'],
  to: LawSheet['law'],
  words: LawWords,
): object {
  const { language } = words.writing;
  return {
    version: 1,
    from: { election: from.election.id, lawOf: from.on },
    to: { election: to.election.id, lawOf: to.on },
    changes: differences.map(({ id, change, before, after }) => ({
      id,
      change,
      label: (after ?? before)!.label[language],
      before: before === undefined ? null : saidJson(before, words),
      after: after === undefined ? null : saidJson(after, words),
    })),
  };
}

function ruleJson(rule: RuleLine, words: LawWords): object {
  const { id, kind, label, cases, replaced, note } = rule;
  const { citation, language } = words.writing;
  return {
    id,
    kind,
    label: label[language],
    ...saidJson(rule, words),
    cases: cases.map(citation),
    replaced: replaced === undefined ? null : saidJson(replaced, words),
    ...(note !== undefined && { note }),
  };
}

function saidJson({ value, basis, act, since }: SaidRule, { writing }: LawWords): object {
  return { value: value[writing.language], basis: basis.map(writing.citation), act, since };
}
