import type { PrintDocument } from '../document.ts';
import type { DrawnLine, DrawnText } from '../drawing-block.ts';
import { paperSize } from '../paper.ts';
import { CARD_SHEET, type FormContext } from './form-context.ts';
import { overlaySlots } from './card-slots.ts';
import { CARD, CARDS_A_SIDE } from './voter-cards.ts';

/**
 * Tờ căn chỉnh: where the texts of cards come on a sheet, with scales in millimetres. Laid over the
 * stock against the light it shows how far this printer is off.
 */
export function calibrationForm(context: FormContext): PrintDocument {
  const { paper = 'A4', overlay = { x: 0, y: 0 } } = context.cards ?? {};
  const page = { ...CARD_SHEET, size: paper };
  const sheet = paperSize(page);
  const side = CARDS_A_SIDE[paper];
  const origin = { x: (sheet.width - side * CARD.width) / 2, y: (sheet.height - side * CARD.height) / 2 };
  const corners = Array.from({ length: side * side }, (_, index) => ({
    x: origin.x + (index % side) * CARD.width + overlay.x,
    y: origin.y + Math.floor(index / side) * CARD.height + overlay.y,
  }));
  const slots = corners.flatMap(({ x, y }) =>
    overlaySlots(context).map((slot) => ({ ...slot, x: x + slot.x, y: y + slot.y })),
  );
  return {
    title: `Tờ căn chỉnh máy in thẻ cử tri, khổ ${paper}`,
    page,
    draft: false,
    blocks: [
      {
        kind: 'drawing',
        height: sheet.height,
        summary: 'Khung của các dòng trên thẻ và thước đo bằng milimét',
        lines: [
          ...slots.flatMap(frame),
          ...corners.flatMap(({ x, y }) => cross(x + CARD.width / 2, y + STAMP_ROW)),
          ...scale(corners[0]!, 'across'),
          ...scale(corners[0]!, 'down'),
        ],
        texts: [
          ...slots.map(({ x, y, label }) => ({ x: x + 1, y: y + 3.6, text: label, size: 7 })),
          ...scaleNumbers(corners[0]!),
          ...corners.flatMap(({ x, y }) => instructions(x, y)),
        ],
      },
    ],
  };
}

/** Height of the words and crosses, in the upper third of each card, where stock has its heading. */
const STAMP_ROW = 32;

function frame({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): readonly DrawnLine[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: x, y1: bottom, x2: right, y2: bottom },
    { x1: x, y1: y, x2: x, y2: bottom },
    { x1: right, y1: y, x2: right, y2: bottom },
  ];
}

const cross = (x: number, y: number): readonly DrawnLine[] => [
  { x1: x - 3, y1: y, x2: x + 3, y2: y, weight: 0.5 },
  { x1: x, y1: y - 3, x2: x, y2: y + 3, weight: 0.5 },
];

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Of the two scales, in millimetres: how long, how far from the edges, where printers do not reach. */
const LENGTH = 100;
const START = 10;
const INSET = 8;

/** One hundred millimetres along the edges of the first card, a longer stroke at every fifth and tenth. */
function scale({ x, y }: Corner, direction: 'across' | 'down'): readonly DrawnLine[] {
  return Array.from({ length: LENGTH + 1 }, (_, index) => {
    const long = index % 10 === 0 ? 3 : index % 5 === 0 ? 2 : 1;
    const along = START + index;
    return direction === 'across'
      ? { x1: x + along, y1: y + INSET, x2: x + along, y2: y + INSET + long }
      : { x1: x + INSET - 4, y1: y + along, x2: x + INSET - 4 + long, y2: y + along };
  });
}

/** At every ten millimetres of the scale that goes across. */
const scaleNumbers = ({ x, y }: Corner): readonly DrawnText[] =>
  Array.from({ length: LENGTH / 10 + 1 }, (_, index) => ({
    x: x + START + index * 10,
    y: y + INSET + 5.5,
    text: String(index * 10),
    size: 6,
    centred: true,
  }));

const LINES = [
  'In tờ này ra giấy trắng ở tỷ lệ 100 % (không chọn “vừa trang giấy”): thước phải dài đúng 100 mm.',
  'Đặt lên phôi thẻ, soi trước ánh sáng, đo xem chữ trên phôi cách khung ở đây bao nhiêu milimét.',
  'Khung phải dịch sang phải 1,5 mm và lên trên 0,5 mm: --overlay --offset 1.5,-0.5; in lại tờ này với số đó để thử.',
] as const;

const instructions = (x: number, y: number): readonly DrawnText[] =>
  LINES.map((text, index) => ({ x: x + 12, y: y + 18 + index * 4, text, size: 7.5, bold: index === 0 }));
