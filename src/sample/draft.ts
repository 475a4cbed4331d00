import type { TableName } from '../vocabulary.ts';
import type {
  AREA_HEADINGS,
  CANDIDATE_HEADINGS,
  COMMITTEE_HEADINGS,
  CONSTITUENCY_HEADINGS,
  MARK_HEADINGS,
  TASK_HEADINGS,
  VOTER_HEADINGS,
} from './data/headings.ts';
import type { LawFacts } from './law-facts.ts';
import type { NumberIssuer } from './numbers.ts';
import type { OfficialSource } from './officials.ts';
import type { PeopleSource } from './people.ts';
import type { WardPlan } from './plan.ts';

/** A row of a table: the text of each cell, by column. */
type RowOf<H> = { readonly [K in keyof H]: string };

export type VoterRow = RowOf<typeof VOTER_HEADINGS> & Partial<RowOf<typeof MARK_HEADINGS>>;
export type CandidateRow = RowOf<typeof CANDIDATE_HEADINGS>;
export type MemberRow = RowOf<typeof COMMITTEE_HEADINGS>;
export type AreaRow = RowOf<typeof AREA_HEADINGS>;
export type ConstituencyRow = RowOf<typeof CONSTITUENCY_HEADINGS>;
export type TaskRow = RowOf<typeof TASK_HEADINGS>;

/** A table before it is written. Rows are replaced, never changed; a defect may replace, add and drop them. */
export interface DraftTable<Row> {
  /** A column whose rows have no such cell stays empty. */
  columns: readonly { readonly key: keyof Row | ''; readonly heading: string }[];
  rows: Row[];
  /** Lines after the rows, cell by cell, whatever their number. */
  tail: (readonly string[])[];
}

/** ward.yaml, as far as it is not the same for every sample. */
interface ProfileDraft {
  population: number;
  steeringSize: number;
  /** Who signs for Ủy ban nhân dân and Ủy ban bầu cử. */
  readonly peopleCommitteeChair: string;
  readonly electionCommitteeChair: string;
}

/** An invented ward on its way to files. */
export interface WardDraft {
  readonly facts: LawFacts;
  readonly plan: WardPlan;
  /** Where more people, numbers and office holders come from. */
  readonly people: PeopleSource;
  readonly numbers: NumberIssuer;
  readonly officials: OfficialSource;
  readonly profile: ProfileDraft;
  readonly voters: DraftTable<VoterRow>;
  readonly candidates: DraftTable<CandidateRow>;
  readonly committees: DraftTable<MemberRow>;
  readonly areas: DraftTable<AreaRow>;
  readonly constituencies: DraftTable<ConstituencyRow>;
  readonly tasks: DraftTable<TaskRow>;
  /** Rows that a defect must leave alone: of officials and candidates, and those that have a defect already. */
  readonly spoken: WeakSet<object>;
}

export type DraftTables = Pick<WardDraft, TableName>;

/** A table with these columns and rows. */
export function draftTable<H extends Readonly<Record<string, string>>, Row extends RowOf<H>>(
  headings: H,
  rows: Row[],
): DraftTable<Row> {
  return {
    columns: Object.entries(headings).map(([key, heading]) => ({ key: key as keyof Row & string, heading })),
    rows,
    tail: [],
  };
}
