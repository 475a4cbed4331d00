import type { CalendarView, CalendarWords } from '../report/calendar/view.ts';

export type CalendarFormat = 'table' | 'timeline' | 'json' | 'ics' | 'csv' | 'html' | 'poster';

/** What an output needs besides the calendar and its words. */
export interface CalendarManner {
  readonly paper: 'A3' | 'A4';
  /** The ward's name, '' where there is no ward. */
  readonly place: string;
  readonly columns: number;
  readonly colour: boolean;
}

type Write = (
  view: CalendarView,
  words: CalendarWords,
  manner: CalendarManner,
) => Promise<Iterable<string> | Uint8Array>;

/** The calendar in one of its forms. Each form's module is loaded when it is asked for. */
export function writeCalendar(format: CalendarFormat, ...of: Parameters<Write>): ReturnType<Write> {
  return FORMATS[format](...of);
}

const paintFor = async (colour: boolean) => (await import('../report/terminal.ts')).terminalPaint(colour);

const FORMATS: Readonly<Record<CalendarFormat, Write>> = {
  table: async (view, words, { columns, colour }) => [
    (await import('../report/calendar/table.ts')).calendarTable(view, words, await paintFor(colour), columns),
  ],
  timeline: async (view, words, { columns, colour }) => [
    (await import('../report/calendar/timeline.ts')).calendarTimeline(
      view,
      words,
      await paintFor(colour),
      columns,
    ),
  ],
  json: async (view, words) => [
    `${JSON.stringify((await import('../report/calendar/json.ts')).calendarJson(view, words), null, 2)}\n`,
  ],
  ics: async (view, words) => [(await import('../report/calendar/ics.ts')).calendarIcs(view, words)],
  csv: async (view, words) => [(await import('../report/calendar/csv.ts')).calendarCsv(view, words)],
  html: async (view, words) => (await import('../report/calendar/html.ts')).calendarHtml(view, words),
  poster: async (view, words, { paper, place }) =>
    (await (await import('../report/calendar/poster.ts')).calendarPoster(view, words, { paper, place }))
      .bytes,
};
