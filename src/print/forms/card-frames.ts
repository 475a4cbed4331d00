import type { Frame } from '../document.ts';
import { labelledUnit } from '../unit-name.ts';
import { AREA_LABEL, COMMUNE_LABEL, EDGE, PROVINCE_LABEL, STAMP_CORNER } from './card-slots.ts';
import { dayAbove, type FormContext } from './form-context.ts';
import { signedBy } from './signed-by.ts';

/** Cơ quan, Quốc hiệu and the title of a card: clear of the corner for the stamp. */
export function headFrames({ profile, election }: FormContext): readonly Frame[] {
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

/** Area, commune and province at the left, date and signature at the right. */
export function footFrames(area: string, context: FormContext): readonly Frame[] {
  const { peopleCommittee } = context.profile.signatures;
  const { commune, province } = context.profile;
  const code = context.profile.code === undefined ? '' : ` · ${context.profile.code}`;
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
            { text: `${AREA_LABEL}: `, bold: true },
            { text: area, bold: true },
          ],
        },
        {
          kind: 'paragraph',
          size: 11,
          align: 'left',
          text: [{ text: labelledUnit(COMMUNE_LABEL, commune) }],
        },
        {
          kind: 'paragraph',
          size: 11,
          align: 'left',
          text: [{ text: labelledUnit(PROVINCE_LABEL, province) }],
        },
      ],
    },
    {
      x: EDGE,
      y: 98,
      width: 40,
      blocks: [
        {
          kind: 'paragraph',
          size: 7.5,
          align: 'left',
          text: [{ text: `Mẫu số 10/HĐBC${code}`, italic: true }],
        },
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
          text: [{ text: dayAbove(context), italic: true }],
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
