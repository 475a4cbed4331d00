import type { Citation } from '../findings/citation.ts';
import type { FindingCode } from '../findings/codes.ts';
import type { InForce, Law, RuleKind } from './model.ts';

/** Which rules a finding of each code rests on: kinds of rule, or ids of milestones. */
const RESTS_ON: Readonly<
  Partial<Record<FindingCode, { readonly kinds?: readonly RuleKind[]; readonly ids?: readonly string[] }>>
> = {
  'voter/name-missing': { kinds: ['one-list'] },
  'voter/birth-missing': { kinds: ['birth-detail'] },
  'voter/birth-unreadable': { kinds: ['birth-detail'] },
  'voter/birth-impossible': { kinds: ['birth-detail'] },
  'voter/birth-incomplete': { kinds: ['birth-detail'] },
  'voter/under-age': { kinds: ['minimum-age'] },
  'voter/age-unknown': { kinds: ['minimum-age'] },
  'voter/turns-18-near-polling-day': { kinds: ['minimum-age'] },
  'voter/id-missing': { kinds: ['personal-number'] },
  'voter/id-malformed': { kinds: ['personal-number'] },
  'voter/id-zero-lost': { kinds: ['personal-number'] },
  'voter/id-sex-mismatch': { kinds: ['personal-number'] },
  'voter/id-birth-mismatch': { kinds: ['personal-number'] },
  'voter/id-place-unknown': { kinds: ['personal-number'] },
  'voter/duplicate-id': { kinds: ['one-list'] },
  'voter/duplicate-person': { kinds: ['one-list'] },
  'voter/possible-duplicate': { kinds: ['one-list'] },
  'voter/nationality': { kinds: ['nationality'] },
  'voter/barred': { kinds: ['voter-bar'] },
  'voter/residence-missing': { kinds: ['ballots'] },
  'voter/residence-both': { kinds: ['ballots'] },
  'voter/temporary-since-missing': { kinds: ['ballots'] },
  'voter/ballots-differ': { kinds: ['ballots'] },
  'voter/category-unreadable': { kinds: ['ballots'] },
  'voter/area-missing': { kinds: ['area-size'] },
  'voter/area-unknown': { kinds: ['area-size'] },
  'area/too-few-voters': { kinds: ['area-size'] },
  'area/too-many-voters': { kinds: ['area-size'] },
  'area/special-too-few': { kinds: ['area-size'] },
  'area/hours-unlawful': { kinds: ['polling-hours'] },
  'area/no-polling-team': { ids: ['establish-polling-teams'] },
  'constituency/no-board': { ids: ['establish-election-board-commune'] },
  'ward/no-election-committee': { ids: ['establish-election-committee-commune'] },
  'constituency/too-many-seats': { kinds: ['seats-per-constituency'] },
  'constituency/surplus-too-small': { kinds: ['surplus'] },
  'constituency/override-unknown': { kinds: ['surplus'] },
  'council/seats-differ': { kinds: ['council-seats'] },
  'candidate/birth-impossible': { kinds: ['list-fields'] },
  'candidate/under-age': { kinds: ['minimum-age'] },
  'candidate/nationality': { kinds: ['nationality'] },
  'candidate/field-missing': { kinds: ['list-fields'] },
  'candidate/barred': { kinds: ['candidate-bar'] },
  'candidate/duplicate': { kinds: ['list-fields'] },
  'candidate/too-many-levels': { kinds: ['candidacy-levels'] },
  'candidate/dossier-late': { ids: ['candidacy-dossier-deadline'] },
  'candidate/dossier-incomplete': { kinds: ['dossier'] },
  'candidate/trust-low': { kinds: ['trust'] },
  'candidate/order': { kinds: ['list-order'] },
  'candidate/namesakes': { kinds: ['list-order'] },
  'structure/women-share': { kinds: ['share'] },
  'structure/minority-share': { kinds: ['share'] },
  'structure/young-share': { kinds: ['share'] },
  'structure/non-party-share': { kinds: ['share'] },
  'structure/re-elected-share': { kinds: ['share'] },
  'structure/not-counted': { kinds: ['share'] },
  'committee/too-few-members': { kinds: ['committee-size'] },
  'committee/too-many-members': { kinds: ['committee-size'] },
  'committee/no-head': { kinds: ['committee-makeup'] },
  'committee/two-heads': { kinds: ['committee-makeup'] },
  'committee/no-deputy': { kinds: ['committee-makeup'] },
  'committee/no-secretary': { kinds: ['committee-makeup'] },
  'committee/component-missing': { kinds: ['committee-makeup'] },
  'committee/position-not-in-law': { kinds: ['committee-makeup'] },
  'committee/number-unknown': {
    ids: ['establish-election-board-commune', 'establish-polling-teams'],
  },
  'committee/decided-on-unreadable': {
    ids: [
      'establish-election-committee-commune',
      'establish-election-board-commune',
      'establish-polling-teams',
    ],
  },
  'committee/candidate-is-member': { kinds: ['incompatibility'] },
  'committee/established-late': {
    ids: [
      'establish-election-committee-commune',
      'establish-election-board-commune',
      'establish-polling-teams',
    ],
  },
  'milestone/late': { kinds: ['override'] },
  'plan/date-differs': { kinds: ['override'] },
};

/** The provisions behind a code, each once, as far as the law in force has them. */
export function codeBasis(code: FindingCode, law: Law): readonly Citation[] {
  const wanted = RESTS_ON[code];
  const about = code.split('/')[1]!;
  const group = about.endsWith('-share') ? about.slice(0, -'-share'.length) : undefined;
  const who = code.startsWith('candidate/')
    ? (rule: InForce) => !('who' in rule) || rule.who !== 'voter'
    : (rule: InForce) => !('who' in rule) || rule.who === 'voter';
  const rules = [
    ...(wanted?.kinds ?? [])
      .flatMap((kind) => law.ofKind(kind) as readonly InForce[])
      .filter(who)
      .filter((rule) => rule.kind !== 'share' || group === undefined || rule.group === group)
      .filter((rule) => rule.kind !== 'council-seats' || rule.council === 'commune'),
    ...(wanted?.ids ?? []).flatMap((id) => law.rule('milestone', id) ?? []),
  ];
  const seen = new Map(
    rules.flatMap(({ basis }) => basis).map((citation) => [JSON.stringify(citation), citation]),
  );
  return [...seen.values()];
}
