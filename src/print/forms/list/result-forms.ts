import { FILLERS, PAPER, type FormDescription } from '../form-description.ts';

const ELECTED = {
  vi: 'đã có đơn vị và khóa của HĐND; người trúng cử chỉ biết sau khi đếm phiếu',
  en: 'the council and its term stand in it; who is elected is known after the count',
} as const;

/** Papers that follow the count. */
export const RESULT_FORMS: readonly FormDescription[] = [
  {
    id: 'form-24',
    code: '24/HĐBC-HĐND',
    title: 'Biên bản xác định kết quả bầu cử đại biểu Hội đồng nhân dân',
    english: 'Minutes of the result in a constituency of a People’s Council',
    each: 'council-constituency',
    needs: ['candidates'],
    paper: PAPER.a4,
    filledBy: FILLERS.board,
    comes: 'prefilled',
    why: {
      vi: 'đã có Ban bầu cử, người ứng cử, số đại biểu được bầu và số cử tri của đơn vị bầu cử cấp xã; kết quả ghi sau khi tổng hợp',
      en: 'board, candidates, seats and, for the commune, voters stand in it; results are written when they are summed',
    },
    onRequest: true,
  },
  {
    id: 'form-35',
    code: '35/HĐBC-HĐND',
    title: 'Nghị quyết xác nhận tư cách đại biểu Hội đồng nhân dân',
    english: 'Resolution confirming the deputies of the People’s Council',
    each: 'ward',
    needs: [],
    paper: PAPER.a4,
    filledBy: FILLERS.electionCommittee,
    comes: 'blank',
    why: ELECTED,
    onRequest: true,
  },
  {
    id: 'form-36',
    code: '36/HĐBC-HĐND',
    title: 'Danh sách những người được xác nhận đủ tư cách đại biểu Hội đồng nhân dân',
    english: 'List of the confirmed deputies of the People’s Council',
    each: 'ward',
    needs: ['constituencies'],
    paper: PAPER.a4,
    filledBy: FILLERS.electionCommittee,
    comes: 'blank',
    why: {
      vi: 'đã có các đơn vị bầu cử với một dòng cho mỗi đại biểu được bầu; người trúng cử chỉ biết sau khi đếm phiếu',
      en: 'constituencies stand in it with a line for each seat; who is elected is known after the count',
    },
    onRequest: true,
  },
  {
    id: 'form-38',
    code: '38/HĐBC-HĐND',
    title: 'Giấy chứng nhận đại biểu Hội đồng nhân dân',
    english: 'Certificate of a deputy of the People’s Council',
    each: 'ward',
    needs: [],
    paper: PAPER.a4,
    filledBy: FILLERS.electionCommittee,
    comes: 'blank',
    why: ELECTED,
    onRequest: true,
  },
];
