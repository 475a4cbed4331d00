import type { Election } from '../model.ts';

export default {
  id: '2021',
  title: {
    vi: 'Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026',
    en: 'Elections to the 15th National Assembly and to the People’s Councils of 2021-2026',
  },
  pollingDay: '2021-05-23',
  setBy: { act: '133/2020/QH14' },
  naTerm: 'XV',
  councilTerm: '2021-2026',
} as const satisfies Election;
