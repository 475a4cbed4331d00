import { lawInForce } from '../../src/law/in-force.ts';
import type { Act, Election, Law, Rule } from '../../src/law/model.ts';

const label = { vi: 'Quy định thử', en: 'Rule for a test' };
const ALL = ['na', 'province', 'commune'] as const;
const TWO = ['na', 'province'] as const;

/** What the law of 2026 says of voters and voting areas, in one made-up act. */
export const VOTER_RULES = {
  'voter/age': { kind: 'minimum-age', at: { article: 2 }, label, who: 'voter', years: 18 },
  'voter/birth-detail': { kind: 'birth-detail', at: { form: 31 }, label, completeFromYear: 2008 },
  'voter/bar': {
    kind: 'voter-bar',
    at: { article: 30, clause: 1 },
    label,
    statuses: ['right-removed', 'death-sentence', 'imprisoned', 'incapacitated'],
  },
  'voter/one-list': { kind: 'one-list', at: { article: 29, clause: 2 }, label },
  'voter/nationality': { kind: 'nationality', at: { article: 2 }, label, who: 'voter', onlyOne: false },
  'voter/number': {
    kind: 'personal-number',
    at: { article: 12 },
    label,
    length: 12,
    oldLength: 9,
    places: { '001': 'Hà Nội', '024': 'Bắc Giang' },
    inventedPlace: '028',
  },
  'voter/ballots': {
    kind: 'ballots',
    at: { article: 29 },
    label,
    temporaryMonths: 12,
    cases: [
      { category: 'permanent', ballots: ALL, at: { article: 29, clause: 1 } },
      { category: 'temporary', fullTerm: true, ballots: ALL, at: { article: 29, clause: 3 } },
      { category: 'temporary', ballots: TWO, at: { article: 29, clause: 3 } },
      { category: 'soldier', ballots: TWO, at: { article: 29, clause: 3 } },
      { category: 'unregistered', ballots: TWO, at: { form: 31 } },
      { category: 'custody', ballots: TWO, at: { article: 29, clause: 5 } },
      { category: 'detained', ballots: TWO, at: { article: 29, clause: 5 } },
      { category: 'compulsory-education', ballots: TWO, at: { article: 29, clause: 5 } },
      { category: 'compulsory-rehabilitation', ballots: TWO, at: { article: 29, clause: 5 } },
      { category: 'from-abroad', residence: 'permanent', ballots: ALL, at: { article: 29, clause: 4 } },
      { category: 'from-abroad', residence: 'temporary', ballots: TWO, at: { article: 29, clause: 4 } },
      { category: 'from-elsewhere', ballots: TWO, at: { article: 34 } },
    ],
  },
  'poll/hours': {
    kind: 'polling-hours',
    at: { article: 71, clause: 1 },
    label,
    opens: '07:00',
    closes: '19:00',
    earliest: '05:00',
    latest: '21:00',
  },
  'area/size': {
    kind: 'area-size',
    at: { article: 11, clause: 2 },
    label,
    cases: [
      {
        when: { areaKinds: ['hospital', 'maternity-home', 'sanatorium', 'disability-care', 'elderly-care'] },
        min: 50,
        at: { article: 11, clause: 3, point: 'b' },
      },
      {
        when: {
          areaKinds: ['armed-forces', 'compulsory-education', 'compulsory-rehabilitation', 'detention-camp'],
        },
        at: { article: 11, clause: 3 },
      },
      { when: { dispersed: true }, max: 4000, at: { article: 11, clause: 2 } },
      { min: 300, max: 4000, at: { article: 11, clause: 2 } },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The law of an election held on `pollingDay`, without the rules named. */
export function voterLaw(
  pollingDay = '2026-03-15',
  without: readonly (keyof typeof VOTER_RULES)[] = [],
): Law {
  const rules = Object.fromEntries(
    Object.entries(VOTER_RULES).filter(([id]) => !(without as readonly string[]).includes(id)),
  );
  const act: Act = {
    id: '1/2015/THU',
    type: 'law',
    title: label,
    issuedOn: '2015-01-01',
    inForceFrom: '2015-01-01',
    checkedOn: '2015-01-01',
    rules,
  };
  const election: Election = {
    id: '2026',
    title: label,
    pollingDay,
    setBy: { act: act.id },
    naTerm: 'XVI',
    councilTerm: '2026-2031',
  };
  return lawInForce([act], election, pollingDay);
}
