import type { Council } from '../vocabulary.ts';

/**
 * Các bước của một người ứng cử, from the first consultation to the official list, by the milestones that the
 * public calendar names them with. Their days are the law's; here stands only which step is which.
 */
export const CANDIDATE_STEPS = {
  /** Hiệp thương lần thứ nhất: structure, composition, number. */
  structure: 'consultation-1',
  /** Giới thiệu ở cơ quan, tổ chức, đơn vị, with the conference of voters at work. */
  workplaceNomination: 'nomination-workplace-conferences',
  /** Giới thiệu ở thôn, tổ dân phố. */
  villageNomination: 'village-nomination-conference',
  /** Hiệp thương lần thứ hai: the preliminary list. */
  preliminary: 'consultation-2',
  /** Hội nghị cử tri nơi cư trú. */
  trust: 'residence-voter-conferences',
  /** Hiệp thương lần thứ ba: the list of those who qualify. */
  selection: 'consultation-3',
} as const;

/** Công bố danh sách chính thức, by council. */
export const OFFICIAL_LIST: Readonly<Record<Council, string>> = {
  na: 'publish-candidate-list-na',
  province: 'publish-candidate-list-council',
  commune: 'publish-candidate-list-council',
};
