import { columnLetters, isLettersOf } from '../../tables/column-letters.ts';
import { UNDER, type Headings } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { COLUMNS } from '../columns.ts';
import { headingsOf } from '../headings.ts';
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
  // Letters come first: an answer calls a column by its heading only where that is no column's letters.
  const width = table.header.length;
  const keys = table.header.map((heading, index) => {
    const folded = fold(tidy(heading));
    return (
      wanted.get(columnLetters(index).toLowerCase()) ??
      (isLettersOf(folded, width) ? undefined : wanted.get(folded))
    );
  });
  // What is said of one part of an address is said of all its parts.
  const groups = new Map(
    table.header.flatMap((heading, index): [string, string][] => {
      const [key, group] = [keys[index], addressGroup(heading)];
      return key === undefined || group === undefined || !OF_ADDRESSES.has(key) ? [] : [[group, key]];
    }),
  );
  const { exact } = headingsOf(name);
  const header = table.header.map((heading, index) => {
    const key = keys[index] ?? groups.get(addressGroup(heading) ?? '');
    const below = heading.split(UNDER).at(-1)!;
    if (key === undefined) return heading;
    // The village of an address that is not wanted may be wanted all the same.
    if (key === LEFT_OUT) return keys[index] === undefined && exact(below) !== undefined ? heading : '';
    const isPart = OF_ADDRESSES.has(key) && addressGroup(heading) !== undefined;
    return isPart ? `${headingOf(key)}${UNDER}${below}` : headingOf(key);
  });
  return { ...table, header };
}

/** What may be said of a whole address. */
const OF_ADDRESSES: ReadonlySet<string> = new Set([
  LEFT_OUT,
  'permanent',
  'temporary',
  'current',
  'residence',
  'hometown',
]);

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
