import type { IsoDate } from '../../../dates/iso-date.ts';
import { officialDate } from '../../official-date.ts';
import type { PrintDocument } from '../../document.ts';
import { unitInSentence } from '../../unit-name.ts';
import { blankRows, PEN, plainTable } from '../administrative.ts';
import { UPRIGHT, type FormContext } from '../form-context.ts';
import { SIGN_HINT } from '../team/area-paper.ts';

/** A meeting whose attendance is taken: its milestone, what the sheet calls it, and what each line asks. */
export interface AttendanceSheet {
  readonly milestone: string;
  readonly title: string;
  readonly columns: readonly (readonly [heading: string, width: number])[];
}

const OF_BODIES = [
  ['Họ và tên', 52],
  ['Chức vụ, cơ quan, tổ chức', 68],
  ['Ký tên', 40],
] as const;

const OF_VOTERS = [
  ['Họ và tên cử tri', 55],
  ['Nơi ở', 65],
  ['Ký tên', 40],
] as const;

/** Danh sách người dự of the three consultations and of voters' conferences. */
export const ATTENDANCE = {
  'attendance-consultation-1': {
    milestone: 'consultation-1',
    title: 'Hội nghị hiệp thương lần thứ nhất',
    columns: OF_BODIES,
  },
  'attendance-consultation-2': {
    milestone: 'consultation-2',
    title: 'Hội nghị hiệp thương lần thứ hai',
    columns: OF_BODIES,
  },
  'attendance-consultation-3': {
    milestone: 'consultation-3',
    title: 'Hội nghị hiệp thương lần thứ ba',
    columns: OF_BODIES,
  },
  'attendance-voters': {
    milestone: 'residence-voter-conferences',
    title: 'Hội nghị cử tri nơi cư trú',
    columns: OF_VOTERS,
  },
} as const satisfies Readonly<Record<string, AttendanceSheet>>;

/** Lines on which people sign: both sides of one sheet, and more copies where more come. */
const LINES = 42;

/** One attendance sheet, with the last day the law gives its meeting. */
export function attendanceForm(
  sheet: AttendanceSheet,
  day: IsoDate | undefined,
  context: FormContext,
): PrintDocument {
  return {
    title: `Danh sách người dự ${sheet.title}, ${context.profile.commune}`,
    page: UPRIGHT,
    draft: context.draft,
    blocks: [
      {
        kind: 'heading',
        issuer: [
          { text: 'ỦY BAN MTTQ VIỆT NAM', bold: true },
          { text: context.profile.commune.toUpperCase(), bold: true },
        ],
      },
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH NGƯỜI DỰ' },
          { text: sheet.title },
          {
            text: `Bầu cử đại biểu Hội đồng nhân dân ${unitInSentence(context.profile.commune)} nhiệm kỳ ${context.election.councilTerm}`,
            size: 13,
            bold: false,
          },
        ],
      },
      ...[
        [{ label: 'Thời gian:' }],
        [{ label: 'Địa điểm:' }],
        [
          { label: 'Số được triệu tập, mời:', after: 'người;' },
          { label: 'có mặt:', after: 'người' },
        ],
      ].map((parts) => ({ kind: 'field', size: 13, close: true, parts }) as const),
      plainTable(
        'Người dự',
        [['TT', 10, 'center'], ...sheet.columns],
        blankRows(LINES, sheet.columns.length + 1),
        PEN,
      ),
      ...(day === undefined
        ? []
        : [
            {
              kind: 'notes',
              title: 'Ghi chú',
              lines: [`Hội nghị này phải tổ chức chậm nhất là ${officialDate(day)}.`],
            } as const,
          ]),
      {
        kind: 'signatures',
        signatures: [
          { positions: ['THƯ KÝ HỘI NGHỊ'], hint: SIGN_HINT, name: '' },
          { positions: ['CHỦ TRÌ HỘI NGHỊ'], hint: SIGN_HINT, name: '' },
        ],
      },
    ],
  };
}
