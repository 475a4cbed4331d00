import type { Act } from '../model.ts';

// The full text was not at hand: its targets are taken from digests and local plans, without article.
export default {
  id: '107/2025/UBTVQH15',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    en: "Resolution on the structure of nominations to the People's Councils of 2026-2031",
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
  },
} as const satisfies Act;
