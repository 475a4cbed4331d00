import { addDays, type IsoDate } from '../dates/iso-date.ts';
import { timetable, type DatedMilestone } from '../law/timetable.ts';
import { FOUNDED_EARLY } from './committees.ts';
import { DOCUMENTS, LOCAL_TASKS } from './data/local-tasks.ts';
import { TASK_GROUP_WORD } from './data/words.ts';
import { dayText, workingDay } from './days.ts';
import type { TaskRow } from './draft.ts';
import type { LawFacts } from './law-facts.ts';

/** Days before polling day on which the sample was "written": everything due by then is done. */
export const WRITTEN_DAYS_BEFORE = 54;
/** Steps done so many days before their last one, whether or not that has come. */
const AHEAD: ReadonlyMap<string, number> = new Map([
  ['establish-election-committee-commune', FOUNDED_EARLY.committee],
  ['establish-election-board-commune', FOUNDED_EARLY.board],
  ['determine-voting-areas', FOUNDED_EARLY.team + 3],
  ['establish-polling-teams', FOUNDED_EARLY.team],
]);

/** Steps that most wards never take: no plan has them beforehand. */
const ONLY_IF_NEEDED = new Set([
  'extra-or-repeat-election',
  'early-voting-request',
  'early-voting-tally-minutes',
]);

/** Kế hoạch của phường: the milestones of the commune that have a day, and the ward's own steps. */
export function inventTasks(facts: LawFacts): TaskRow[] {
  const { pollingDay, law } = facts;
  const written = addDays(pollingDay, -WRITTEN_DAYS_BEFORE);
  const milestones = timetable(law, { pollingDay, today: written, level: 'commune' }).filter(
    ({ id }) => !ONLY_IF_NEEDED.has(id),
  );
  const own = LOCAL_TASKS.map((task) => ({ ...task, date: addDays(pollingDay, task.due) }));
  const rows = [
    ...milestones.flatMap((milestone) =>
      milestone.date === null
        ? []
        : [{ date: milestone.date, row: milestoneRow(milestone, milestone.date, written) }],
    ),
    ...own.map(({ id, title, group, owner, date }) => ({
      date,
      row: {
        id,
        title,
        group: TASK_GROUP_WORD[group],
        due: dayText(date),
        owner,
        ...doneBy(date, written, `${id.slice(-2)}/KH-BCĐ`),
        note: '',
      },
    })),
  ];
  return rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ row }) => row);
}

function milestoneRow(milestone: DatedMilestone, date: IsoDate, written: IsoDate): TaskRow {
  const { id, title, group, responsible, due, start } = milestone;
  const document = DOCUMENTS[id] ?? '05/BC-UBBC';
  const ahead = AHEAD.get(id);
  // A step whose very day is named is done on that day.
  const earliest = start ?? ('on' in due ? date : null);
  return {
    id,
    title: title.vi,
    group: TASK_GROUP_WORD[group ?? 'leadership'],
    due: dayText(date),
    owner: responsible.vi,
    ...(ahead === undefined
      ? doneBy(date, written, document, earliest)
      : done(workingDay(addDays(date, -ahead)), document)),
    note: '',
  };
}

type Done = Pick<TaskRow, 'done_on' | 'document'>;

/** Done a few working days ahead where the law leaves a choice, and inside its window. */
function doneBy(date: IsoDate, written: IsoDate, document: string, start: IsoDate | null = null): Done {
  if (date > written) return { done_on: '', document: '' };
  const early = workingDay(addDays(date, -2));
  return done(start !== null && early < start ? start : early, document);
}

function done(day: IsoDate, document: string): Done {
  return { done_on: dayText(day), document: `${document} ngày ${dayText(day)}` };
}
