import type { MilestoneTasks } from '../../checks/task-progress.ts';
import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import type { CalendarText } from '../../i18n/calendar-text.ts';
import type { Writing } from '../../i18n/catalog.ts';
import { milestoneStatus, type MilestoneStatus } from '../../law/milestone-status.ts';
import type { Bilingual, Election, Law } from '../../law/model.ts';
import type { DatedMilestone } from '../../law/timetable.ts';

/** Lịch bầu cử as every output shows it: the milestones in order, each with where it stands today. */
export interface CalendarView {
  readonly election: Election;
  readonly pollingDay: IsoDate;
  readonly today: IsoDate;
  /** Calendar days from today to polling day; negative after it. */
  readonly daysLeft: number;
  readonly milestones: readonly MilestoneRow[];
  /** Titles of all milestones in force, for rules that name another. */
  readonly titles: ReadonlyMap<string, Bilingual>;
}

export interface MilestoneRow extends DatedMilestone {
  readonly status: MilestoneStatus;
}

/** In which words an output is written. */
export interface CalendarWords {
  readonly text: CalendarText;
  readonly writing: Pick<Writing, 'language' | 'day' | 'citation'>;
}

/** Puts the dated milestones beside the ward's plan; without one nothing is known to be done. */
export function calendarView(
  law: Law,
  milestones: readonly DatedMilestone[],
  planned: ReadonlyMap<string, Pick<MilestoneTasks, 'progress'>>,
  today: IsoDate,
): CalendarView {
  const { election } = law;
  return {
    election,
    pollingDay: election.pollingDay,
    today,
    daysLeft: daysBetween(today, election.pollingDay),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      status: milestoneStatus(milestone, planned.get(milestone.id)?.progress, today),
    })),
    titles: new Map(law.ofKind('milestone').map(({ id, label }) => [id, label])),
  };
}
