import { wardPlan, wardTimetable } from '../checks/ward-timetable.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { withOwnTasks } from '../report/calendar/own-tasks.ts';
import { calendarView, type CalendarView } from '../report/calendar/view.ts';
import type { WardProfile } from '../records/model.ts';
import { choosePoll, type PollOptions } from './choose-poll.ts';
import type { Io } from './io.ts';
import { openWard } from './open-ward.ts';

/** The calendar of one ward folder: its own polling hours, moved steps and what its plan says is done. Reads no voters. */
export async function wardCalendar(
  dir: string | undefined,
  level: 'commune' | 'all',
  options: PollOptions,
  today: IsoDate,
  io: Io,
): Promise<{ readonly view: CalendarView; readonly profile: WardProfile }> {
  const { ward, book } = await openWard(dir, today, io, { only: [], beside: ['tasks', 'areas'] });
  const { law, poll } = choosePoll(book, ward.profile.election, options, today);
  const view = calendarView(
    law,
    wardTimetable(ward, law, today, level, poll),
    wardPlan(ward, law, today, poll),
    today,
    poll,
  );
  // The ward's own tasks are those of the general election that its folder is about.
  const isOwn = poll.occasion === 'general' && !poll.assumed;
  return { view: isOwn ? withOwnTasks(view, ward.tasks) : view, profile: ward.profile };
}
