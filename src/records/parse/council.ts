import type { Council } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

const COUNCIL = '(?:hdnd|hoi dong nhan dan)';

/** The council a folded text ends with: "dai bieu hdnd phuong thuong cat" is the commune's. */
const FORMS: readonly (readonly [RegExp, Council])[] = [
  [/^(?:dai bieu |db )?(?:quoc hoi|qh)$/, 'na'],
  [new RegExp(`^(?:dai bieu |db )?${COUNCIL} (?:cap )?(?:tinh|thanh pho|tp)(?: [a-z].*)?$`), 'province'],
  [new RegExp(`^(?:dai bieu |db )?${COUNCIL} (?:cap )?(?:xa|phuong|dac khu)(?: [a-z].*)?$`), 'commune'],
];

/** Cấp: which council, with the usual variants and with or without the unit's own name. */
export const parseCouncil = wordParser<Council>(
  {
    na: ['Quốc hội', 'ĐBQH', 'QH', 'Đại biểu Quốc hội', 'National Assembly', 'cấp quốc gia', 'trung ương'],
    province: [
      'HĐND tỉnh',
      'HĐND thành phố',
      'HĐND TP',
      'tỉnh',
      'thành phố',
      'TP',
      'cấp tỉnh',
      'cấp thành phố',
      'HĐND cấp tỉnh',
    ],
    commune: [
      'HĐND xã',
      'HĐND phường',
      'HĐND đặc khu',
      'xã',
      'phường',
      'đặc khu',
      'cấp xã',
      'cấp phường',
      'HĐND cấp xã',
      'ward',
    ],
  },
  councilIn,
);

/** The council that a folded phrase names, with nothing after it but the unit's name. */
export function councilIn(folded: string): Council | undefined {
  return FORMS.find(([form]) => form.test(folded))?.[1];
}
