import { weekday } from '../../dates/iso-date.ts';
import {
  calendarPosterForm,
  type PosterContent,
  type PosterMonth,
} from '../../print/forms/calendar-poster.ts';
import { RENDERERS } from '../../print/renderers/index.ts';
import type { Rendered } from '../../print/renderers/renderer.ts';
import { tidy } from '../../vietnamese/text.ts';
import { byMonth } from './by-month.ts';
import { calendarNotes, pollingDayText } from './heading.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** Sizes of type in quarters of a point: the largest that looks well, and the smallest that is read without a glass. */
const QUARTERS = { largest: 48, smallest: 20 } as const;

/** The calendar as one sheet for the wall, as PDF: in the largest type that keeps it on one page. */
export async function calendarPoster(
  view: CalendarView,
  words: CalendarWords,
  { paper, place }: { readonly paper: 'A3' | 'A4'; readonly place: string },
): Promise<Rendered> {
  const content = posterContent(view, words, { paper, place });
  const print = (quarters: number) => RENDERERS.pdf(calendarPosterForm(content, paper, quarters / 4));
  // Larger type never takes less room, so half of the sizes left can be put aside at each try.
  let { smallest: fits, largest: most } = QUARTERS as { readonly smallest: number; readonly largest: number };
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if ((await print(middle)).pages === 1) fits = middle;
    else most = middle - 1;
  }
  return print(fits);
}

/** What the sheet says of a calendar. */
function posterContent(
  view: CalendarView,
  words: CalendarWords,
  { paper, place }: { readonly paper: 'A3' | 'A4'; readonly place: string },
): PosterContent {
  const { text, writing } = words;
  const { columns } = text;
  return {
    title: text.heading[view.poll.occasion],
    under: [
      view.election.title[writing.language],
      ...(place === '' ? [] : [place]),
      pollingDayText(view, words),
    ],
    columns: [columns.responsible, columns.basis],
    months: byMonth(view.milestones, words).map(({ name, rows }): PosterMonth => ({
      name,
      rows: rows.map((row) => posterRow(row, view, words, paper)),
    })),
    notes: [text.page.drawn, ...calendarNotes(view, words)],
  };
}

function posterRow(
  row: MilestoneRow,
  view: CalendarView,
  words: CalendarWords,
  paper: 'A3' | 'A4',
): PosterMonth['rows'][number] {
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
    [
      `${title}${rule === '' ? '' : ` (${rule})`}`,
      ...(row.unlawfulHours === undefined ? [] : [text.unlawful]),
    ].join(' · '),
    owners.map((owner) => (paper === 'A4' ? leadBody(tidy(owner)) : tidy(owner))).join('; '),
    row.basis.slice(0, 1).map(writing.citation).join(''),
  ];
}

/** The body in charge without whom it asks or tells, where half the paper leaves no room for all. */
function leadBody(responsible: string): string {
  return responsible.split(/ \(|; |, sau khi |, after /)[0] ?? responsible;
}
