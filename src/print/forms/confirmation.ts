import type { PrintDocument } from '../document.ts';
import { councilTitle } from './council-title.ts';
import { heading, HINT, indented, legal } from './deputy-papers.ts';
import { formCode, MINUTES, type FormContext } from './form-context.ts';
import { signedBy } from './signed-by.ts';

/** Nghị quyết xác nhận tư cách đại biểu Hội đồng nhân dân (Mẫu số 35/HĐBC-HĐND). */
export function confirmationForm(context: FormContext): PrintDocument {
  const { unit, unitInSentence: inner, inSentence, term, signatory } = councilTitle('commune', context);
  const { councilTerm } = context.election;
  return {
    title: `Nghị quyết xác nhận tư cách đại biểu ${inSentence} nhiệm kỳ ${councilTerm}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      formCode('35/HĐBC-HĐND'),
      heading(context, 'Số: ....../NQ-UBBC'),
      {
        kind: 'title',
        rule: true,
        lines: [
          { text: 'NGHỊ QUYẾT' },
          { text: `Xác nhận tư cách đại biểu Hội đồng nhân dân nhiệm kỳ ${councilTerm}` },
        ],
      },
      { kind: 'title', lines: [{ text: `ỦY BAN BẦU CỬ ${unit.toUpperCase()}` }] },
      legal('Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;'),
      legal(
        'Căn cứ kết quả tổng kết bầu cử đại biểu Hội đồng nhân dân và kết quả giải quyết khiếu nại, tố cáo liên quan đến người trúng cử đại biểu Hội đồng nhân dân;',
      ),
      { kind: 'title', lines: [{ text: 'QUYẾT NGHỊ:' }] },
      indented(
        `Xác nhận ........ ông, bà (có danh sách kèm theo) đã trúng cử đại biểu ${inSentence} khóa ${term}, nhiệm kỳ ${councilTerm} có đủ tư cách để thực hiện nhiệm vụ, quyền hạn của đại biểu Hội đồng nhân dân theo quy định của pháp luật.`,
      ),
      {
        kind: 'signatures',
        recipients: [
          '- Các ông bà có tên trong danh sách;',
          `- Thường trực HĐND ${inner};`,
          `- Ủy ban nhân dân ${inner};`,
          `- UBMTTQVN ${inner};`,
          '- Lưu: VT,...',
        ],
        signatures: [signedBy('ỦY BAN BẦU CỬ', signatory, HINT)],
      },
    ],
  };
}
