import type { Membership } from '../../../records/model.ts';
import type { PrintDocument } from '../../document.ts';
import { positionName } from '../../official-names.ts';
import { blankRows, PEN, plainTable } from '../administrative.ts';
import { sentence, type FormContext } from '../form-context.ts';
import { teamSheet, type TeamPlace } from './area-paper.ts';

/** Danh sách liên lạc of a Tổ bầu cử: numbers to be written in, which no table holds, and its members. */
export function teamContactsForm(place: TeamPlace, context: FormContext): PrintDocument {
  const rows = place.team.map((member, index) => [
    String(index + 1),
    member.name,
    positionText(member),
    member.title,
    '',
  ]);
  return teamSheet('Danh sách liên lạc của Tổ bầu cử', place, context, [
    // First, and so whole on the first page: whoever needs these numbers is in a hurry.
    sentence('Số cần gọi khi có việc đột xuất:'),
    plainTable(
      'Số điện thoại cần gọi',
      [
        ['Nơi cần gọi', 78],
        ['Người trực', 50],
        ['Số điện thoại', 45],
      ],
      URGENT.map((where) => [where, '', '']),
      PEN,
    ),
    sentence('Thành viên Tổ bầu cử:'),
    plainTable(
      'Thành viên Tổ bầu cử',
      COLUMNS,
      rows.length === 0 ? blankRows(UNKNOWN_TEAM, COLUMNS.length) : rows,
      PEN,
    ),
  ]);
}

/** Lines to write on where no member is known: the leader and those who help. */
const UNKNOWN_TEAM = 12;

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Họ và tên', 42],
  ['Chức danh', 23, 'center'],
  ['Chức vụ, đơn vị công tác', 60],
  ['Số điện thoại', 30],
] as const;

const URGENT = [
  'Ủy ban bầu cử (thường trực)',
  'Ban bầu cử đại biểu Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Công an',
  'Y tế',
  'Điện lực',
] as const;

export function positionText({ position }: Membership): string {
  if (position.state === 'read') return positionName(position.word);
  return position.state === 'blank' ? '' : position.text;
}
