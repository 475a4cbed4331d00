import type { Block } from '../document.ts';
import { placeName, unitInSentence } from '../unit-name.ts';
import { dateLine, formCode, placeAndDate, sentence, type FormContext } from './form-context.ts';
import { signedBy } from './signed-by.ts';

/** What stands above and below every list on Mẫu số 31/HĐBC, whatever it lists: code, heading, `name` in capitals; day, signature. */
export function voterListFrame(
  name: string,
  area: string,
  context: FormContext,
  blocks: readonly Block[],
): readonly Block[] {
  const { profile, election } = context;
  const [commune, province] = [unitInSentence(profile.commune), unitInSentence(profile.province)];
  return [
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
        { text: name.toUpperCase() },
        { text: `BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm}`, size: 13 },
        { text: `VÀ BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CÁC CẤP NHIỆM KỲ ${election.councilTerm}`, size: 13 },
        { text: `Khu vực bỏ phiếu số ${area} thuộc ${commune}, ${province}`, size: 13, bold: false },
      ],
    },
    ...blocks,
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
  ];
}

/** The title of such a list, as viewers and packs name it. */
export const voterListTitle = (name: string, area: string, { profile }: FormContext): string =>
  `${name} khu vực bỏ phiếu số ${area}, ${unitInSentence(profile.commune)}, ${unitInSentence(profile.province)}`;
