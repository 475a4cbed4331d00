import type { Membership } from '../../records/model.ts';
import type { CandidateList } from '../../roll/model.ts';
import type { Block, PrintDocument, Run } from '../document.ts';
import type { FieldBlock } from '../hand-blocks.ts';
import { areaInSentence } from '../unit-name.ts';
import { field } from './certificate-page.ts';
import {
  countLine,
  dottedLines,
  memberLines,
  NO_ERASURE,
  shareLine,
  text,
  voteLines,
} from './count-parts.ts';
import { councilTitle, type CouncilTitle } from './council-title.ts';
import { formCode, MINUTES, signedCount, type FormContext } from './form-context.ts';

/** What is known of one constituency of a People's Council before its votes are summed. */
export interface ResultSheet {
  readonly list: CandidateList;
  /** Ban bầu cử, head first. */
  readonly board: readonly Membership[];
  /** Of all its areas; undefined where some lie outside the ward's files. */
  readonly voters: number | undefined;
}

/** Biên bản xác định kết quả bầu cử at one constituency (Mẫu số 24/HĐBC-HĐND): who stands and who sits is known, the votes are not. */
export function resultMinutesForm(sheet: ResultSheet, context: FormContext): PrintDocument {
  const { constituency, level, consists } = sheet.list;
  const council = councilTitle(level, context);
  return {
    title: `Biên bản xác định kết quả bầu cử đại biểu ${council.inSentence} ở đơn vị bầu cử số ${constituency}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      formCode('24/HĐBC-HĐND'),
      { kind: 'heading', issuer: issuer(sheet, council) },
      {
        kind: 'title',
        lines: [
          { text: 'BIÊN BẢN XÁC ĐỊNH KẾT QUẢ BẦU CỬ' },
          { text: `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN ${council.unit.toUpperCase()}` },
          { text: `Ở ĐƠN VỊ BẦU CỬ SỐ ${constituency}` },
          { text: `Gồm ${areaInSentence(consists) || '.'.repeat(60)}`, bold: false },
        ],
      },
      ...opening(sheet, council, context),
      ...results(sheet, council),
      ...conclusions(sheet, council, context),
      ...closing(sheet, council),
    ],
  };
}

function issuer({ list }: ResultSheet, { unit }: CouncilTitle): readonly Run[] {
  return [
    'BAN BẦU CỬ ĐẠI BIỂU',
    'HỘI ĐỒNG NHÂN DÂN',
    unit.toUpperCase(),
    `ĐƠN VỊ BẦU CỬ SỐ ${list.constituency}`,
  ].map((line) => ({ text: line, bold: true }));
}

const some = (count: number | undefined): string => (count === undefined ? '......' : signedCount(count));

function opening(
  { list, board }: ResultSheet,
  council: CouncilTitle,
  context: FormContext,
): readonly Block[] {
  const { constituency, consists, seats, candidates } = list;
  const { inSentence, unitInSentence: unit, term } = council;
  const year = context.election.pollingDay.slice(0, 4);
  return [
    text(
      `Vào hồi ....... giờ ....... phút, ngày ....... tháng ....... năm ${year}, Ban bầu cử đại biểu ${inSentence} gồm có:`,
    ),
    ...memberLines(board, ['Trưởng Ban', 'Phó Trưởng ban', 'Phó Trưởng ban', 'Ủy viên']),
    text(
      `Đã họp tại ................................................ để lập biên bản xác định kết quả bầu cử đại biểu ${inSentence} khóa ${term}, nhiệm kỳ ${context.election.councilTerm} tại các khu vực bỏ phiếu của đơn vị bầu cử đại biểu Hội đồng nhân dân số ${constituency} gồm ${areaInSentence(consists) || '.'.repeat(40)}.`,
    ),
    text(
      `Theo Nghị quyết số ....../NQ-UBBC ngày ...... tháng ...... năm ........ của Ủy ban bầu cử ${unit} thì đơn vị bầu cử số ${constituency} được bầu ${some(seats)} đại biểu Hội đồng nhân dân.`,
    ),
    text(
      `Theo Nghị quyết số ....../NQ-UBBC ngày ...... tháng ...... năm ${year} của Ủy ban bầu cử ${unit} thì đơn vị bầu cử số ${constituency} có ${some(candidates.length || undefined)} người ứng cử đại biểu Hội đồng nhân dân.`,
    ),
  ];
}

function results({ list, voters }: ResultSheet, { inSentence }: CouncilTitle): readonly Block[] {
  return [
    text(
      `Sau khi kiểm tra và tổng hợp kết quả từ Biên bản kết quả kiểm phiếu bầu cử do các Tổ bầu cử chuyển đến, kết quả bầu cử đại biểu ${inSentence} ở đơn vị bầu cử số ${list.constituency} như sau:`,
    ),
    countLine('- Tổng số cử tri của đơn vị bầu cử:', 'người', voters),
    countLine('- Số cử tri đã tham gia bỏ phiếu:', 'người'),
    countLine('- Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri của đơn vị bầu cử:', '%'),
    countLine('- Số phiếu phát ra:', 'phiếu'),
    countLine('- Số phiếu thu vào:', 'phiếu'),
    shareLine('- Số phiếu hợp lệ:'),
    shareLine('- Số phiếu không hợp lệ:'),
    text('- Số phiếu bầu cho mỗi người ứng cử như sau:'),
    ...voteLines(list.candidates, 7),
  ];
}

function conclusions({ list }: ResultSheet, council: CouncilTitle, context: FormContext): readonly Block[] {
  const { inSentence, unitInSentence: unit, term } = council;
  const { constituency, seats } = list;
  return [
    text(`Căn cứ vào kết quả ghi trên đây, Ban bầu cử đại biểu ${inSentence} kết luận:`),
    countLine('a) Số cử tri đã tham gia bỏ phiếu đạt', '% so với tổng số cử tri của đơn vị bầu cử.'),
    ...dottedLines(2),
    text(
      `b) Các ông/bà có tên sau đây nhận được quá nửa tổng số phiếu hợp lệ và có nhiều phiếu hơn, đã trúng cử đại biểu ${inSentence} khóa ${term}, nhiệm kỳ ${context.election.councilTerm}:`,
    ),
    ...electedLines(seats ?? 4),
    text(
      `c) Theo ấn định của Ủy ban bầu cử ${unit}, thì số đại biểu ${inSentence} được bầu ở đơn vị bầu cử số ${constituency} là ${some(seats)} đại biểu, nay đã bầu được ......... đại biểu, còn thiếu ...... đại biểu.`,
    ),
    ...dottedLines(2),
    ...[
      'd) Tóm tắt những việc xảy ra:',
      'đ) Những khiếu nại, tố cáo trong quá trình bầu cử do các Tổ bầu cử đã giải quyết:',
      'e) Những khiếu nại, tố cáo trong quá trình bầu cử do Ban bầu cử đã giải quyết, cách giải quyết:',
      'g) Những khiếu nại, tố cáo chuyển đến Ủy ban bầu cử:',
    ].flatMap((label) => [field(label, '', { close: true }), ...dottedLines(1)]),
  ];
}

/** As many as are to be elected: from the most votes to the fewest. */
const electedLines = (count: number): readonly FieldBlock[] =>
  Array.from({ length: count }, (_, index): readonly FieldBlock[] => [
    { kind: 'field', close: true, keepNext: true, parts: [{ label: `${index + 1}. Ông/Bà` }] },
    {
      kind: 'field',
      close: true,
      indent: 8,
      parts: [
        { label: 'số phiếu:', share: 1 },
        { label: 'đạt:', after: '% so với tổng số phiếu hợp lệ.', share: 1.5 },
      ],
    },
  ]).flat();

function closing(
  { list }: ResultSheet,
  { inSentence, unitInSentence: unit }: CouncilTitle,
): readonly Block[] {
  return [
    text(
      `Biên bản xác định kết quả bầu cử đại biểu ${inSentence} ở đơn vị bầu cử số ${list.constituency} được lập thành 04 bản và được gửi đến Ủy ban bầu cử, Thường trực Hội đồng nhân dân, Ủy ban nhân dân, Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${unit}.`,
    ),
    text('Các tài liệu kèm theo:'),
    field('1.', '', { close: true }),
    field('2.', '', { close: true }),
    {
      kind: 'signatures',
      size: 12,
      room: 24,
      signatures: [
        {
          positions: ['TM. BAN BẦU CỬ', 'TRƯỞNG BAN'],
          hint: '(Ký, ghi rõ họ và tên, đóng dấu của Ban bầu cử)',
          name: '',
        },
        { positions: ['CÁC PHÓ TRƯỞNG BAN'], hint: '(Ký, ghi rõ họ và tên)', name: '' },
      ],
    },
    NO_ERASURE,
  ];
}
