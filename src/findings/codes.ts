import type { IsoDate } from '../dates/iso-date.ts';
import type {
  AgreeingParty,
  AreaKind,
  BodyRef,
  CandidateStatus,
  CommitteeKind,
  Component,
  Council,
  DossierItem,
  DuplicateReason,
  Position,
  Sex,
  TableName,
  UnitKind,
  VoterStatus,
} from '../vocabulary.ts';

/** `error`: against the law, or the form cannot be filled. `warning`: cannot tell, or a target missed. `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note';

type None = Record<never, never>;

/** The text that could not be read, as it stood in the cell, shortened. Never an identity number. */
interface Unreadable {
  readonly text: string;
}

/** A column whose days may be written otherwise: what `--dates` calls it, how many cells say so, one of them. */
interface OfDays {
  readonly column: string;
  readonly cells: number;
  readonly text: string;
}

/** Other rows of the same file that a finding is about. */
interface OtherRows {
  readonly rows: readonly number[];
}

/** As OtherRows, where a file may hold one person a thousand times: the first rows, and how many others there are. */
interface FirstOtherRows extends OtherRows {
  readonly total: number;
}

interface Counted {
  readonly have: number;
  readonly need: number;
}

/** An area or constituency number, as its file spells it. */
type Numbered = { readonly area: string };
interface InConstituency {
  readonly level: Council;
  readonly constituency: string;
}

/** A body that is not there yet. */
interface ToBeFounded {
  readonly due: IsoDate;
  readonly daysLeft: number;
  /** With whom its founder must agree; absent where the law names nobody or the place is not known well enough. */
  readonly agreedWith?: readonly AgreeingParty[] | undefined;
}

interface Share {
  readonly level: Council;
  readonly have: number;
  /** People in the list. */
  readonly of: number;
  readonly need: number;
  /** 0 to 1. */
  readonly share: number;
}

/** A name that is data, not wording: it comes in both languages from where it is defined. */
interface Named {
  readonly vi: string;
  readonly en: string;
}

/** A milestone by its id, and its title in the law's words. */
interface OfMilestone {
  readonly milestone: string;
  readonly title: Named;
}

/** Why the start of a temporary residence does not decide the ballots. */
export type SinceReason = 'missing' | 'unreadable' | 'open' | 'after-polling-day';

/** Every problem this tool can name, and the facts needed to put it into words. Facts, never words; identity numbers only masked. */
export interface FindingArgs {
  'voter/name-missing': None;
  'voter/birth-missing': None;
  'voter/birth-unreadable': Unreadable;
  'voter/birth-impossible': {
    readonly text: string;
    readonly reason: 'no-such-day' | 'month-first' | 'future' | 'too-long-ago';
  };
  'voter/birth-incomplete': {
    readonly text: string;
    readonly year: number;
    readonly completeFromYear: number;
  };
  'voter/under-age': { readonly turnsOn: IsoDate; readonly age: number; readonly pollingDay: IsoDate };
  'voter/age-unknown': { readonly text: string; readonly age: number; readonly latestBirth: IsoDate };
  'voter/moved-away': None;
  /** `days` after polling day; negative before it. */
  'voter/turns-18-near-polling-day': {
    readonly turnsOn: IsoDate;
    readonly age: number;
    readonly days: number;
  };
  'voter/sex-missing': None;
  'voter/sex-unreadable': Unreadable;
  'voter/id-missing': None;
  'voter/id-malformed': {
    readonly length: number;
    readonly reason: 'length' | 'nine-digits' | 'characters' | 'digits-lost' | 'repair-disagrees';
  };
  'voter/id-zero-lost': { readonly masked: string; readonly zeros: number };
  'voter/id-sex-mismatch': { readonly digit: number; readonly sex: Sex };
  'voter/id-birth-mismatch': { readonly idYear: number; readonly year: number };
  'voter/id-place-unknown': { readonly place: string };
  'voter/duplicate-id': FirstOtherRows & { readonly masked: string; readonly which: 'id' | 'old_id' };
  'voter/duplicate-person': FirstOtherRows;
  'voter/possible-duplicate': OtherRows & { readonly reasons: readonly DuplicateReason[] };
  'voter/nationality': Unreadable;
  'voter/barred': { readonly status: VoterStatus };
  'voter/residence-missing': None;
  'voter/residence-both': None;
  'voter/temporary-since-missing': {
    readonly reason: SinceReason;
    readonly text: string;
    readonly latestStart: IsoDate;
  };
  'voter/ballots-differ': {
    readonly marked: readonly Council[];
    readonly computed: readonly Council[];
    readonly differ: readonly Council[];
  };
  'voter/category-unreadable': Unreadable;
  'voter/area-missing': None;
  'voter/area-unknown': Numbered;
  'voter/area-not-of-neighbourhood': Numbered & {
    readonly neighbourhood: string;
    readonly belongsTo: string;
  };
  'voter/household-split': OtherRows & { readonly household: string; readonly areas: readonly string[] };

  'area/too-few-voters': Numbered & Counted;
  'area/too-many-voters': Numbered & { readonly have: number; readonly limit: number };
  'area/special-too-few': Numbered & Counted & { readonly kind: AreaKind };
  'area/neighbourhood-twice': { readonly neighbourhood: string; readonly areas: readonly string[] };
  'area/neighbourhood-nowhere': { readonly neighbourhood: string; readonly voters: number };
  'area/number-missing': None;
  'area/number-twice': Numbered & OtherRows;
  'area/kind-unreadable': Unreadable & Numbered;
  /** `area` undefined: the ward's own hours. `HH:MM` each. */
  'area/hours-unlawful': {
    readonly area: string | undefined;
    readonly field: 'opens' | 'closes';
    readonly hour: string;
    readonly earliest: string;
    readonly latest: string;
  };
  'area/no-polling-team': Numbered & ToBeFounded;
  'area/constituency-unknown': Numbered & InConstituency;

  'constituency/no-board': InConstituency & ToBeFounded;
  'constituency/too-many-seats': InConstituency & { readonly have: number; readonly limit: number };
  'constituency/uneven': InConstituency & {
    readonly percent: number;
    readonly limit: number;
    readonly perSeat: number;
    readonly mean: number;
    readonly counted: 'population' | 'voters';
  };
  'constituency/surplus-too-small': InConstituency &
    Counted & {
      readonly seats: number;
      readonly allowed?: number | undefined;
      readonly why?: string | undefined;
    };
  'constituency/override-unknown': InConstituency;
  'constituency/field-unreadable': {
    readonly text: string;
    readonly field: 'level' | 'number' | 'seats' | 'population';
  };
  'constituency/number-twice': InConstituency & OtherRows;

  'ward/no-election-committee': ToBeFounded;
  'council/seats-differ': {
    readonly have: number;
    readonly need: number;
    readonly population: number;
    readonly kind: UnitKind;
  };

  'candidate/birth-impossible': { readonly text: string; readonly reason: 'future' | 'too-long-ago' };
  'candidate/under-age': { readonly turnsOn: IsoDate; readonly age: number; readonly pollingDay: IsoDate };
  'candidate/nationality': Unreadable;
  'candidate/status-unreadable': Unreadable;
  'candidate/level-unreadable': Unreadable;
  'candidate/constituency-unknown': { readonly level: Council; readonly constituency: string };
  'candidate/field-missing': {
    readonly field: string;
    readonly reason: 'missing' | 'unreadable' | 'incomplete';
  };
  'candidate/barred': { readonly status: CandidateStatus };
  'candidate/duplicate': OtherRows & { readonly level: Council };
  'candidate/too-many-levels': OtherRows & { readonly levels: readonly Council[] };
  'candidate/dossier-late': { readonly due: IsoDate; readonly time: string; readonly on: string };
  'candidate/dossier-incomplete': { readonly missing: readonly DossierItem[] };
  'candidate/trust-low': { readonly percent: number; readonly limit: number };
  'candidate/order': InConstituency & { readonly before: number };
  'candidate/namesakes': InConstituency & OtherRows;

  'structure/women-share': Share;
  'structure/minority-share': Share;
  'structure/young-share': Share & { readonly underAge: number };
  'structure/non-party-share': Share;
  'structure/re-elected-share': Share & { readonly seats: number; readonly needOfSeats: number };
  /** The file has no column that would tell who belongs to the group. */
  'structure/not-counted': {
    readonly level: Council;
    readonly group: 'women' | 'minority' | 'young' | 'non-party' | 're-elected';
    readonly column: string;
  };

  'committee/too-few-members': BodyRef & Counted;
  'committee/too-many-members': BodyRef & { readonly have: number; readonly limit: number };
  'committee/no-head': BodyRef & { readonly position: Position };
  'committee/two-heads': BodyRef & OtherRows & { readonly position: Position };
  'committee/no-deputy': BodyRef & { readonly position: Position };
  'committee/no-secretary': BodyRef;
  'committee/component-missing': BodyRef & { readonly component: Component };
  'committee/component-unreadable': Unreadable & BodyRef;
  'committee/position-unknown': Unreadable & BodyRef;
  'committee/position-not-in-law': BodyRef & { readonly position: Position };
  /** `rows`: further rows with the same cell. */
  'committee/body-unreadable': Unreadable & OtherRows & { readonly field: 'body' | 'level' | 'number' };
  /** `members`: rows of this one group. */
  'committee/body-not-in-law': Unreadable & { readonly members: number };
  'committee/number-unknown': BodyRef & { readonly number: string };
  'committee/candidate-is-member': BodyRef & {
    readonly candidateFile: string;
    readonly candidateRow: number;
    readonly level: Council;
    readonly constituency: string;
    readonly match: 'id' | 'name-and-birth' | 'name-only';
    readonly due: IsoDate;
  };
  'committee/size-differs': BodyRef & Counted;
  'committee/member-twice': BodyRef & OtherRows;
  'committee/member-of-two': OtherRows & { readonly bodies: readonly BodyRef[] };
  'committee/decided-on-unreadable': Unreadable & BodyRef;
  'committee/established-late': BodyRef & {
    readonly due: IsoDate;
    readonly decidedOn: IsoDate;
    readonly days: number;
  };

  'milestone/late': OfMilestone & { readonly due: IsoDate; readonly days: number };
  'milestone/soon': OfMilestone & { readonly due: IsoDate; readonly days: number };
  'milestone/on-holiday': OfMilestone & { readonly due: IsoDate; readonly holiday: Named };
  'plan/date-differs': OfMilestone & {
    readonly date: IsoDate;
    /** `HH:MM` of the plan, where the cell gives one. */
    readonly time?: string | undefined;
    readonly start?: IsoDate | undefined;
    /** `HH:MM` from which the law allows it on its very day. */
    readonly startTime?: string | undefined;
    readonly due: IsoDate;
    /** `HH:MM` at which the law's last day ends. */
    readonly dueTime?: string | undefined;
    readonly field: 'due' | 'done_on';
  };
  'plan/date-unreadable': Unreadable;
  /** `text`: the day of completion as read. */
  'plan/done-in-future': { readonly text: string; readonly today: IsoDate };
  'plan/step-unclear': { readonly text: string; readonly candidates: readonly OfMilestone[] };

  'table/duplicate-column': { readonly heading: string; readonly columns: readonly string[] };
  /** `missing`: columns that the table must have and has not, of which this may be one. */
  'table/unknown-column': {
    readonly heading: string;
    readonly nearest?: string | undefined;
    readonly missing?: readonly string[];
  };
  /** `unread`: headings of the table that are not known, of which one may stand over the column. */
  'table/missing-column': { readonly column: string; readonly unread?: readonly string[] };
  'table/ragged-row': { readonly have: number; readonly need: number };
  'table/bad-encoding': {
    readonly reason: 'nul' | 'invalid-bytes' | 'converted';
    readonly encoding?: string | undefined;
  };
  /** Question marks where letters were, in how many cells of the column. */
  'table/letters-lost': { readonly cells: number; readonly text: string };
  'table/legacy-font': { readonly encoding: string };
  /** `people`: whether the rows of the table are people. */
  'table/total-row': { readonly text: string; readonly people: boolean };
  /** Rows below the end of a list that name somebody and were not read: the first of them, how many, and whom the first names. */
  'table/rows-left-out': { readonly rows: readonly number[]; readonly count: number; readonly text: string };
  /** A birth whose year has two digits, and the year it is read as. */
  'table/two-digit-year': { readonly text: string; readonly year: number };
  /** A column whose days have the month in front: how many cells can be read no other way, and one of them. */
  'table/month-first': OfDays;
  /** Days that a spreadsheet seems to have taken for others: what one of them is now, and what it was. */
  'table/days-swapped': OfDays & { readonly was: string };
  /** Bare numbers that may be days: what one of them is by each way of counting that is possible, since which year. */
  'table/serial-days': OfDays & {
    readonly days: readonly string[];
    readonly since: readonly ('1900' | '1904')[];
  };
  /** Zero-width and bidirectional characters, which are left out: in how many cells of the column. */
  'table/invisible-characters': { readonly cells: number };
  'table/formula-error': Unreadable;
  'table/hidden-rows': {
    readonly rows: number;
    readonly columns: readonly string[];
    readonly sheet: boolean;
    readonly filtered: boolean;
  };
  'table/sheet-unread': {
    readonly sheet: string;
    readonly reason: 'hidden' | 'other-columns' | 'no-header';
  };
  'table/value-from-title': {
    readonly column: string;
    readonly value: string;
    readonly text: string;
    readonly rows: number;
    /** Of which table the column is; the voters' where absent. */
    readonly table?: TableName | undefined;
    /** How many more titles of the kind there are, where one note stands for all. */
    readonly others?: number | undefined;
  };
  /** A cell that no check judges by itself: an hour, a mark, a share. */
  'table/cell-unreadable': Unreadable;

  'rule/none': {
    readonly about: string;
    readonly election: string;
    readonly committee?: CommitteeKind | undefined;
    readonly table?: TableName | undefined;
  };
}

export type FindingCode = keyof FindingArgs;

/** What each code is unless the check knows better (a deadline not yet passed, a share that is only planned). */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'voter/name-missing': 'error',
  'voter/birth-missing': 'error',
  'voter/birth-unreadable': 'error',
  'voter/birth-impossible': 'error',
  'voter/birth-incomplete': 'warning',
  'voter/under-age': 'error',
  'voter/age-unknown': 'warning',
  'voter/moved-away': 'note',
  'voter/turns-18-near-polling-day': 'note',
  'voter/sex-missing': 'error',
  'voter/sex-unreadable': 'error',
  'voter/id-missing': 'warning',
  'voter/id-malformed': 'error',
  'voter/id-zero-lost': 'warning',
  'voter/id-sex-mismatch': 'warning',
  'voter/id-birth-mismatch': 'warning',
  'voter/id-place-unknown': 'warning',
  'voter/duplicate-id': 'error',
  'voter/duplicate-person': 'error',
  'voter/possible-duplicate': 'warning',
  'voter/nationality': 'error',
  'voter/barred': 'error',
  'voter/residence-missing': 'error',
  'voter/residence-both': 'warning',
  'voter/temporary-since-missing': 'error',
  'voter/ballots-differ': 'error',
  'voter/category-unreadable': 'error',
  'voter/area-missing': 'error',
  'voter/area-unknown': 'error',
  'voter/area-not-of-neighbourhood': 'warning',
  'voter/household-split': 'warning',
  'area/too-few-voters': 'error',
  'area/too-many-voters': 'error',
  'area/special-too-few': 'error',
  'area/neighbourhood-twice': 'error',
  'area/neighbourhood-nowhere': 'error',
  'area/number-missing': 'error',
  'area/number-twice': 'error',
  'area/kind-unreadable': 'error',
  'area/hours-unlawful': 'error',
  'area/no-polling-team': 'error',
  'area/constituency-unknown': 'error',
  'constituency/no-board': 'error',
  'constituency/too-many-seats': 'error',
  'constituency/uneven': 'note',
  'constituency/surplus-too-small': 'error',
  'constituency/override-unknown': 'warning',
  'constituency/field-unreadable': 'error',
  'constituency/number-twice': 'error',
  'ward/no-election-committee': 'error',
  'council/seats-differ': 'error',
  'candidate/birth-impossible': 'error',
  'candidate/under-age': 'error',
  'candidate/nationality': 'error',
  'candidate/status-unreadable': 'error',
  'candidate/level-unreadable': 'error',
  'candidate/constituency-unknown': 'error',
  'candidate/field-missing': 'error',
  'candidate/barred': 'error',
  'candidate/duplicate': 'error',
  'candidate/too-many-levels': 'error',
  'candidate/dossier-late': 'error',
  'candidate/dossier-incomplete': 'error',
  'candidate/trust-low': 'error',
  'candidate/order': 'error',
  'candidate/namesakes': 'note',
  'structure/women-share': 'error',
  'structure/minority-share': 'warning',
  'structure/young-share': 'warning',
  'structure/non-party-share': 'warning',
  'structure/re-elected-share': 'warning',
  'structure/not-counted': 'warning',
  'committee/too-few-members': 'error',
  'committee/too-many-members': 'error',
  'committee/no-head': 'error',
  'committee/two-heads': 'error',
  'committee/no-deputy': 'error',
  'committee/no-secretary': 'error',
  'committee/component-missing': 'error',
  'committee/component-unreadable': 'warning',
  'committee/position-unknown': 'error',
  'committee/position-not-in-law': 'warning',
  'committee/body-unreadable': 'error',
  'committee/body-not-in-law': 'note',
  'committee/number-unknown': 'error',
  'committee/candidate-is-member': 'error',
  'committee/size-differs': 'warning',
  'committee/member-twice': 'error',
  'committee/member-of-two': 'note',
  'committee/decided-on-unreadable': 'warning',
  'committee/established-late': 'error',
  'milestone/late': 'error',
  'milestone/soon': 'warning',
  'milestone/on-holiday': 'note',
  'plan/date-differs': 'warning',
  'plan/date-unreadable': 'warning',
  'plan/done-in-future': 'warning',
  'plan/step-unclear': 'warning',
  'table/duplicate-column': 'error',
  'table/unknown-column': 'note',
  'table/missing-column': 'error',
  'table/ragged-row': 'warning',
  'table/bad-encoding': 'warning',
  'table/letters-lost': 'error',
  'table/legacy-font': 'note',
  'table/total-row': 'note',
  'table/rows-left-out': 'warning',
  'table/two-digit-year': 'warning',
  'table/month-first': 'error',
  'table/days-swapped': 'warning',
  'table/serial-days': 'warning',
  'table/invisible-characters': 'note',
  'table/formula-error': 'warning',
  'table/hidden-rows': 'note',
  'table/sheet-unread': 'note',
  'table/value-from-title': 'note',
  'table/cell-unreadable': 'warning',
  'rule/none': 'warning',
};

export const FINDING_CODES = Object.keys(SEVERITY) as readonly FindingCode[];
