import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IsoDate } from '../../dates/iso-date.ts';
import { loadCalendarText } from '../../i18n/load-calendar.ts';
import { loadWriting } from '../../i18n/load-writing.ts';
import { timetable } from '../../law/timetable.ts';
import { calendarView, type CalendarView, type CalendarWords } from '../../report/calendar/view.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';

export interface CalendarOptions extends CommonOptions {
  readonly election?: string;
  readonly level: 'commune' | 'all';
  readonly ics?: boolean;
}

/** `baucu calendar`: the milestones with the days left, as a table, JSON or .ics. 0 whenever it could be shown. */
export async function calendar(dir: string | undefined, options: CalendarOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const view = await viewOf(dir, options, today, io);
  const words = { text: await loadCalendarText(options.lang), writing: await loadWriting(options.lang) };
  await deliver([await written(view, words, options, io)], options.out, io);
  return EXIT.clean;
}

/** The ward's own calendar when there is a ward folder; the election's when there is none, or when `--election` asks for it. */
async function viewOf(dir: string | undefined, options: CalendarOptions, today: IsoDate, io: Io): Promise<CalendarView> {
  const hasWard = dir !== undefined || (options.election === undefined && (await stat(resolve(io.cwd, 'ward.yaml')).catch(() => undefined)) !== undefined);
  if (hasWard) {
    const { wardCalendar } = await import('../ward-calendar.ts');
    return wardCalendar(dir, options.level, today, io);
  }
  const law = lawOf(await openStatuteBook(io), options.election ?? DEFAULT_ELECTION, today);
  const milestones = timetable(law, { pollingDay: law.election.pollingDay, today, level: options.level });
  return calendarView(law, milestones, new Map(), today);
}

const DEFAULT_ELECTION = '2026';

async function written(view: CalendarView, words: CalendarWords, options: CalendarOptions, io: Io): Promise<string> {
  if (options.json) {
    const { calendarJson } = await import('../../report/calendar/json.ts');
    return `${JSON.stringify(calendarJson(view, words), null, 2)}\n`;
  }
  if (options.ics) return (await import('../../report/calendar/ics.ts')).calendarIcs(view, words);
  const { calendarTable } = await import('../../report/calendar/table.ts');
  const { terminalPaint } = await import('../../report/terminal.ts');
  const columns = options.out === undefined && io.stdout.isTerminal ? io.stdout.columns : 120;
  return calendarTable(view, words, terminalPaint(options.out === undefined && mayColour(options, io)), columns);
}
