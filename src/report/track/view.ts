import type { CandidateTrack, StepState, TrackStep, WardTrack } from '../../audit/track/model.ts';
import { TRACK_STEPS } from '../../audit/track/model.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { CandidatesText } from '../../i18n/candidates-text.ts';
import type { Catalog } from '../../i18n/catalog.ts';
import type { WardProfile } from '../../records/model.ts';
import type { Paint } from '../paint.ts';

/** The words of one language, and how a screen takes them. */
export interface TrackScreen {
  readonly text: CandidatesText;
  readonly catalog: Catalog;
  readonly paint: Paint;
  readonly columns: number;
}

/** Which ward, when, and whom; `name` undefined is everybody. */
export interface TrackOccasion {
  readonly profile: WardProfile;
  readonly election: string;
  readonly today: IsoDate;
  readonly pollingDay: IsoDate;
  readonly name: string | undefined;
}

/** Whether something is missing from a candidacy, or wrong with it; what nobody wrote down is neither. */
export function isWanting({ isOff, findings, dossier }: CandidateTrack): boolean {
  return !isOff && (findings.length > 0 || dossier.items.some(({ state }) => state === 'missing'));
}

const MARK: Readonly<Record<StepState, string>> = {
  done: '✓',
  failed: '✗',
  late: '✗',
  pending: '·',
  unknown: '?',
};

/** One sign for each step: done, failed, not yet, not noted, not asked. */
export function stepMarks({ steps }: CandidateTrack): string {
  return TRACK_STEPS.map((name) => {
    const step = steps.find((one) => one.step === name);
    return step === undefined ? '-' : MARK[step.state];
  }).join('');
}

/** "17:00 01/02/2026 (còn 12 ngày)", or a window; '' where the law has no day. */
export function momentText(
  { start, date, time, daysLeft }: Pick<TrackStep, 'start' | 'date' | 'time' | 'daysLeft'>,
  { text, catalog }: TrackScreen,
): string {
  const { day } = catalog.writing;
  if (date === null) return '';
  const last = time === null ? day(date) : `${time} ${day(date)}`;
  const when = start === null ? last : text.window(day(start), last);
  return daysLeft === null ? when : `${when} (${text.left(daysLeft)})`;
}

/** The step of that name among those of the ward. */
export function stepOf({ steps }: WardTrack, name: TrackStep['step']): TrackStep | undefined {
  return steps.find(({ step }) => step === name);
}
