import { SOON_DAYS } from '../law/house-rules.ts';
import { milestoneStatus } from '../law/milestone-status.ts';
import type { Law } from '../law/model.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { loadCalendarText } from '../i18n/load-calendar.ts';
import { tasksByMilestone } from '../checks/task-progress.ts';
import { wardTimetable } from '../checks/ward-timetable.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Ward } from '../records/model.ts';
import type { ReportMilestone } from '../report/report-html.ts';

/** The ward's milestones worded for a report: day, status, article, and whether one is due within the week. */
export async function reportMilestones(ward: Ward, law: Law, today: IsoDate, catalog: Catalog): Promise<readonly ReportMilestone[]> {
  const text = await loadCalendarText(catalog.writing.language);
  const tasks = tasksByMilestone(ward.tasks);
  return wardTimetable(ward, law, today).map((milestone) => {
    const statusKey = milestoneStatus(milestone, tasks.get(milestone.id)?.progress, today);
    const open = statusKey !== 'done' && milestone.daysLeft !== null;
    return {
      title: milestone.title,
      responsible: milestone.responsible,
      date: milestone.date === null ? '' : `${catalog.writing.day(milestone.date)}${milestone.time === null ? '' : ` ${milestone.time}`}`,
      statusKey,
      status: text.status[statusKey],
      basis: milestone.basis.map(catalog.writing.citation).join('; '),
      dueSoon: statusKey === 'late' || (open && milestone.daysLeft! >= 0 && milestone.daysLeft! <= SOON_DAYS),
    };
  });
}
