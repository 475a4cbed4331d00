import { stringify } from 'csv-stringify/sync';
import { weekday } from '../../dates/iso-date.ts';
import type { CsvColumn } from '../../i18n/calendar-text.ts';
import { tidy } from '../../vietnamese/text.ts';
import { unlawfulRemarks } from './remarks.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** The calendar as CSV that a spreadsheet opens: UTF-8 with BOM, days as 31/01/2026, no cell read as a formula. */
export function calendarCsv(view: CalendarView, words: CalendarWords): string {
  const columns = Object.entries(words.text.csv).map(([key, header]) => ({ key, header }));
  return stringify(
    view.milestones.map((milestone) => cells(milestone, view, words)),
    { header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

function cells(
  milestone: MilestoneRow,
  view: CalendarView,
  words: CalendarWords,
): Readonly<Record<CsvColumn, string | number>> {
  const { text, writing } = words;
  const { date, start, daysLeft, plan, lastWorkingDay } = milestone;
  const day = (value: string | null): string => (value === null ? '' : writing.day(value));
  const list = (items: readonly string[] = []): string => items.map(tidy).join('; ');
  return {
    id: milestone.id,
    title: tidy(milestone.title[writing.language]),
    date: day(date),
    time: milestone.time ?? '',
    start: day(start),
    weekday: date === null ? '' : text.longWeekdays[weekday(date)],
    // A number, or its minus would be taken for a formula.
    daysLeft: daysLeft ?? '',
    status: text.status[milestone.status],
    lateDays: plan === null || plan.lateDays === 0 ? '' : String(plan.lateDays),
    group: milestone.group ? text.group[milestone.group] : list(plan?.groups),
    level: text.level[milestone.level],
    responsible: tidy(milestone.own ? '' : milestone.responsible[writing.language]),
    owner: list(plan?.owners),
    doneOn: day(plan?.doneOn ?? null),
    document: list(plan?.documents),
    onHoliday: milestone.onHoliday?.[writing.language] ?? '',
    lastWorkingDay: day(lastWorkingDay),
    rule: [
      ruleWords(milestone.due, view, words),
      ...unlawfulRemarks(milestone.unlawfulHours ?? [], words),
    ].join('; '),
    basis: writing.citations(milestone.basis),
  };
}
