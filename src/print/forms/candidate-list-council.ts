import type { CandidateList } from '../../roll/model.ts';
import type { PrintDocument } from '../document.ts';
import { unitInSentence } from '../unit-name.ts';
import { candidateTable } from './candidate-columns.ts';
import { ACROSS, formCode, placeAndDate, sentence, signedCount, type FormContext } from './form-context.ts';
import { signedBy, UNKNOWN_HEAD } from './signed-by.ts';

/** Danh sách chính thức những người ứng cử đại biểu Hội đồng nhân dân at one constituency (Mẫu số 22/HĐBC-HĐND). */
export function councilCandidateListForm(list: CandidateList, context: FormContext): PrintDocument {
  const { constituency, consists, candidates, seats } = list;
  const { unit, term, level, signatory } = councilOf(list, context);
  return {
    title: `Danh sách chính thức những người ứng cử đại biểu Hội đồng nhân dân ${unitInSentence(unit)}, đơn vị bầu cử số ${constituency}`,
    page: ACROSS,
    draft: context.draft,
    blocks: [
      formCode('22/HĐBC-HĐND'),
      {
        kind: 'heading',
        issuer: [
          { text: 'ỦY BAN BẦU CỬ', bold: true },
          { text: unit.toUpperCase(), bold: true },
        ],
      },
      {
        kind: 'title',
        lines: [
          { text: 'DANH SÁCH CHÍNH THỨC' },
          { text: 'NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN', size: 13 },
          {
            text: `${unit.toUpperCase()} KHÓA ${term || '......'} NHIỆM KỲ ${context.election.councilTerm}`,
            size: 13,
          },
          { text: `Đơn vị bầu cử số: ${constituency}`, size: 13, bold: false },
          {
            text: `Gồm: ${consists === '' ? '............................................................' : consists}`,
            size: 13,
            bold: false,
          },
        ],
      },
      candidateTable(candidates, 22, 'Đơn vị bầu cử này chưa có người ứng cử nào trong danh sách.'),
      sentence(
        `Tổng số người ứng cử đại biểu Hội đồng nhân dân ${level} trong danh sách này là: ${signedCount(candidates.length)} người`,
      ),
      sentence(
        `Số đại biểu Hội đồng nhân dân ${level} được bầu tại đơn vị bầu cử số ${constituency} là: ${seats === undefined ? '......' : signedCount(seats)} người`,
      ),
      {
        kind: 'signatures',
        size: 12,
        room: 20,
        signatures: [
          {
            above: placeAndDate(unit, context),
            ...signedBy('ỦY BAN BẦU CỬ', signatory, '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban bầu cử)'),
          },
        ],
      },
    ],
  };
}

/** Whose council it is, its khóa, its level in the form's words, and who signs for its election committee. */
function councilOf({ level }: CandidateList, { profile }: FormContext) {
  return level === 'province'
    ? {
        unit: profile.province,
        term: profile.provinceCouncilTerm,
        level: 'cấp tỉnh',
        signatory: UNKNOWN_HEAD,
      }
    : {
        unit: profile.commune,
        term: profile.councilTerm,
        level: 'cấp xã',
        signatory: profile.signatures.electionCommittee,
      };
}
