import type { Act } from '../model.ts';

// The full text was not at hand: its targets are taken from digests and local plans, without article.
export default {
  id: '107/2025/UBTVQH15',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    en: 'Resolution on the structure of nominations to the People’s Councils of 2026-2031',
  },
  issuedOn: '2025-10-16',
  // The day it takes effect was not read; the day it was passed stands in.
  inForceFrom: '2025-10-16',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'publish-mountain-island-commune-list': {
      kind: 'milestone',
      at: {},
      label: {
        vi: 'Công bố danh sách xã miền núi, xã hải đảo',
        en: 'Publish the list of mountain and island communes',
      },
      level: 'nation',
      responsible: {
        vi: 'Bộ Dân tộc và Tôn giáo (miền núi), Bộ Nội vụ (hải đảo)',
        en: 'Ministry of Ethnic and Religious Affairs (mountain communes); Ministry of Home Affairs (island communes)',
      },
      due: { on: '2025-11-01' },
    },
    'share/young-commune': {
      kind: 'share',
      at: {},
      label: {
        vi: 'Đại biểu trẻ tuổi được giới thiệu ứng cử đại biểu HĐND cấp xã',
        en: 'Young people nominated to the commune council',
      },
      group: 'young',
      council: 'commune',
      share: 0.15,
      force: 'target',
      rounding: 'half-up',
      underAge: 40,
      note: 'Dưới 40 tuổi theo Mẫu số 28, 30 và kế hoạch của địa phương (một bản tin ghi dưới 42); tuổi tính đến ngày bầu cử. Tỷ lệ phấn đấu tính trên số người được giới thiệu, làm tròn theo cách các địa phương đã làm. Nghị quyết áp dụng cả cho cấp tỉnh; chương trình chỉ tính cho cấp xã.',
    },
    'share/non-party-commune': {
      kind: 'share',
      at: {},
      label: {
        vi: 'Người ngoài Đảng được giới thiệu ứng cử đại biểu HĐND cấp xã',
        en: 'Non-Party people nominated to the commune council',
      },
      group: 'non-party',
      council: 'commune',
      share: 0.1,
      force: 'target',
      rounding: 'half-up',
      note: 'Tỷ lệ phấn đấu tính trên số người được giới thiệu. Nghị quyết áp dụng cả cho cấp tỉnh; chương trình chỉ tính cho cấp xã.',
    },
    'share/re-elected-commune': {
      kind: 'share',
      at: {},
      label: { vi: 'Đại biểu HĐND cấp xã tái cử', en: 'Re-elected deputies of the commune council' },
      group: 're-elected',
      council: 'commune',
      share: 0.3,
      force: 'target',
      rounding: 'half-up',
      note: 'Có nơi tính trên số đại biểu được bầu, có nơi tính trên số người được giới thiệu: chương trình nêu cả hai.',
    },
    'share/women-elected': {
      kind: 'statement',
      at: {},
      label: { vi: 'Phụ nữ trúng cử đại biểu HĐND', en: 'Women among the elected deputies' },
      says: {
        vi: 'Phấn đấu khoảng 30% tổng số đại biểu HĐND là phụ nữ.',
        en: 'The target is about 30 % women among elected deputies.',
      },
    },
    'council/population': {
      kind: 'statement',
      at: {},
      label: {
        vi: 'Dân số làm căn cứ tính số đại biểu HĐND',
        en: 'Population that decides the number of deputies',
      },
      says: {
        vi: 'Theo Cơ sở dữ liệu quốc gia về dân cư tính đến ngày 31/8/2025.',
        en: 'From the national population database as of 31 August 2025.',
      },
    },
  },
} as const satisfies Act;
