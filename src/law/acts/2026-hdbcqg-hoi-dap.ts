import type { Act } from '../model.ts';

// A book of the National Election Council without number or day of issue: the day is that of the
// earliest public notice of it that was found. It explains the law and sets none of its own.
export default {
  id: 'Hỏi đáp/HĐBCQG',
  type: 'guidance',
  title: {
    vi: 'Hỏi đáp về bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031',
    en: 'Questions and answers of the National Election Council on the elections of 2026',
  },
  issuedOn: '2026-01-08',
  inForceFrom: '2026-01-08',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'fill-missing-body-members': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 22 },
      by: {},
      also: [
        { act: '85/2015/QH13', article: 24 },
        { act: '85/2015/QH13', article: 25 },
        { act: '85/2015/QH13', article: 27 },
      ],
      label: {
        vi: 'Thay đổi, bổ sung thành viên tổ chức phụ trách bầu cử bị khuyết',
        en: 'Replace missing members of election bodies',
      },
      level: 'commune',
      responsible: {
        vi: 'UBND sau khi thống nhất với TT HĐND, MTTQ cùng cấp',
        en: "People's Committee, after agreement with the standing body of the People's Council and the Fatherland Front of the same level",
      },
      due: { words: { vi: 'Trước ngày bầu cử', en: 'Before polling day' } },
      group: 'personnel',
      note: 'Luật chỉ nói về việc bổ sung người thay người ứng cử (Điều 27); thời hạn theo Câu 74 của Hỏi đáp.',
    },
    'hand-over-seals': {
      kind: 'milestone',
      at: { act: '40/NQ-HĐBCQG', form: 39 },
      by: {},
      label: { vi: 'Bàn giao con dấu', en: 'Hand over seals' },
      level: 'commune',
      responsible: {
        vi: 'Tổ bầu cử, Ban bầu cử, UBBC xã giao UBND cấp xã',
        en: "Polling teams, election boards and the commune election committee, to the commune People's Committee",
      },
      due: {
        words: {
          vi: 'Sau cuộc bầu cử; không định số ngày',
          en: 'After the election; no number of days is set',
        },
      },
      note: 'Mẫu số 39 nói về con dấu "Đã bỏ phiếu"; các con dấu khác theo Câu 195 của Hỏi đáp.',
    },
    'count/percentages': {
      kind: 'statement',
      at: {},
      label: { vi: 'Cách tính tỷ lệ phần trăm', en: 'How percentages are written' },
      says: {
        vi: 'Lấy hai chữ số thập phân, chữ số thứ ba từ 5 trở lên thì làm tròn lên; các tỷ lệ cộng lại phải bằng 100%.',
        en: 'Two decimals, a third digit of 5 or more rounds up; the shares add up to 100 %.',
      },
    },
  },
} as const satisfies Act;
