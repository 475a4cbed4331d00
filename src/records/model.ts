import type { IsoDate } from '../dates/iso-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { RowSource } from '../findings/location.ts';
import type {
  AreaKind,
  Body,
  CandidateStatus,
  Component,
  Council,
  DossierItem,
  Position,
  Sex,
  TableName,
  UnitKind,
  VoterCategory,
  VoterStatus,
} from '../vocabulary.ts';

/**
 * Records are flat and hold their row number, not a place per cell: a Location is made only when a
 * finding is (see `at` in `records/at.ts`). `undefined` is "not known", '' is "left blank".
 */

/** A full or partial day read from a cell, or why there is none. */
export type DateCell =
  | {
      readonly state: 'read';
      readonly date: PartialDate;
      /** The cell as it stood, where its year had two digits and the century is this program's reading. */
      readonly shortYear?: string;
    }
  | { readonly state: 'blank' }
  /** `monthFirst`: it would be a day with the month in front, as American programs write it. */
  | { readonly state: 'impossible'; readonly text: string; readonly monthFirst?: true }
  | { readonly state: 'unreadable'; readonly text: string };

/** A word of a closed list, or why it is not known. */
export type WordCell<W extends string> =
  | { readonly state: 'read'; readonly word: W }
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable'; readonly text: string };

/** Số căn cước as it stood and as repaired. */
export type IdCell =
  | { readonly state: 'read'; readonly id: string }
  | { readonly state: 'blank' }
  /** 10 or 11 digits that leading zeros may repair; whether they agree with the person the check decides. */
  | { readonly state: 'short'; readonly id: string; readonly zeros: number }
  | {
      readonly state: 'malformed';
      readonly reason: 'length' | 'nine-digits' | 'characters' | 'digits-lost';
      readonly length: number;
    };

/** Cử tri, one row of voters.csv. */
export interface Voter {
  readonly row: number;
  readonly no: string;
  /** NFC, single blanks, as written. */
  readonly name: string;
  readonly birth: DateCell;
  readonly sex: WordCell<Sex>;
  readonly id: IdCell;
  /** Nine digits, or ''. */
  readonly oldId: string;
  readonly ethnicity: string;
  readonly nationality: string;
  readonly permanent: string;
  readonly temporary: string;
  readonly current: string;
  readonly temporarySince: DateCell;
  readonly household: string;
  readonly relation: string;
  readonly neighbourhood: string;
  /** Number as text, '' when blank; equal areas have equal text ("4" for "04", "KV 4"). */
  readonly area: string;
  readonly category: WordCell<VoterCategory>;
  readonly status: WordCell<VoterStatus>;
  /** Marks of form 31 columns 8 to 10 as read; undefined where the file has no such column. */
  readonly marks: { readonly [C in Council]?: boolean | 'unreadable' } | undefined;
  readonly note: string;
}

/** Người ứng cử, one row per person and council stood for. */
export interface Candidate {
  readonly row: number;
  readonly no: string;
  readonly name: string;
  readonly otherName: string;
  readonly birth: DateCell;
  readonly sex: WordCell<Sex>;
  readonly nationality: string;
  readonly ethnicity: string;
  readonly religion: string;
  readonly hometown: string;
  readonly residence: string;
  readonly education: string;
  readonly expertise: string;
  readonly degree: string;
  readonly politics: string;
  readonly languages: string;
  readonly occupation: string;
  readonly workplace: string;
  readonly partySince: string;
  readonly naTerms: string;
  readonly councilTerms: string;
  readonly id: IdCell;
  readonly level: WordCell<Council>;
  readonly constituency: string;
  readonly origin: string;
  readonly dossierOn: DateCell;
  /** `HH:MM` when the cell carried an hour. */
  readonly dossierTime: string | undefined;
  /** Items recognised; undefined when the cell is blank (not recorded) or unreadable. */
  readonly dossier: readonly DossierItem[] | undefined;
  readonly status: WordCell<CandidateStatus>;
  /** Percent of voters present, 0 to 100; undefined when blank or unreadable. */
  readonly trust: number | undefined;
  readonly note: string;
}

/** Thành viên of an election body, one row per membership. */
export interface Membership {
  readonly row: number;
  readonly body: WordCell<Body>;
  readonly level: WordCell<Council>;
  readonly number: string;
  readonly name: string;
  readonly birth: DateCell;
  readonly sex: WordCell<Sex>;
  readonly id: IdCell;
  readonly position: WordCell<Position>;
  /** Chức vụ, đơn vị công tác. */
  readonly title: string;
  readonly represents: readonly Component[];
  /** Parts of the cell that no known body matches. */
  readonly representsUnread: readonly string[];
  readonly decision: string;
  readonly decidedOn: DateCell;
  readonly note: string;
}

/** Khu vực bỏ phiếu. */
export interface VotingArea {
  readonly row: number;
  readonly number: string;
  readonly place: string;
  /** Tổ dân phố by key (see `records/parse/neighbourhood.ts`), each as written beside it. */
  readonly neighbourhoods: readonly { readonly key: string; readonly text: string }[];
  readonly kind: WordCell<AreaKind>;
  readonly dispersed: boolean;
  /** Numbers of the constituencies it belongs to; '' when blank. */
  readonly constituencies: Readonly<Record<Council, string>>;
  /** `HH:MM`, or '' for the ward's own hours. */
  readonly opens: string;
  readonly closes: string;
}

/** Đơn vị bầu cử. */
export interface Constituency {
  readonly row: number;
  readonly level: WordCell<Council>;
  readonly number: string;
  readonly consists: string;
  readonly seats: number | undefined;
  readonly seatsText: string;
  readonly population: number | undefined;
  readonly populationText: string;
}

/** Công việc in the ward's own plan. */
export interface Task {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly due: DateCell;
  /** `HH:MM` when the cell carried an hour. */
  readonly dueTime: string | undefined;
  /** The first day, where the cell gave a span of days that ends on the day due. */
  readonly dueFrom?: IsoDate;
  readonly owner: string;
  readonly doneOn: DateCell;
  /** `HH:MM` when the cell carried an hour. */
  readonly doneTime: string | undefined;
  readonly document: string;
  readonly note: string;
}

/** A sheet of a workbook that records come from. */
export interface RecordSheet {
  readonly name: string;
  /** Row numbers of the records are the sheet's own with this added. */
  readonly from: number;
  /** Position of each column in the sheet, from 0, by key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Records of one table, with what reading them found. */
export interface Records<R> {
  readonly table: TableName;
  readonly file: string;
  /** The one sheet they come from; undefined where there are several. */
  readonly sheet?: string;
  readonly sheets?: readonly RecordSheet[];
  readonly rows: readonly R[];
  /** Where an imported row came from, by its number; absent where the table was not imported. */
  readonly sourceOf?: (row: number) => RowSource | undefined;
  /** Columns that the file has, by key. */
  readonly columns: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

export interface Signatory {
  readonly title: string;
  readonly name: string;
  /** KT.: signs in the stead of the head. */
  readonly byDeputy: boolean;
  /** TUQ.: signs by written authority of the head, under a title of their own. */
  readonly byAuthority?: true;
}

/** Số người ứng cử that a constituency may have below the legal surplus, by a recorded decision (bất khả kháng). */
export interface SurplusOverride {
  readonly level: Council;
  readonly constituency: string;
  /** Least number of candidates that the decision allows. */
  readonly candidates: number;
  /** The decision, with its number and day. */
  readonly why: string;
}

/** ward.yaml, read and checked. */
export interface WardProfile {
  readonly election: string;
  readonly province: string;
  readonly commune: string;
  readonly kind: UnitKind;
  readonly population: number | undefined;
  readonly councilTerm: string;
  readonly provinceCouncilTerm: string;
  readonly polling: { readonly opens: string; readonly closes: string };
  readonly signatures: { readonly peopleCommittee: Signatory; readonly electionCommittee: Signatory };
  readonly overrideMilestones: Readonly<Record<string, { readonly date: IsoDate; readonly why: string }>>;
  readonly overrideSurplus: readonly SurplusOverride[];
  /** Under how many years a candidate is young by the ward's plan; undefined: as the resolution for the term says. */
  readonly youngUnder: number | undefined;
  /** Share of minority candidates that the ward's plan sets; undefined when it sets none. */
  readonly minorityShare: number | undefined;
  readonly steeringSize: number | undefined;
  /** Whether the unit has a council of its own; undefined where ward.yaml does not say, and then it has. */
  readonly communeCouncil: boolean | undefined;
  /** Mã của đơn vị, as the ward wants it on cards and packs; none unless said. */
  readonly code?: string;
  /** Invented people: the place code kept for samples is then a known one. */
  readonly sample: boolean;
  readonly files: Readonly<Partial<Record<TableName, string>>>;
}

/** One folder, read: one commune-level unit and one election. Tables that are not there are undefined. */
export interface Ward {
  /** Absolute path. */
  readonly folder: string;
  readonly profile: WardProfile;
  readonly voters?: Records<Voter>;
  readonly candidates?: Records<Candidate>;
  readonly committees?: Records<Membership>;
  readonly areas?: Records<VotingArea>;
  readonly constituencies?: Records<Constituency>;
  readonly tasks?: Records<Task>;
}
