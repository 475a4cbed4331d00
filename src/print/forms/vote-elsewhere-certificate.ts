import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { Block, PrintDocument } from '../document.ts';
import { labelledInSentence, unitInSentence } from '../unit-name.ts';
import {
  CERTIFICATE_PAGE,
  CERTIFICATE_TYPE as size,
  DOTS,
  field,
  linesWith,
  listedAddress,
  pageEach,
} from './certificate-page.ts';
import { dayAbove, formCode, type FormContext } from './form-context.ts';
import { dateText, idText } from './person-text.ts';
import { signedBy } from './signed-by.ts';

/**
 * Giấy chứng nhận để cử tri tham gia bỏ phiếu ở nơi khác (Mẫu số 11/HĐBC): one A5 page for each voter
 * of the area who asked for it. Where they will vote is written by hand: the list does not say.
 */
export function voteElsewhereForm(roll: AreaRoll, context: FormContext): PrintDocument {
  return {
    title: `Giấy chứng nhận để cử tri tham gia bỏ phiếu ở nơi khác, khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(context.profile.commune)}`,
    page: CERTIFICATE_PAGE,
    draft: context.draft,
    onePageEach: true,
    blocks: pageEach(linesWith(roll, 'votes-elsewhere', context.cards?.only), (line) =>
      certificate(line, roll.area, context),
    ),
  };
}

function certificate(line: RollLine, area: string, context: FormContext): readonly Block[] {
  const { voter, number } = line;
  const { commune, province, signatures } = context.profile;
  const address = listedAddress(line);
  const inCommune = labelledInSentence('Xã/phường/đặc khu', commune);
  const inProvince = labelledInSentence('Tỉnh/thành phố', province);
  return [
    formCode('11/HĐBC'),
    {
      kind: 'heading',
      size: 11,
      leftShare: 0.38,
      issuer: [
        { text: 'ỦY BAN NHÂN DÂN', bold: true },
        { text: commune.toUpperCase(), bold: true },
      ],
    },
    {
      kind: 'title',
      lines: [{ text: 'GIẤY CHỨNG NHẬN' }, { text: 'ĐỂ CỬ TRI THAM GIA BỎ PHIẾU Ở NƠI KHÁC', size: 13 }],
    },
    {
      kind: 'field',
      size,
      close: true,
      parts: [{ label: 'Họ và tên cử tri:', text: voter.name, bold: true }],
    },
    {
      kind: 'field',
      size,
      close: true,
      parts: [
        { label: 'Ngày, tháng, năm sinh:', text: dateText(voter.birth) },
        { label: 'Số Căn cước:', text: idText(voter.id) },
      ],
    },
    field('Nơi cư trú đã ghi trên Thẻ cử tri:', address, { size, close: true }),
    field('Nơi ở hiện nay:', voter.current === address ? '' : voter.current, { size, close: true }),
    sentence(
      `Đã được ghi tên vào danh sách cử tri (số Thẻ cử tri ${number} thuộc khu vực bỏ phiếu số: ${area}, ${inCommune}, ${inProvince}). Nay đăng ký bỏ phiếu tại xã/phường/đặc khu: ${DOTS}, tỉnh/thành phố ${DOTS}`,
    ),
    sentence(
      `Đề nghị Ủy ban nhân dân xã/phường/đặc khu: ${DOTS} bổ sung tên cử tri vào danh sách cử tri để tham gia bỏ phiếu tại địa phương.`,
    ),
    {
      kind: 'signatures',
      size: 11,
      room: 16,
      signatures: [
        {
          above: dayAbove(context),
          ...signedBy(
            'ỦY BAN NHÂN DÂN',
            signatures.peopleCommittee,
            '(Ký, ghi rõ họ và tên, đóng dấu của UBND)',
          ),
        },
      ],
    },
  ];
}

const sentence = (text: string): Block => ({ kind: 'paragraph', size, close: true, text: [{ text }] });
