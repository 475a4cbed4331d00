import type { PageSetup } from './document.ts';

/** Khổ giấy, upright: width and height in millimetres (ISO 216). */
const SIZES: Readonly<Record<PageSetup['size'], readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  A6: [105, 148],
};

/** Width and height of a page as it lies, in millimetres. */
export function paperSize(page: Pick<PageSetup, 'size' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = SIZES[page.size];
  return page.orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Size and how it lies, as data names them. */
export type PaperKey = `${PageSetup['size']}-${PageSetup['orientation']}`;

export const paperKey = ({ size, orientation }: Pick<PageSetup, 'size' | 'orientation'>): PaperKey =>
  `${size}-${orientation}`;

/** As a list of papers names it: "A4 đứng", "A4 ngang". */
export const paperName = ({ size, orientation }: Pick<PageSetup, 'size' | 'orientation'>): string =>
  `${size} ${orientation === 'portrait' ? 'đứng' : 'ngang'}`;
