import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { Block, PrintDocument } from '../document.ts';
import { labelledInSentence, unitInSentence } from '../unit-name.ts';
import {
  CERTIFICATE_PAGE,
  CERTIFICATE_TYPE as size,
  DOTS,
  field,
  linesWith,
  pageEach,
} from './certificate-page.ts';
import { dayAbove, formCode, type FormContext } from './form-context.ts';
import { dateText, idText } from './person-text.ts';

/**
 * Giấy chứng nhận cử tri là quân nhân tham gia bỏ phiếu ở nơi cư trú (Mẫu số 12/HĐBC): one A5 page for
 * each. Their unit issues it; its name, and the commune they go to, are written by hand.
 */
export function soldierCertificateForm(roll: AreaRoll, context: FormContext): PrintDocument {
  return {
    title: `Giấy chứng nhận cử tri là quân nhân tham gia bỏ phiếu ở nơi cư trú, khu vực bỏ phiếu số ${roll.area}, ${unitInSentence(context.profile.commune)}`,
    page: CERTIFICATE_PAGE,
    draft: context.draft,
    onePageEach: true,
    blocks: pageEach(linesWith(roll, 'votes-at-residence', context.cards?.only), (line) =>
      certificate(line, roll.area, context),
    ),
  };
}

function certificate({ voter, number }: RollLine, area: string, context: FormContext): readonly Block[] {
  const { commune, province } = context.profile;
  const inCommune = labelledInSentence('Xã/phường/đặc khu', commune);
  const inProvince = labelledInSentence('Tỉnh/thành phố', province);
  return [
    formCode('12/HĐBC'),
    { kind: 'heading', size: 11, leftShare: 0.38, issuer: [{ text: DOTS }] },
    {
      kind: 'title',
      lines: [
        { text: 'GIẤY CHỨNG NHẬN' },
        { text: 'CỬ TRI LÀ QUÂN NHÂN THAM GIA BỎ PHIẾU Ở NƠI CƯ TRÚ', size: 13 },
      ],
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
    field('Là quân nhân tại đơn vị:', '', { size, close: true }),
    field('Nơi cư trú:', voter.permanent || voter.temporary, { size, close: true }),
    sentence(
      `Đã được ghi tên vào danh sách cử tri (số Thẻ cử tri ${number}) thuộc khu vực bỏ phiếu số: ${area}, ${inCommune}, ${inProvince} là nơi đơn vị đóng quân. Nay đăng ký bỏ phiếu tại xã/phường/đặc khu: ${DOTS} tỉnh/thành phố ${DOTS} là nơi cử tri cư trú.`,
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
          positions: ['CHỈ HUY TRƯỞNG'],
          hint: '(Ký, ghi rõ họ và tên, đóng dấu của đơn vị)',
          name: '',
        },
      ],
    },
  ];
}

const sentence = (text: string): Block => ({ kind: 'paragraph', size, close: true, text: [{ text }] });
