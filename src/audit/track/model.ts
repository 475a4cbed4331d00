import type { IsoDate } from '../../dates/iso-date.ts';
import type { Citation } from '../../findings/citation.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Bilingual } from '../../law/model.ts';
import type { Candidate, SurplusOverride } from '../../records/model.ts';
import type { Council, DossierItem } from '../../vocabulary.ts';

/** Các bước, in their order. */
export const TRACK_STEPS = [
  'structure',
  'nomination',
  'dossier',
  'preliminary',
  'trust',
  'selection',
  'official-list',
] as const;
export type TrackStepName = (typeof TRACK_STEPS)[number];

/**
 * `done`: the files say so. `failed`: what they say is against the law. `late`: the plan lists it as not done and
 * its day has passed. `pending`: not done yet, in time. `unknown`: nobody has written down whether it was done.
 */
export type StepState = 'done' | 'failed' | 'late' | 'pending' | 'unknown';

/** A step with the days that the law gives it and where it stands. */
export interface TrackStep {
  readonly step: TrackStepName;
  /** Id of its milestone. */
  readonly milestone: string;
  readonly title: Bilingual;
  readonly start: IsoDate | null;
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly daysLeft: number | null;
  readonly state: StepState;
  /** The day it was done, where the plan says it. */
  readonly doneOn: IsoDate | null;
  readonly basis: readonly Citation[];
}

/** Hồ sơ ứng cử of one person. */
export interface DossierTrack {
  /** By paper of Điều 35; empty where the law has no such rule. */
  readonly items: readonly { readonly item: DossierItem; readonly state: 'there' | 'missing' | 'unknown' }[];
  readonly handedIn: 'in-time' | 'late' | 'unknown';
  /** Day and hour as the file has them; '' where it has none. */
  readonly on: string;
}

/** Tín nhiệm của cử tri nơi cư trú. */
export interface TrustTrack {
  readonly state: 'enough' | 'low' | 'special' | 'unknown';
  /** Percent of the voters present. */
  readonly percent: number | null;
  /** More than this is needed; null where the law has no such rule. */
  readonly moreThan: number | null;
}

/** One row of candidates.csv: a person standing for one council. */
export interface CandidateTrack {
  readonly candidate: Candidate;
  readonly level: Council | undefined;
  /** Withdrawn, struck off or dead: nothing more is asked. */
  readonly isOff: boolean;
  readonly dossier: DossierTrack;
  readonly trust: TrustTrack;
  /** What is wrong: with the right to stand (Điều 2, 36, 37), the dossier, the trust. */
  readonly findings: readonly Finding[];
  readonly steps: readonly TrackStep[];
}

/** Số dư of one constituency. */
export interface SurplusTrack {
  readonly level: Council;
  readonly constituency: string;
  readonly seats: number | undefined;
  readonly have: number;
  /** People the list must have; undefined without seats or without a rule. */
  readonly need: number | undefined;
  readonly override: SurplusOverride | undefined;
  readonly state: 'enough' | 'allowed' | 'short' | 'unknown';
  readonly basis: readonly Citation[];
  readonly candidates: readonly CandidateTrack[];
}

/** Số dư of the list that is put to the third consultation. */
export interface ConsultationSurplus {
  readonly level: Council;
  readonly have: number;
  /** More than the constituencies must have together; undefined while that is not known. */
  readonly need: number | undefined;
  readonly basis: readonly Citation[];
}

/** Where the ward's candidates stand. */
export interface WardTrack {
  /** The steps that the law sets days for, as the ward's plan has them. */
  readonly steps: readonly TrackStep[];
  readonly lists: readonly SurplusTrack[];
  /** Rows that stand in no list: council or constituency not readable, or off the list. */
  readonly others: readonly CandidateTrack[];
  /** Undefined where the law has no such rule, and once the conference is over. */
  readonly consultation: ConsultationSurplus | undefined;
  /** Last day to hand in a dossier. */
  readonly dossierDue: { readonly date: IsoDate; readonly time: string | null } | undefined;
  readonly trustDue: IsoDate | null;
  /** What the files cannot tell, by the article that asks it. */
  readonly notChecked: readonly { readonly says: Bilingual; readonly basis: readonly Citation[] }[];
  /** Questions that the law leaves open, and every finding of the candidates. */
  readonly findings: readonly Finding[];
}
