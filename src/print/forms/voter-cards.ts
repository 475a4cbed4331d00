import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { CardsBlock, Frame, PrintDocument, Slot } from '../document.ts';
import { labelledUnit, unitInSentence } from '../unit-name.ts';
import { CARD_SHEET, dateLine, type FormContext } from './form-context.ts';
import { dateText, idText, sexText } from './person-text.ts';
import { signedBy } from './signed-by.ts';

/**
 * Thẻ cử tri of everybody who votes in one area (Mẫu số 10/HĐBC): A6 across, four to a sheet. The
 * number of a card is the voter's line in the list. Who votes elsewhere gets none.
 */
export function voterCardsForm(roll: AreaRoll, context: FormContext): PrintDocument {
  const { profile } = context;
  return {
    title: `Thẻ cử tri khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(profile.commune)}, ${unitInSentence(profile.province)}`,
    page: CARD_SHEET,
    draft: context.draft,
    blocks: [cards(roll, context)],
  };
}

function cards(roll: AreaRoll, context: FormContext): CardsBlock {
  return {
    kind: 'cards',
    card: { width: 148, height: 105 },
    columns: 2,
    rows: 2,
    cutMarks: true,
    fixed: [...headFrames(context), ...footFrames(roll.area, context)],
    slots: SLOTS,
    cards: roll.lines.filter(({ ballots }) => ballots.length > 0).map(cardOf),
    empty: `Khu vực bỏ phiếu số ${roll.area} không có cử tri nào nhận thẻ cử tri.`,
  };
}

/** Blank to every edge of the card, so that no printer cuts into the text. */
const EDGE = 6;
const WIDTH = 148 - 2 * EDGE;

/**
 * The stamp "Đã bỏ phiếu" (Mẫu số 39/HĐBC, 4 × 2.5 cm) goes to the top left of the front: nothing is
 * printed within this much of that corner.
 */
export const STAMP_CORNER = { width: 45, height: 32 } as const;

const SLOTS: readonly Slot[] = [
  { x: EDGE, y: 36, width: WIDTH, height: 5.2, label: 'Họ và tên:', bold: true, size: 11.5 },
  { x: EDGE, y: 42.4, width: 84, height: 5, label: 'Ngày, tháng, năm sinh:', size: 11 },
  { x: 96, y: 42.4, width: 46, height: 5, label: 'Giới tính:', size: 11 },
  { x: EDGE, y: 48.8, width: WIDTH, height: 9.2, label: 'Nơi cư trú:', size: 11 },
  { x: EDGE, y: 58.6, width: WIDTH, height: 5, label: 'Số Căn cước:', size: 11 },
  { x: EDGE, y: 67, width: 62, height: 6, label: 'SỐ THẺ CỬ TRI:', labelBold: true, bold: true, size: 12 },
];

function cardOf({ number, voter, residence }: RollLine): readonly string[] {
  const address = residence === undefined ? '' : voter[residence];
  return [
    voter.name,
    dateText(voter.birth),
    sexText(voter.sex),
    address,
    idText(voter.id),
    String(number),
  ].map(orDots);
}

/** Dots to write on where nothing is known. */
const orDots = (text: string): string => (text === '' ? '..............................' : text);

function headFrames({ profile, election }: FormContext): readonly Frame[] {
  const x = STAMP_CORNER.width;
  // The heading is wide: it may come a little nearer to the edge.
  const width = 148 - 5 - x;
  return [
    {
      x,
      y: EDGE,
      width,
      blocks: [
        {
          kind: 'heading',
          size: 8,
          leftShare: 0.355,
          issuer: [
            { text: 'ỦY BAN NHÂN DÂN', bold: true },
            { text: profile.commune.toUpperCase(), bold: true },
          ],
        },
      ],
    },
    {
      x,
      y: EDGE + 11,
      width,
      blocks: [
        {
          kind: 'title',
          lines: [
            { text: 'THẺ CỬ TRI', size: 14 },
            { text: `BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm}`, size: 9 },
            { text: 'VÀ BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CÁC CẤP', size: 9 },
            { text: `NHIỆM KỲ ${election.councilTerm}`, size: 9 },
          ],
        },
      ],
    },
  ];
}

function footFrames(area: string, context: FormContext): readonly Frame[] {
  const { peopleCommittee } = context.profile.signatures;
  const { commune, province } = context.profile;
  return [
    {
      x: EDGE,
      y: 73.5,
      width: 62,
      blocks: [
        {
          kind: 'paragraph',
          size: 12,
          align: 'left',
          text: [
            { text: 'KHU VỰC BỎ PHIẾU SỐ: ', bold: true },
            { text: area, bold: true },
          ],
        },
        {
          kind: 'paragraph',
          size: 11,
          align: 'left',
          text: [{ text: labelledUnit('Xã/phường/đặc khu', commune) }],
        },
        {
          kind: 'paragraph',
          size: 11,
          align: 'left',
          text: [{ text: labelledUnit('Tỉnh/thành phố', province) }],
        },
      ],
    },
    {
      x: EDGE,
      y: 98,
      width: 40,
      blocks: [
        { kind: 'paragraph', size: 7.5, align: 'left', text: [{ text: 'Mẫu số 10/HĐBC', italic: true }] },
      ],
    },
    {
      x: 70,
      y: 65,
      width: 72,
      blocks: [
        {
          kind: 'paragraph',
          size: 10,
          align: 'center',
          text: [{ text: capitalised(dateLine(context)), italic: true }],
        },
        {
          kind: 'signatures',
          size: 10,
          room: 10,
          share: 1,
          signatures: [
            signedBy('ỦY BAN NHÂN DÂN', peopleCommittee, '(Ký, ghi rõ họ và tên, đóng dấu của UBND)'),
          ],
        },
      ],
    },
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
