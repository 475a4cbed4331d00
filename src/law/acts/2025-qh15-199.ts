import type { Act } from '../model.ts';

// Its articles were not read one by one, so none is cited.
export default {
  id: '199/2025/QH15',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết về việc rút ngắn nhiệm kỳ Quốc hội khóa XV và Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026; ngày bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    en: 'Resolution on shortening the term of the 15th National Assembly and the People’s Councils of 2021-2026; polling day of the elections of 2026',
  },
  issuedOn: '2025-05-21',
  // The text was not at hand: a resolution of this kind takes effect on the day it is passed.
  inForceFrom: '2025-05-21',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'first-session-na': {
      kind: 'milestone',
      at: {},
      label: { vi: 'Kỳ họp thứ nhất Quốc hội khóa mới', en: 'First session of the National Assembly' },
      level: 'nation',
      responsible: { vi: 'Quốc hội', en: 'National Assembly' },
      due: { days: 60 },
    },
  },
} as const satisfies Act;
