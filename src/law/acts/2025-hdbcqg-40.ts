import type { Act } from '../model.ts';

export default {
  id: '40/NQ-HĐBCQG',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết quy định mẫu văn bản hồ sơ ứng cử và việc nộp hồ sơ ứng cử; nội quy phòng bỏ phiếu trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031',
    en: 'Resolution on the forms, the candidacy dossier and the rules of the polling room for the elections of 2026',
  },
  issuedOn: '2025-09-29',
  inForceFrom: '2025-09-29',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'dossier-reception-opens': {
      kind: 'milestone',
      at: { article: 3, clause: 2 },
      label: { vi: 'Bắt đầu nhận hồ sơ ứng cử', en: 'Candidacy dossier reception opens' },
      level: 'commune',
      responsible: {
        vi: 'Hội đồng bầu cử quốc gia; Ủy ban bầu cử cấp tỉnh, cấp xã',
        en: 'National Election Council; provincial and commune election committees',
      },
      due: { on: '2025-12-15' },
      group: 'personnel',
      note: 'Giờ hành chính các ngày trong tuần; thứ Bảy 31/01 và Chủ nhật 01/02/2026 có người trực nhận hồ sơ.',
    },
    'candidacy-dossier-deadline': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 35, clause: 1 },
      by: { article: 3, clause: 2 },
      also: [
        { act: '83/2025/QH15', article: 1, clause: 23, point: 'd' },
        { act: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', article: 11, clause: 2 },
        { act: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', article: 16, clause: 2 },
      ],
      label: { vi: 'Kết thúc nộp hồ sơ ứng cử', en: 'Candidacy dossiers close' },
      level: 'commune',
      responsible: {
        vi: 'Người ứng cử nộp; HĐBCQG / UBBC tỉnh / UBBC xã nhận',
        en: 'Candidates hand in; the National Election Council, the provincial or the commune election committee receives',
      },
      due: { on: '2026-02-01', time: '17:00' },
      group: 'personnel',
    },
  },
} as const satisfies Act;
