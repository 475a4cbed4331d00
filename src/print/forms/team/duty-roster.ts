import type { PrintDocument } from '../../document.ts';
import { officialDate } from '../../official-date.ts';
import { blankRows, PEN, plainTable } from '../administrative.ts';
import { dayAbove, sentence, type FormContext } from '../form-context.ts';
import { hourText, teamLeader, teamSheet, type TeamPlace } from './area-paper.ts';
import { positionText } from './team-contacts.ts';

/** Bảng phân công nhiệm vụ of a Tổ bầu cử on polling day: who is known, what each does is written in. */
export function dutyRosterForm(place: TeamPlace, context: FormContext): PrintDocument {
  const rows = place.team.map((member, index) => [
    String(index + 1),
    member.name,
    positionText(member),
    '',
    '',
  ]);
  return teamSheet('Bảng phân công nhiệm vụ ngày bầu cử', place, context, [
    sentence(
      `Bỏ phiếu từ ${hourText(place.opens)} đến ${hourText(place.closes)}, ${officialDate(context.election.pollingDay)}.`,
    ),
    sentence(
      'Việc cần có người phụ trách: khai mạc, trật tự và hướng dẫn; kiểm tra thẻ cử tri và đánh dấu danh sách; phát phiếu; trông hòm phiếu và đóng dấu “Đã bỏ phiếu” lên thẻ; hòm phiếu phụ; báo cáo tiến độ; kiểm phiếu, lập biên bản.',
    ),
    plainTable('Phân công', COLUMNS, rows.length === 0 ? blankRows(UNKNOWN_TEAM, COLUMNS.length) : rows, PEN),
    { kind: 'signatures', signatures: [{ above: dayAbove(context), ...teamLeader(place) }] },
  ]);
}

const UNKNOWN_TEAM = 12;

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Họ và tên', 45],
  ['Chức danh', 24, 'center'],
  ['Nhiệm vụ được giao', 60],
  ['Giờ trực', 30],
] as const;
