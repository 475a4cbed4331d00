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
