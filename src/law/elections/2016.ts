import type { Election } from '../model.ts';

export default {
  id: '2016',
  title: {
    vi: 'Bầu cử đại biểu Quốc hội khóa XIV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2016-2021',
    en: 'Elections to the 14th National Assembly and to the People’s Councils of 2016-2021',
  },
  pollingDay: '2016-05-22',
  setBy: { act: '105/2015/QH13' },
  naTerm: 'XIV',
  councilTerm: '2016-2021',
} as const satisfies Election;
