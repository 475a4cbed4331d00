import type { AreaRoll } from '../../roll/model.ts';
import type { ParagraphBlock, PrintDocument } from '../document.ts';
import { ACROSS, countText, sentence, type FormContext } from './form-context.ts';
import { voterListFrame, voterListTitle } from './voter-list-frame.ts';
import { voterTable } from './voter-table.ts';

/**
 * `signed`: the list as it is signed, sealed and filed. `posting`: the same with identity numbers masked,
 * to hang where everybody passes; it says so above its heading and at the foot of each sheet.
 */
export type ListCopy = 'signed' | 'posting';

/** Danh sách cử tri of one voting area (Mẫu số 31/HĐBC). */
export function voterListForm(
  roll: AreaRoll,
  context: FormContext,
  copy: ListCopy = 'signed',
): PrintDocument {
  const isPosting = copy === 'posting';
  return {
    title: voterListTitle(`Danh sách cử tri${isPosting ? ' (bản niêm yết)' : ''}`, roll.area, context),
    page: isPosting ? { ...ACROSS, footLabel: POSTING_LABEL } : ACROSS,
    draft: context.draft,
    blocks: [
      ...(isPosting ? [POSTING_HEAD] : []),
      ...voterListFrame('Danh sách cử tri', roll.area, context, [
        voterTable(roll, copy),
        ...totalSentences(roll),
      ]),
    ],
  };
}

const POSTING_LABEL = 'Bản niêm yết, số căn cước đã che bớt';

const POSTING_HEAD: ParagraphBlock = {
  kind: 'paragraph',
  align: 'center',
  size: 14,
  close: true,
  text: [
    { text: 'BẢN NIÊM YẾT', bold: true },
    { text: ' (số căn cước đã che bớt; bản ghi đủ số, có chữ ký và dấu lưu trong hồ sơ)', italic: true },
  ],
};

function totalSentences({ totals }: AreaRoll): readonly ParagraphBlock[] {
  const [people, male, female] = [totals.people, totals.male, totals.female].map(countText);
  return [
    sentence(
      `Tổng số cử tri của khu vực bỏ phiếu là: ${people} người; trong đó có: ${male} Nam; ${female} Nữ.`,
    ),
    sentence(`Cử tri tham gia bầu cử ĐBQH: ${countText(totals.na)} người;`),
    sentence(`Cử tri tham gia bầu cử đại biểu HĐND tỉnh, thành phố: ${countText(totals.province)} người;`),
    sentence(`Cử tri tham gia bầu cử đại biểu HĐND xã, phường, đặc khu: ${countText(totals.commune)} người.`),
  ];
}
