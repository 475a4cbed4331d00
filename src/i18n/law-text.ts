import type { RuleChange } from '../law/diff.ts';

/** Words of the lawyer's sheet. One object per language in `{vi,en}/law.ts`. */
export interface LawText {
  readonly title: (election: string, on: string) => string;
  /** Under the title: how many rules, and which have the last word. */
  readonly caveat: (rules: number) => string;
  readonly none: string;
  /** Nothing in the rulebook rests on the provision asked for. */
  readonly noneCited: (asked: string) => string;
  readonly columns: Readonly<Record<LawColumn, string>>;
  readonly note: string;
  /** "từ 01/07/2025, theo Luật 83/2025/QH15". */
  readonly since: (day: string, act: string) => string;
  /** What stood here before; '' where the wording is the same. */
  readonly replaced: (act: string, value: string) => string;
  /** Heading of rules that are printed for the reader only. */
  readonly statements: string;
  readonly page: (asked: string) => string;
  readonly diff: {
    readonly title: (from: string, to: string) => string;
    readonly lawOf: (day: string) => string;
    readonly heading: (change: RuleChange, from: string, to: string, count: number) => string;
    readonly none: string;
    readonly before: string;
    readonly after: string;
  };
}

export type LawColumn = 'rule' | 'value' | 'basis' | 'since' | 'replaced';
