import { FILLERS, PAPER, type FormDescription } from '../form-description.ts';

const COUNTED = {
  vi: 'đã có khu vực, Tổ bầu cử, số cử tri, người ứng cử; số phiếu và sự việc ghi sau khi đếm. Danh sách cử tri thay đổi thì in lại',
  en: 'area, team, voters and candidates stand in it; votes and events are written after the count. Print it again when the voter list changes',
} as const;

/** Papers of polling day and of the count, one document a voting area. */
export const POLLING_DAY_FORMS: readonly FormDescription[] = [
  {
    id: 'form-39',
    code: '39/HĐBC',
    title: 'Mẫu dấu "Đã bỏ phiếu" của Tổ bầu cử',
    english: 'Pattern of the stamp "Đã bỏ phiếu"',
    each: 'area',
    needs: ['areas'],
    paper: PAPER.a4,
    filledBy: FILLERS.peopleCommittee,
    comes: 'complete',
    why: {
      vi: 'hình dấu đúng cỡ 4 × 2,5 cm, in ở tỷ lệ 100%',
      en: 'the stamp in its true size of 4 × 2.5 cm; print at 100 %',
    },
    onRequest: true,
  },
  {
    id: 'form-32',
    code: '32/HĐBC',
    title: 'Biên bản kiểm kê việc sử dụng phiếu bầu cử',
    english: 'Minutes of the inventory of ballots',
    each: 'area',
    needs: ['areas'],
    paper: PAPER.a4,
    filledBy: FILLERS.team,
    comes: 'prefilled',
    why: {
      vi: 'đã có khu vực và các đơn vị bầu cử; số phiếu đếm khi kết thúc bỏ phiếu',
      en: 'area and constituencies stand in it; ballots are counted when the poll closes',
    },
    onRequest: true,
  },
  {
    id: 'form-18',
    code: '18/HĐBC-QH',
    title: 'Biên bản kết quả kiểm phiếu bầu cử đại biểu Quốc hội của Tổ bầu cử',
    english: 'Minutes of a team’s count for the National Assembly',
    each: 'area',
    needs: ['areas'],
    paper: PAPER.a4,
    filledBy: FILLERS.team,
    comes: 'prefilled',
    why: COUNTED,
    onRequest: true,
  },
  {
    id: 'form-23',
    code: '23/HĐBC-HĐND',
    title: 'Biên bản kết quả kiểm phiếu bầu cử đại biểu Hội đồng nhân dân của Tổ bầu cử',
    english: 'Minutes of a team’s count for a People’s Council',
    each: 'area',
    needs: ['areas'],
    paper: PAPER.a4,
    filledBy: FILLERS.team,
    comes: 'prefilled',
    why: COUNTED,
    onRequest: true,
  },
];
