import type { Writing } from '../../i18n/catalog.ts';
import type { LawText } from '../../i18n/law-text.ts';
import type { Law, RuleKind } from '../../law/model.ts';
import type { RuleLine, SaidRule } from '../../law/rule-sheet.ts';

export interface LawWords {
  readonly text: LawText;
  readonly writing: Writing;
}

/** What a sheet of law shows, and under which law. */
export interface LawSheet {
  readonly rules: readonly RuleLine[];
  readonly law: Pick<Law, 'election' | 'on'>;
  /** What was asked for; undefined for the whole rulebook. */
  readonly asked: string | undefined;
}

/** One rule, every part of it in words. */
export interface WordedRule {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly basis: string;
  readonly since: string;
  /** '' where nothing stood here before. */
  readonly replaced: string;
  /** '' where nothing is in doubt. */
  readonly note: string;
}

/** Rules of one kind together, under the name of the kind. */
export interface Chapter {
  readonly name: string;
  readonly rules: readonly WordedRule[];
}

/** Heading of a sheet, line by line. */
export function sheetHeading(
  { rules, law, asked }: LawSheet,
  { text, writing }: LawWords,
): readonly string[] {
  return [
    text.title(law.election.title[writing.language], writing.day(law.on)),
    ...(asked === undefined ? [] : [text.page(asked)]),
    rules.length === 0 ? text.none : text.caveat(rules.length),
  ];
}

/** The rules by kind, in the order in which kinds first appear; what no check computes with comes last. */
export function chapters(rules: readonly RuleLine[], words: LawWords): readonly Chapter[] {
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const inOrder = [
    ...kinds.filter((kind) => kind !== 'statement'),
    ...kinds.filter((kind) => kind === 'statement'),
  ];
  return inOrder.map((kind) => ({
    name: chapterName(kind, words),
    rules: rules.filter((rule) => rule.kind === kind).map((rule) => worded(rule, words)),
  }));
}

function chapterName(kind: RuleKind, { text, writing }: LawWords): string {
  const name = kind === 'statement' ? text.statements : writing.term(`rule/${kind}`);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function worded(rule: RuleLine, { text, writing }: LawWords): WordedRule {
  const { language, citation, citations, day } = writing;
  return {
    id: rule.id,
    label: rule.label[language],
    value: rule.value[language],
    basis: citations(rule.basis),
    since: text.since(day(rule.since), citation({ act: rule.act })),
    replaced: rule.replaced === undefined ? '' : replacedText(rule.replaced, rule, { text, writing }),
    note: rule.note ?? '',
  };
}

function replacedText(before: SaidRule, now: SaidRule, { text, writing }: LawWords): string {
  const value = before.value[writing.language];
  const same = value === now.value[writing.language];
  return text.replaced(writing.citation({ act: before.act }), same ? '' : value);
}
