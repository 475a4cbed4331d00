import { listedAddress } from '../../roll/listed-address.ts';
import type { RollLine } from '../../roll/model.ts';
import type { Slot } from '../document.ts';
import { splitUnit } from '../unit-name.ts';
import type { FormContext } from './form-context.ts';
import { dateText, idText, sexText } from './person-text.ts';

/** Everything that a card prints of its voter, as one text: equal cards have equal keys. */
export const cardKey = (line: RollLine): string => cardTexts(line).join('\n');

/** Blank to every edge of the card, so that no printer cuts into the text. */
export const EDGE = 6;
const WIDTH = 148 - 2 * EDGE;

/**
 * The stamp "Đã bỏ phiếu" (Mẫu số 39/HĐBC, 4 × 2.5 cm) goes to the top left of the front: nothing is
 * printed within this much of that corner.
 */
export const STAMP_CORNER = { width: 45, height: 32 } as const;

export const SLOTS: readonly Slot[] = [
  { x: EDGE, y: 36, width: WIDTH, height: 5.2, label: 'Họ và tên:', bold: true, size: 11.5 },
  { x: EDGE, y: 42.4, width: 84, height: 5, label: 'Ngày, tháng, năm sinh:', size: 11 },
  { x: 96, y: 42.4, width: 46, height: 5, label: 'Giới tính:', size: 11 },
  { x: EDGE, y: 48.8, width: WIDTH, height: 9.2, label: 'Nơi cư trú:', size: 11 },
  { x: EDGE, y: 58.6, width: WIDTH, height: 5, label: 'Số Căn cước:', size: 11 },
  { x: EDGE, y: 67, width: 62, height: 6, label: 'SỐ THẺ CỬ TRI:', labelBold: true, bold: true, size: 12 },
];

export function cardTexts(line: RollLine): readonly string[] {
  const { number, voter } = line;
  return [
    voter.name,
    dateText(voter.birth),
    sexText(voter.sex),
    listedAddress(line),
    idText(voter.id),
    String(number),
  ].map(orDots);
}

/** Dots to write on where nothing is known. */
const orDots = (text: string): string => (text === '' ? '..............................' : text);

/**
 * What stock that is printed already leaves to be filled besides the voter: area, commune and province,
 * at the places where `footFrames` prints them.
 */
export function placeSlots({ profile }: FormContext): readonly Slot[] {
  const [commune, province] = [profile.commune, profile.province].map(splitUnit);
  const label = (type: string, otherwise: string): string => `${type === '' ? otherwise : type}:`;
  return [
    {
      x: EDGE,
      y: 73.8,
      width: 62,
      height: 6,
      label: `${AREA_LABEL}:`,
      labelBold: true,
      bold: true,
      size: 12,
    },
    { x: EDGE, y: 80.7, width: 62, height: 6, label: label(commune!.type, COMMUNE_LABEL), size: 11 },
    { x: EDGE, y: 87.2, width: 62, height: 6, label: label(province!.type, PROVINCE_LABEL), size: 11 },
  ];
}

export const placeTexts = (area: string, { profile }: FormContext): readonly string[] => [
  area,
  splitUnit(profile.commune).name,
  splitUnit(profile.province).name,
];

export const AREA_LABEL = 'KHU VỰC BỎ PHIẾU SỐ';
export const COMMUNE_LABEL = 'Xã/phường/đặc khu';
export const PROVINCE_LABEL = 'Tỉnh/thành phố';

/** Every slot that may be filled on stock, for the page that calibrates a printer. */
export const overlaySlots = (context: FormContext): readonly Slot[] => [...SLOTS, ...placeSlots(context)];
