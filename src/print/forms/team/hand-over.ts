import type { PrintDocument } from '../../document.ts';
import { body, PEN, plainTable } from '../administrative.ts';
import { countText, MINUTES, type FormContext } from '../form-context.ts';
import { areaInFull, SIGN_HINT, teamHeading, teamLeader, type TeamPlace } from './area-paper.ts';

/** Biên bản bàn giao of papers, ballots, seals and boxes to a Tổ bầu cử. No official form exists. */
export function handOverForm(place: TeamPlace, context: FormContext): PrintDocument {
  const cards = place.voters === undefined ? '' : countText(place.voters.na);
  const things = THINGS.map(([thing, unit], index) => [
    String(index + 1),
    thing,
    unit,
    thing === CARDS ? cards : '',
    '',
  ]);
  return {
    title: `Biên bản bàn giao tài liệu, phiếu bầu cử, hòm phiếu, con dấu. ${areaInFull(place, context)}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      teamHeading(place, context),
      {
        kind: 'title',
        lines: [{ text: 'BIÊN BẢN' }, { text: 'Bàn giao tài liệu, phiếu bầu cử, hòm phiếu, con dấu' }],
      },
      // Two lines of its own: dots in justified text would be torn apart.
      body('Hôm nay, hồi ...... giờ ......, ngày ...... tháng ...... năm ........,'),
      {
        kind: 'field',
        size: 14,
        parts: [{ label: 'tại', after: ', chúng tôi gồm:' }],
      },
      ...['Bên giao:', 'Bên nhận (Tổ bầu cử):'].flatMap((side) => [
        { kind: 'field', indent: 10, size: 14, parts: [{ label: side }] } as const,
        { kind: 'field', indent: 10, size: 14, parts: [{ label: 'Chức vụ:' }] } as const,
      ]),
      body('Đã kiểm đếm và bàn giao:'),
      plainTable(
        'Tài liệu, vật dụng bàn giao',
        COLUMNS,
        [...things, ...[1, 2, 3].map((more) => [String(things.length + more), '', '', '', ''])],
        PEN,
      ),
      body('Biên bản được lập thành ...... bản, có giá trị như nhau.'),
      {
        kind: 'signatures',
        signatures: [
          { positions: ['BÊN GIAO'], hint: SIGN_HINT, name: '' },
          { ...teamLeader(place), positions: ['BÊN NHẬN', 'TỔ TRƯỞNG TỔ BẦU CỬ'] },
        ],
      },
    ],
  };
}

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Tên tài liệu, vật dụng', 80],
  ['Đơn vị', 18, 'center'],
  ['Số lượng', 22, 'center'],
  ['Ghi chú', 34],
] as const;

const CARDS = 'Thẻ cử tri';

const THINGS: readonly (readonly [thing: string, unit: string])[] = [
  ['Danh sách cử tri (bản ký, đóng dấu)', 'bộ'],
  ['Danh sách cử tri để niêm yết', 'bộ'],
  ['Danh sách bổ sung', 'bộ'],
  [CARDS, 'thẻ'],
  ['Phiếu bầu cử đại biểu Quốc hội', 'phiếu'],
  ['Phiếu bầu cử đại biểu HĐND tỉnh, thành phố', 'phiếu'],
  ['Phiếu bầu cử đại biểu HĐND xã, phường, đặc khu', 'phiếu'],
  ['Danh sách và tiểu sử tóm tắt người ứng cử', 'bộ'],
  ['Nội quy phòng bỏ phiếu', 'tờ'],
  ['Mẫu biên bản kiểm kê, biên bản kết quả kiểm phiếu', 'bộ'],
  ['Con dấu của Tổ bầu cử', 'chiếc'],
  ['Dấu “Đã bỏ phiếu”', 'chiếc'],
  ['Hòm phiếu chính', 'hòm'],
  ['Hòm phiếu phụ', 'hòm'],
  ['Giấy niêm phong', 'tờ'],
];
