import { tidy } from '../../vietnamese/text.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** What a reader must know of a milestone besides its day: its window, that it was moved, the areas that differ, the day off it falls on. */
export function remarks(
  milestone: MilestoneRow,
  { titles }: CalendarView,
  words: CalendarWords,
): readonly string[] {
  const { text, writing } = words;
  const { date, start, override, onHoliday, byArea } = milestone;
  const said: string[] = [];
  if (date === null) said.push(ruleWords(milestone.due, titles, words));
  else if (start !== null) said.push(text.window(writing.day(start), writing.day(date)));
  if (override) {
    const legalDay = override.legalDate === null ? '' : writing.day(override.legalDate);
    said.push(text.moved(legalDay, tidy(override.why)));
  }
  if (byArea) said.push(...areasByMoment(byArea, words));
  // Polling day is a Sunday because the law wants it so.
  if (onHoliday && !milestone.onPollingDay) said.push(text.dayOff(onHoliday[writing.language]));
  return said;
}

/** One remark for each moment, since a ward has many areas and few opening hours. */
function areasByMoment(
  byArea: NonNullable<MilestoneRow['byArea']>,
  { text, writing }: CalendarWords,
): readonly string[] {
  const sharing = (moment: (typeof byArea)[number]) =>
    byArea.filter(({ date, time }) => date === moment.date && time === moment.time);
  return byArea
    .filter((moment) => sharing(moment)[0] === moment)
    .map((moment) => {
      const numbers = sharing(moment).map(({ area }) => area);
      return text.areas(numbers.join(', '), writing.day(moment.date), moment.time ?? '');
    });
}
