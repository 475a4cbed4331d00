import { columnLetters } from '../../tables/column-letters.ts';
import { UNDER, type Headings } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';
import { isAddressPart } from '../reshape/general-residence.ts';

/** Stands in a mapping for a column that is not wanted. */
export const LEFT_OUT = '-';

/** Which column of the file holds what, as a person settled it: key (or `-`) by heading or by letters ("F"). */
export type Mapping = Readonly<Record<string, string>>;

/** Puts the headings of the contract over the columns that a mapping names, and none over those it leaves out. */
export function applyMapping(table: Table, name: TableName, mapping: Mapping): Table {
  const wanted = new Map(Object.entries(mapping).map(([heading, key]) => [fold(heading), key]));
  if (wanted.size === 0) return table;
  const headingOf = (key: string): string => COLUMNS[name].find((column) => column.key === key)!.vi;
  // A heading may be a single letter; the letters of a column are only asked where no heading is meant.
  const keys = table.header.map(
    (heading, index) => wanted.get(fold(tidy(heading))) ?? wanted.get(columnLetters(index).toLowerCase()),
  );
  // What is said of one part of an address is said of all its parts.
  const groups = new Map(
    table.header.flatMap((heading, index): [string, string][] => {
      const [key, group] = [keys[index], addressGroup(heading)];
      return key === undefined || key === LEFT_OUT || group === undefined ? [] : [[group, headingOf(key)]];
    }),
  );
  const header = table.header.map((heading, index) => {
    const group = keys[index] === LEFT_OUT ? undefined : groups.get(addressGroup(heading) ?? '');
    if (group !== undefined) return `${group}${UNDER}${heading.split(UNDER).at(-1)!}`;
    const key = keys[index];
    if (key === undefined) return heading;
    return key === LEFT_OUT ? '' : headingOf(key);
  });
  return { ...table, header };
}

/** The heading of a residence under which a heading names a part of an address. */
function addressGroup(heading: string): string | undefined {
  const parts = heading.split(UNDER);
  const group = parts.slice(0, -1).join(UNDER);
  return group !== '' && isAddressPart(group, parts.at(-1)!) ? group : undefined;
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
