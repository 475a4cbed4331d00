/** Bảng mã of the fonts in use before Unicode: TCVN3 (ABC, fonts ".VnTime"), VNI (Windows), VPS. */
export const LEGACY_FONTS = ['TCVN3', 'VNI', 'VPS'] as const;
export type LegacyFont = (typeof LEGACY_FONTS)[number];

/** How a font's code writes each Vietnamese letter that is not one of ASCII. Bytes stand as the characters U+0000 to U+00FF. */
export interface LegacyTable {
  readonly letters: ReadonlyMap<string, string>;
  /** Small letters that also stand for their capital, because the code has no room for it or keyboards never write it. */
  readonly alsoCapital: ReadonlySet<string>;
}

/** The vowels in the order of every table: without tone, then sắc, huyền, hỏi, ngã, nặng. */
export const VOWELS = [
  'aáàảãạ',
  'ăắằẳẵặ',
  'âấầẩẫậ',
  'eéèẻẽẹ',
  'êếềểễệ',
  'iíìỉĩị',
  'oóòỏõọ',
  'ôốồổỗộ',
  'ơớờởỡợ',
  'uúùủũụ',
  'ưứừửữự',
  'yýỳỷỹỵ',
] as const;

/** What a font's name says of the text it shows: its code, and whether the font draws small letters as capitals. */
export interface FontText {
  readonly font: LegacyFont;
  readonly capitals: boolean;
}

/** The code of text in a font by the font's name, as a workbook gives it: ".VnTimeH", "VNI-Times", "VPS Times". undefined for Unicode fonts. */
export function textOfFont(name: string): FontText | undefined {
  const folded = name.trim().toLowerCase();
  // The capital fonts of TCVN3 end in H: .VnTimeH, .VnArialH.
  if (/^\.?vn(?!i)[a-z]/.test(folded)) return { font: 'TCVN3', capitals: /h$/i.test(folded) };
  if (/^vni[- ]/.test(folded)) return { font: 'VNI', capitals: false };
  return /^vps[- ]/.test(folded) ? { font: 'VPS', capitals: false } : undefined;
}
