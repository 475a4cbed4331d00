import { BODY_WORD, COMPONENT_WORD, COUNCIL_WORD, POSITION_WORD } from '../data/words.ts';
import type { MemberRow, WardDraft } from '../draft.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

/** Ban bầu cử of a constituency of the ward. */
export const isOnBoard = (row: MemberRow): boolean =>
  row.body === BODY_WORD['election-board'] && row.level === COUNCIL_WORD.commune;
/** Tổ bầu cử, but for the barracks'. */
export const isOnTeam = (row: MemberRow): boolean =>
  row.body === BODY_WORD['polling-team'] &&
  row.represents !== COMPONENT_WORD['unit-soldiers'] &&
  row.represents !== COMPONENT_WORD['unit-command'];
/** Ủy viên. */
export const isPlainMember = ({ position }: MemberRow): boolean => position === POSITION_WORD.member;

/** Writes some cells of a random fitting member anew. */
export function changingWhere(
  fits: (row: MemberRow) => boolean,
  cells: Partial<MemberRow>,
): Injector['inject'] {
  return (ward, random) =>
    void changeRow(ward, ward.committees, pickRow(ward, ward.committees, random, fits), cells);
}

/** Positions of all members of the body that a row belongs to. */
export function bodyAt({ committees }: WardDraft, index: number): readonly number[] {
  const { body, level, number } = committees.rows[index]!;
  return committees.rows.flatMap((row, at) =>
    row.body === body && row.level === level && row.number === number ? [at] : [],
  );
}

/** Adds members behind a row. */
export function addMembers(ward: WardDraft, behind: number, rows: readonly MemberRow[]): void {
  ward.committees.rows.splice(behind + 1, 0, ...rows);
  for (const row of rows) ward.spoken.add(row);
}

/** Drops plain members from the end, as long as what they stand for is stood for by others. */
export function dropMembers(ward: WardDraft, body: readonly number[], count: number): void {
  const { committees } = ward;
  const dropped = new Set(body.filter((index) => isPlainMember(committees.rows[index]!)).slice(-count));
  committees.rows = committees.rows.filter((_row, index) => !dropped.has(index));
}

/** Somebody who sits on no other body. */
export function newcomer({ officials }: WardDraft): Pick<MemberRow, 'name' | 'birth' | 'sex' | 'id'> {
  const { name, birth, sex, id } = officials.take({ age: [28, 62] });
  return { name, birth, sex, id };
}
