import { areaKindOf, caseFor, type CommitteeRules } from '../checks/committee-rules.ts';
import type { Finding, FindingOf } from '../findings/finding.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import type { BodyNeeds, Place } from './repair-model.ts';

export type CandidateFinding = FindingOf<'committee/candidate-is-member'>;

/** What the law asks of a body, and how sure that is. */
export interface NeedsOfBody {
  readonly needs: BodyNeeds;
  /** The kind of a team's area is not known; the needs are those of an ordinary area. */
  readonly areaKindAssumed: boolean;
  /** Nobody's Đại diện is written down, so components are left out of the needs. */
  readonly componentsUnknown: boolean;
}

/** Undefined for a body that the law in force says nothing of, such as Ban Chỉ đạo. */
export function needsOf(roster: CommitteeRoster, rules: CommitteeRules): NeedsOfBody | undefined {
  const { ref, kind, members } = roster;
  const size = kind && rules.sizes.get(kind);
  const makeup = kind && rules.makeups.get(kind);
  if (size === undefined || makeup === undefined) return undefined;
  const areaKind = areaKindOf(ref, rules);
  const range = caseFor(size.cases, areaKind).decides;
  const represented = caseFor(makeup.cases, areaKind).decides;
  if (range === undefined || represented === undefined) return undefined;
  const componentsUnknown =
    members.length > 0 &&
    !members.some(({ represents, representsUnread }) => represents.length + representsUnread.length > 0);
  const { head, deputy, minDeputies, minSecretaries, alsoCounts = [] } = makeup;
  return {
    needs: {
      min: range.min,
      max: range.max,
      head,
      deputy,
      minDeputies: deputy === undefined ? 0 : minDeputies,
      minSecretaries,
      components: componentsUnknown ? [] : represented.components,
      alsoCounts,
    },
    areaKindAssumed: areaKind === undefined,
    componentsUnknown,
  };
}

/** The rows of a body as the repair sees them; a candidate known by the name alone may be somebody else and stays. */
export function placesOf({ members }: CommitteeRoster, findings: readonly Finding[]): readonly Place[] {
  const people = samePersonRoots(members, 'certain');
  const leaving = new Set(candidateFindings(findings).map(({ at }) => at.row));
  return members.map(({ row, position, represents }, index) => ({
    row,
    position: position.state === 'read' ? position.word : undefined,
    represents,
    person: people[index]!,
    mustLeave: leaving.has(row),
  }));
}

/** Members of the body who certainly stand in its constituency. */
export function candidateFindings(findings: readonly Finding[]): readonly CandidateFinding[] {
  return findings.filter(
    (one): one is CandidateFinding =>
      one.code === 'committee/candidate-is-member' && one.args.match !== 'name-only',
  );
}
