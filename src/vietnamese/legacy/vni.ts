/**
 * VNI for Windows: a letter and, behind it, one character for its hat and tone together; i, y nặng and đ
 * are one character. Rows as in `VOWELS`, as the characters show in any other font. Capitals are the
 * same in capitals.
 */
export const VNI_SMALL: readonly string[] = [
  'a aù aø aû aõ aï',
  'aê aé aè aú aü aë',
  'aâ aá aà aå aã aä',
  'e eù eø eû eõ eï',
  'eâ eá eà eå eã eä',
  'i í ì æ ó ò',
  'o où oø oû oõ oï',
  'oâ oá oà oå oã oä',
  'ô ôù ôø ôû ôõ ôï',
  'u uù uø uû uõ uï',
  'ö öù öø öû öõ öï',
  'y yù yø yû yõ î',
];

/** Đ and đ. */
export const VNI_OTHERS: Readonly<Record<string, string>> = { đ: 'ñ' };
