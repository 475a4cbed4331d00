import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import type { TableName } from '../vocabulary.ts';
import { householdKind } from './title-text.ts';
import { UNREAD } from './title-reader.ts';

/** A title of a sheet, and how many rows took their cell from it. */
export interface Title {
  readonly value: string;
  readonly text: string;
  readonly index: number;
  rows: number;
}

/** What titles say under one key: its titles, and which of them each row stands under. */
export interface Told {
  readonly key: string;
  /** Position of the table's own column; -1 where it has none. */
  readonly column: number;
  readonly titles: Title[];
  readonly ofRows: (Title | undefined)[];
  current: Title | undefined;
}

/** A finding for each title that rows stand under and nobody understands. */
export function unreadTitles(
  { key, ofRows, titles }: Told,
  place: (index: number) => Location,
): readonly Finding[] {
  const unread = titles.filter(({ value }) => value === UNREAD);
  if (unread.length === 0) return [];
  const above = new Set(ofRows);
  return unread
    .filter((title) => above.has(title))
    .map(({ text, index }) =>
      finding('table/cell-unreadable', { text: text.slice(0, LONGEST) }, { ...place(index), column: key }),
    );
}

/** A note for each title of a plan that no row stands under: it may be a thing to do. */
export function emptyTitles(
  { ofRows, titles }: Told,
  place: (index: number) => Location,
): readonly Finding[] {
  if (titles.length === 0) return [];
  const above = new Set(ofRows);
  return titles
    .filter((title) => !above.has(title))
    .map(({ text, index }) =>
      finding('table/total-row', { text: text.slice(0, LONGEST), people: false }, place(index)),
    );
}

const LONGEST = 80;

/** A note for each title; one for all where there are as many as households. */
export function notes(
  table: TableName,
  column: string,
  titles: readonly Title[],
  place: (index: number) => Location,
): readonly Finding[] {
  const [first, ...others] = titles;
  if (first === undefined) return [];
  // Whose a household is, nobody has to read in a report.
  const shown = (text: string): string => (column === 'household' ? householdKind(text) : text);
  const about = ({ value, text }: Title) => ({
    column,
    ...(table === 'voters' ? {} : { table }),
    value: shown(value),
    text: shown(text).slice(0, LONGEST),
  });
  if (column !== 'household' || others.length === 0)
    return titles.map((title) =>
      finding('table/value-from-title', { ...about(title), rows: title.rows }, place(title.index)),
    );
  const rows = titles.reduce((sum, title) => sum + title.rows, 0);
  const args = { ...about(first), rows, others: others.length };
  return [finding('table/value-from-title', args, place(first.index))];
}
