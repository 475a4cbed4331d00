import type { Finding } from '../findings/finding.ts';
import { fold } from '../vietnamese/text.ts';
import type { Headings } from './headings.ts';
import type { SheetSpan, Table } from './table.ts';

/**
 * Rows of the sheet with this number in a joined table count on from here: more than a sheet has rows, so
 * that one number tells sheet and row.
 */
const ROWS_PER_SHEET = 2_000_000;

/** One table from the sheets of one shape: columns are those of the first sheet and what others have besides. */
export function joinSheets(tables: readonly Table[], headings: Headings): Table {
  const [only] = tables;
  if (tables.length === 1 && only !== undefined) {
    const columns = only.header.map((_, index) => (index < inFile(only) ? index : -1));
    return { ...only, sheets: [{ name: only.sheet ?? '', from: 0, columns }] };
  }
  const header: string[] = [];
  const known = new Map<string, number>();
  const sheets: SheetSpan[] = [];
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const starts: number[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const from = (table.sheetNumber ?? 0) * ROWS_PER_SHEET;
    const target = columnsOf(table, headings, header, known);
    for (const row of table.rows) rows.push(moved(row, target));
    for (let row = 0; row < table.rows.length; row += 1) rowNumbers.push(from + table.rowNumbers[row]!);
    for (const start of table.starts ?? []) starts.push(from + start);
    for (const one of table.findings) findings.push(running(one, from));
    sheets.push({
      name: table.sheet ?? '',
      from,
      columns: header.map((_, column) => {
        const own = target.indexOf(column);
        return own < inFile(table) ? own : -1;
      }),
    });
  }
  const { file, headerRow, sheetNumber = 0, dateSystem } = tables[0]!;
  return {
    file,
    header,
    ...(headerRow === undefined ? {} : { headerRow: sheetNumber * ROWS_PER_SHEET + headerRow }),
    rows,
    rowNumbers: Uint32Array.from(rowNumbers),
    starts,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      columns: header.map((_, column) => sheet.columns[column] ?? -1),
    })),
    encodings: tables.flatMap((table) => table.encodings ?? []),
    ...(dateSystem === undefined ? {} : { dateSystem }),
    findings,
  };
}

/** How many columns of a table stand in its sheet; those behind were told by titles. */
const inFile = ({ header, columnsInFile }: Table): number => columnsInFile ?? header.length;

/** Where each column of a sheet goes in the joined table; new ones are added to its header. */
function columnsOf(
  table: Table,
  headings: Headings,
  header: string[],
  known: Map<string, number>,
): readonly number[] {
  const seen = new Map<string, number>();
  return table.header.map((heading) => {
    const name = heading === '' ? '' : (headings.keyOf(heading) ?? `? ${fold(heading)}`);
    // The second column of one heading in a sheet joins the second in the others.
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const key = `${name} ${times}`;
    const place = known.get(key) ?? header.push(heading) - 1;
    known.set(key, place);
    return place;
  });
}

function moved(row: readonly string[], target: readonly number[]): readonly string[] {
  if (row.length <= target.length && target.every((place, index) => place === index)) return row;
  const cells: string[] = [];
  for (const [index, text] of row.entries()) {
    const place = target[index];
    if (text === '' || place === undefined) continue;
    while (cells.length <= place) cells.push('');
    cells[place] = text;
  }
  return cells;
}

/** A finding about a row, with the row as the joined table counts it. */
function running(one: Finding, from: number): Finding {
  const { row, file, column } = one.at;
  if (row === undefined) return one;
  return { ...one, at: { file, row: from + row, ...(column === undefined ? {} : { column }) } };
}
