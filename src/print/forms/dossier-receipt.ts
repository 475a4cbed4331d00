import { completeDay } from '../../dates/partial-date.ts';
import type { Candidate } from '../../records/model.ts';
import type { Block, PrintDocument, TableBlock } from '../document.ts';
import { officialDate } from '../official-date.ts';
import { field, pageEach } from './certificate-page.ts';
import { text } from './count-parts.ts';
import { councilTitle } from './council-title.ts';
import { formCode, UPRIGHT, type FormContext } from './form-context.ts';
import { honorific } from './honorific.ts';

/**
 * Giấy biên nhận việc nộp hồ sơ ứng cử đại biểu Hội đồng nhân dân (Mẫu số 08/HĐBC-HĐND): a page for each
 * candidate of the commune, whose committee takes their dossiers. Papers are counted, and the telephone
 * asked for, when the dossier lies on the table.
 */
export function dossierReceiptForm(
  candidates: readonly Candidate[],
  constituency: string,
  context: FormContext,
): PrintDocument {
  const { inSentence } = councilTitle('commune', context);
  return {
    title: `Giấy biên nhận việc nộp hồ sơ ứng cử đại biểu ${inSentence}, đơn vị bầu cử số ${constituency}`,
    page: { ...UPRIGHT, numbering: 'none' },
    draft: context.draft,
    onePageEach: true,
    blocks: pageEach(candidates, (candidate) => receipt(candidate, context)),
  };
}

function receipt(candidate: Candidate, context: FormContext): readonly Block[] {
  const { inSentence, unitInSentence: unit } = councilTitle('commune', context);
  const { councilTerm } = context.election;
  return [
    formCode('08/HĐBC-HĐND'),
    { kind: 'heading', leftShare: 0, issuer: [] },
    {
      kind: 'title',
      lines: [
        { text: 'GIẤY BIÊN NHẬN' },
        { text: `V/v nộp hồ sơ ứng cử đại biểu ${inSentence}` },
        { text: `Nhiệm kỳ ${councilTerm}` },
      ],
    },
    text(
      `Vào hồi ${handedIn(candidate)}, Ủy ban bầu cử ${unit} đã nhận Hồ sơ ứng cử đại biểu ${inSentence} nhiệm kỳ ${councilTerm} của ${honorific(candidate.sex).toLowerCase()} ${candidate.name}.`,
    ),
    field('Địa chỉ:', candidate.residence),
    field('Số điện thoại liên hệ:', ''),
    text('Hồ sơ gồm có:'),
    PAPERS,
    {
      kind: 'signatures',
      room: 30,
      signatures: ['NGƯỜI NỘP HỒ SƠ', 'NGƯỜI NHẬN HỒ SƠ'].map((position) => ({
        positions: [position],
        hint: '(Ký, ghi rõ họ và tên)',
        name: '',
      })),
    },
  ];
}

/** Day and hour as the table has them; what it lacks is dots. */
function handedIn({ dossierOn, dossierTime }: Candidate): string {
  const [hour, minute] = dossierTime?.split(':') ?? [];
  const clock = hour === undefined ? '........ giờ ........' : `${hour} giờ ${minute}`;
  const day = dossierOn.state === 'read' ? completeDay(dossierOn.date) : undefined;
  return `${clock} ${day === undefined ? 'ngày ........ tháng ........ năm ........' : officialDate(day)}`;
}

const PAPERS: TableBlock = {
  kind: 'table',
  summary: 'Tài liệu trong hồ sơ',
  size: 13,
  columns: [{ width: 12, align: 'center' }, { width: 92 }, { width: 26, align: 'center' }, { width: 35 }],
  header: [['STT', 'Tên tài liệu', 'Số lượng', 'Ghi chú'].map((heading) => ({ text: heading }))],
  rows: [
    'Đơn ứng cử đại biểu Hội đồng nhân dân',
    'Sơ yếu lý lịch',
    'Tiểu sử tóm tắt',
    'Bản kê khai tài sản, thu nhập',
    'Ảnh 4cm x 6cm',
  ].map((paper, index) => [`${index + 1}.`, paper, '', '']),
  empty: '',
};
