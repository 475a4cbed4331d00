import { finding, type Finding } from '../findings/finding.ts';
import type { CommitteeMakeupRule, InForce } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Membership } from '../records/model.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { Position } from '../vocabulary.ts';
import type { CommitteeRules } from './committee-rules.ts';

/** Chức danh: one head, the deputies and secretaries that the article names, and no title it does not know. */
export function* checkPositions(roster: CommitteeRoster, rules: CommitteeRules): Iterable<Finding> {
  const makeup = roster.kind && rules.makeups.get(roster.kind);
  yield* checkTitles(roster, makeup, rules);
  if (makeup === undefined) return;
  const { ref, members } = roster;
  const place = inFile(rules.committees);
  const holding = (position: Position) => members.filter((member) => holds(member, position));

  const heads = holding(makeup.head);
  const [first, second, ...others] = heads.map(({ row }) => row);
  if (first === undefined) {
    yield finding('committee/no-head', { ...ref, position: makeup.head }, place, makeup.basis);
  } else if (second !== undefined) {
    const args = { ...ref, position: makeup.head, rows: [first, ...others] };
    yield finding('committee/two-heads', args, at(rules.committees, second, 'position'), makeup.basis);
  }
  if (makeup.deputy !== undefined && holding(makeup.deputy).length < makeup.minDeputies) {
    yield finding('committee/no-deputy', { ...ref, position: makeup.deputy }, place, makeup.basis);
  }
  if (holding('secretary').length < makeup.minSecretaries) {
    yield finding('committee/no-secretary', ref, place, makeup.basis);
  }
}

function* checkTitles(
  { ref, kind, members }: CommitteeRoster,
  makeup: InForce<CommitteeMakeupRule> | undefined,
  { committees }: CommitteeRules,
): Iterable<Finding> {
  const inLaw = makeup && titlesOf(makeup);
  for (const { position, row } of members) {
    const place = at(committees, row, 'position');
    if (position.state !== 'read') {
      const text = position.state === 'blank' ? '' : position.text;
      yield finding('committee/position-unknown', { ...ref, text }, place, makeup?.basis);
    } else if (kind !== 'steering-committee' && inLaw?.has(position.word) === false) {
      yield finding(
        'committee/position-not-in-law',
        { ...ref, position: position.word },
        place,
        makeup!.basis,
      );
    }
  }
}

function titlesOf(makeup: CommitteeMakeupRule): ReadonlySet<Position> {
  const titles = new Set([makeup.head, ...makeup.otherPositions]);
  if (makeup.deputy !== undefined) titles.add(makeup.deputy);
  if (makeup.minSecretaries > 0) titles.add('secretary');
  return titles;
}

function holds({ position }: Membership, title: Position): boolean {
  return position.state === 'read' && position.word === title;
}
