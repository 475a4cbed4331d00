import type { Act } from '../model.ts';

// Only what a suit over the voter list needs, taken from a digest of Điều 116, 199 and 202.
export default {
  id: '93/2015/QH13',
  type: 'law',
  title: {
    vi: 'Luật Tố tụng hành chính',
    en: 'Law on Administrative Procedure',
  },
  issuedOn: '2015-11-25',
  inForceFrom: '2016-07-01',
  checkedOn: '2026-11-23',
  rules: {
    'voter-list-lawsuit-deadline': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 33 },
      by: { article: 116, clause: 2 },
      label: { vi: 'Khởi kiện về danh sách cử tri', en: 'Sue over the voter list' },
      level: 'commune',
      responsible: {
        vi: 'Công dân; Tòa án nhân dân nơi có cơ quan lập danh sách',
        en: 'Citizens; the people’s court of the place where the body that compiled the list sits',
      },
      due: { days: -5 },
    },
  },
} as const satisfies Act;
