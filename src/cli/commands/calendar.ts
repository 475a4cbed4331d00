import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IsoDate } from '../../dates/iso-date.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { calendarTexts, loadCalendarText } from '../../i18n/load-calendar.ts';
import { loadWriting } from '../../i18n/load-writing.ts';
import { timetable } from '../../law/timetable.ts';
import type { WardProfile } from '../../records/model.ts';
import { filtered, groupNamed } from '../../report/calendar/filter.ts';
import { calendarView, type CalendarView } from '../../report/calendar/view.ts';
import { choosePoll, type PollOptions } from '../choose-poll.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openStatuteBook } from '../open-statute-book.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';
import { wholeNumber } from '../whole-number.ts';
import { writeCalendar, type CalendarFormat } from '../write-calendar.ts';

export interface CalendarOptions extends CommonOptions, PollOptions {
  readonly election?: string;
  readonly level: 'commune' | 'all';
  readonly thisWeek?: boolean;
  readonly next?: string;
  readonly owner?: string;
  readonly group?: string;
  readonly ics?: boolean;
  readonly csv?: boolean;
  readonly timeline?: boolean;
  readonly html?: boolean;
  readonly poster?: boolean;
  readonly paper: 'A3' | 'A4';
}

/** `baucu calendar`: the milestones with the days left, in the form asked for. 0 whenever it could be shown. */
export async function calendar(dir: string | undefined, options: CalendarOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { view: whole, profile } = await viewOf(dir, options, today, io);
  const view = await chosen(whole, options);
  const format = formatOf(options);
  if (format === 'poster' && options.out === undefined && io.stdout.isTerminal)
    throw new ToolError('option-needed', { option: '--out', why: 'pdf' });
  const words = { text: await loadCalendarText(options.lang), writing: await loadWriting(options.lang) };
  const onScreen = options.out === undefined && io.stdout.isTerminal;
  const written = await writeCalendar(format, view, words, {
    paper: options.paper,
    place: profile === undefined ? '' : `${profile.commune}, ${profile.province}`,
    columns: onScreen ? io.stdout.columns : 120,
    colour: options.out === undefined && mayColour(options, io),
  });
  await deliver(written, options.out, io);
  return EXIT.clean;
}

/** The ward's own calendar when there is a ward folder; the election's when there is none, or when `--election` asks for it. */
async function viewOf(
  dir: string | undefined,
  options: CalendarOptions,
  today: IsoDate,
  io: Io,
): Promise<{ readonly view: CalendarView; readonly profile?: WardProfile }> {
  const hasWard =
    dir !== undefined ||
    (options.election === undefined &&
      (await stat(resolve(io.cwd, 'ward.yaml')).catch(() => undefined)) !== undefined);
  if (hasWard) {
    const { wardCalendar } = await import('../ward-calendar.ts');
    return wardCalendar(dir, options.level, options, today, io);
  }
  const { law, poll } = choosePoll(await openStatuteBook(io), options.election, options, today);
  const milestones = timetable(law, {
    pollingDay: poll.day,
    occasion: poll.occasion,
    today,
    level: options.level,
  });
  return { view: calendarView(law, milestones, new Map(), today, poll) };
}

async function chosen(
  view: CalendarView,
  { thisWeek, next, owner, group }: CalendarOptions,
): Promise<CalendarView> {
  const names = group === undefined ? [] : (await calendarTexts()).map((text) => text.group);
  const filter = {
    thisWeek,
    owner,
    group,
    next: next === undefined ? undefined : wholeNumber(next, '--next'),
  };
  const shown = filtered(view, filter, names);
  if (group !== undefined && shown.milestones.length === 0 && !groupNamed(group, names)) {
    throw new ToolError('option-bad-value', {
      option: '--group',
      text: group,
      expected: Object.values(names[0] ?? {}).join('; '),
    });
  }
  return shown;
}

function formatOf({ json, ics, csv, timeline, html, poster }: CalendarOptions): CalendarFormat {
  if (json) return 'json';
  if (ics) return 'ics';
  if (csv) return 'csv';
  if (html) return 'html';
  if (poster) return 'poster';
  return timeline ? 'timeline' : 'table';
}
