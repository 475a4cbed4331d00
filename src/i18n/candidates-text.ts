import type { CandidateTrack, StepState, SurplusTrack, TrackStepName } from '../audit/track/model.ts';
import type { Meeting } from '../law/model.ts';

/** Words of `candidates track` and `candidates quorum`. One object per language in `{vi,en}/candidates.ts`. */
export interface CandidatesText {
  readonly title: string;
  readonly countdown: (today: string, days: number, pollingDay: string) => string;
  readonly summary: (rows: number, complete: number, wanting: number, off: number) => string;
  readonly steps: string;
  readonly columns: Readonly<Record<TrackColumn, string>>;
  readonly stepName: Readonly<Record<TrackStepName, string>>;
  readonly state: Readonly<Record<StepState, string>>;
  readonly doneOn: (day: string) => string;
  /** "còn 12 ngày", "đã qua 3 ngày". */
  readonly left: (days: number) => string;
  /** In the place of a day that no rule in force gives. */
  readonly noDay: string;
  readonly window: (start: string, end: string) => string;
  readonly legend: (deadline: string, meeting: string) => readonly string[];
  readonly list: (name: string, seats: number | undefined, have: number, need: number | undefined) => string;
  readonly surplus: Readonly<Record<SurplusTrack['state'], string>>;
  readonly allowedBy: (candidates: number, why: string) => string;
  readonly consultation: (have: number, need: number | undefined) => string;
  readonly papers: (missing: number, unknown: number) => string;
  readonly missing: (papers: string, by: string) => string;
  readonly by: (moment: string) => string;
  readonly handedIn: Readonly<Record<CandidateTrack['dossier']['handedIn'], (on: string) => string>>;
  readonly trust: Readonly<Record<CandidateTrack['trust']['state'], (percent: string) => string>>;
  readonly right: { readonly clear: string; readonly broken: string; readonly off: string };
  readonly others: string;
  readonly notChecked: string;
  readonly quorum: {
    readonly meeting: Readonly<Record<Meeting, string>>;
    readonly need: (voters: string, attend: string, all: boolean) => string;
    readonly present: (present: string, enough: boolean, lacking: string) => string;
    readonly votes: (votes: string, present: string, share: string) => string;
    readonly noRule: (election: string) => string;
  };
}

export type TrackColumn =
  | 'step'
  | 'when'
  | 'state'
  | 'row'
  | 'name'
  | 'dossier'
  | 'handedIn'
  | 'trust'
  | 'right'
  | 'steps';
