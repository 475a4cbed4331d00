import { weekday } from '../../dates/iso-date.ts';
import { SOON_DAYS } from '../../law/house-rules.ts';
import type { Paint } from '../paint.ts';
import {
  GAP,
  rowLines,
  tableWidth,
  wrapAll,
  type Cells,
  type Column,
  type Line,
  type PaintName,
} from './columns.ts';
import { calendarHeading } from './heading.ts';
import { remarks } from './remarks.ts';
import { isSoon, withoutPastDayOff } from './soon.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** From this width responsible body and article have columns of their own; below it they stand under the title. */
const ALL_COLUMNS_FROM = 120;

/** The countdown for a terminal of so many columns: text wraps, nothing is cut. Ends with a line break. */
export function calendarTable(
  view: CalendarView,
  words: CalendarWords,
  paint: Paint,
  columns: number,
): string {
  const { text } = words;
  const lines = [...calendarHeading(view, words, paint, columns), ''];
  if (view.milestones.length === 0) return `${[...lines, text.empty].join('\n')}\n`;

  const layout = columnsFor(columns, words);
  const head: Cells = Object.fromEntries(
    layout.map(({ key }) => [key, [{ text: text.columns[key], paint: 'bold' }]]),
  );
  lines.push(...rowLines(head, layout, paint), paint.dim('─'.repeat(tableWidth(layout))));
  for (const milestone of view.milestones) {
    lines.push(...rowLines(cells(milestone, view, words, layout), layout, paint));
  }
  const late = view.milestones.filter(({ status }) => status === 'late').length;
  const soon = view.milestones.filter(isSoon).length;
  lines.push('', ...wrapAll(text.counts(late, soon, SOON_DAYS), columns));
  return `${lines.join('\n')}\n`;
}

function columnsFor(columns: number, { text }: CalendarWords): readonly Column[] {
  const fixed: readonly Column[] = [
    { key: 'date', width: 10 },
    { key: 'weekday', width: widest([text.columns.weekday, ...text.weekdays]) },
    { key: 'daysLeft', width: widest([text.columns.daysLeft, '-100']), right: true },
    { key: 'status', width: widest([text.columns.status, ...Object.values(text.status)]) },
  ];
  const rest = columns - tableWidth(fixed) - GAP.length;
  if (columns < ALL_COLUMNS_FROM) return [...fixed, { key: 'title', width: Math.max(20, rest) }];
  const shared = rest - 2 * GAP.length;
  const narrow = Math.floor(shared * 0.28);
  return [
    ...fixed,
    { key: 'title', width: shared - 2 * narrow },
    { key: 'responsible', width: narrow },
    { key: 'basis', width: narrow },
  ];
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

const STATUS_PAINT: Readonly<Record<MilestoneRow['status'], PaintName | undefined>> = {
  done: 'green',
  late: 'red',
  today: 'yellow',
  open: 'cyan',
  upcoming: undefined,
  passed: 'dim',
};

function cells(
  milestone: MilestoneRow,
  view: CalendarView,
  words: CalendarWords,
  layout: readonly Column[],
): Cells {
  const { text, writing } = words;
  const { date, time, daysLeft, status, level } = milestone;
  const statusPaint = isSoon(milestone) ? 'yellow' : STATUS_PAINT[status];
  const paint: PaintName | undefined = status === 'passed' ? 'dim' : undefined;
  const title =
    milestone.title[writing.language] + (level === 'commune' ? '' : ` ${text.ofLevel(text.level[level])}`);
  const remarkPaint: PaintName = paint ?? (milestone.override ? 'yellow' : 'cyan');
  const said = remarks(withoutPastDayOff(milestone), view, words).map((remark): Line => ({
    text: remark,
    paint: remarkPaint,
  }));
  const responsible: Line = { text: milestone.responsible[writing.language], paint: 'dim' };
  const basis: Line = { text: firstBasis(milestone, words), paint: 'dim' };
  const underTitle = layout.some(({ key }) => key === 'basis')
    ? []
    : [responsible, basis].filter((line) => line.text !== '');
  return {
    date: [
      { text: date === null ? '—' : writing.day(date), paint },
      ...(time === null ? [] : [{ text: time, paint }]),
    ],
    weekday: [{ text: date === null ? '' : text.weekdays[weekday(date)], paint }],
    daysLeft: [{ text: daysLeft === null ? '' : String(daysLeft), paint: statusPaint }],
    status: [{ text: text.status[status], paint: statusPaint }],
    title: [{ text: title, paint }, ...said, ...underTitle],
    responsible: [responsible],
    basis: [basis],
  };
}

/** The article to look up first; how many more there are is said, and all of them stand in the other outputs. */
function firstBasis({ basis }: MilestoneRow, { text, writing }: CalendarWords): string {
  const [first, ...further] = basis;
  if (first === undefined) return '';
  return further.length === 0
    ? writing.citation(first)
    : `${writing.citation(first)} ${text.furtherBasis(further.length)}`;
}
