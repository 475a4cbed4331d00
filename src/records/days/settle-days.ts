import { finding, type Finding } from '../../findings/finding.ts';
import { columnLetters, isLettersOf } from '../../tables/column-letters.ts';
import type { Table } from '../../tables/table.ts';
import { fold } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { at } from '../at.ts';
import { headingsOf } from '../headings.ts';
import { createChangeLog, type Change } from '../import/change.ts';
import type { DateWay } from './date-ways.ts';
import { dayQuestions, type DayQuestion } from './day-questions.ts';
import { readBy } from './read-by.ts';

/** Ways by the heading of a column or by its letters. */
export type DateChoices = Readonly<Record<string, readonly DateWay[]>>;

export interface SettledDays {
  readonly table: Table;
  readonly changes: readonly Change[];
  readonly questions: readonly DayQuestion[];
}

/**
 * Reads the days of each column in the ways that were settled for it, and says what is left to settle.
 * `headings` are those of the file, before anybody renamed a column.
 */
export function settleDays(
  table: Table,
  name: TableName,
  headings: readonly string[],
  dates: DateChoices,
): SettledDays {
  const ways = new Map(Object.entries(dates).map(([heading, settled]) => [fold(heading), settled]));
  const byHeading = (heading = ''): readonly DateWay[] | undefined =>
    isLettersOf(fold(heading), headings.length) ? undefined : ways.get(fold(heading));
  const waysOf = (index: number): readonly DateWay[] =>
    ways.get(columnLetters(index).toLowerCase()) ??
    byHeading(headings[index]) ??
    byHeading(table.header[index]) ??
    [];
  const questions = dayQuestions(table, name, headings, waysOf);
  if (ways.size === 0) return { table, changes: [], questions };
  const { keyOf } = headingsOf(name);
  const changes = createChangeLog();
  let { rows } = table;
  for (const [index, heading] of table.header.entries()) {
    const key = keyOf(heading);
    const settled = waysOf(index);
    if (key === undefined || settled.length === 0) continue;
    rows = rows.map((row) => {
      const before = row[index] ?? '';
      let after = before;
      for (const way of settled) {
        const read = readBy(way, before);
        if (read === before) continue;
        changes.add(way === '1900' || way === '1904' ? 'serial' : 'day-order', key, before, read);
        after = read;
      }
      return after === before ? row : row.with(index, after);
    });
  }
  return { table: { ...table, rows }, changes: changes.all(), questions };
}

/** What nobody settled, as findings: for a table that is read where nobody can be asked. */
export function dayFindings(questions: readonly DayQuestion[], table: Table): readonly Finding[] {
  return questions.map(({ why, answerAs: column, cells, text, row, key, choices }) => {
    const place = at(table, table.rowNumbers[row]!, key);
    const about = { column, cells, text };
    switch (why) {
      case 'month-first':
        return finding('table/month-first', about, place);
      case 'days-swapped':
        return finding('table/days-swapped', { ...about, was: choices[0]!.reads }, place);
      case 'serial-days': {
        const counts = choices.flatMap(({ way, reads }) =>
          way === '1900' || way === '1904' ? [{ way, reads }] : [],
        );
        const days = counts.map(({ reads }) => reads);
        return finding('table/serial-days', { ...about, days, since: counts.map(({ way }) => way) }, place);
      }
    }
  });
}
