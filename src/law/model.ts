import type { IsoDate, Weekday } from '../dates/iso-date.ts';
import type {
  AgreeingParty,
  AreaKind,
  CandidateStatus,
  CommitteeKind,
  Component,
  Council,
  DossierItem,
  Position,
  ProvinceKind,
  UnitKind,
  VoterCategory,
  VoterStatus,
} from '../vocabulary.ts';
import type { Citation } from '../findings/citation.ts';

/** Words in both languages. `vi` is the original; `en` is a gloss. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * Where a rule stands in the statute book as it reads today. A rule set by an amending act names the
 * article of the act it amends, because that is what an official looks up.
 */
export interface Provision {
  /** Absent: the act whose file this is. */
  readonly act?: string;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
  readonly form?: number;
}

interface RuleBase {
  readonly at: Provision;
  /** In an amending act: the provision of this act that made the change. */
  readonly by?: Provision;
  /** Further provisions of this or other acts that the rule rests on. */
  readonly also?: readonly Citation[];
  readonly label: Bilingual;
  /** Assumptions and doubts about the law, in Vietnamese; shown by `baucu law`. */
  readonly note?: string;
}

/** When a milestone falls due. Day counts are calendar days from polling day, before it negative; the law moves none of them. */
export type Due =
  /** "Chậm nhất là n ngày trước ngày bầu cử"; `start` opens a window, in days from polling day too. */
  | {
      readonly days: number;
      readonly start?: number;
      /** The window opens on the real day of another milestone, where that is known; else on `start`. */
      readonly startDone?: string;
      readonly time?: string;
    }
  /** A day that a resolution for one election names: the last one allowed, or `exactly` the day itself. */
  | { readonly on: IsoDate; readonly start?: IsoDate; readonly time?: string; readonly exactly?: true }
  /** So many hours before (negative) or after an area opens or closes its poll: the last moment, or `exactly` it; `begins`: the first, and the law names no last. */
  | {
      readonly hours: number;
      readonly from: 'opening' | 'closing';
      readonly exactly?: true;
      readonly begins?: true;
    }
  /** From the day another milestone was really done (Ngày hoàn thành in tasks.csv). */
  | {
      readonly days: number;
      readonly fromDone: string;
      /** While that day is not known: the last day the law leaves possible, in days from polling day. */
      readonly orDays?: number;
      /** How the law puts it, where the days are the sum of two of its terms. */
      readonly reads?: Bilingual;
    }
  /** The same day as another milestone, whose own rule decides. */
  | { readonly sameDayAs: string; readonly beforeIt?: true }
  /** No day in law: the rule in words. */
  | { readonly words: Bilingual };

/** Nhóm công việc, as ward plans group their tasks. */
export type TaskGroup = 'propaganda' | 'leadership' | 'personnel' | 'security';

/** Which poll a step belongs to: the general one, a by-election (bầu cử bổ sung), an extra or repeat poll (bầu cử thêm, bầu cử lại). */
export type Occasion = 'general' | 'by-election' | 'repeat';

export interface MilestoneRule extends RuleBase {
  readonly kind: 'milestone';
  /** Whom it concerns: the commune sees only its own unless asked. */
  readonly level: 'nation' | 'province' | 'commune';
  readonly responsible: Bilingual;
  readonly due: Due;
  /** Steps of a by-election hang on that day, not on the general polling day. */
  readonly occasion?: Exclude<Occasion, 'repeat'>;
  readonly group?: TaskGroup;
}

/** Số lượng thành viên. First case that fits decides. */
export interface CommitteeSizeRule extends RuleBase {
  readonly kind: 'committee-size';
  readonly committee: CommitteeKind;
  readonly cases: readonly {
    readonly when?: { readonly areaKind: AreaKind };
    readonly min: number;
    readonly max: number;
  }[];
}

/** Thống nhất với ai trước khi quyết định thành lập: whom the founder must agree with. First case that fits decides. */
export interface AgreementCase {
  /** All that is named must hold. `withoutCouncil`: the unit has no council of its own. */
  readonly when?: { readonly areaKind?: AreaKind; readonly withoutCouncil?: true };
  /** The law does not even say who founds it; else the People's Committee of the level does. */
  readonly founderNotSaid?: true;
  /** In the article's order; empty where the law names nobody. */
  readonly with: readonly AgreeingParty[];
  readonly at: Provision;
}

/** Cơ cấu, thành phần: titles and bodies that must be there. */
export interface CommitteeMakeupRule extends RuleBase {
  readonly kind: 'committee-makeup';
  readonly committee: CommitteeKind;
  readonly head: Position;
  readonly deputy?: Position;
  /** Least number of deputies and secretaries; 0 where the law names none. */
  readonly minDeputies: number;
  readonly minSecretaries: number;
  readonly otherPositions: readonly Position[];
  readonly cases: readonly {
    readonly when?: { readonly areaKind: AreaKind };
    readonly components: readonly Component[];
  }[];
  /** A body that also stands for a component the article names more widely (UBND là cơ quan nhà nước); the rule's note says who assumes it. */
  readonly alsoCounts?: readonly { readonly component: Component; readonly as: Component }[];
  /** Milestone by which it must be founded. */
  readonly foundedBy?: string;
  /** Absent: the program does not know. */
  readonly agreement?: readonly AgreementCase[];
  /** Who must receive the list of its members. */
  readonly sendListTo?: readonly Bilingual[];
}

/** Tổ chức phụ trách bầu cử bổ sung (Điều 90): size, titles and components of one body, in the place of those of the general election. */
export interface ByElectionBodyRule extends RuleBase {
  readonly kind: 'by-election-body';
  readonly committee: CommitteeKind;
  readonly min: number;
  readonly max: number;
  readonly head: Position;
  readonly deputy?: Position;
  readonly minDeputies: number;
  readonly minSecretaries: number;
  readonly otherPositions: readonly Position[];
  readonly components: readonly Component[];
  readonly alsoCounts?: NonNullable<CommitteeMakeupRule['alsoCounts']>;
  readonly foundedBy: string;
  readonly agreement: readonly AgreementCase[];
}

/** Điều 27: bodies on which a candidate of the same constituency may not sit. */
export interface IncompatibilityRule extends RuleBase {
  readonly kind: 'incompatibility';
  readonly committees: readonly CommitteeKind[];
  /** Milestone from whose day it is an error. */
  readonly errorFrom: string;
  /** The same in a by-election, whose official list has a day of its own. */
  readonly errorFromInByElection?: string;
}

/** Tuổi bầu cử, tuổi ứng cử: full years on polling day. */
export interface MinimumAgeRule extends RuleBase {
  readonly kind: 'minimum-age';
  readonly who: 'voter' | 'candidate';
  readonly years: number;
}

/** Ngày sinh in form 31: from which birth year day and month must be there. */
export interface BirthDetailRule extends RuleBase {
  readonly kind: 'birth-detail';
  readonly completeFromYear: number;
}

/** Thời gian bắt đầu tạm trú in the remarks of form 31: from which year on the month is written with it. */
export interface ResidenceDetailRule extends RuleBase {
  readonly kind: 'residence-detail';
  readonly monthFromYear: number;
}

/** Ghi tên để bầu những cấp nào. First case that fits decides. */
export interface BallotsRule extends RuleBase {
  readonly kind: 'ballots';
  /** Full months of temporary residence from which all councils are voted for. */
  readonly temporaryMonths: number;
  readonly cases: readonly {
    readonly category: VoterCategory;
    readonly residence?: 'permanent' | 'temporary' | 'current';
    /** Only when the temporary residence has lasted the full months. */
    readonly fullTerm?: boolean;
    readonly ballots: readonly Council[];
    readonly at: Provision;
  }[];
}

/** Không được ghi tên: statuses that bar a voter. */
export interface VoterBarRule extends RuleBase {
  readonly kind: 'voter-bar';
  readonly statuses: readonly VoterStatus[];
}

/** Không được ứng cử. */
export interface CandidateBarRule extends RuleBase {
  readonly kind: 'candidate-bar';
  readonly statuses: readonly { readonly status: CandidateStatus; readonly at: Provision }[];
}

/** Một danh sách cử tri: a person stands on one list only. */
export interface OneListRule extends RuleBase {
  readonly kind: 'one-list';
}

/** Quốc tịch. */
export interface NationalityRule extends RuleBase {
  readonly kind: 'nationality';
  readonly who: 'voter' | Council;
  /** Whether a second nationality is allowed. */
  readonly onlyOne: boolean;
}

/** Quy mô khu vực bỏ phiếu: voters in an area. First case that fits decides; a bound that is absent is not set by law. */
export interface AreaSizeRule extends RuleBase {
  readonly kind: 'area-size';
  readonly cases: readonly {
    readonly when?: { readonly areaKinds?: readonly AreaKind[]; readonly dispersed?: true };
    readonly min?: number;
    readonly max?: number;
    readonly at: Provision;
  }[];
}

/** Số đại biểu được bầu ở một đơn vị bầu cử. */
export interface SeatsPerConstituencyRule extends RuleBase {
  readonly kind: 'seats-per-constituency';
  readonly council: Council;
  readonly max: number;
}

/** Số lượng đại biểu HĐND theo dân số: `base` people give `seats`; each full step adds one. */
export interface CouncilSeatsRule extends RuleBase {
  readonly kind: 'council-seats';
  readonly council: Council;
  readonly cases: readonly {
    readonly unit: UnitKind | ProvinceKind;
    readonly base: number;
    readonly seats: number;
    readonly steps: readonly { readonly every: number; readonly upTo?: number }[];
    readonly max: number;
    readonly at: Provision;
  }[];
}

/** Số lượng đại biểu of a council whose total is fixed, or has a floor, whatever the unit. Decides when a list is whole. */
export interface CouncilTotalRule extends RuleBase {
  readonly kind: 'council-total';
  readonly council: Council;
  readonly min: number;
  readonly max: number;
}

/** Số dư: by how many the list must exceed the seats. First case with `seats` at least `fromSeats` decides, largest first. */
export interface SurplusRule extends RuleBase {
  readonly kind: 'surplus';
  readonly council: Council;
  readonly cases: readonly { readonly fromSeats: number; readonly surplus: number }[];
}

export type ShareGroup = 'women' | 'minority' | 'young' | 'non-party' | 're-elected';

/** Tỷ lệ trong danh sách chính thức. `share` absent: the ward's own plan sets it. */
export interface ShareRule extends RuleBase {
  readonly kind: 'share';
  readonly group: ShareGroup;
  readonly council: Council;
  readonly share?: number;
  /** Law is an error, a target a warning. */
  readonly force: 'law' | 'target';
  readonly rounding: 'up' | 'half-up';
  /** For `young`: under so many years on polling day. */
  readonly underAge?: number;
}

/** Số cấp được nộp hồ sơ ứng cử. */
export interface CandidacyLevelsRule extends RuleBase {
  readonly kind: 'candidacy-levels';
  readonly maxCouncils: number;
  readonly maxCouncilsWithNa: number;
}

/** Hồ sơ ứng cử: what it holds, and the milestone by which it is handed in. */
export interface DossierRule extends RuleBase {
  readonly kind: 'dossier';
  readonly items: readonly DossierItem[];
  readonly deadline: string;
}

/** Danh sách chính thức phải ghi rõ: keys of columns in candidates.csv. */
export interface ListFieldsRule extends RuleBase {
  readonly kind: 'list-fields';
  readonly fields: readonly string[];
}

/** Thứ tự trong danh sách: xếp theo vần chữ cái A, B, C. */
export interface ListOrderRule extends RuleBase {
  readonly kind: 'list-order';
}

/** Tín nhiệm của cử tri nơi cư trú: more than this share of those present. */
export interface TrustRule extends RuleBase {
  readonly kind: 'trust';
  /** 0 to 1; exactly this share is not enough. */
  readonly moreThan: number;
}

/** Thời gian bỏ phiếu. */
export interface PollingHoursRule extends RuleBase {
  readonly kind: 'polling-hours';
  readonly opens: string;
  readonly closes: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Số căn cước, số định danh cá nhân: 12 digits. */
export interface PersonalNumberRule extends RuleBase {
  readonly kind: 'personal-number';
  readonly length: number;
  readonly oldLength: number;
  /** Place of birth registration by its three digits. */
  readonly places: Readonly<Record<string, string>>;
  /** A place that has never existed, kept for invented people (`baucu sample`). */
  readonly inventedPlace: string;
}

/** Ngày bầu cử: the day of the week on which the law wants a poll of this kind. */
export interface PollingDayRule extends RuleBase {
  readonly kind: 'polling-day';
  readonly occasion: Exclude<Occasion, 'repeat'>;
  /** 0 is Sunday. */
  readonly weekday: Weekday;
}

/** Các bước làm lại: steps of the general election that a later poll goes through again, counted from its own day. */
export interface RunAgainRule extends RuleBase {
  readonly kind: 'run-again';
  readonly occasion: Exclude<Occasion, 'general'>;
  /** Ids of milestones. */
  readonly steps: readonly string[];
  /** Milestone of the general election that is the last day for such a poll. */
  readonly limit?: string;
}

/** A share of a whole, as the law puts it: two thirds is `{ parts: 2, of: 3 }`. */
export interface Fraction {
  readonly parts: number;
  readonly of: number;
}

/** Họp và quyết định: shares of all members of a body, those who stay away counted in. */
export interface QuorumRule extends RuleBase {
  readonly kind: 'quorum';
  readonly committees: readonly CommitteeKind[];
  /** At least this share attends a meeting. */
  readonly attend: Fraction;
  /** More than this share agrees to a decision; exactly this share is not enough. */
  readonly agree: Fraction;
}

/** Hội nghị cử tri: where candidates are spoken about, or nominated. */
export type Meeting = 'workplace' | 'residence' | 'village';

/** Số cử tri tham dự hội nghị cử tri. Where fewer voters live or work than `allCalledBelow`, all are called. */
export interface MeetingQuorumRule extends RuleBase {
  readonly kind: 'meeting-quorum';
  readonly meeting: Meeting;
  readonly allCalledBelow: number;
  /** Below that number: at least this share of all. */
  readonly attendOfAll: Fraction;
  /** From that number: at least so many. */
  readonly attendAtLeast: number;
}

/** Số dư của danh sách trình hội nghị hiệp thương: more people than the legal surplus asks for. */
export interface ConsultationSurplusRule extends RuleBase {
  readonly kind: 'consultation-surplus';
  /** Milestone of the conference that the list is put to. */
  readonly milestone: string;
}

/** Dates may be moved by the National Election Council (Điều 98 khoản 3). */
export interface OverrideRule extends RuleBase {
  readonly kind: 'override';
}

/** A rule that is printed for the reader and that no check computes with: end of duty, and the like. */
export interface StatementRule extends RuleBase {
  readonly kind: 'statement';
  readonly says: Bilingual;
  /** A kind of unit that it is about; said beside the seats of such a unit. */
  readonly unit?: UnitKind;
  /** Units of that kind with fewer people than this may have no council of their own. */
  readonly withoutCouncilUnder?: number;
}

export type Rule =
  | MilestoneRule
  | CommitteeSizeRule
  | CommitteeMakeupRule
  | ByElectionBodyRule
  | IncompatibilityRule
  | MinimumAgeRule
  | BirthDetailRule
  | ResidenceDetailRule
  | BallotsRule
  | VoterBarRule
  | CandidateBarRule
  | OneListRule
  | NationalityRule
  | AreaSizeRule
  | SeatsPerConstituencyRule
  | CouncilSeatsRule
  | CouncilTotalRule
  | SurplusRule
  | ShareRule
  | CandidacyLevelsRule
  | DossierRule
  | ListFieldsRule
  | ListOrderRule
  | TrustRule
  | PollingHoursRule
  | PersonalNumberRule
  | PollingDayRule
  | RunAgainRule
  | QuorumRule
  | MeetingQuorumRule
  | ConsultationSurplusRule
  | OverrideRule
  | StatementRule;

export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

/** Văn bản quy phạm: one legal instrument, in its own file under `acts/`. Pure data. */
export interface Act {
  /** Số, ký hiệu: `85/2015/QH13`. */
  readonly id: string;
  readonly type: 'law' | 'resolution' | 'joint-resolution' | 'decree' | 'circular' | 'guidance';
  readonly title: Bilingual;
  readonly issuedOn: IsoDate;
  readonly inForceFrom: IsoDate;
  /** The day a person last compared this file with the text. */
  readonly checkedOn: IsoDate;
  /** Acts whose rules it may replace. */
  readonly amends?: readonly string[];
  /** Elections it was made for; absent: all. */
  readonly appliesTo?: readonly string[];
  /** Whole rules by stable id `subject/aspect`; a milestone's id is that of the public calendar. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** Ids of rules that it abolishes. */
  readonly repeals?: readonly string[];
}

/** Cuộc bầu cử, in its own file under `elections/`. Pure data. */
export interface Election {
  readonly id: string;
  readonly title: Bilingual;
  readonly pollingDay: IsoDate;
  readonly setBy: Citation;
  /** Khóa and nhiệm kỳ as the forms print them. */
  readonly naTerm: string;
  readonly councilTerm: string;
  /** Only when transitional rules freeze the law before polling day. */
  readonly lawAsOf?: IsoDate;
}

/** A rule in force: with its id and the provisions that made it what it is, the article to look up first. */
export type InForce<R extends Rule = Rule> = R & {
  readonly id: string;
  readonly act: string;
  readonly since: IsoDate;
  readonly basis: readonly Citation[];
  /** The rule that stood under this id before the act in whose place this one came. */
  readonly replaced?: InForce;
};

/** The law as it stands for one election on one day. */
export interface Law {
  readonly election: Election;
  readonly on: IsoDate;
  readonly acts: readonly Act[];
  readonly all: readonly InForce[];
  readonly ofKind: <K extends RuleKind>(kind: K) => readonly InForce<RuleOf<K>>[];
  /** The one rule with this id, if the law has it. */
  readonly rule: <K extends RuleKind>(kind: K, id: string) => InForce<RuleOf<K>> | undefined;
}
