import type { Act } from '../model.ts';

// Only what the elections of 2016 and 2021 need of its Điều 80, taken from a digest.
export default {
  id: '77/2015/QH13',
  type: 'law',
  title: {
    vi: 'Luật Tổ chức chính quyền địa phương',
    en: 'Law on the Organisation of Local Government (2015)',
  },
  issuedOn: '2015-06-19',
  inForceFrom: '2016-01-01',
  checkedOn: '2026-11-23',
  rules: {
    'first-session-council': {
      kind: 'milestone',
      at: { article: 80, clause: 1 },
      label: { vi: 'Kỳ họp thứ nhất HĐND khóa mới', en: 'First session of the new People’s Council' },
      level: 'commune',
      responsible: {
        vi: 'Thường trực HĐND khóa trước',
        en: 'Standing body of the outgoing People’s Council',
      },
      due: { days: 45 },
      note: 'Nơi có bầu cử thêm, bầu cử lại thì tính từ ngày đó.',
    },
  },
} as const satisfies Act;
