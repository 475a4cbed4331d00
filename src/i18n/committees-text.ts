import type { BodyRef } from '../vocabulary.ts';

/** People to be added, as words: "2 Ủy viên, trong đó 1 đại diện cử tri". */
export interface AddedWords {
  readonly position: string;
  readonly count: number;
  /** Whom some of them stand for, each with how many. */
  readonly components: readonly { readonly name: string; readonly count: number }[];
}

/** Words of the audit and the plan of election bodies. One object per language in `{vi,en}/committees.ts`. */
export interface CommitteesText {
  readonly auditTitle: string;
  readonly planTitle: string;
  readonly countdown: (days: number, pollingDay: string, today: string) => string;
  /** Said of a by-election under the countdown; `article` that sets its bodies. */
  readonly byElection: (article: string) => string;
  /** "10 tổ chức theo luật: 8 đúng luật, 2 chưa đúng luật; 1 tổ chức chưa có." */
  readonly summary: (bodies: number, lawful: number, unlawful: number, missing: number) => string;
  readonly sections: Readonly<
    Record<'unlawful' | 'missing' | 'others' | 'lawful' | 'open' | 'beside' | 'shared', string>
  >;
  readonly verdict: Readonly<Record<'lawful' | 'unlawful' | 'not-in-law' | 'no-rule', string>>;
  readonly labels: Readonly<
    Record<'size' | 'quorum' | 'founding' | 'recipients' | 'found' | 'repair' | 'assumed', string>
  >;
  /** `rows` when some of them are one person. */
  readonly size: (people: number, rows: number, range: string) => string;
  readonly range: (min: number, max: number | undefined) => string;
  readonly quorum: (attend: number, agree: number) => string;
  readonly founding: Readonly<{
    'in-time': (decided: string, due: string) => string;
    late: (decided: string, due: string) => string;
    unclear: (due: string) => string;
    'not-recorded': (due: string, daysLeft: number) => string;
  }>;
  readonly noRecipients: string;
  /** A body beside a name: "Ban bầu cử HĐND xã số 1". */
  readonly shortBody: (ref: BodyRef) => string;
  readonly repair: {
    readonly heading: (edits: number) => string;
    readonly none: string;
    readonly unknown: string;
    /** "ông Nguyễn Văn A (dòng 14)"; of unknown sex and without a name as far as it goes. */
    readonly person: (name: string, sex: 'male' | 'female' | undefined, row: number) => string;
    readonly added: (added: AddedWords) => string;
    readonly replace: (person: string, constituency: string, due: string, added: string) => string;
    readonly leave: (person: string, constituency: string, due: string) => string;
    readonly twice: (row: number, name: string, otherRow: number | undefined) => string;
    readonly reduce: (count: number, max: number, people: string) => string;
    readonly position: (person: string, from: string | undefined, to: string) => string;
    readonly represents: (person: string, component: string) => string;
    readonly add: (added: string) => string;
    readonly areaKindAssumed: string;
    readonly componentsUnknown: string;
  };
  readonly helpers: (name: string, people: number) => string;
  readonly steering: (people: number, planned: number | undefined) => string;
  readonly allLawful: string;
  readonly plan: {
    readonly population: (population: string, seats: number, basis: string) => string;
    readonly populationUnknown: string;
    readonly noCouncil: string;
    readonly seatsUnknown: (population: string) => string;
    readonly tables: (constituencies: number | undefined, areas: number | undefined) => string;
    /** As `tables`, of what a by-election is taken to fill. */
    readonly tablesOfByElection: (constituencies: number | undefined, areas: number | undefined) => string;
    readonly columns: Readonly<Record<'kind' | 'bodies' | 'each' | 'all' | 'have' | 'due', string>>;
    readonly total: string;
    readonly unknown: string;
    readonly have: (bodies: number, people: number) => string;
    readonly due: (day: string, daysLeft: number) => string;
    readonly places: string;
    readonly byProvince: (bodies: string) => string;
    readonly gapsTitle: string;
    readonly noGaps: string;
    readonly missing: string;
    readonly short: string;
    readonly gap: (added: readonly string[]) => string;
    readonly fillers: (count: number) => string;
    /** "ông A (dòng 2; Ban Chỉ đạo)". */
    readonly filler: (
      name: string,
      sex: 'male' | 'female' | undefined,
      row: number,
      bodies: string,
    ) => string;
    readonly noFillers: string;
    readonly more: (count: number) => string;
    readonly teamsToo: string;
    readonly everybody: string;
  };
}
