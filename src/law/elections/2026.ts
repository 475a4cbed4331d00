import type { Election } from '../model.ts';

export default {
  id: '2026',
  title: {
    vi: 'Bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031',
    en: 'Elections to the 16th National Assembly and to the People’s Councils of 2026-2031',
  },
  pollingDay: '2026-03-15',
  setBy: { act: '199/2025/QH15' },
  naTerm: 'XVI',
  councilTerm: '2026-2031',
} as const satisfies Election;
