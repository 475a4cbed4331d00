import { addDays, weekday, type IsoDate } from '../../dates/iso-date.ts';
import type { TaskGroup } from '../../law/model.ts';
import { fold } from '../../vietnamese/text.ts';
import type { CalendarText } from '../../i18n/calendar-text.ts';
import type { CalendarView, MilestoneRow } from './view.ts';

/** Which milestones to show. What is absent does not choose. */
export interface CalendarFilter {
  /** Due or open between Monday and Sunday of today's week, and what is late. */
  readonly thisWeek?: boolean | undefined;
  /** Only so many that are still to come. */
  readonly next?: number | undefined;
  /** Words in the name of who is in charge: the plan's Phụ trách, or the body that the law names. */
  readonly owner?: string | undefined;
  /** Nhóm công việc, by its key or its name in either language, or as the plan writes it. */
  readonly group?: string | undefined;
}

/** Names of the four groups of work in every language. */
export type GroupNames = readonly CalendarText['group'][];

/** The calendar with only the milestones asked for; `next` counts after the others have chosen. */
export function filtered(view: CalendarView, filter: CalendarFilter, names: GroupNames): CalendarView {
  if (Object.values(filter).every((value) => value === undefined)) return view;
  const week = weekOf(view.today);
  const chosen = view.milestones.filter(
    (row) =>
      (!filter.thisWeek || isInWeek(row, week)) &&
      (filter.owner === undefined || isOwnedBy(row, fold(filter.owner))) &&
      (filter.group === undefined || groupsOf(row, names).has(fold(filter.group))),
  );
  const toCome = ({ date, status }: MilestoneRow) => date !== null && date >= view.today && status !== 'done';
  const milestones = filter.next === undefined ? chosen : chosen.filter(toCome).slice(0, filter.next);
  return { ...view, milestones, filter };
}

/** Monday and Sunday of the week that a day lies in. */
export function weekOf(day: IsoDate): { readonly monday: IsoDate; readonly sunday: IsoDate } {
  const monday = addDays(day, -((weekday(day) + 6) % 7));
  return { monday, sunday: addDays(monday, 6) };
}

function isInWeek(
  { date, start, status }: MilestoneRow,
  { monday, sunday }: ReturnType<typeof weekOf>,
): boolean {
  if (date === null) return false;
  return status === 'late' || ((start ?? date) <= sunday && date >= monday);
}

function isOwnedBy({ plan, responsible }: MilestoneRow, words: string): boolean {
  // Whom the ward has put in charge goes before the body that the law names.
  const owners = plan !== null && plan.owners.length > 0 ? plan.owners : [responsible.vi, responsible.en];
  return owners.some((owner) => fold(owner).includes(words));
}

/** Every name by which a milestone's group may be asked for, folded. */
function groupsOf({ plan, group }: MilestoneRow, names: GroupNames): ReadonlySet<string> {
  const planned = plan?.groups ?? [];
  const keys =
    planned.length === 0
      ? group === undefined
        ? []
        : [group]
      : planned.flatMap((text) => groupKey(text, names));
  return new Set(
    [...planned, ...keys, ...keys.flatMap((key) => names.map((language) => language[key]))].map(fold),
  );
}

/** Whether a text names one of the groups of work. */
export const groupNamed = (text: string, names: GroupNames): boolean => groupKey(text, names).length > 0;

function groupKey(text: string, names: GroupNames): readonly TaskGroup[] {
  const wanted = fold(text);
  const keys = Object.keys(names[0] ?? {}) as readonly TaskGroup[];
  return keys.filter(
    (key) => fold(key) === wanted || names.some((language) => fold(language[key]) === wanted),
  );
}
