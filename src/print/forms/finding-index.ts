import { findingOrder } from '../../roll/finding-order.ts';
import { listedAddress } from '../../roll/listed-address.ts';
import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { HeaderCell, PrintDocument, TableColumn } from '../document.ts';
import { unitInSentence } from '../unit-name.ts';
import { countText, sentence, UPRIGHT, type FormContext } from './form-context.ts';
import { yearText } from './person-text.ts';

/**
 * Bảng tra cứu cử tri theo tên of one area: the list stands by households, and whoever comes to vote
 * says a name. No official form exists.
 */
export function findingIndexForm(roll: AreaRoll, context: FormContext): PrintDocument {
  const { commune, province } = context.profile;
  const place = `Khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(commune)}, ${unitInSentence(province)}`;
  return {
    title: `Bảng tra cứu cử tri theo tên. ${place}`,
    page: { ...UPRIGHT, margins: MARGINS, columns: 2 },
    draft: context.draft,
    blocks: [
      {
        kind: 'title',
        lines: [{ text: 'BẢNG TRA CỨU CỬ TRI THEO TÊN' }, { text: place, size: 12, bold: false }],
      },
      sentence(
        `${countText(roll.lines.length)} người, xếp theo tên, rồi họ, rồi tên đệm. STT là số thứ tự trong danh sách cử tri, cũng là số thẻ cử tri.`,
      ),
      {
        kind: 'table',
        summary: `Tra cứu cử tri khu vực bỏ phiếu số ${roll.area}`,
        size: 9,
        dense: true,
        columns: COLUMNS,
        header: [TITLES.map((text): HeaderCell => ({ text }))],
        rows: findingOrder(roll.lines).map(rowOf),
        empty: 'Khu vực bỏ phiếu này chưa có cử tri nào trong danh sách.',
      },
    ],
  };
}

const TITLES = ['Họ và tên', 'Năm sinh', 'Nơi cư trú', 'STT'] as const;

/** Widths in millimetres of half an upright A4 sheet. */
const COLUMNS: readonly TableColumn[] = [
  { width: 32 },
  { width: 7.5, align: 'center', fit: 'shrink' },
  { width: 40 },
  { width: 7, align: 'center', fit: 'shrink' },
];

/** A working sheet that is not filed: it may go nearer to the edge. */
const MARGINS = { top: 15, right: 12, bottom: 15, left: 20 } as const;

function rowOf(line: RollLine): readonly string[] {
  const { voter, number } = line;
  const address = listedAddress(line);
  const home = address === '' && voter.household !== '' ? `Hộ ${voter.household}` : address;
  return [voter.name, yearText(voter.birth), home, String(number)];
}
