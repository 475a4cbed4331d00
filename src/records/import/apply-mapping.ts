import { columnLetters } from '../../tables/column-letters.ts';
import type { Headings } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';

/** Stands in a mapping for a column that is not wanted. */
export const LEFT_OUT = '-';

/** Which column of the file holds what, as a person settled it: key (or `-`) by heading or by letters ("F"). */
export type Mapping = Readonly<Record<string, string>>;

/** Puts the headings of the contract over the columns that a mapping names, and none over those it leaves out. */
export function applyMapping(table: Table, name: TableName, mapping: Mapping): Table {
  const wanted = new Map(Object.entries(mapping).map(([heading, key]) => [fold(heading), key]));
  if (wanted.size === 0) return table;
  const header = table.header.map((heading, index) => {
    // A heading may be a single letter; the letters of a column are only asked where no heading is meant.
    const key = wanted.get(fold(tidy(heading))) ?? wanted.get(columnLetters(index).toLowerCase());
    if (key === undefined) return heading;
    return key === LEFT_OUT ? '' : COLUMNS[name].find((column) => column.key === key)!.vi;
  });
  return { ...table, header };
}

/** The headings of a table with those of a mapping beside them, so that the header row is found by either. */
export function headingsWith(headings: Headings, mapping: Mapping): Headings {
  const wanted = new Map(Object.entries(mapping).map(([heading, key]) => [fold(heading), key]));
  if (wanted.size === 0) return headings;
  const mapped = (heading: string): string | undefined => {
    const key = wanted.get(fold(heading));
    return key === LEFT_OUT ? undefined : key;
  };
  return {
    ...headings,
    exact: (heading) => mapped(heading) ?? headings.exact(heading),
    keyOf: (heading) => mapped(heading) ?? headings.keyOf(heading),
  };
}
