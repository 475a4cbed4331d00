import { tasksByMilestone } from '../checks/task-progress.ts';
import { wardTimetable } from '../checks/ward-timetable.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { calendarView, type CalendarView } from '../report/calendar/view.ts';
import type { Io } from './io.ts';
import { openWard } from './open-ward.ts';

/** The calendar of one ward folder: its own polling hours, moved steps and what its plan says is done. Reads no voters. */
export async function wardCalendar(dir: string | undefined, level: 'commune' | 'all', today: IsoDate, io: Io): Promise<CalendarView> {
  const { ward, law } = await openWard(dir, today, io, { only: [], beside: ['tasks', 'areas'] });
  return calendarView(law, wardTimetable(ward, law, today, level), tasksByMilestone(ward.tasks), today);
}
