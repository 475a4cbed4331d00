import { yearOf, type IsoDate } from '../../dates/iso-date.ts';
import type { CalendarWords } from './view.ts';

/** One month of a calendar with what falls due in it; `name` is that of the month, or that there is no day yet. */
export interface Month<T> {
  readonly name: string;
  readonly rows: readonly T[];
}

/** Rows in order of day as months; those without a day come last, under words of their own. */
export function byMonth<T extends { readonly date: IsoDate | null }>(
  rows: readonly T[],
  { text }: CalendarWords,
): readonly Month<T>[] {
  const months = new Map<string, T[]>();
  for (const row of rows) {
    const month = row.date?.slice(0, 7) ?? '';
    const known = months.get(month);
    if (known) known.push(row);
    else months.set(month, [row]);
  }
  return [...months].map(([month, rowsOf]) => ({
    name: month === '' ? text.page.noDay : text.page.month(Number(month.slice(5)), yearOf(month)),
    rows: rowsOf,
  }));
}
