import type { Law, Rule } from '../../src/law/model.ts';
import { HOURS, lawOf, milestone, OVERRIDE } from '../law/made-up-law.ts';

const label = { vi: 'Quy định thử', en: 'Rule for a test' };
const STATE = [
  'state-agency',
  'political-organisation',
  'socio-political-organisation',
  'social-organisation',
] as const;
const UNIT = ['unit-command', 'unit-soldiers'] as const;

/** Candidates, lists and their shares as the law of 2026 has them, in a made-up act. */
const CANDIDATE_RULES = {
  'candidate/age': { kind: 'minimum-age', at: { article: 2 }, label, who: 'candidate', years: 21 },
  'candidate/nationality-na': { kind: 'nationality', at: { article: 2 }, label, who: 'na', onlyOne: false },
  'candidate/nationality-province': {
    kind: 'nationality',
    at: { article: 5 },
    label,
    who: 'province',
    onlyOne: true,
  },
  'candidate/nationality-commune': {
    kind: 'nationality',
    at: { article: 5 },
    label,
    who: 'commune',
    onlyOne: true,
  },
  'candidate/bar': {
    kind: 'candidate-bar',
    at: { article: 37 },
    label,
    statuses: [
      { status: 'right-removed', at: { article: 37, clause: 1 } },
      { status: 'prosecuted', at: { article: 37, clause: 2 } },
      { status: 'education-in-commune', at: { article: 37, clause: 5 } },
    ],
  },
  'candidate/levels': {
    kind: 'candidacy-levels',
    at: { article: 36, clause: 3 },
    label,
    maxCouncils: 2,
    maxCouncilsWithNa: 1,
  },
  'candidate/dossier': {
    kind: 'dossier',
    at: { article: 35 },
    label,
    items: ['application', 'cv', 'biography', 'assets', 'photos'],
    deadline: 'candidacy-dossier-deadline',
  },
  'candidacy-dossier-deadline': milestone({ days: -42, time: '17:00' }),
  'candidate/trust': { kind: 'trust', at: { article: 9 }, label, moreThan: 0.5 },
  'list/fields': {
    kind: 'list-fields',
    at: { article: 57, clause: 5 },
    label,
    fields: ['name', 'birth', 'sex', 'hometown', 'ethnicity', 'religion', 'occupation', 'workplace'],
  },
  'list/order': { kind: 'list-order', at: { article: 57, clause: 5 }, label },
} as const satisfies Readonly<Record<string, Rule>>;

const SHARE_RULES = {
  'share/women-na': {
    kind: 'share',
    at: { article: 8, clause: 3 },
    label,
    group: 'women',
    council: 'na',
    share: 0.35,
    force: 'law',
    rounding: 'up',
  },
  'share/women-province': {
    kind: 'share',
    at: { article: 9, clause: 1 },
    label,
    group: 'women',
    council: 'province',
    share: 0.35,
    force: 'law',
    rounding: 'up',
  },
  'share/women-commune': {
    kind: 'share',
    at: { article: 9, clause: 2 },
    label,
    group: 'women',
    council: 'commune',
    share: 0.35,
    force: 'law',
    rounding: 'up',
  },
  'share/minority-na': {
    kind: 'share',
    at: { article: 8, clause: 2 },
    label,
    group: 'minority',
    council: 'na',
    share: 0.18,
    force: 'law',
    rounding: 'up',
  },
  'share/minority-commune': {
    kind: 'share',
    at: { article: 9, clause: 2 },
    label,
    group: 'minority',
    council: 'commune',
    force: 'target',
    rounding: 'half-up',
  },
  'share/young': {
    kind: 'share',
    at: {},
    label,
    group: 'young',
    council: 'commune',
    share: 0.15,
    underAge: 40,
    force: 'target',
    rounding: 'half-up',
  },
  'share/non-party': {
    kind: 'share',
    at: {},
    label,
    group: 'non-party',
    council: 'commune',
    share: 0.1,
    force: 'target',
    rounding: 'half-up',
  },
  'share/re-elected': {
    kind: 'share',
    at: {},
    label,
    group: 're-elected',
    council: 'commune',
    share: 0.3,
    force: 'target',
    rounding: 'half-up',
  },
  'council/total-na': { kind: 'council-total', at: {}, label, council: 'na', min: 500, max: 500 },
  'council/total-province': {
    kind: 'council-total',
    at: { article: 30 },
    label,
    council: 'province',
    min: 50,
    max: 125,
  },
} as const satisfies Readonly<Record<string, Rule>>;

const HND_SURPLUS = [
  { fromSeats: 1, surplus: 1 },
  { fromSeats: 3, surplus: 2 },
  { fromSeats: 4, surplus: 3 },
] as const;

const CONSTITUENCY_RULES = {
  'constituency/seats-na': {
    kind: 'seats-per-constituency',
    at: { article: 10, clause: 4 },
    label,
    council: 'na',
    max: 3,
  },
  'constituency/seats-province': {
    kind: 'seats-per-constituency',
    at: { article: 10, clause: 4 },
    label,
    council: 'province',
    max: 5,
  },
  'constituency/seats-commune': {
    kind: 'seats-per-constituency',
    at: { article: 10, clause: 4 },
    label,
    council: 'commune',
    max: 5,
  },
  'surplus/na': {
    kind: 'surplus',
    at: { article: 57, clause: 6 },
    label,
    council: 'na',
    cases: [{ fromSeats: 1, surplus: 2 }],
  },
  'surplus/province': {
    kind: 'surplus',
    at: { article: 58, clause: 3 },
    label,
    council: 'province',
    cases: HND_SURPLUS,
  },
  'surplus/commune': {
    kind: 'surplus',
    at: { article: 58, clause: 3 },
    label,
    council: 'commune',
    cases: HND_SURPLUS,
  },
  'council/seats': {
    kind: 'council-seats',
    at: { article: 30, clause: 2 },
    label,
    council: 'commune',
    cases: [
      {
        unit: 'ward-of-city',
        base: 15_000,
        seats: 15,
        steps: [{ every: 6_000, upTo: 45_000 }, { every: 7_000 }],
        max: 30,
        at: { article: 30, clause: 2, point: 'd' },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

const COMMITTEE_RULES = {
  'committee/size': {
    kind: 'committee-size',
    at: { article: 22, clause: 2 },
    label,
    committee: 'commune-election-committee',
    cases: [{ min: 9, max: 17 }],
  },
  'board/size': {
    kind: 'committee-size',
    at: { article: 24, clause: 2 },
    label,
    committee: 'commune-election-board',
    cases: [{ min: 9, max: 15 }],
  },
  'team/size': {
    kind: 'committee-size',
    at: { article: 25, clause: 1 },
    label,
    committee: 'polling-team',
    cases: [
      { when: { areaKind: 'armed-forces' }, min: 5, max: 9 },
      { min: 11, max: 21 },
    ],
  },
  'committee/makeup': {
    kind: 'committee-makeup',
    at: { article: 22, clause: 2 },
    label,
    committee: 'commune-election-committee',
    head: 'chair',
    deputy: 'vice-chair',
    minDeputies: 1,
    minSecretaries: 1,
    otherPositions: ['member'],
    cases: [{ components: ['council-standing', 'people-committee', 'fatherland-front'] }],
    foundedBy: 'establish-election-committee-commune',
  },
  'board/makeup': {
    kind: 'committee-makeup',
    at: { article: 24, clause: 2 },
    label,
    committee: 'commune-election-board',
    head: 'board-head',
    deputy: 'board-deputy',
    minDeputies: 1,
    minSecretaries: 1,
    otherPositions: ['member'],
    cases: [{ components: [...STATE, 'voters'] }],
    alsoCounts: [
      { component: 'people-committee', as: 'state-agency' },
      { component: 'council-standing', as: 'state-agency' },
    ],
    foundedBy: 'establish-election-board-commune',
  },
  'team/makeup': {
    kind: 'committee-makeup',
    at: { article: 25, clause: 1 },
    label,
    committee: 'polling-team',
    head: 'team-leader',
    minDeputies: 0,
    minSecretaries: 1,
    otherPositions: ['member'],
    cases: [
      { when: { areaKind: 'armed-forces' }, components: UNIT },
      { when: { areaKind: 'shared-with-armed-forces' }, components: [...STATE, 'voters', ...UNIT] },
      { components: [...STATE, 'voters'] },
    ],
    foundedBy: 'establish-polling-teams',
  },
  'establish-election-committee-commune': milestone({ days: -105 }),
  'establish-election-board-commune': milestone({ days: -70 }),
  'establish-polling-teams': milestone({ days: -43 }),
  'publish-candidate-list-council': milestone({ days: -17 }),
  incompatibility: {
    kind: 'incompatibility',
    at: { article: 27 },
    label,
    committees: ['na-election-board', 'province-election-board', 'commune-election-board', 'polling-team'],
    errorFrom: 'publish-candidate-list-council',
  },
} as const satisfies Readonly<Record<string, Rule>>;

const RULES: Readonly<Record<string, Rule>> = {
  ...CANDIDATE_RULES,
  ...SHARE_RULES,
  ...CONSTITUENCY_RULES,
  ...COMMITTEE_RULES,
  hours: HOURS,
  override: OVERRIDE,
};

/** The made-up law of an election on 15/03/2026, with some rules replaced; `undefined` takes a rule away. */
export function electionLaw(changed: Readonly<Record<string, Rule | undefined>> = {}): Law {
  const rules = Object.entries({ ...RULES, ...changed }).filter(
    (entry): entry is [string, Rule] => entry[1] !== undefined,
  );
  return lawOf(Object.fromEntries(rules));
}
