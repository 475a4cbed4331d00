import type { AreaRoll } from '../../roll/model.ts';
import type { ParagraphBlock, PrintDocument } from '../document.ts';
import { placeName, unitInSentence } from '../unit-name.ts';
import {
  ACROSS,
  countText,
  dateLine,
  formCode,
  placeAndDate,
  type FormContext,
  sentence,
} from './form-context.ts';
import { signedBy } from './signed-by.ts';
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
  const { profile, election } = context;
  const [commune, province] = [unitInSentence(profile.commune), unitInSentence(profile.province)];
  return {
    title: `Danh sách cử tri ${copy === 'posting' ? '(bản niêm yết) ' : ''}khu vực bỏ phiếu số ${roll.area}, ${commune}, ${province}`,
    page: copy === 'posting' ? { ...ACROSS, footLabel: POSTING_LABEL } : ACROSS,
    draft: context.draft,
    blocks: [
      ...(copy === 'posting' ? [POSTING_HEAD] : []),
      formCode('31/HĐBC'),
      {
        kind: 'heading',
        issuer: [
          { text: 'ỦY BAN NHÂN DÂN', bold: true },
          { text: profile.commune.toUpperCase(), bold: true },
        ],
        placeAndDate: placeAndDate(placeName(profile.commune), context),
      },
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH CỬ TRI' },
          { text: `BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm}`, size: 13 },
          { text: `VÀ BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CÁC CẤP NHIỆM KỲ ${election.councilTerm}`, size: 13 },
          { text: `Khu vực bỏ phiếu số ${roll.area} thuộc ${commune}, ${province}`, size: 13, bold: false },
        ],
      },
      voterTable(roll, copy),
      ...totalSentences(roll),
      sentence(`Danh sách này được lập tại ${commune}, ${dateLine(context)}.`),
      {
        kind: 'signatures',
        size: 12,
        room: 20,
        signatures: [
          signedBy(
            'ỦY BAN NHÂN DÂN',
            profile.signatures.peopleCommittee,
            '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban nhân dân)',
          ),
        ],
      },
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
