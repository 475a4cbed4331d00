import { wardPlan, wardTimetable } from '../checks/ward-timetable.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { loadCalendarText } from '../i18n/load-calendar.ts';
import { SOON_DAYS } from '../law/house-rules.ts';
import type { Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import { calendarView } from '../report/calendar/view.ts';
import type { ReportMilestone } from '../report/readiness/model.ts';

/** The ward's milestones worded for a report: day, status, article, and whether one is due within the week. */
export async function reportMilestones(
  ward: Ward,
  law: Law,
  today: IsoDate,
  catalog: Catalog,
): Promise<readonly ReportMilestone[]> {
  const text = await loadCalendarText(catalog.writing.language);
  const { milestones } = calendarView(
    law,
    wardTimetable(ward, law, today),
    wardPlan(ward, law, today),
    today,
  );
  return milestones.map(({ title, responsible, date, time, daysLeft, status, basis }) => ({
    title,
    responsible,
    date: date === null ? '' : `${catalog.writing.day(date)}${time === null ? '' : ` ${time}`}`,
    statusKey: status,
    status: text.status[status],
    basis: catalog.writing.citations(basis),
    dueSoon:
      status === 'late' || (status !== 'done' && daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS),
  }));
}
