import { finding, type Finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/table.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { TableName } from '../../vocabulary.ts';
import { at } from '../at.ts';
import { headingsOf } from '../headings.ts';
import { quote } from '../parse/quote.ts';
import { createChangeLog, type Change } from './change.ts';

/** Columns in which people that follow each other share what they have: never who somebody is. */
const SHARED: Readonly<Record<TableName, ReadonlySet<string>>> = {
  voters: new Set(
    'permanent temporary current household neighbourhood area ethnicity nationality category'.split(' '),
  ),
  candidates: new Set(
    'residence hometown ethnicity nationality religion workplace level constituency origin'.split(' '),
  ),
  committees: new Set('body level number title represents decision decided_on'.split(' ')),
  areas: new Set(
    'place kind na_constituency province_constituency commune_constituency opens closes'.split(' '),
  ),
  constituencies: new Set(['level']),
  tasks: new Set('group due owner document'.split(' ')),
};

/** "nt", "-nt-", "như trên", a ditto mark. NT in capitals may be anything. */
const DITTO =
  /^(?:n[./]?t\.?|- ?n[./]?t\.? ?-|[Nn]hư trên\.?|[Nn]hư dòng trên\.?|["“”″〃]|''|,,|-+ ?["“”″〃] ?-+)$|^- ?N[./]?T\.? ?-$/u;
const LONGEST = 16;

/** A cell that says "as above" where nothing stands above it. */
interface Unsettled {
  readonly index: number;
  readonly column: number;
}

export interface FilledDittos {
  readonly table: Table;
  readonly changes: readonly Change[];
  readonly unsettled: readonly Unsettled[];
}

/** "nt", "như trên" and ditto marks as what stands above them in the same list, mark over mark. */
export function fillDittos(table: Table, name: TableName): FilledDittos {
  const { keyOf } = headingsOf(name);
  const changes = createChangeLog();
  const unsettled: Unsettled[] = [];
  const tops = topRows(table);
  let rows: (readonly string[])[] | undefined;
  for (const [column, heading] of table.header.entries()) {
    const key = heading === '' ? undefined : keyOf(heading);
    if (key === undefined || !SHARED[name].has(key)) continue;
    for (let index = 0; index < table.rows.length; index += 1) {
      const cell = table.rows[index]![column];
      if (cell === undefined || !isDitto(cell)) continue;
      const above = tops.has(index) ? '' : ((rows ?? table.rows)[index - 1]![column] ?? '');
      if (above.trim() === '' || isDitto(above)) {
        unsettled.push({ index, column });
        continue;
      }
      rows ??= [...table.rows];
      rows[index] = rows[index]!.with(column, above);
      changes.add('ditto', key, cell, above);
    }
  }
  return { table: rows === undefined ? table : { ...table, rows }, changes: changes.all(), unsettled };
}

function isDitto(cell: string): boolean {
  // An apostrophe before a stroke keeps a spreadsheet from running the cell.
  return cell !== '' && cell.length <= LONGEST && DITTO.test(tidy(cell).replace(/^'(?=-)/, ''));
}

/** The first row of each sheet, and below each title and header: what stands above it stands in another list. */
function topRows({ rowNumbers, sheets = [], starts = [] }: Table): ReadonlySet<number> {
  const tops = new Set([0]);
  let next = 0;
  // Both go down the table.
  for (let index = 0; next < starts.length && index < rowNumbers.length; index += 1) {
    if (rowNumbers[index]! < starts[next]!) continue;
    tops.add(index);
    while (next < starts.length && starts[next]! <= rowNumbers[index]!) next += 1;
  }
  for (const { from } of sheets.slice(1)) {
    const first = Array.from(rowNumbers).findIndex((number) => number > from);
    if (first >= 0) tops.add(first);
  }
  return tops;
}

/** A finding for each cell that says "as above" below nothing. */
export function dittoFindings(
  { header, rows, rowNumbers, ...table }: Table,
  name: TableName,
  unsettled: readonly Unsettled[],
): readonly Finding[] {
  const { keyOf } = headingsOf(name);
  return unsettled.map(({ index, column }) => {
    const place = at(table, rowNumbers[index]!, keyOf(header[column]!));
    return finding('table/cell-unreadable', { text: quote(tidy(rows[index]![column]!)) }, place);
  });
}

/**
 * The table with those cells blank that would be filled from another list, once its rows stand in one file without
 * the titles between them; the others stay for a person to see.
 */
export function withoutMisleading(table: Table, unsettled: readonly Unsettled[]): Table {
  const above = ({ index, column }: Unsettled): string => table.rows[index - 1]?.[column] ?? '';
  return withoutDittos(
    table,
    unsettled.filter((one) => above(one).trim() !== '' && !isDitto(above(one))),
  );
}

/** The table with those cells blank: nobody lives at "nt". */
export function withoutDittos(table: Table, unsettled: readonly Unsettled[]): Table {
  if (unsettled.length === 0) return table;
  const rows = [...table.rows];
  for (const { index, column } of unsettled) rows[index] = rows[index]!.with(column, '');
  return { ...table, rows };
}
