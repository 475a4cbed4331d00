import { fold } from '../vietnamese/text.ts';

const VIETNAMESE: ReadonlySet<string> = new Set([
  'viet nam',
  'vietnam',
  'vn',
  'vietnamese',
  'chxhcn viet nam',
  'cong hoa xa hoi chu nghia viet nam',
]);

/** "Có 01 quốc tịch là quốc tịch Việt Nam", "công dân nước Việt Nam". */
const AROUND = /\b(?:co|mot|0?1|chi|duy nhat|quoc tich|la|cong dan|nguoi|nuoc)\b/g;

/** Whether a cell of Quốc tịch names Việt Nam, and whether it names any other country. A blank cell names neither. */
export function nationalitiesIn(text: string): { readonly vietnamese: boolean; readonly other: boolean } {
  const parts = text
    .split(/[;,/+&()\n]|\s(?:và|and)\s/iu)
    .map((part) => fold(part).replace(AROUND, ' ').replace(/ +/g, ' ').trim())
    .filter((part) => part !== '');
  return {
    vietnamese: parts.some((part) => VIETNAMESE.has(part)),
    other: parts.some((part) => !VIETNAMESE.has(part)),
  };
}
