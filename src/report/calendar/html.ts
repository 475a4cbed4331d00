import { daysBetween, weekday, type IsoDate } from '../../dates/iso-date.ts';
import { escapeHtml as esc } from '../../html/escape.ts';
import { tidy } from '../../vietnamese/text.ts';
import { byMonth } from './by-month.ts';
import { calendarNotes, countdown } from './heading.ts';
import { TIMELINE_STYLE } from './html-style.ts';
import { remarks } from './remarks.ts';
import { ruleWords } from './rule-words.ts';
import { isSoon, withoutPastDayOff } from './soon.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** The calendar as one self-contained page: months, and each milestone on one scale of days. */
export function* calendarHtml(view: CalendarView, words: CalendarWords): Iterable<string> {
  const { text, writing } = words;
  const title = `${text.heading[view.poll.occasion]} · ${view.election.title[writing.language]}`;
  yield `<!doctype html>
<html lang="${writing.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${esc(text.page.title(view.election.id))}</title>
<style>${TIMELINE_STYLE}</style></head><body>
<header><h1>${esc(title)}</h1><p>${esc(countdown(view, words))}</p>
${calendarNotes(view, words)
  .map((note) => `<p class="note">${esc(note)}</p>\n`)
  .join('')}<p>${esc(text.page.drawn)}</p><p>${esc(text.page.legend)}</p></header>
`;
  if (view.milestones.length === 0) yield `<p>${esc(text.empty)}</p>\n`;
  const scale = scaleOf(view);
  for (const { name, rows } of byMonth(view.milestones, words)) {
    yield `<section><h2>${esc(name)}</h2><ol>\n${rows.map((row) => item(row, view, scale, words)).join('')}</ol></section>\n`;
  }
  yield '</body></html>\n';
}

/** Width of the drawing in its own units; the page stretches it. */
const WIDTH = 240;

interface Scale {
  readonly x: (day: IsoDate) => number;
  readonly polling: number;
  readonly today: number | undefined;
}

function scaleOf({ milestones, pollingDay, today }: CalendarView): Scale {
  const days = [
    pollingDay,
    ...milestones.flatMap(({ date, start }) => [date, start].filter((day) => day !== null)),
  ].toSorted();
  const whole = Math.max(1, daysBetween(days[0]!, days.at(-1)!));
  const x = (day: IsoDate): number => Math.round((daysBetween(days[0]!, day) * WIDTH * 10) / whole) / 10;
  return {
    x,
    polling: x(pollingDay),
    today: today >= days[0]! && today <= days.at(-1)! ? x(today) : undefined,
  };
}

function item(row: MilestoneRow, view: CalendarView, scale: Scale, words: CalendarWords): string {
  const { text, writing } = words;
  const { date, time, status } = row;
  const day =
    date === null
      ? '—'
      : `<time datetime="${date}">${writing.day(date)}<small>${esc(`${text.longWeekdays[weekday(date)]}${time === null ? '' : ` · ${time}`}`)}</small></time>`;
  const said = remarks(withoutPastDayOff(row), view, words).join(' · ');
  const rule = date === null ? '' : ruleWords(row.due, view, words);
  const who = [
    tidy(row.own ? '' : row.responsible[writing.language]),
    rule,
    writing.citations(row.basis),
  ].filter((part) => part !== '');
  return `<li class="${status}${isSoon(row) ? ' soon' : ''}"><div>${day}</div><div>${date === null ? '' : drawing(row, date, scale, words)}</div><div><span class="title">${esc(tidy(row.title[writing.language]))}</span> <span class="status">${esc(text.status[status])}</span>${said === '' ? '' : `<p class="said">${esc(said)}</p>`}<p class="who">${esc(who.join(' · '))}</p></div></li>\n`;
}

function drawing(
  { start, title }: MilestoneRow,
  date: IsoDate,
  { x, polling, today }: Scale,
  { writing }: CalendarWords,
): string {
  const at = x(date);
  const box = (kind: string, from: number, to: number): string =>
    `<rect class="${kind}" x="${Math.min(from, to)}" y="7" width="${Math.abs(to - from).toFixed(1)}" height="6"/>`;
  return `<svg viewBox="-5 0 ${WIDTH + 10} 20" preserveAspectRatio="none" role="img" aria-label="${esc(`${tidy(title[writing.language])}: ${writing.day(date)}`)}"><line class="track" x1="0" y1="10" x2="${WIDTH}" y2="10"/>${box('bar', at, polling)}${start === null ? '' : box('window', x(start), at)}${today === undefined ? '' : `<line class="now" x1="${today}" y1="0" x2="${today}" y2="20"/>`}<rect class="poll" x="${polling - 1.5}" y="2" width="3" height="16"/><circle class="due" cx="${at}" cy="10" r="4.5"/></svg>`;
}
