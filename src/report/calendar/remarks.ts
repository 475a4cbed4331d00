import { tidy } from '../../vietnamese/text.ts';
import type { UnlawfulHour } from '../../law/timetable.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** What a reader must know of a milestone besides its day: its window, hours that the law does not allow, that it was moved, the areas that differ, the day off it falls on. */
export function remarks(
  milestone: MilestoneRow,
  view: Pick<CalendarView, 'titles' | 'poll'>,
  words: CalendarWords,
): readonly string[] {
  const { text, writing } = words;
  const { date, start, override, onHoliday, lastWorkingDay, byArea, unlawfulHours = [] } = milestone;
  const said: string[] = milestone.own ? [text.ownTask] : [];
  if (date === null) said.push(...[ruleWords(milestone.due, view, words)].filter((rule) => rule !== ''));
  else if (start !== null) said.push(text.window(writing.day(start), writing.day(date)));
  if (override) {
    const legalDay = override.legalDate === null ? '' : writing.day(override.legalDate);
    said.push(text.moved(legalDay, tidy(override.why)));
  }
  if (byArea) said.push(...areasByMoment(byArea, words));
  said.push(...unlawfulRemarks(unlawfulHours, words));
  // Polling day is a Sunday because the law wants it so.
  if (onHoliday && !milestone.onPollingDay) {
    said.push(
      text.dayOff(onHoliday[writing.language], lastWorkingDay === null ? '' : writing.day(lastWorkingDay)),
    );
  }
  return [...said, ...planRemarks(milestone, words)];
}

/** One remark for each hour that the law does not allow, with the areas that keep it; none for the ward's own. */
export function unlawfulRemarks(
  hours: readonly UnlawfulHour[],
  { text }: Pick<CalendarWords, 'text'>,
): readonly string[] {
  const ofHour = new Map<string, { readonly first: UnlawfulHour; readonly areas: string[] }>();
  for (const one of hours) {
    const key = `${one.area === undefined} ${one.hour}`;
    const known = ofHour.get(key);
    if (known) known.areas.push(one.area ?? '');
    else ofHour.set(key, { first: one, areas: [one.area ?? ''] });
  }
  return [...ofHour.values()].map(({ first, areas }) => text.unlawfulHour(areas.join(', '), first));
}

/** One remark for each moment, since a ward has many areas and few opening hours. */
function areasByMoment(
  byArea: NonNullable<MilestoneRow['byArea']>,
  { text, writing }: CalendarWords,
): readonly string[] {
  const areasAt = new Map<string, { readonly first: (typeof byArea)[number]; readonly areas: string[] }>();
  for (const moment of byArea) {
    const key = `${moment.date} ${moment.time}`;
    const known = areasAt.get(key);
    if (known === undefined) areasAt.set(key, { first: moment, areas: [moment.area] });
    else known.areas.push(moment.area);
  }
  return [...areasAt.values()].map(({ first, areas }) =>
    text.areas(areas.join(', '), writing.day(first.date), first.time ?? ''),
  );
}

/** What the ward's plan says: late or done, the document that proves it, who is in charge where the law names another. */
function planRemarks(
  { plan, status, responsible }: MilestoneRow,
  { text, writing }: CalendarWords,
): readonly string[] {
  if (plan === null) return [];
  const owners = plan.owners.filter(
    (owner) => owner !== responsible[writing.language] && owner !== responsible.vi,
  );
  return [
    ...(status === 'late' && plan.lateDays > 0 ? [text.late(plan.lateDays)] : []),
    ...(status === 'done'
      ? [text.doneOn(plan.doneOn === null ? '' : writing.day(plan.doneOn), plan.lateDays)]
      : []),
    ...(plan.documents.length > 0 ? [text.document(plan.documents.map(tidy).join('; '))] : []),
    ...(owners.length > 0 ? [text.owner(owners.map(tidy).join('; '))] : []),
  ];
}
