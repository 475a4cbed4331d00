import type { Constituency } from '../../records/model.ts';
import type { Block, PrintDocument } from '../document.ts';
import { areaInSentence } from '../unit-name.ts';
import { field } from './certificate-page.ts';
import { dottedLines } from './count-parts.ts';
import { councilTitle } from './council-title.ts';
import { heading } from './deputy-papers.ts';
import { formCode, MINUTES, type FormContext } from './form-context.ts';

/** Danh sách những người được xác nhận đủ tư cách đại biểu Hội đồng nhân dân (Mẫu số 36/HĐBC-HĐND): a line for each seat. */
export function confirmedListForm(
  constituencies: readonly Constituency[],
  context: FormContext,
): PrintDocument {
  const { unit, inSentence, term, unitInSentence: inner } = councilTitle('commune', context);
  const { councilTerm, pollingDay } = context.election;
  return {
    title: `Danh sách những người được xác nhận đủ tư cách đại biểu ${inSentence} khóa ${term}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      formCode('36/HĐBC-HĐND'),
      heading(context, undefined),
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH NHỮNG NGƯỜI ĐƯỢC XÁC NHẬN ĐỦ TƯ CÁCH' },
          { text: `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN ${unit.toUpperCase()} KHÓA ${term},` },
          { text: `NHIỆM KỲ ${councilTerm}` },
          {
            // The form has the sign of the national council; the resolution is that of forms 35 and 38.
            text: `(Ban hành kèm theo Nghị quyết số ....../NQ-UBBC ngày ...... tháng ...... năm ${pollingDay.slice(0, 4)} của Ủy ban bầu cử ${inner} về việc xác nhận tư cách đại biểu Hội đồng nhân dân nhiệm kỳ ${councilTerm})`,
            bold: false,
            italic: true,
            size: 13,
          },
        ],
      },
      ...constituencies.flatMap(seatLines),
    ],
  };
}

function seatLines({ number, consists, seats }: Constituency): readonly Block[] {
  return [
    {
      kind: 'paragraph',
      text: [
        {
          text: `Đơn vị bầu cử số ${number} (Gồm ${areaInSentence(consists) || '.'.repeat(40)})`,
          bold: true,
        },
      ],
    },
    ...(seats === undefined
      ? dottedLines(3)
      : Array.from({ length: seats }, (_, index) => field(`${index + 1}.`, '', { close: true }))),
  ];
}
