import type { Act } from '../model.ts';

export default {
  id: '101/2025/UBTVQH15',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết quy định chi tiết, hướng dẫn việc tổ chức hội nghị cử tri; việc giới thiệu người ứng cử đại biểu Hội đồng nhân dân cấp xã ở thôn, tổ dân phố; việc hiệp thương, giới thiệu người ứng cử, lập danh sách người ứng cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân trong bầu cử bổ sung',
    en: 'Resolution on voters’ conferences, nomination in villages and residential groups, and consultation in by-elections',
  },
  issuedOn: '2025-09-26',
  inForceFrom: '2025-11-01',
  checkedOn: '2026-11-23',
  // It ends Resolution 1186/2021/UBTVQH14 from the same day (khoản 2 Điều 9).
  amends: ['1186/2021/UBTVQH14'],
  rules: {
    'byelection-consultation-1': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 92, clause: 2 },
      by: { article: 8, clause: 1 },
      label: { vi: 'Hiệp thương lần thứ nhất (bổ sung)', en: 'First consultation (by-election)' },
      level: 'commune',
      responsible: { vi: 'MTTQ', en: 'Fatherland Front' },
      due: { days: -20 },
      occasion: 'by-election',
    },
    'byelection-nomination': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 92, clause: 2 },
      by: { article: 8, clause: 2 },
      label: { vi: 'Lựa chọn, giới thiệu người ứng cử (bổ sung)', en: 'Nomination (by-election)' },
      level: 'commune',
      responsible: {
        vi: 'Cơ quan, tổ chức, thôn, tổ dân phố',
        en: 'Agencies, organisations; villages and residential groups',
      },
      due: { days: -19 },
      occasion: 'by-election',
    },
    'byelection-consultation-2': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 92, clause: 2 },
      by: { article: 8, clause: 3 },
      label: { vi: 'Hiệp thương lần thứ hai (bổ sung)', en: 'Second consultation (by-election)' },
      level: 'commune',
      responsible: { vi: 'MTTQ', en: 'Fatherland Front' },
      due: { days: -16 },
      occasion: 'by-election',
    },
    'byelection-voter-conferences': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 92, clause: 2 },
      by: { article: 8, clause: 4 },
      label: { vi: 'Lấy ý kiến cử tri (bổ sung)', en: 'Voters’ conferences (by-election)' },
      level: 'commune',
      responsible: { vi: 'MTTQ, UBND xã', en: 'Fatherland Front, commune People’s Committee' },
      due: { days: -14 },
      occasion: 'by-election',
    },
    'byelection-consultation-3': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 92, clause: 2 },
      by: { article: 8, clause: 5 },
      label: { vi: 'Hiệp thương lần thứ ba (bổ sung)', en: 'Third consultation (by-election)' },
      level: 'commune',
      responsible: { vi: 'MTTQ', en: 'Fatherland Front' },
      due: { days: -12 },
      occasion: 'by-election',
    },
    'conference/workplace-quorum': {
      kind: 'statement',
      at: { article: 1, clause: 4 },
      label: {
        vi: 'Hội nghị cử tri nơi công tác: số người dự',
        en: 'Voters’ conference at work: attendance',
      },
      says: {
        vi: 'Dưới 100 cử tri: mời toàn thể, ít nhất 2/3 số được triệu tập có mặt. Từ 100 cử tri trở lên: ít nhất 70 người dự.',
        en: 'Under 100 voters: all are called, at least two thirds attend. From 100: at least 70 attend.',
      },
    },
    'conference/residence-quorum': {
      kind: 'statement',
      at: { article: 2, clause: 3 },
      label: {
        vi: 'Hội nghị cử tri nơi cư trú: số người dự',
        en: 'Voters’ conference at the residence: attendance',
      },
      says: {
        vi: 'Dưới 100 cử tri: mời toàn thể, ít nhất 50% số được triệu tập có mặt. Từ 100 cử tri trở lên: ít nhất 55 người dự.',
        en: 'Under 100 voters: all are called, at least half attend. From 100: at least 55 attend.',
      },
    },
    'conference/village-nomination': {
      kind: 'statement',
      at: { article: 6 },
      label: {
        vi: 'Hội nghị cử tri ở thôn, tổ dân phố giới thiệu người ứng cử',
        en: 'Village conference that nominates',
      },
      says: {
        vi: 'Số người dự như hội nghị nơi cư trú; người được giới thiệu phải được trên 50% số cử tri có mặt tín nhiệm, lấy từ cao xuống đến đủ số được phân bổ.',
        en: 'Attendance as at a residence conference; a nominee needs more than half of those present, highest first up to the allocation.',
      },
    },
    'conference/counting-team': {
      kind: 'statement',
      at: { article: 4, clause: 6 },
      label: { vi: 'Tổ kiểm phiếu của hội nghị cử tri', en: 'Counting team of a voters’ conference' },
      says: {
        vi: 'Hội nghị cử Tổ kiểm phiếu từ 5 đến 15 thành viên; biểu quyết bằng giơ tay hoặc bỏ phiếu kín.',
        en: 'The conference names 5 to 15 tellers and votes by show of hands or secret ballot.',
      },
    },
  },
} as const satisfies Act;
