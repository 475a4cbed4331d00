import type { PrintDocument } from '../document.ts';
import { field } from './certificate-page.ts';
import { councilTitle } from './council-title.ts';
import { heading, HINT, indented, legal } from './deputy-papers.ts';
import { formCode, UPRIGHT, type FormContext } from './form-context.ts';
import { signedBy } from './signed-by.ts';

/** Giấy chứng nhận đại biểu Hội đồng nhân dân (Mẫu số 38/HĐBC-HĐND), A4 upright: the person is written in by hand. */
export function deputyCertificateForm(context: FormContext): PrintDocument {
  const { unit, inSentence, term, unitInSentence: inner, signatory } = councilTitle('commune', context);
  const { councilTerm } = context.election;
  const office = `đại biểu ${inSentence}`;
  return {
    title: `Giấy chứng nhận ${office} khóa ${term}`,
    page: { ...UPRIGHT, numbering: 'none' },
    draft: context.draft,
    onePageEach: true,
    blocks: [
      formCode('38/HĐBC-HĐND'),
      heading(context, 'Số: ....../UBBC'),
      {
        kind: 'title',
        lines: [
          { text: 'GIẤY CHỨNG NHẬN', size: 18 },
          { text: `Đại biểu ${inSentence}`, size: 15 },
          { text: `Khóa ${term}, nhiệm kỳ ${councilTerm}`, size: 15 },
        ],
      },
      { kind: 'title', lines: [{ text: `ỦY BAN BẦU CỬ ${unit.toUpperCase()}` }] },
      legal('Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;'),
      legal(
        `Căn cứ Nghị quyết số ....../NQ-UBBC ngày ...... tháng ...... năm ........ của Ủy ban bầu cử ${inner} về việc xác nhận tư cách đại biểu Hội đồng nhân dân nhiệm kỳ ${councilTerm};`,
      ),
      { kind: 'title', lines: [{ text: 'CHỨNG NHẬN:' }] },
      field('Ông (Bà):', '', { size: 14, indent: 10 }),
      field('Sinh ngày', '', {
        size: 14,
        indent: 10,
        parts: [{ label: 'Sinh ngày', share: 1.3 }, { label: 'tháng' }, { label: 'năm', share: 1.3 }],
      }),
      indented(
        `Là ${office} khóa ${term}, nhiệm kỳ ${councilTerm}, trúng cử tại đơn vị bầu cử đại biểu Hội đồng nhân dân số ............ thuộc ${inner}.`,
      ),
      { kind: 'signatures', room: 30, signatures: [signedBy('ỦY BAN BẦU CỬ', signatory, HINT)] },
    ],
  };
}
