import { COUNCILS } from '../../../vocabulary.ts';
import type { PrintDocument } from '../../document.ts';
import { PEN, plainTable } from '../administrative.ts';
import { countText, dayAbove, sentence, type FormContext } from '../form-context.ts';
import { teamLeader, teamSheet, type TeamPlace } from './area-paper.ts';

/** People of the list, where one was read. */
export interface AreaPeople {
  readonly people: number;
  readonly male: number;
  readonly female: number;
}

/** Bảng tổng hợp số liệu of one area: what the list gives, and what polling day adds to it. */
export function areaTotalsForm(
  place: TeamPlace,
  people: AreaPeople | undefined,
  context: FormContext,
): PrintDocument {
  const known = COUNCILS.map((council) =>
    place.voters === undefined ? '' : countText(place.voters[council]),
  );
  const count = (value: number | undefined): string =>
    value === undefined ? '............' : countText(value);
  const constituencies = COUNCILS.map((council) => place.lists[council]?.constituency ?? '');
  const candidates = COUNCILS.map((council) => place.lists[council]?.candidates.length);
  const seats = COUNCILS.map((council) => place.lists[council]?.seats);
  const numbers = (values: readonly (number | undefined)[]): readonly string[] =>
    values.map((value) => (value === undefined || value === 0 ? '' : countText(value)));
  return teamSheet('Bảng tổng hợp số liệu khu vực bỏ phiếu', place, context, [
    sentence(
      `Danh sách cử tri: ${count(people?.people)} người, trong đó ${count(people?.male)} nam, ${count(people?.female)} nữ.`,
    ),
    plainTable(
      'Số liệu của khu vực bỏ phiếu',
      COLUMNS,
      [
        ['Đơn vị bầu cử số', ...constituencies],
        ['Số đại biểu được bầu', ...numbers(seats)],
        ['Số người ứng cử', ...numbers(candidates)],
        ['Số cử tri theo danh sách khi in', ...known],
        ...WRITTEN.map((label) => [label, '', '', '']),
      ],
      PEN,
    ),
    { kind: 'signatures', signatures: [{ above: dayAbove(context), ...teamLeader(place) }] },
  ]);
}

const COLUMNS = [
  ['Nội dung', 72],
  ['Đại biểu Quốc hội', 32, 'center'],
  ['Đại biểu HĐND tỉnh, thành phố', 32, 'center'],
  ['Đại biểu HĐND xã, phường, đặc khu', 32, 'center'],
] as const;

/** What is counted by hand from the day the list hangs to the end of the poll. */
const WRITTEN = [
  'Cử tri bổ sung sau khi niêm yết (+)',
  'Cử tri xóa tên, bỏ phiếu ở nơi khác (−)',
  'Số cử tri khi bắt đầu bỏ phiếu',
  'Số phiếu bầu nhận về',
  'Số phiếu phát ra',
  'Số phiếu đổi do gạch hỏng',
  'Số phiếu còn lại không sử dụng',
  'Số cử tri đã bỏ phiếu lúc ...... giờ',
  'Số cử tri đã bỏ phiếu lúc ...... giờ',
  'Số cử tri đã bỏ phiếu lúc ...... giờ',
  'Số cử tri đã bỏ phiếu lúc ...... giờ',
  'Số cử tri đã bỏ phiếu khi kết thúc',
] as const;
