import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Membership, Records, Ward, WordCell } from '../records/model.ts';
import { bodyOf } from '../roll/committees.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import { helperGroups, helperNameOf } from '../roll/helper-groups.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { BodyRef } from '../vocabulary.ts';
import type { CommitteeRules } from './committee-rules.ts';

/** Tổ chức, Cấp, Số: a row that does not say which body it belongs to, with each cell that keeps it from saying so. */
export function* checkBody(membership: Membership, committees: Records<Membership>): Iterable<Finding> {
  if (bodyOf(membership) !== undefined || helperNameOf(membership) !== undefined) return;
  const { body, level, number, row } = membership;
  const unreadable = (field: 'body' | 'level' | 'number', text: string) =>
    finding('committee/body-unreadable', { field, text }, at(committees, row, field));
  if (body.state !== 'read') {
    yield unreadable('body', textOf(body));
    return;
  }
  if (body.word === 'election-committee' || (body.word === 'election-board' && level.state !== 'read')) {
    yield unreadable('level', textOf(level));
  }
  if (body.word !== 'election-committee' && number === '') yield unreadable('number', '');
}

/** Tiểu ban, tổ giúp việc: one note for each group, at its first row; the law sets nothing for them to be judged by. */
export function* checkHelpers(ward: Ward, committees: Records<Membership>): Iterable<Finding> {
  for (const { name, members } of helperGroups(ward)) {
    const args = { text: name, members: members.length };
    yield finding('committee/body-not-in-law', args, at(committees, members[0]!.row, 'body'));
  }
}

/** Số: a team of an area, or a board of a constituency, that the other table does not have; at the body's first row. */
export function* checkNumber(
  { ref, kind, members }: CommitteeRoster,
  ward: Ward,
  { committees, makeups, areas }: CommitteeRules,
): Iterable<Finding> {
  const { number } = ref;
  if (number === undefined || isKnown(ref, ward, areas)) return;
  const row = Math.min(...members.map((member) => member.row));
  const basis = kind && makeups.get(kind)?.basis;
  yield finding('committee/number-unknown', { ...ref, number }, at(committees, row, 'number'), basis);
}

/** A table that is not there, or has no rows, cannot tell. */
function isKnown({ body, level, number }: BodyRef, ward: Ward, areas: CommitteeRules['areas']): boolean {
  if (number === undefined) return true;
  if (body === 'polling-team') return areas.size === 0 || areas.has(number);
  if (body !== 'election-board' || level === undefined) return true;
  const rows = ward.constituencies?.rows ?? [];
  return rows.length === 0 || constituenciesOf(rows).get(level, number) !== undefined;
}

function textOf(cell: WordCell<string>): string {
  return cell.state === 'blank' ? '' : cell.state === 'read' ? cell.word : cell.text;
}
