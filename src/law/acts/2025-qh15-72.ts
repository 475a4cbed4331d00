import type { Act } from '../model.ts';

// Only Điều 30 was read in full; Điều 5 and Điều 34 are taken from digests.
export default {
  id: '72/2025/QH15',
  type: 'law',
  title: {
    vi: 'Luật Tổ chức chính quyền địa phương',
    en: 'Law on the Organisation of Local Government',
  },
  issuedOn: '2025-06-16',
  // Not in the part that was read: it is known to have taken effect on the day it was passed.
  inForceFrom: '2025-06-16',
  checkedOn: '2026-11-23',
  // It stands in the place of the law of 2015, by way of Law 65/2025/QH15.
  amends: ['77/2015/QH13'],
  rules: {
    'first-session-council': {
      kind: 'milestone',
      at: { article: 34, clause: 1 },
      label: { vi: 'Kỳ họp thứ nhất HĐND khóa mới', en: "First session of the new People's Council" },
      level: 'commune',
      responsible: {
        vi: 'Thường trực HĐND khóa trước',
        en: "Standing body of the outgoing People's Council",
      },
      due: { days: 45 },
      note: 'Nơi có bầu cử thêm, bầu cử lại thì tính từ ngày đó.',
    },
  },
} as const satisfies Act;
