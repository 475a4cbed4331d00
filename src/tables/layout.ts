import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { ToolError } from '../findings/tool-error.ts';
import { tidy } from '../vietnamese/text.ts';
import { bestHeader, type Header } from './header.ts';
import type { Headings } from './headings.ts';
import { rowKinds } from './row-kind.ts';
import { onlyText } from './row-words.ts';
import type { Table } from './table.ts';
import { createTitles, type Titles } from './titles.ts';

/** A sheet as it was read: all its rows. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet's own number of each row, where blank rows are left out; absent: the first is row 1. */
  readonly rowNumbers?: ArrayLike<number>;
  /** The first rows with merged cells filled, for finding the header. */
  readonly head?: readonly (readonly string[])[];
  /** The last of those rows to which merged headings of each reach down. */
  readonly reach?: readonly number[];
  /** The spreadsheet's own number of the last row of the header, where a person named it. */
  readonly headerRow?: number;
  /** Rows end at their last cell with text, so that a short one says nothing. */
  readonly rowsEndEarly?: boolean;
  /** What reading the bytes found. */
  readonly findings: readonly Finding[];
}

/** Which file a sheet came from: `path` for failures, `name` for findings. */
export interface Source {
  readonly path: string;
  readonly name: string;
  readonly sheet?: string;
}

/**
 * Finds the table in a sheet: leaves out the title block, the row of column numbers, blank rows, headers
 * that come again, total rows and what stands below them. Throws a ToolError when no header is known.
 */
export function layOut(sheet: Sheet, source: Source, headings: Headings): Table {
  const header = bestHeader(
    sheet.head ?? sheet.rows,
    headings,
    chosenIndex(sheet),
    (index) => sheet.reach?.[index] ?? index,
  );
  if (header === undefined)
    throw new ToolError('table-no-header', { path: source.path, table: headings.table });
  const place = (row?: number): Location => ({
    file: source.name,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    ...(row === undefined ? {} : { row }),
  });
  const numberOf = (index: number): number => sheet.rowNumbers?.[index] ?? index + 1;
  const totals: Finding[] = [];
  const titles = createTitles(sheet.rows, header, headings, source.sheet);
  const kept = dataRows(sheet.rows, header, headings, titles, (index, text) => {
    totals.push(finding('table/total-row', { text: text.slice(0, 80) }, place(numberOf(index))));
  });
  const rows = kept.map((index) => sheet.rows[index]!);
  const rowNumbers = Uint32Array.from(kept, numberOf);
  const told = titles.give(header.headings, rows, (index) => (index < 0 ? place() : place(numberOf(index))));
  const ragged = raggedRows(rows, rowNumbers, header.headings.length, sheet.rowsEndEarly === true, place);
  return {
    file: source.name,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    header: told.header,
    columnsInFile: header.headings.length,
    headerRow: numberOf(header.last),
    rows: told.rows,
    rowNumbers,
    findings: [...sheet.findings, ...totals, ...ragged, ...told.findings],
  };
}

/** Position of the row that was named as the header; undefined when none was. */
export function chosenIndex({
  headerRow,
  rowNumbers,
}: Pick<Sheet, 'headerRow' | 'rowNumbers'>): number | undefined {
  if (headerRow === undefined || rowNumbers === undefined)
    return headerRow === undefined ? undefined : headerRow - 1;
  return Array.from(rowNumbers).indexOf(headerRow);
}

/** Where the walk down a sheet stands: in the data, below a total, or below the sentence or title that ends the list. */
type Stage = 'data' | 'below-total' | 'below-end';

function dataRows(
  rows: Sheet['rows'],
  header: Header,
  headings: Headings,
  titles: Titles,
  onTotal: (index: number, text: string) => void,
): readonly number[] {
  const is = rowKinds(rows, header, headings);
  const kept: number[] = [];
  let stage: Stage = 'data';
  let afterHeader = true;
  // People above the last total: below it the next one may count anew.
  let counted = 0;
  // Where a list, a page, a part or what follows a total begins: people above it.
  const begun = new Set([0]);
  for (let index = header.last + 1; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (is.isBlank(row)) continue;
    if (titles.take(row, index)) {
      // A heading above some of the rows; the numbers of the columns may follow it.
      stage = 'data';
      afterHeader = true;
      begun.add(kept.length);
      continue;
    }
    if (is.isColumnNumbers(row, afterHeader) || is.isHeaderAgain(row)) {
      // Another page of the list, or another list below the first.
      begun.add(kept.length);
      stage = 'data';
      afterHeader = true;
      continue;
    }
    if (is.isApart(row) || (stage === 'data' && is.isPartTitle(row))) {
      onTotal(index, onlyText(row)!);
      continue;
    }
    afterHeader = false;
    const counts = (number: number): boolean => begun.has(kept.length - number);
    if (
      is.isTotal(row, counts) ||
      is.isCountOf(row, kept.length) ||
      is.isCountOf(row, kept.length - counted)
    ) {
      // The sentences that repeat a total below it are no rows of the table.
      if (stage === 'data' || row.filter((text) => text.trim() !== '').length > 1)
        onTotal(index, tidy(row.find((text) => text.trim() !== '')!));
      stage = 'below-total';
      counted = kept.length;
      begun.add(counted);
    } else if (is.isEnding(row, stage !== 'data')) stage = 'below-end';
    else if (stage === 'data' || is.isSurelyData(row) || (stage === 'below-total' && !is.isNameless(row))) {
      kept.push(index);
      titles.keep();
      stage = 'data';
    }
  }
  return kept;
}

/** Rows with more cells than headings, or with fewer where the other rows of the file are whole. */
function* raggedRows(
  rows: Sheet['rows'],
  rowNumbers: Uint32Array,
  need: number,
  rowsEndEarly: boolean,
  place: (row: number) => Location,
): Iterable<Finding> {
  const short = rows.filter((row) => row.length < need).length;
  // Some programs leave out blank cells at the end of every row: a habit, not an accident.
  const habit = rowsEndEarly || (short > MANY_ROWS && short * 2 >= rows.length);
  for (const [index, row] of rows.entries()) {
    const have = row.length <= need ? row.length : row.findLastIndex((text) => text.trim() !== '') + 1;
    if (have > need || (row.length < need && !habit))
      yield finding('table/ragged-row', { have, need }, place(rowNumbers[index]!));
  }
}

const MANY_ROWS = 10;
