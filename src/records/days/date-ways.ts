/**
 * How the days of a column are written, as a person settled it: `day-first` and `not-days` keep cells as they
 * stand. `swapped`: cells that a spreadsheet took for days have day and month exchanged. `1900` and `1904`:
 * bare numbers are days counted as spreadsheets do, from the end of 1899 or from 1904.
 */
export const DATE_WAYS = ['day-first', 'month-first', 'swapped', '1900', '1904', 'not-days'] as const;
export type DateWay = (typeof DATE_WAYS)[number];

export function isDateWay(text: string): text is DateWay {
  return (DATE_WAYS as readonly string[]).includes(text);
}

/** Newer answers before older ones about the same: the order of a day's parts, or its bare numbers. */
export function newerWays(older: readonly DateWay[], newer: readonly DateWay[]): readonly DateWay[] {
  const isSettled = (way: DateWay): boolean =>
    [ORDERS, COUNTS].some((about) => about.includes(way) && newer.some((one) => about.includes(one)));
  return [...older.filter((way) => !isSettled(way)), ...newer];
}

/** Ways by which a question about the order of day and month, or about bare numbers, is settled. */
export const ORDERS: readonly DateWay[] = ['day-first', 'month-first', 'swapped'];
export const COUNTS: readonly DateWay[] = ['1900', '1904', 'not-days'];
