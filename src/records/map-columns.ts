import { distance } from 'fastest-levenshtein';
import { finding, type Finding } from '../findings/finding.ts';
import { maskIdsIn } from '../findings/mask-id.ts';
import { columnLetters } from '../tables/column-letters.ts';
import type { Table } from '../tables/table.ts';
import { fold, tidy } from '../vietnamese/text.ts';
import type { TableName } from '../vocabulary.ts';
import { bareHeading } from './bare-heading.ts';
import { COLUMNS } from './columns.ts';
import { headingsOf, knownHeadings } from './headings.ts';
import { isUncheckedHeading } from './source-columns.ts';

/** Which column of a file holds what. */
export interface ColumnMap {
  /** Position of a column, from 0; -1 when the file has no such column. */
  readonly indexOf: (key: string) => number;
  /** Keys that the file has; `sex` also when it has the two columns Nam and Nữ. */
  readonly columns: ReadonlySet<string>;
  /** Columns that are unknown, missing or there twice. */
  readonly findings: readonly Finding[];
}

/** Maps the header of a table to the columns the program knows. Of two columns of one key the first is read. */
export function mapColumns(table: Table, name: TableName): ColumnMap {
  const { keyOf } = headingsOf(name);
  const positions = new Map<string, number[]>();
  const unknown = new Map<string, number[]>();
  let before: string | undefined;
  for (const [index, heading] of table.header.entries()) {
    const folded = fold(heading);
    const key = keyOf(heading) ?? continued(folded, before);
    before = key;
    if (key === undefined && (folded === '' || isUncheckedHeading(folded))) continue;
    const group = key === undefined ? unknown : positions;
    const place = key ?? folded;
    const indexes = group.get(place);
    if (indexes === undefined) group.set(place, [index]);
    else indexes.push(index);
  }
  const columns = new Set(positions.keys());
  if (columns.has('male') || columns.has('female')) columns.add('sex');
  return {
    indexOf: (key) => positions.get(key)?.[0] ?? -1,
    columns,
    findings: [
      ...duplicates(table, positions, unknown),
      ...strangers(table, name, unknown, missingKeys(name, columns)),
      ...missing(table, name, columns, unknown),
    ],
  };
}

/**
 * The second and third of form 31's marks (columns 9 and 10) where a file flattened its header: "Tỉnh, thành
 * phố" and "Xã, phường, đặc khu" say which council only beside the mark before them.
 */
function continued(folded: string, before: string | undefined): string | undefined {
  return CONTINUED.find(([first, second]) => first === before && second === folded)?.[2];
}

const CONTINUED = [
  ['mark_na', 'tinh thanh pho', 'mark_province'],
  ['mark_province', 'xa phuong dac khu', 'mark_commune'],
] as const;

function headerPlace(table: Table, column?: string): Finding['at'] {
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.headerRow === undefined ? {} : { row: table.headerRow }),
    ...(column === undefined ? {} : { column }),
  };
}

function* duplicates(
  table: Table,
  ...groups: readonly ReadonlyMap<string, readonly number[]>[]
): Iterable<Finding> {
  for (const [rank, group] of groups.entries()) {
    for (const [key, indexes] of group) {
      if (indexes.length < 2) continue;
      const heading = tidy(table.header[indexes[0]!]!);
      yield finding(
        'table/duplicate-column',
        { heading, columns: letters(indexes) },
        headerPlace(table, rank === 0 ? key : undefined),
      );
    }
  }
}

/** The letters of columns; of very many the first, and a sign that there are more. */
function letters(indexes: readonly number[]): readonly string[] {
  const first = indexes.slice(0, MOST_LETTERS).map(columnLetters);
  return indexes.length > MOST_LETTERS ? [...first, '…'] : first;
}

const MOST_LETTERS = 12;

function* strangers(
  table: Table,
  name: TableName,
  unknown: ReadonlyMap<string, readonly number[]>,
  missingColumns: readonly string[],
): Iterable<Finding> {
  for (const indexes of unknown.values()) {
    const heading = headingAt(table, indexes);
    const nearest = nearestColumn(name, heading);
    const args = {
      heading,
      ...(nearest === undefined ? {} : { nearest }),
      ...(missingColumns.length === 0 ? {} : { missing: missingColumns }),
    };
    yield finding('table/unknown-column', args, headerPlace(table));
  }
}

function* missing(
  table: Table,
  name: TableName,
  columns: ReadonlySet<string>,
  unknown: ReadonlyMap<string, readonly number[]>,
): Iterable<Finding> {
  const unread = [...unknown.values()].slice(0, MOST_HEADINGS).map((indexes) => headingAt(table, indexes));
  for (const key of missingKeys(name, columns)) {
    const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
    const args = { column: key, ...(unread.length === 0 ? {} : { unread }) };
    yield finding('table/missing-column', args, { ...place, column: key });
  }
}

/** Columns without which the table cannot be checked, and which it has not. */
function missingKeys(name: TableName, columns: ReadonlySet<string>): readonly string[] {
  return COLUMNS[name].flatMap(({ key, required }) => (required === true && !columns.has(key) ? [key] : []));
}

function headingAt(table: Table, [first]: readonly number[]): string {
  // A row of people that is taken for the header would show their numbers.
  return maskIdsIn(tidy(table.header[first!]!));
}

/** More are named one by one, each by its own finding. */
const MOST_HEADINGS = 5;

/** Key of the column whose name looks most like this heading, when a slip of the pen may explain it. */
export function nearestColumn(name: TableName, heading: string): string | undefined {
  const folded = fold(heading);
  // "Ngày cấp" is nearly "Ngày sinh", and known to be something else.
  if (folded.length > LONGEST_HEADING || headingsOf(name).isStrange(heading)) return undefined;
  if (isOfSomeCouncil(name, heading)) return undefined;
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const [known, key] of knownHeadings(name)) {
    const slips = distance(folded, known);
    if (slips > Math.min(folded.length, known.length) / 3 || slips >= fewest) continue;
    nearest = key;
    fewest = slips;
  }
  return nearest;
}

/** Whether a heading is "Đơn vị bầu cử" of a voting area: each has three, one for each council. */
export const isOfSomeCouncil = (name: TableName, heading: string): boolean =>
  name === 'areas' && OF_SOME_COUNCIL.test(bareHeading(heading));

const OF_SOME_COUNCIL = /^(?:thuoc )?(?:don vi bau cu|dvbc|don vi bc|dv bau cu)(?: so)?$/;

/** A longer heading is a sentence, and no slip of the pen in a known one. */
const LONGEST_HEADING = 80;
