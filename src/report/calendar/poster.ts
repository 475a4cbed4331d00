import { weekday } from '../../dates/iso-date.ts';
import {
  calendarPosterForm,
  type PosterContent,
  type PosterMonth,
} from '../../print/forms/calendar-poster.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import { tidy } from '../../vietnamese/text.ts';
import { byMonth } from './by-month.ts';
import { calendarNotes, pollingDayText } from './heading.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** Sizes of type in points, from the largest. The last is the smallest that is read without a glass. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5] as const;

/** The calendar as one sheet for the wall, as PDF: in the largest type that keeps it on one page. */
export async function calendarPoster(
  view: CalendarView,
  words: CalendarWords,
  { paper, place }: { readonly paper: 'A3' | 'A4'; readonly place: string },
): Promise<Uint8Array> {
  const content = posterContent(view, words, place);
  const print = (size: number) => RENDERERS.pdf(calendarPosterForm(content, paper, size));
  // The height of a page of text grows with its type, so the middle of what is left decides.
  let [low, high] = [0, SIZES.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await print(SIZES[middle]!)).pages === 1) high = middle;
    else low = middle + 1;
  }
  return (await print(SIZES[low]!)).bytes;
}

/** What the sheet says of a calendar. */
export function posterContent(view: CalendarView, words: CalendarWords, place: string): PosterContent {
  const { text, writing } = words;
  const { columns } = text;
  return {
    title: `${text.heading[view.poll.occasion]} · ${view.election.title[writing.language]}`,
    under: [...(place === '' ? [] : [place]), pollingDayText(view, words)],
    columns: [columns.weekday, columns.date, columns.title, columns.responsible, columns.basis],
    months: byMonth(view.milestones, words).map(({ name, rows }): PosterMonth => ({
      name,
      rows: rows.map((row) => posterRow(row, view, words)),
    })),
    notes: [text.page.drawn, ...calendarNotes(view, words)],
  };
}

function posterRow(row: MilestoneRow, view: CalendarView, words: CalendarWords): PosterMonth['rows'][number] {
  const { text, writing } = words;
  const { date, start, time, plan } = row;
  const dayMonth = (day: string): string => writing.day(day).slice(0, 5);
  const when =
    date === null
      ? ''
      : `${start === null ? '' : `${dayMonth(start)}–`}${dayMonth(date)}${time === null ? '' : ` ${time}`}`;
  const title = tidy(row.title[writing.language]);
  const rule = date === null ? ruleWords(row.due, view, words) : '';
  const owners =
    plan === null || plan.owners.length === 0 ? [row.responsible[writing.language]] : plan.owners;
  return [
    date === null ? '' : text.weekdays[weekday(date)],
    when,
    `${title}${rule === '' ? '' : ` (${rule})`}`,
    owners.map(tidy).join('; '),
    row.basis.slice(0, 1).map(writing.citation).join(''),
  ];
}
