import type { CandidateList } from '../../roll/model.ts';
import type { PrintDocument } from '../document.ts';
import { candidateTable } from './candidate-columns.ts';
import { ACROSS, formCode, sentence, signedCount, type FormContext } from './form-context.ts';
import { signedBy, UNKNOWN_HEAD } from './signed-by.ts';

/** Danh sách chính thức những người ứng cử đại biểu Quốc hội at one constituency (Mẫu số 17/HĐBC-QH). */
export function naCandidateListForm(list: CandidateList, context: FormContext): PrintDocument {
  const { profile, election } = context;
  const { constituency, consists, candidates, seats } = list;
  return {
    title: `Danh sách chính thức những người ứng cử đại biểu Quốc hội khóa ${election.naTerm} ở đơn vị bầu cử số ${constituency}`,
    page: ACROSS,
    draft: context.draft,
    blocks: [
      formCode('17/HĐBC-QH'),
      {
        kind: 'heading',
        issuer: [
          { text: 'ỦY BAN BẦU CỬ', bold: true },
          { text: profile.province.toUpperCase(), bold: true },
        ],
      },
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH CHÍNH THỨC' },
          {
            text: `NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm} Ở ĐƠN VỊ BẦU CỬ SỐ ${constituency}`,
            size: 13,
          },
          {
            text: `GỒM ${consists === '' ? '............................................................' : consists.toUpperCase()}`,
            size: 13,
          },
          {
            text: '(Theo Nghị quyết số ........ ngày ...... tháng ...... năm ........ của Hội đồng bầu cử quốc gia)',
            size: 13,
            bold: false,
            italic: true,
          },
        ],
      },
      candidateTable(candidates, 17, 'Đơn vị bầu cử này chưa có người ứng cử nào trong danh sách.'),
      sentence(
        `- Tổng số người ứng cử đại biểu Quốc hội trong danh sách này là: ${signedCount(candidates.length)} người;`,
      ),
      sentence(
        `- Số đại biểu Quốc hội được bầu: ${seats === undefined ? '......' : signedCount(seats)} người.`,
      ),
      {
        kind: 'signatures',
        size: 12,
        room: 20,
        // The province's committee signs: a ward does not know by whose hand.
        signatures: [
          signedBy('ỦY BAN BẦU CỬ', UNKNOWN_HEAD, '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban bầu cử)'),
        ],
      },
    ],
  };
}
