import { deliveryRounds } from '../../roll/delivery-order.ts';
import type { AreaRoll, RollLine } from '../../roll/model.ts';
import { supplementOf } from '../../roll/supplement.ts';
import type { CardsBlock, PrintDocument } from '../document.ts';
import { unitInSentence } from '../unit-name.ts';
import { footFrames, headFrames } from './card-frames.ts';
import { cardKey, cardTexts, placeSlots, placeTexts, SLOTS } from './card-slots.ts';
import { CARD_SHEET, type FormContext } from './form-context.ts';
import { stackOrder } from './stack-order.ts';

/**
 * Thẻ cử tri of everybody who votes in one area (Mẫu số 10/HĐBC): A6 across, four to a sheet unless
 * `context.cards` says otherwise. The number of a card is the voter's line in the list. Who votes
 * elsewhere gets none.
 */
export function voterCardsForm(roll: AreaRoll, context: FormContext): PrintDocument {
  const { profile, cards: { paper = 'A4' } = {} } = context;
  return {
    title: `Thẻ cử tri khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(profile.commune)}, ${unitInSentence(profile.province)}`,
    page: { ...CARD_SHEET, size: paper },
    draft: context.draft,
    blocks: [cards(roll, context)],
  };
}

/** Kích thước thẻ: A6 lying across, in millimetres. */
export const CARD = { width: 148, height: 105 } as const;

function cards(roll: AreaRoll, context: FormContext): CardsBlock {
  const { paper = 'A4', overlay, isStacked = false, qr } = context.cards ?? {};
  const side = CARDS_A_SIDE[paper];
  const places = overlay === undefined ? [] : placeTexts(roll.area, context);
  const filled = chosenLines(roll, context).map((line) => [
    ...cardTexts(line),
    ...places,
    ...(qr ? [codeText(roll.area, line.number)] : []),
  ]);
  return {
    kind: 'cards',
    card: CARD,
    columns: side,
    rows: side,
    cutMarks: paper === 'A4',
    fixed: [...headFrames(context), ...footFrames(roll.area, context)],
    slots: overlay === undefined ? SLOTS : [...SLOTS, ...placeSlots(context)],
    ...(overlay === undefined ? {} : { overlay }),
    ...(qr ? { code: CODE } : {}),
    cards: isStacked ? stackOrder(filled, side * side) : filled,
    empty: `Khu vực bỏ phiếu số ${roll.area} không có cử tri nào nhận thẻ cử tri.`,
  };
}

/** Between the names of commune and province and the signature: half a millimetre a module, blank around it. */
const CODE = { x: 54, y: 88, side: 10.5 } as const;

/** What the QR code of a card says: "KV 4 STT 12", area and number in the list, and nothing of the person. */
export const codeText = (area: string, number: number): string => `KV ${area} STT ${number}`;

/** How many cards stand beside, and below, one another on a sheet. */
export const CARDS_A_SIDE = { A4: 2, A6: 1 } as const;

function chosenLines(roll: AreaRoll, { cards: { order, only, posted } = {} }: FormContext) {
  const before = posted?.get(roll.area);
  const { lines } = posted === undefined ? roll : supplementOf(roll, before).roll;
  const listed = lines.filter(hasCard);
  const ordered = order === 'delivery' ? deliveryRounds(listed).flatMap((round) => round.lines) : listed;
  const out = new Set(before?.lines.filter(hasCard).map(cardKey));
  return ordered.filter((line) => (only?.has(line.number) ?? true) && !out.has(cardKey(line)));
}

const hasCard = ({ ballots }: RollLine): boolean => ballots.length > 0;
