import { LUNAR_YEARS } from '../../dates/holidays.ts';
import { weekday, yearOf } from '../../dates/iso-date.ts';
import type { Paint } from '../paint.ts';
import { wrapAll } from './columns.ts';
import { weekOf } from './filter.ts';
import type { CalendarView, CalendarWords } from './view.ts';

/** What stands above the countdown on a terminal: which poll, how many days, and what must be said of the whole. */
export function calendarHeading(
  view: CalendarView,
  words: CalendarWords,
  paint: Paint,
  columns: number,
): readonly string[] {
  const title = `${words.text.heading[view.poll.occasion]} · ${view.election.title[words.writing.language]}`;
  return [
    ...wrapAll(title, columns).map((line) => paint.bold(line)),
    ...wrapAll(countdown(view, words), columns),
    ...calendarNotes(view, words).flatMap((note) => wrapAll(note, columns).map((line) => paint.yellow(line))),
  ];
}

/** "Ngày bầu cử: Chủ nhật, 15/03/2026 · Hôm nay: … · còn 54 ngày". */
export function countdown(view: CalendarView, { text, writing }: CalendarWords): string {
  const { pollingDay, today, daysLeft, poll } = view;
  return text.countdown(
    text.longWeekdays[weekday(pollingDay)],
    writing.day(pollingDay),
    writing.day(today),
    daysLeft,
    poll.occasion,
  );
}

/** "Ngày bầu cử: Chủ nhật, 15/03/2026", for a sheet that hangs for weeks. */
export function pollingDayText({ pollingDay, poll }: CalendarView, { text, writing }: CalendarWords): string {
  return text.page.pollingDay(text.longWeekdays[weekday(pollingDay)], writing.day(pollingDay), poll.occasion);
}

/** That the day is assumed, that holidays are not known, that not all milestones are shown. */
export function calendarNotes(
  { poll, pollingDay, filter, today }: CalendarView,
  { text, writing }: CalendarWords,
): readonly string[] {
  const year = yearOf(pollingDay);
  const lunar = year >= LUNAR_YEARS.first && year <= LUNAR_YEARS.last;
  const { monday, sunday } = weekOf(today);
  const chosen = [
    ...(filter?.thisWeek ? [text.filter.thisWeek(writing.day(monday), writing.day(sunday))] : []),
    ...(filter?.next === undefined ? [] : [text.filter.next(filter.next)]),
    ...(filter?.owner === undefined ? [] : [text.filter.owner(filter.owner)]),
    ...(filter?.group === undefined ? [] : [text.filter.group(filter.group)]),
  ];
  return [
    ...(poll.assumed ? [text.assumed[poll.occasion]] : []),
    ...(lunar ? [] : [text.lunarUnknown(year)]),
    ...(chosen.length > 0 ? [`${text.filter.only}: ${chosen.join('; ')}.`] : []),
  ];
}
