import { finding, type Finding } from '../findings/finding.ts';
import { at } from '../records/at.ts';
import type { Membership, Records, WordCell } from '../records/model.ts';
import { bodyOf } from '../roll/committees.ts';

/** Tổ chức, Cấp, Số: a row that does not say which body it belongs to, with each cell that keeps it from saying so. */
export function* checkBody(membership: Membership, committees: Records<Membership>): Iterable<Finding> {
  if (bodyOf(membership) !== undefined) return;
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

function textOf(cell: WordCell<string>): string {
  return cell.state === 'blank' ? '' : cell.state === 'read' ? cell.word : cell.text;
}
