import { tidy } from '../vietnamese/text.ts';
import type { Header } from './header.ts';
import type { Headings } from './headings.ts';
import { rowKinds, type RowKinds } from './row-kind.ts';
import { areSigners, isApart, onlyText } from './row-words.ts';
import type { Titles } from './titles.ts';

type Row = readonly string[];

/** A row that is no row of the table, and the text that shows it. */
export interface RowOutside {
  readonly index: number;
  readonly text: string;
}

/** The rows below a header by what becomes of them: positions in the sheet, from 0. */
export interface SortedRows {
  readonly kept: readonly number[];
  /** Those of them that are the first below a title or a header. */
  readonly starts: readonly number[];
  /** Totals, numbers of pages, names of parts: each is said. */
  readonly totals: readonly RowOutside[];
  /** Rows that name somebody and say more, and yet stand where no list is. */
  readonly leftOut: readonly RowOutside[];
}

/**
 * Where the walk down a sheet stands: in the data, below a sentence about it, below a total, or below the
 * title that ends the list.
 */
type Stage = 'data' | 'below-remark' | 'below-total' | 'below-end';

const BELOW_TOTAL: ReadonlySet<Stage> = new Set(['below-total', 'below-end']);

/** Parts the rows of the table from what stands between and below them. */
export function sortRows(
  rows: readonly Row[],
  header: Header,
  headings: Headings,
  titles: Titles,
): SortedRows {
  const is = rowKinds(rows, header, headings);
  const kept: number[] = [];
  const starts: number[] = [];
  const totals: RowOutside[] = [];
  const leftOut: RowOutside[] = [];
  let stage: Stage = 'data';
  let afterHeader = true;
  let isFirst = true;
  // Who signs stands once below the titles of who signs.
  let signed = true;
  // People above the last total: below it the next one may count anew.
  let counted = 0;
  // Where a list, a page, a part or what follows a total begins: people above it.
  const begun = new Set([0]);
  for (let index = header.last + 1; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (is.isBlank(row)) continue;
    // A heading above some of the rows, another page of the list, or another list below the first.
    if (
      titles.take(row, index) ||
      is.isColumnNumbers(row, afterHeader, rows[index + 1]) ||
      is.isHeaderAgain(row)
    ) {
      begun.add(kept.length);
      stage = 'data';
      [afterHeader, isFirst] = [true, true];
      continue;
    }
    const part = isApart(row) ? onlyText(row) : stage === 'data' ? is.partTitle(row) : undefined;
    if (part !== undefined) {
      totals.push({ index, text: part });
      continue;
    }
    afterHeader = false;
    if (isSum(row, is, kept.length, counted, begun)) {
      // The sentences that repeat a total below it are no rows of the table.
      if (stage === 'data' || row.filter((text) => text.trim() !== '').length > 1)
        totals.push({ index, text: tidy(row.find((text) => text.trim() !== '')!) });
      stage = 'below-total';
      counted = kept.length;
      begun.add(counted);
      continue;
    }
    const isBelowTotal: boolean = BELOW_TOTAL.has(stage);
    const below = is.ending(row, isBelowTotal);
    if (below !== undefined) {
      // A sentence ends nothing by itself: the list may go on below it.
      if (below === 'end') signed = false;
      stage = below === 'end' || isBelowTotal ? 'below-end' : 'below-remark';
    } else if (isKept(row, is, stage)) {
      kept.push(index);
      if (isFirst) starts.push(index);
      isFirst = false;
      titles.keep(row);
      stage = 'data';
    } else {
      const name = is.named(row);
      if (name !== undefined && (signed || !areSigners(row))) leftOut.push({ index, text: name });
      signed = true;
    }
  }
  return { kept, starts, totals, leftOut };
}

/** "Tổng số | 12", or a number of nobody that counts the people above it: all of them, or those since the last. */
function isSum(row: Row, is: RowKinds, people: number, counted: number, begun: ReadonlySet<number>): boolean {
  const counts = (number: number): boolean => begun.has(people - number);
  return is.isTotal(row, counts) || is.isCountOf(row, people) || is.isCountOf(row, people - counted);
}

/** The further below a list, the more a row must say to be one of it. */
function isKept(row: Row, is: RowKinds, stage: Stage): boolean {
  switch (stage) {
    case 'data':
      return true;
    case 'below-remark':
      return is.named(row) !== undefined || is.isNameAlone(row) || is.isSurelyData(row);
    case 'below-total':
      return is.isSurelyData(row) || !is.isNameless(row);
    case 'below-end':
      return is.isSurelyData(row);
  }
}
