import type { IsoDate } from '../dates/iso-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { lastMoment } from '../law/milestone-day.ts';
import type { IncompatibilityRule, InForce, Law } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Candidate, Records, Ward } from '../records/model.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { personIndex, type PersonIndex } from '../roll/person-index.ts';
import { COUNCILS, type BodyRef, type Council } from '../vocabulary.ts';
import type { CommitteeRules } from './committee-rules.ts';

export interface ConstituencyRef {
  readonly level: Council;
  readonly constituency: string;
}

/**
 * Điều 27: nobody sits on the board or a team of the constituency they stand in. A warning until the
 * day the official list is due, an error from that day; by the name alone always a warning. One finding
 * for each membership and constituency, at the membership.
 */
export function* checkCandidateMembers(
  ward: Ward,
  rosters: readonly CommitteeRoster[],
  rules: CommitteeRules,
  law: Law,
  today: IsoDate,
): Iterable<Finding> {
  if (ward.candidates === undefined) return;
  const rule = law.ofKind('incompatibility')[0];
  const last = rule && lastMoment(law, rule.errorFrom, ward.profile.overrideMilestones);
  if (rule === undefined || last === undefined) {
    const about = rule ? 'milestone' : 'incompatibility';
    yield finding(
      'rule/none',
      { about, election: law.election.id, table: 'committees' },
      inFile(rules.committees),
    );
    return;
  }
  const candidates = candidatesByConstituency(ward.candidates);
  const file = { name: ward.candidates.file, due: last.date, begun: today >= last.date };
  for (const roster of rosters) {
    if (roster.kind === undefined || !rule.committees.includes(roster.kind)) continue;
    for (const constituency of constituenciesOfBody(roster.ref, rules)) {
      const index = candidates.get(constituencyKey(constituency.level, constituency.constituency));
      if (index) yield* checkRoster(roster, constituency, index, rule, file, rules);
    }
  }
}

interface CandidateFile {
  readonly name: string;
  readonly due: IsoDate;
  /** Whether the day the list is due has come. */
  readonly begun: boolean;
}

function* checkRoster(
  { ref, members }: CommitteeRoster,
  constituency: ConstituencyRef,
  candidates: PersonIndex<Candidate>,
  rule: InForce<IncompatibilityRule>,
  { name: candidateFile, due, begun }: CandidateFile,
  { committees }: CommitteeRules,
): Iterable<Finding> {
  for (const member of members) {
    const found = candidates.find(member);
    if (found === undefined) continue;
    const { value: candidate, match } = found;
    const args = { ...ref, ...constituency, candidateFile, candidateRow: candidate.row, match, due };
    const severity = begun && match !== 'name-only' ? 'error' : 'warning';
    yield finding('committee/candidate-is-member', args, at(committees, member.row), rule.basis, severity);
  }
}

/** A board's own constituency; every constituency that a team's area belongs to. */
export function constituenciesOfBody(
  { body, level, number }: BodyRef,
  { areas }: Pick<CommitteeRules, 'areas'>,
): readonly ConstituencyRef[] {
  if (number === undefined) return [];
  if (body === 'election-board') return level === undefined ? [] : [{ level, constituency: number }];
  const of = areas.get(number)?.constituencies;
  if (body !== 'polling-team' || of === undefined) return [];
  return COUNCILS.filter((council) => of[council] !== '').map((council) => ({
    level: council,
    constituency: of[council],
  }));
}

/** Who is on the list of each constituency, by `constituencyKey`. */
export function candidatesByConstituency({
  rows,
}: Records<Candidate>): ReadonlyMap<string, PersonIndex<Candidate>> {
  const byKey = new Map<string, PersonIndex<Candidate>>();
  for (const candidate of rows) {
    const level = levelOf(candidate);
    if (level === undefined || candidate.constituency === '' || !isOnList(candidate)) continue;
    const key = constituencyKey(level, candidate.constituency);
    const index = byKey.get(key) ?? personIndex<Candidate>();
    byKey.set(key, index);
    index.add(candidate, candidate);
  }
  return byKey;
}
