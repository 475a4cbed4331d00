import { finding, type Finding } from '../findings/finding.ts';
import { MARK } from './cell-marks.ts';
import { columnLetters } from './column-letters.ts';
import { bestHeader, type Header } from './header.ts';
import type { Headings } from './headings.ts';
import { chosenIndex, layOut, type Source } from './layout.ts';
import { conversionFindings, convertLegacyText } from './legacy-text.ts';
import { coveredColumns, filledDown, filledHead, reachDown } from './merged-cells.ts';
import type { EncodingEvidence, ReadingChoices } from './reading-choices.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { Table } from './table.ts';

type Rows = readonly (readonly string[])[];

/** A sheet whose header is one of the table. */
export interface HeadedSheet {
  readonly grid: SheetGrid;
  /** The rows in Unicode. */
  readonly rows: Rows;
  readonly evidence: readonly EncodingEvidence[];
  readonly head: Rows;
  /** The last row to which merged headings of each of them reach down. */
  readonly reach: readonly number[];
  readonly header: Header;
  /** The row of the header, where a person named it. */
  readonly headerRow?: number;
}

/** A header is looked for in rows that are not blank. */
const HEAD_ROWS = 60;

/** Finds the header of the table in a sheet; undefined when it has none. */
export function headedSheet(
  grid: SheetGrid,
  headings: Headings,
  { encoding, headerRow }: ReadingChoices,
): HeadedSheet | undefined {
  const { marks, rowNumbers } = grid;
  const fontAt = (row: number, column: number): string | undefined => marks.fontOf(rowNumbers[row]!, column);
  const { rows, evidence } = convertLegacyText(
    grid.rows,
    encoding,
    marks.fonts.length > 0 ? fontAt : undefined,
  );
  const head = filledHead(grid, rows, HEAD_ROWS);
  const named = headerRow === undefined ? {} : { headerRow };
  const reach = reachDown(grid, head, (text) => isHeading(text, headings));
  const header = bestHeader(head, headings, chosenIndex({ ...named, rowNumbers }), (index) => reach[index]!);
  return header === undefined ? undefined : { grid, rows, evidence, head, reach, header, ...named };
}

/** Whether a text is one that stands in headers, read or not. */
const isHeading = (text: string, { exact, isPart, isResidence, isStrange }: Headings): boolean =>
  exact(text) !== undefined || isStrange(text) || isResidence(text) || isPart('Họ và tên', text);

/** Columns whose cells may be merged down over several people, by key. */
const SHARED_DOWN: ReadonlySet<string> = new Set([
  'household',
  'neighbourhood',
  'area',
  'permanent',
  'temporary',
  'current',
  'category',
  'body',
  'level',
  'number',
  'constituency',
  'decision',
  'decided_on',
]);

/** Lays a sheet out as a table, and says what of it the spreadsheet does not show or could not work out. */
export function sheetTable(
  { grid, rows, evidence, head, reach, headerRow }: HeadedSheet,
  { path, name }: Source,
  headings: Headings,
): Table {
  const place = { file: name, sheet: grid.name };
  const sheet = {
    rows,
    rowNumbers: grid.rowNumbers,
    head,
    reach,
    rowsEndEarly: true,
    ...(headerRow === undefined ? {} : { headerRow }),
    findings: conversionFindings(evidence, place),
  };
  const laid = withoutCovered(layOut(sheet, { path, name, sheet: grid.name }, headings), grid, headings);
  const keys = laid.header.map((heading) => (heading === '' ? undefined : headings.keyOf(heading)));
  const shared = new Set(
    keys.flatMap((key, column) => (key !== undefined && SHARED_DOWN.has(key) ? [column] : [])),
  );
  const filled = filledDown(grid, laid.rows, laid.rowNumbers, shared);
  const failed = failedFormulas(grid, filled, laid.rowNumbers, keys, place);
  const hidden = hiddenParts(grid, laid, place);
  return {
    ...laid,
    rows: failed.rows,
    encodings: evidence,
    dateSystem: grid.dateSystem,
    findings: [...laid.findings, ...failed.findings, ...hidden],
  };
}

/** Takes the heading off columns that only a merged header reaches. A name in two such cells is put together. */
function withoutCovered(table: Table, grid: SheetGrid, headings: Headings): Table {
  const covered = coveredColumns(grid.merges, table.headerRow ?? 0);
  const header = [...table.header];
  let { rows } = table;
  for (const [column, first] of covered) {
    if (column >= header.length || header[column] !== header[first]) continue;
    const used = rows.some((row) => (row[column] ?? '').trim() !== '');
    const joins = used && headings.keyOf(header[first] ?? '') === 'name';
    if (used && !joins) continue;
    header[column] = '';
    if (joins) rows = rows.map((row) => joinedCells(row, first, column));
  }
  return { ...table, header, rows };
}

function joinedCells(row: readonly string[], first: number, second: number): readonly string[] {
  const rest = row[second] ?? '';
  return rest === '' ? row : row.with(first, `${row[first]} ${rest}`.trim()).with(second, '');
}

/** Formulas that no program has worked out: their cells are blank, and said so. Errors such as #REF! stay for the records to judge. */
function failedFormulas(
  grid: SheetGrid,
  rows: Rows,
  rowNumbers: ArrayLike<number>,
  keys: readonly (string | undefined)[],
  place: Finding['at'],
): { readonly rows: Rows; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let edited: (readonly string[])[] | undefined;
  let indexOf: ReadonlyMap<number, number> | undefined;
  grid.marks.each(MARK.error, (row, column) => {
    indexOf ??= new Map(Array.from(rowNumbers, (number, index) => [number, index]));
    const index = indexOf.get(row);
    const text = index === undefined ? undefined : rows[index]![column];
    if (index === undefined || text === undefined || text === '' || text.startsWith('#')) return;
    edited ??= [...rows];
    edited[index] = edited[index]!.with(column, '');
    const key = keys[column];
    findings.push(
      finding(
        'table/formula-error',
        { text },
        { ...place, row, ...(key === undefined ? {} : { column: key }) },
      ),
    );
  });
  return { rows: edited ?? rows, findings };
}

function hiddenParts(
  grid: SheetGrid,
  { rows, rowNumbers, header }: Table,
  place: Finding['at'],
): readonly Finding[] {
  const kept = new Set(grid.hiddenRows.length === 0 ? [] : Array.from(rowNumbers));
  const hidden = grid.hiddenRows.filter((row) => kept.has(row));
  const columns = grid.hiddenColumns.filter(
    (column) =>
      column < header.length && (header[column] !== '' || rows.some((row) => (row[column] ?? '') !== '')),
  );
  if (!grid.hidden && hidden.length === 0 && columns.length === 0) return [];
  const [first] = hidden;
  const at = first === undefined || grid.hidden ? place : { ...place, row: first };
  const args = {
    rows: hidden.length,
    columns: columns.map(columnLetters),
    sheet: grid.hidden,
    filtered: grid.filtered,
  };
  return [finding('table/hidden-rows', args, at)];
}
