import type { Citation } from '../../../src/findings/citation.ts';
import { calendar as en } from '../../../src/i18n/en/calendar.ts';
import { calendar as vi } from '../../../src/i18n/vi/calendar.ts';
import type { Progress } from '../../../src/law/milestone-status.ts';
import { timetable, type TimetableFacts } from '../../../src/law/timetable.ts';
import { calendarView, type CalendarView, type CalendarWords } from '../../../src/report/calendar/view.ts';
import { HOURS, lawOf, milestone, OVERRIDE } from '../../law/made-up-law.ts';

/** A writing that needs no catalog: `Điều 25.1 THU/2025`. */
const writing = (language: 'vi' | 'en'): CalendarWords['writing'] => ({
  language,
  day: (day) => day.split('-').toReversed().join('/'),
  citation,
  citations: (list) => list.map(citation).join('; '),
});

const citation = ({ act, article, clause }: Citation): string =>
  `Điều ${article}${clause === undefined ? '' : `.${clause}`} ${act}`;

export const VI: CalendarWords = { text: vi, writing: writing('vi') };
export const EN: CalendarWords = { text: en, writing: writing('en') };

const LAW = lawOf({
  'post-voter-list': milestone(
    { days: -40 },
    { label: { vi: 'Niêm yết danh sách cử tri', en: 'Post the voter list' }, group: 'personnel' },
  ),
  'establish-polling-teams': milestone(
    { days: -43 },
    {
      at: { article: 25, clause: 1 },
      also: [{ act: 'THU/2026', article: 8 }],
      label: { vi: 'Thành lập Tổ bầu cử', en: 'Establish polling teams' },
    },
  ),
  'consultation-3': milestone(
    { on: '2026-02-20', start: '2026-02-09' },
    { label: { vi: 'Hội nghị hiệp thương lần thứ ba', en: 'Third consultation conference' } },
  ),
  'candidacy-dossier-deadline': milestone(
    { days: -42, time: '17:00' },
    { label: { vi: 'Kết thúc nộp hồ sơ ứng cử', en: 'Dossiers close' } },
  ),
  'campaign-end': milestone(
    { hours: -24, from: 'opening' },
    { label: { vi: 'Kết thúc vận động bầu cử', en: 'Campaign ends' } },
  ),
  'vote-count': milestone({ hours: 24, from: 'closing' }, { label: { vi: 'Kiểm phiếu', en: 'Vote count' } }),
  'polls-open': milestone(
    { hours: 0, from: 'opening' },
    { label: { vi: 'Bắt đầu bỏ phiếu', en: 'Polls open' } },
  ),
  'voter-list-complaint-window': milestone(
    { days: 30, fromDone: 'post-voter-list' },
    { label: { vi: 'Khiếu nại về danh sách cử tri', en: 'Voter-list complaints' } },
  ),
  'council-structure-forecast': milestone(
    { days: -105 },
    { label: { vi: 'Dự kiến cơ cấu', en: 'Structure forecast' }, level: 'province' },
  ),
  hours: HOURS,
  moved: OVERRIDE,
});

/** The made-up calendar with these facts, on a plan that says this of some milestones. */
export function madeUpCalendar(
  facts: Partial<TimetableFacts> = {},
  planned: Readonly<Record<string, Progress>> = {},
): CalendarView {
  const today = facts.today ?? '2025-11-11';
  const milestones = timetable(LAW, { pollingDay: '2026-03-15', level: 'commune', ...facts, today });
  const progress = new Map(Object.entries(planned).map(([id, state]) => [id, { progress: state }]));
  return calendarView(LAW, milestones, progress, today);
}
