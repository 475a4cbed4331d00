import type { Act } from '../model.ts';

export default {
  id: '1187/NQ-UBTVQH14',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026',
    en: 'Resolution on the structure of nominations to the People’s Councils of 2021-2026',
  },
  issuedOn: '2021-01-11',
  inForceFrom: '2021-01-11',
  checkedOn: '2026-11-23',
  appliesTo: ['2021'],
  rules: {
    'publish-mountain-island-commune-list': {
      kind: 'milestone',
      at: { article: 1, clause: 1, point: 'b' },
      label: {
        vi: 'Công bố danh sách đơn vị hành chính miền núi, vùng cao, hải đảo',
        en: 'Publish the list of mountain, highland and island units',
      },
      level: 'nation',
      responsible: {
        vi: 'Bộ Nội vụ chủ trì, phối hợp với Ủy ban Dân tộc',
        en: 'Ministry of Home Affairs, with the Committee for Ethnic Minority Affairs',
      },
      due: { on: '2021-02-01' },
    },
    'share/young-commune': {
      kind: 'share',
      at: { article: 2, clause: 3, point: 'd' },
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
      note: 'Tuổi tính đến ngày bầu cử. Tỷ lệ phấn đấu tính trên số người được giới thiệu, làm tròn theo cách các địa phương đã làm năm 2026. Nghị quyết áp dụng cho mọi cấp; chương trình chỉ tính cho cấp xã.',
    },
    'share/non-party-commune': {
      kind: 'share',
      at: { article: 2, clause: 3, point: 'c' },
      label: {
        vi: 'Người ngoài Đảng được giới thiệu ứng cử đại biểu HĐND cấp xã',
        en: 'Non-Party people nominated to the commune council',
      },
      group: 'non-party',
      council: 'commune',
      share: 0.1,
      force: 'target',
      rounding: 'half-up',
      note: 'Tỷ lệ phấn đấu tính trên số người được giới thiệu. Nghị quyết áp dụng cho mọi cấp; chương trình chỉ tính cho cấp xã.',
    },
    'share/re-elected-commune': {
      kind: 'share',
      at: { article: 2, clause: 3, point: 'đ' },
      label: { vi: 'Đại biểu HĐND cấp xã tái cử', en: 'Re-elected deputies of the commune council' },
      group: 're-elected',
      council: 'commune',
      share: 0.3,
      force: 'target',
      rounding: 'half-up',
      note: 'Nghị quyết không nói rõ tính trên số đại biểu được bầu hay số người được giới thiệu: chương trình nêu cả hai.',
    },
    'share/women-elected': {
      kind: 'statement',
      at: { article: 2, clause: 3, point: 'a' },
      label: { vi: 'Phụ nữ trúng cử đại biểu HĐND', en: 'Women among the elected deputies' },
      says: {
        vi: 'Phấn đấu khoảng 30% tổng số đại biểu HĐND là phụ nữ.',
        en: 'The target is about 30 % women among elected deputies.',
      },
    },
    'council/population': {
      kind: 'statement',
      at: { article: 1, clause: 1, point: 'a' },
      label: {
        vi: 'Dân số làm căn cứ tính số đại biểu HĐND',
        en: 'Population that decides the number of deputies',
      },
      says: {
        vi: 'Theo số liệu cơ quan thống kê cấp tỉnh công bố gần nhất tính đến ngày 31/12/2020.',
        en: 'From the latest figures of the provincial statistics office as of 31 December 2020.',
      },
    },
  },
} as const satisfies Act;
