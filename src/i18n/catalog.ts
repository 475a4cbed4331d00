import type { Citation } from '../findings/citation.ts';
import type { FindingArgs, FindingCode } from '../findings/codes.ts';
import type { FailureArgs, FailureCode } from '../findings/tool-error.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Location } from '../findings/location.ts';
import type { BodyRef, Council, TableName } from '../vocabulary.ts';
import type { TermKey } from './terms.ts';

export type Language = 'vi' | 'en';

/** How a language writes a date, a number, an official term, a citation, a place. */
export interface Writing {
  readonly language: Language;
  /** Official term of the glossary, as in the middle of a sentence. */
  readonly term: (key: TermKey) => string;
  /** `15/03/2026` in both languages: an official compares it with paper. */
  readonly day: (day: IsoDate) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** "khoản 1 Điều 25 Luật 85/2015/QH13". */
  readonly citation: (citation: Citation) => string;
  /** Several, as a line of text: "Điều 52, Điều 41 Luật 85/2015/QH13; Điều 1 Nghị quyết 101/2025/UBTVQH15". */
  readonly citations: (citations: readonly Citation[]) => string;
  /** "voters.csv, dòng 17, cột Ngày sinh" or "danh-sach.xlsx › KV4!C17, cột Ngày sinh"; the table settles what a key such as `number` heads. */
  readonly place: (location: Location, table?: TableName) => string;
  /** "Tổ bầu cử khu vực bỏ phiếu số 4". */
  readonly body: (body: BodyRef) => string;
  /** "đơn vị bầu cử đại biểu Hội đồng nhân dân cấp xã số 3". */
  readonly constituency: (level: Council, number: string) => string;
  /** Items joined with "và" or "and". */
  readonly list: (items: readonly string[]) => string;
  /** "dòng 12, 40" (or "KV4!12" where rows of several sheets are meant): the first five and how many more. `total` counts the rows where the list is already cut. */
  readonly rows: (rows: readonly (number | string)[], total?: number) => string;
  /** Heading of a column as the contract spells it, by key; a key that is none of ours comes back as it is. */
  readonly column: (key: string, table?: TableName) => string;
}

export interface FindingText<Args> {
  /** What is wrong, in words an official uses; where it is wrong is printed beside it. */
  readonly message: (args: Args, write: Writing) => string;
  /** What to do next. */
  readonly fix: (args: Args, write: Writing) => string;
}

/** Words for every finding. A catalog holds them in several files; a code without words does not compile. */
export type FindingCatalog = { readonly [C in FindingCode]: FindingText<FindingArgs[C]> };

/** What `explain <code>` tells: meaning, and a row that is wrong beside one that is right. */
export interface Explanation {
  readonly meaning: string;
  /** Cells by column key. Absent for findings about a whole file or body. */
  readonly wrong?: Readonly<Record<string, string>>;
  readonly right?: Readonly<Record<string, string>>;
}

/** Explanations of every finding, kept out of the catalogs that `check` loads. */
export type Explanations = Readonly<Record<FindingCode, Explanation>>;

export interface FailureText<Args> {
  /** One clear sentence with the next step. */
  readonly message: (args: Args, write: Writing) => string;
}

export interface Catalog {
  readonly writing: Writing;
  readonly findings: FindingCatalog;
  /** A short name of every code, for summaries. */
  readonly titles: Readonly<Record<FindingCode, string>>;
  readonly failures: { readonly [C in FailureCode]: FailureText<FailureArgs[C]> };
}
