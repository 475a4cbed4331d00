import { finding, type Finding } from '../findings/finding.ts';
import { at, inFile } from '../records/at.ts';
import type { Membership, Records, Ward, WordCell } from '../records/model.ts';
import { bodyOf } from '../roll/committees.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import { helperGroups, helperNameOf } from '../roll/helper-groups.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { BodyRef } from '../vocabulary.ts';
import type { CommitteeRules } from './committee-rules.ts';

/** Fields that say which body a row belongs to. */
type BodyField = 'body' | 'level' | 'number';

/**
 * Tổ chức, Cấp, Số: rows that do not say which body they belong to, one finding for each text that keeps them
 * from saying so, at its first row. Where the whole column is not there, that is one finding.
 */
export function* checkBodies(committees: Records<Membership>): Iterable<Finding> {
  const unread = new Map<
    string,
    { readonly field: BodyField; readonly text: string; readonly rows: number[] }
  >();
  for (const membership of committees.rows) {
    for (const [field, text] of unreadFields(membership)) {
      const key = `${field}:${text}`;
      const known = unread.get(key);
      if (known === undefined) unread.set(key, { field, text, rows: [membership.row] });
      else known.rows.push(membership.row);
    }
  }
  for (const field of fieldsNotThere(committees)) {
    // The column of bodies is missed when the table is read: no table of bodies goes without it.
    if (field !== 'body')
      yield finding(
        'table/missing-column',
        { column: field, ...unreadHeadings(committees) },
        {
          ...inFile(committees),
          table: 'committees',
          column: field,
        },
      );
  }
  for (const { field, text, rows } of unread.values()) {
    if (!committees.columns.has(field)) continue;
    const [first, ...others] = rows;
    yield finding('committee/body-unreadable', { field, text, rows: others }, at(committees, first!, field));
  }
}

/** Columns that the file has not and that some row would need to say which body it belongs to. */
export function fieldsNotThere(committees: Records<Membership>): ReadonlySet<BodyField> {
  const fields = new Set<BodyField>();
  for (const membership of committees.rows) {
    for (const [field] of unreadFields(membership)) if (!committees.columns.has(field)) fields.add(field);
  }
  return fields;
}

function unreadFields(membership: Membership): readonly (readonly [BodyField, string])[] {
  if (bodyOf(membership) !== undefined || helperNameOf(membership) !== undefined) return [];
  const { body, level, number } = membership;
  if (body.state !== 'read') return [['body', textOf(body)]];
  const needsLevel =
    body.word === 'election-committee' || (body.word === 'election-board' && level.state !== 'read');
  return [
    ...(needsLevel ? [['level', textOf(level)] as const] : []),
    ...(body.word !== 'election-committee' && number === '' ? [['number', ''] as const] : []),
  ];
}

/** Headings of the file that are not known, as reading it found them. */
function unreadHeadings({ findings }: Records<Membership>): { readonly unread?: readonly string[] } {
  const unread = findings.flatMap((one) => (one.code === 'table/unknown-column' ? [one.args.heading] : []));
  return unread.length === 0 ? {} : { unread };
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
