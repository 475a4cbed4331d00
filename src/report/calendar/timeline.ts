import { daysBetween, weekday, type IsoDate } from '../../dates/iso-date.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { Paint } from '../paint.ts';
import { wrapAll, type PaintName } from './columns.ts';
import { calendarHeading } from './heading.ts';
import { ruleWords } from './rule-words.ts';
import { isSoon } from './soon.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** Share of the line that the bar takes; the rest is date and title. */
const BAR_SHARE = 0.32;

/** The calendar as lines on one scale of days: each milestone with a bar to polling day. Ends with a line break. */
export function calendarTimeline(
  view: CalendarView,
  words: CalendarWords,
  paint: Paint,
  columns: number,
): string {
  const { text } = words;
  const lines = [...calendarHeading(view, words, paint, columns), ''];
  const dated = view.milestones.filter((row): row is Dated => row.date !== null);
  if (view.milestones.length === 0) return `${[...lines, text.empty].join('\n')}\n`;

  if (dated.length > 0) {
    const scale = scaleOf(dated, view, Math.floor(columns * BAR_SHARE));
    const drawn = dated.map((row) => lineOf(row, scale, words, paint, columns));
    lines.push(
      ...drawn.map(({ line }) => line),
      '',
      ...wrapAll(text.timeline.legend, columns).map(paint.dim),
    );
    if (drawn.some(({ cut }) => cut)) lines.push(...wrapAll(text.timeline.cut, columns).map(paint.dim));
  }
  const undated = view.milestones.filter(({ date }) => date === null);
  if (undated.length > 0)
    lines.push(
      '',
      paint.bold(text.timeline.noDay),
      ...undated.flatMap((row) => rule(row, view, words, columns)),
    );
  return `${lines.join('\n')}\n`;
}

type Dated = MilestoneRow & { readonly date: IsoDate };

interface Scale {
  readonly width: number;
  readonly columnOf: (day: IsoDate) => number;
  readonly polling: number;
  /** Column of today, where it lies on the scale. */
  readonly today: number | undefined;
}

/** From the first day shown to the last, polling day among them. */
function scaleOf(dated: readonly Dated[], { pollingDay, today }: CalendarView, width: number): Scale {
  const days = [
    ...dated.map(({ date }) => date),
    ...dated.flatMap(({ start }) => start ?? []),
    pollingDay,
  ].toSorted();
  const first = days[0]!;
  const last = days.at(-1)!;
  const whole = Math.max(1, daysBetween(first, last));
  const columnOf = (day: IsoDate): number => Math.round((daysBetween(first, day) * (width - 1)) / whole);
  return {
    width,
    columnOf,
    polling: columnOf(pollingDay),
    today: today >= first && today <= last ? columnOf(today) : undefined,
  };
}

function lineOf(
  row: Dated,
  scale: Scale,
  { text, writing }: CalendarWords,
  paint: Paint,
  columns: number,
): { readonly line: string; readonly cut: boolean } {
  const head = `${writing.day(row.date)} ${text.weekdays[weekday(row.date)].padEnd(3)} `;
  const room = columns - head.length - scale.width - 1;
  const title = `${row.time === null ? '' : `${row.time} `}${tidy(row.title[writing.language])}`;
  const cut = title.length > room;
  const shown = cut ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  const mark = paint[PAINT[row.status] ?? (isSoon(row) ? 'yellow' : 'bold')];
  return {
    line: `${head}${mark(bar(row, scale))} ${row.status === 'passed' || row.status === 'done' ? paint.dim(shown) : shown}`,
    cut,
  };
}

const PAINT: Readonly<Partial<Record<MilestoneRow['status'], PaintName>>> = {
  done: 'green',
  late: 'red',
  today: 'yellow',
  passed: 'dim',
};

/** Signs from the faintest to the strongest, so that a later one covers an earlier. */
function bar({ date, start }: Dated, { width, columnOf, polling, today }: Scale): string {
  const cells = Array.from({ length: width }, () => ' ');
  const at = columnOf(date);
  if (today !== undefined) cells[today] = '┊';
  for (let column = Math.min(at, polling); column <= Math.max(at, polling); column += 1) cells[column] = '─';
  if (start !== null) for (let column = columnOf(start); column < at; column += 1) cells[column] = '═';
  cells[polling] = '◆';
  cells[at] = '●';
  return cells.join('');
}

function rule(
  row: MilestoneRow,
  view: CalendarView,
  words: CalendarWords,
  columns: number,
): readonly string[] {
  const said = ruleWords(row.due, view, words);
  const [first = '', ...rest] = wrapAll(
    `${tidy(row.title[words.writing.language])}${said === '' ? '' : `: ${said}`}`,
    columns - 2,
  );
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}
