import { deliveryRounds, type DeliveryRound } from '../../roll/delivery-order.ts';
import { listedAddress } from '../../roll/listed-address.ts';
import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { HeaderCell, PrintDocument, TableBlock, TableColumn } from '../document.ts';
import { unitInSentence } from '../unit-name.ts';
import { countText, dateLine, sentence, UPRIGHT, type FormContext } from './form-context.ts';
import { yearText } from './person-text.ts';

/**
 * Danh sách phát thẻ cử tri of one area: in the order in which the cards are carried round, with a
 * place to sign for each. No official form exists.
 */
export function deliverySheetForm(roll: AreaRoll, context: FormContext): PrintDocument {
  const { commune, province } = context.profile;
  const place = `Khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(commune)}, ${unitInSentence(province)}`;
  const only = context.cards?.only;
  const rounds = deliveryRounds(
    only === undefined ? roll.lines : roll.lines.filter(({ number }) => only.has(number)),
  );
  return {
    title: `Danh sách phát thẻ cử tri. ${place}`,
    page: UPRIGHT,
    draft: context.draft,
    blocks: [
      {
        kind: 'title',
        lines: [{ text: 'DANH SÁCH PHÁT THẺ CỬ TRI' }, { text: place, size: 13, bold: false }],
      },
      sentence(
        `Số thẻ phải phát: ${countText(cardsIn(rounds))}. Xếp theo tổ dân phố, đường phố, ngõ và số nhà. Số thẻ là số thứ tự trong danh sách cử tri.`,
      ),
      ...(rounds.length === 0 ? [tableOf({ neighbourhood: '', lines: [] })] : rounds.map(tableOf)),
      sentence('Đã phát: ............ thẻ. Còn lại, nộp lại Tổ bầu cử: ............ thẻ.'),
      {
        kind: 'signatures',
        size: 12,
        room: 20,
        signatures: [
          { positions: ['NGƯỜI PHÁT THẺ'], hint: '(Ký, ghi rõ họ và tên)', name: '' },
          {
            above: dateLine(context).replace(/^n/, 'N'),
            positions: ['TỔ TRƯỞNG TỔ BẦU CỬ'],
            hint: '(Ký, ghi rõ họ và tên)',
            name: '',
          },
        ],
      },
    ],
  };
}

const cardsIn = (rounds: readonly DeliveryRound[]): number =>
  rounds.reduce((sum, { lines }) => sum + lines.length, 0);

/** The heading of a round stands above the columns, and so on every page of it. */
function tableOf({ neighbourhood, lines }: DeliveryRound): TableBlock {
  const round = roundName(neighbourhood);
  return {
    kind: 'table',
    summary: round,
    size: 11,
    columns: COLUMNS,
    header: [
      [{ text: `${round} (${countText(lines.length)} thẻ)`, columns: COLUMNS.length }],
      TITLES.map((text): HeaderCell => ({ text })),
    ],
    rows: lines.map(rowOf),
    empty: 'Khu vực bỏ phiếu này không có cử tri nào nhận thẻ.',
  };
}

function roundName(neighbourhood: string): string {
  if (neighbourhood === '') return 'Chưa ghi tổ dân phố, thôn';
  return /^\d/.test(neighbourhood) ? `Tổ dân phố, thôn số ${neighbourhood}` : neighbourhood;
}

const TITLES = ['TT', 'Số thẻ', 'Họ và tên', 'Năm sinh', 'Nơi cư trú', 'Ngày nhận', 'Ký nhận'] as const;

/** Widths in millimetres of an upright A4 sheet; the last two are to be written in. */
const COLUMNS: readonly TableColumn[] = [
  { width: 9, align: 'center', fit: 'shrink' },
  { width: 12, align: 'center', fit: 'shrink' },
  { width: 41 },
  { width: 12, align: 'center', fit: 'shrink' },
  { width: 47 },
  { width: 17 },
  { width: 27 },
];

function rowOf(line: RollLine, index: number): readonly string[] {
  const { voter, number } = line;
  return [String(index + 1), String(number), voter.name, yearText(voter.birth), listedAddress(line), '', ''];
}
