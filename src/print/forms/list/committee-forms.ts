import { FILLERS, PAPER, type FormDescription } from '../form-description.ts';

/** Papers about the bodies that run the election. */
export const COMMITTEE_FORMS: readonly FormDescription[] = [
  {
    id: 'roster',
    title: 'Danh sách thành viên tổ chức phụ trách bầu cử',
    english: 'Roster of an election body',
    each: 'body',
    needs: ['committees'],
    paper: PAPER.a4,
    filledBy: FILLERS.peopleCommittee,
    comes: 'complete',
    why: {
      vi: 'lấy từ danh sách tổ chức phụ trách bầu cử; ký và đóng dấu',
      en: 'everything is in the committee table; sign and seal it',
    },
  },
];
