import { ATTENDANCE } from '../ward/attendance.ts';
import { FILLERS, PAPER, type FormDescription, type FormId } from '../form-description.ts';

const BY_BODIES = {
  vi: 'người dự ký tên; thời gian, địa điểm ghi tay',
  en: 'whoever attends signs; time and place are written by hand',
} as const;

const ENGLISH: Readonly<Record<keyof typeof ATTENDANCE, string>> = {
  'attendance-consultation-1': 'Attendance of the first consultation',
  'attendance-consultation-2': 'Attendance of the second consultation',
  'attendance-consultation-3': 'Attendance of the third consultation',
  'attendance-voters': 'Attendance of a voters’ conference at the place of residence',
};

/** Papers of the whole ward without an official form. */
export const WARD_FORMS: readonly FormDescription[] = [
  {
    id: 'decision',
    title: 'Quyết định thành lập tổ chức phụ trách bầu cử, kèm danh sách',
    english: 'Decision that founds an election body, with its roster',
    each: 'body',
    needs: ['committees'],
    paper: PAPER.a4,
    filledBy: FILLERS.peopleCommittee,
    comes: 'prefilled',
    why: {
      vi: 'căn cứ lấy từ luật đang áp dụng, danh sách từ bảng tổ chức; nơi đề nghị, cơ quan thi hành, số và ngày (nếu bảng chưa có) ghi tay',
      en: 'grounds come from the law in force, members from the committee table; who proposed it, who carries it out, number and day (where the table has none) are written by hand',
    },
    onRequest: true,
  },
  ...Object.entries(ATTENDANCE).map(([id, { title }]): FormDescription => ({
    id: id as FormId & keyof typeof ATTENDANCE,
    title: `Danh sách người dự ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    english: ENGLISH[id as keyof typeof ATTENDANCE],
    each: 'ward',
    needs: [],
    paper: PAPER.a4,
    filledBy: FILLERS.front,
    comes: 'blank',
    why: BY_BODIES,
    onRequest: true,
  })),
];
