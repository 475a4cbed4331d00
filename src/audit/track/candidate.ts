import { checkCandidateRow, isSpecialCase } from '../../checks/candidate-row.ts';
import type { CandidateRules } from '../../checks/candidate-rules.ts';
import { partialText } from '../../checks/partial-text.ts';
import type { FindingCode } from '../../findings/codes.ts';
import type { Finding } from '../../findings/finding.ts';
import { CANDIDATE_STEPS, OFFICIAL_LIST } from '../../law/candidate-steps.ts';
import type { Candidate } from '../../records/model.ts';
import { isOnList, levelOf } from '../../roll/on-list.ts';
import { fold } from '../../vietnamese/text.ts';
import type { Council } from '../../vocabulary.ts';
import type {
  CandidateTrack,
  DossierTrack,
  StepState,
  TrackStep,
  TrackStepName,
  TrustTrack,
} from './model.ts';
import type { StepFinder } from './steps.ts';

/** What a track speaks of; how the list is filled in is the business of `check`. */
const OF_TRACK: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'candidate/birth-impossible',
  'candidate/under-age',
  'candidate/nationality',
  'candidate/barred',
  'candidate/status-unreadable',
  'candidate/level-unreadable',
  'candidate/constituency-unknown',
  'candidate/dossier-late',
  'candidate/dossier-incomplete',
  'candidate/trust-low',
]);

/** Tiến độ of one row: dossier, trust, the right to stand, and each step from the first consultation to the official list. */
export function trackCandidate(
  candidate: Candidate,
  rules: CandidateRules,
  ofPerson: readonly Finding[],
  find: StepFinder,
): CandidateTrack {
  const level = levelOf(candidate);
  const isOff = !isOnList(candidate);
  const all = [...checkCandidateRow(candidate, rules)];
  const own = all.filter(({ code }) => OF_TRACK.has(code));
  const dossier = dossierTrack(candidate, rules, all);
  const trust = trustTrack(candidate, rules);
  return {
    candidate,
    level,
    isOff,
    dossier,
    trust,
    findings: isOff ? own : [...own, ...ofPerson],
    steps: isOff ? [] : ownSteps(candidate, level, { dossier, trust, rules, find }),
  };
}

function dossierTrack(
  { dossier, dossierOn, dossierTime }: Candidate,
  { dossier: rule, deadline }: CandidateRules,
  findings: readonly Finding[],
): DossierTrack {
  const items = (rule?.items ?? []).map((item): DossierTrack['items'][number] => ({
    item,
    state: dossier === undefined ? 'unknown' : dossier.includes(item) ? 'there' : 'missing',
  }));
  if (dossierOn.state !== 'read') return { items, handedIn: 'unknown', on: '' };
  const on = [partialText(dossierOn.date), dossierTime].filter((part) => part !== undefined).join(' ');
  const isLate = findings.some(({ code }) => code === 'candidate/dossier-late');
  // A month, or a day that may be the last one: the file does not tell.
  const isOpen = findings.some(
    (one) => one.code === 'candidate/field-missing' && one.args.field === 'dossier_on',
  );
  const handedIn = isLate ? 'late' : isOpen || deadline === undefined ? 'unknown' : 'in-time';
  return { items, handedIn, on };
}

function trustTrack(candidate: Candidate, { trust: rule }: CandidateRules): TrustTrack {
  const percent = candidate.trust ?? null;
  const moreThan = rule === undefined ? null : rule.moreThan * 100;
  if (isSpecialCase(candidate)) return { state: 'special', percent, moreThan };
  if (percent === null || moreThan === null) return { state: 'unknown', percent, moreThan };
  return { state: percent > moreThan ? 'enough' : 'low', percent, moreThan };
}

interface Known {
  readonly dossier: DossierTrack;
  readonly trust: TrustTrack;
  readonly rules: CandidateRules;
  readonly find: StepFinder;
}

function ownSteps(candidate: Candidate, level: Council | undefined, known: Known): readonly TrackStep[] {
  const { find, rules } = known;
  const asked: readonly (readonly [TrackStepName, string | undefined])[] = [
    ['structure', CANDIDATE_STEPS.structure],
    ['nomination', nominationOf(candidate, level)],
    ['dossier', rules.dossier?.deadline],
    ['preliminary', CANDIDATE_STEPS.preliminary],
    ['trust', CANDIDATE_STEPS.trust],
    ['selection', CANDIDATE_STEPS.selection],
    ['official-list', level && OFFICIAL_LIST[level]],
  ];
  return asked.flatMap(([step, id]) => {
    const found = id === undefined ? undefined : find(step, id);
    return found === undefined ? [] : [{ ...found, state: ownState(found, known) }];
  });
}

/** What the row itself says goes before what the plan says of everybody. */
function ownState(step: TrackStep, { dossier, trust }: Known): StepState {
  const whole = dossier.items.every(({ state }) => state === 'there');
  switch (step.step) {
    case 'dossier':
      if (dossier.handedIn === 'late') return 'failed';
      if (dossier.items.some(({ state }) => state === 'missing'))
        return step.daysLeft !== null && step.daysLeft < 0 ? 'failed' : 'pending';
      return dossier.handedIn === 'in-time' && whole ? 'done' : 'unknown';
    case 'trust':
      if (trust.state === 'unknown') return step.state === 'pending' ? 'pending' : 'unknown';
      return trust.state === 'low' ? 'failed' : 'done';
    case 'structure':
    case 'nomination':
    case 'preliminary':
    case 'selection':
    case 'official-list':
      return step.state;
  }
  return step.step satisfies never;
}

const SELF_NOMINATED = /\btu (?:ung cu|de cu)\b/;
// At the start, with its tones: "Ban" and "Ủy ban" of a body are no "bản", "ấp" is not any "áp".
const OF_VILLAGE = /^(?:thôn|tổ dân phố|tdp|khu phố|khu dân cư|ấp|bản|buôn|làng)(?![\p{L}])/u;

/** Which nomination a person goes through: none for the self-nominated, and none where the file does not say. */
function nominationOf({ origin }: Candidate, level: Council | undefined): string | undefined {
  const said = origin.normalize('NFC').trim().toLocaleLowerCase('vi');
  if (said === '' || SELF_NOMINATED.test(fold(said))) return undefined;
  const isVillage = level === 'commune' && OF_VILLAGE.test(said);
  return isVillage ? CANDIDATE_STEPS.villageNomination : CANDIDATE_STEPS.workplaceNomination;
}
