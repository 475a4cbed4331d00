import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import type { Severity } from '../findings/codes.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { hasOwnCouncil } from '../law/commune-council.ts';
import { agreeingParties, agreementBasis } from '../law/founding-agreement.ts';
import { lastMoment } from '../law/milestone-day.ts';
import type { Law } from '../law/model.ts';
import { inFile } from '../records/at.ts';
import type { Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import { bodyKey } from '../roll/committees.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { AgreeingParty, AreaKind, BodyRef, CommitteeKind } from '../vocabulary.ts';
import { areaKindOf, areasByNumber } from './committee-rules.ts';

/** Until when a kind of body must be founded, and how grave it is that one is not there. */
interface Founding {
  readonly due: IsoDate;
  readonly daysLeft: number;
  readonly severity: Severity;
  readonly basis: readonly Citation[];
  /** With whom the founder must agree, for a team by the kind of its area, and by which act where that is another one. */
  readonly agreement: (areaKind: AreaKind | undefined) => {
    readonly with: readonly AgreeingParty[] | undefined;
    readonly basis: readonly Citation[];
  };
}

/** Ban bầu cử: one for each constituency of the commune council; the province founds the others. */
export function* checkBoardsThere(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  if (ward.committees === undefined || ward.constituencies === undefined) return;
  const place = inFile(ward.committees);
  const known = keysOf(rosters);
  const missing = constituenciesOf(ward.constituencies.rows)
    .of('commune')
    .filter(({ number }) => !known.has(bodyKey({ body: 'election-board', level: 'commune', number })));
  if (missing.length === 0) return;
  const founding = foundingOf('commune-election-board', ward, law, today);
  if (founding === undefined) {
    yield noDay('commune-election-board', ward, law);
    return;
  }
  const { due, daysLeft, basis, severity } = founding;
  const agreedWith = founding.agreement('ordinary').with;
  for (const { number } of missing) {
    const args = { level: 'commune', constituency: number, due, daysLeft, agreedWith } as const;
    yield finding('constituency/no-board', args, place, basis, severity);
  }
}

/** Tổ bầu cử: one for each voting area. */
export function* checkTeamsThere(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  if (ward.committees === undefined || ward.areas === undefined) return;
  const place = inFile(ward.committees);
  const known = keysOf(rosters);
  const areas = new Set(ward.areas.rows.map(({ number }) => number));
  const missing = [...areas].filter(
    (number) => number !== '' && !known.has(bodyKey({ body: 'polling-team', number })),
  );
  if (missing.length === 0) return;
  const founding = foundingOf('polling-team', ward, law, today);
  if (founding === undefined) {
    yield noDay('polling-team', ward, law);
    return;
  }
  const { due, daysLeft, basis, severity } = founding;
  const areasOf = { areas: areasByNumber(ward) };
  for (const area of missing) {
    const agreement = founding.agreement(areaKindOf({ body: 'polling-team', number: area }, areasOf));
    const args = { area, due, daysLeft, agreedWith: agreement.with };
    yield finding('area/no-polling-team', args, place, [...basis, ...agreement.basis], severity);
  }
}

/** Ủy ban bầu cử ở xã, phường, đặc khu. */
export function* checkCommitteeThere(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  // No source says whether a unit without a council of its own has one.
  if (ward.committees === undefined || ward.profile.communeCouncil === false) return;
  const ref: BodyRef = { body: 'election-committee', level: 'commune' };
  if (keysOf(rosters).has(bodyKey(ref))) return;
  const founding = foundingOf('commune-election-committee', ward, law, today);
  if (founding === undefined) {
    yield noDay('commune-election-committee', ward, law);
    return;
  }
  const { due, daysLeft, basis, severity } = founding;
  const args = { due, daysLeft, agreedWith: founding.agreement('ordinary').with };
  yield finding('ward/no-election-committee', args, inFile(ward.committees), basis, severity);
}

function keysOf(rosters: readonly CommitteeRoster[]): ReadonlySet<string> {
  return new Set(rosters.map(({ ref }) => bodyKey(ref)));
}

/** An error from the day after the last day, a warning until then. */
function foundingOf(kind: CommitteeKind, ward: Ward, law: Law, today: IsoDate): Founding | undefined {
  const makeup = law.ofKind('committee-makeup').find(({ committee }) => committee === kind);
  if (makeup?.foundedBy === undefined) return undefined;
  const moment = lastMoment(law, makeup.foundedBy, ward.profile.overrideMilestones);
  if (moment === undefined) return undefined;
  const { date: due, basis } = moment;
  const hasCouncil = hasOwnCouncil(law, ward.profile);
  return {
    due,
    daysLeft: daysBetween(today, due),
    severity: today > due ? 'error' : 'warning',
    basis,
    agreement: (areaKind) => ({
      with: agreeingParties(makeup, { areaKind, hasCouncil }),
      basis: agreementBasis(makeup, { areaKind, hasCouncil }),
    }),
  };
}

function noDay(committee: CommitteeKind, ward: Ward, law: Law): Finding {
  const args = { about: 'milestone', election: law.election.id, committee, table: 'committees' } as const;
  return finding('rule/none', args, inFile(ward.committees!));
}
