import { finding, type Finding } from '../findings/finding.ts';
import type { CommitteeMakeupRule, CommitteeSizeRule, InForce, Law } from '../law/model.ts';
import { inFile } from '../records/at.ts';
import type { Membership, Records, VotingArea, Ward } from '../records/model.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { AreaKind, BodyRef, CommitteeKind } from '../vocabulary.ts';

/** All that the check of one body needs, looked up once for the whole file. */
export interface CommitteeRules {
  readonly committees: Records<Membership>;
  readonly sizes: ReadonlyMap<CommitteeKind, InForce<CommitteeSizeRule>>;
  readonly makeups: ReadonlyMap<CommitteeKind, InForce<CommitteeMakeupRule>>;
  /** By number; empty when the table was not read. */
  readonly areas: ReadonlyMap<string, VotingArea>;
}

/** Looks the law up for a file of committees. */
export function committeeRules(ward: Ward, committees: Records<Membership>, law: Law): CommitteeRules {
  return {
    committees,
    sizes: new Map(law.ofKind('committee-size').map((rule) => [rule.committee, rule])),
    makeups: new Map(law.ofKind('committee-makeup').map((rule) => [rule.committee, rule])),
    areas: areasByNumber(ward),
  };
}

export function areasByNumber({ areas }: Ward): ReadonlyMap<string, VotingArea> {
  return new Map(areas?.rows.map((area) => [area.number, area]));
}

/** One `rule/none` for each kind of body that the law in force leaves open. Ban Chỉ đạo is no body of the law. */
export function* openCommitteeQuestions(
  rosters: readonly CommitteeRoster[],
  { committees, sizes, makeups }: CommitteeRules,
  election: string,
): Iterable<Finding> {
  const kinds = new Set(rosters.map(({ kind }) => kind).filter((kind) => kind !== undefined));
  kinds.delete('steering-committee');
  for (const committee of kinds) {
    const none = (about: string) =>
      finding('rule/none', { about, election, committee, table: 'committees' }, inFile(committees));
    if (!sizes.has(committee)) yield none('committee-size');
    if (!makeups.has(committee)) yield none('committee-makeup');
  }
}

/** Loại of the area a team works in: ordinary where areas.csv says nothing else, undefined where it cannot tell. A body that is no team has none. */
export function areaKindOf(
  { body, number }: BodyRef,
  { areas }: Pick<CommitteeRules, 'areas'>,
): AreaKind | undefined {
  if (body !== 'polling-team' || number === undefined) return 'ordinary';
  const kind = areas.get(number)?.kind;
  if (kind === undefined || kind.state === 'unreadable') return undefined;
  return kind.state === 'blank' ? 'ordinary' : kind.word;
}

interface Case {
  readonly when?: { readonly areaKind: AreaKind };
}

/** The case that decides, and the others that may decide instead while the kind of the area is not known. */
export function caseFor<C extends Case>(
  cases: readonly C[],
  areaKind: AreaKind | undefined,
): { readonly decides: C | undefined; readonly others: readonly C[] } {
  const decides = cases.find(({ when }) => when === undefined || when.areaKind === areaKind);
  return { decides, others: areaKind === undefined ? cases.filter((other) => other !== decides) : [] };
}
