import { STYLE } from '../../../tables/xlsx/write/new-styles.ts';
import type { TableBlock } from '../../document.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Puts a table; gives the numbers of its header rows. Every cell is text: numbers of people keep their zeros, and nothing is a formula. */
export function putTable(
  table: TableBlock,
  sheet: SheetRows,
  widths: readonly number[],
): readonly [first: number, last: number] {
  const header = putHeader(table, sheet);
  const styles = table.columns.map(({ align = 'left' }) =>
    align === 'center' ? STYLE.formMiddle : STYLE.formText,
  );
  const least = table.rowHeight === undefined ? 0 : (table.rowHeight * 72) / 25.4;
  let count = 0;
  for (const row of table.rows) {
    count += 1;
    sheet.put(
      table.columns.map((_, column) => {
        const text = row[column] ?? '';
        // A single letter is a mark and stands in the middle.
        return { column, text, style: text.length === 1 ? STYLE.formMiddle : styles[column]! };
      }),
      Math.max(least, heightOf(row, widths)),
    );
  }
  if (count === 0)
    sheet.put([{ column: 0, columns: table.columns.length, text: table.empty, style: STYLE.formMiddle }]);
  if (table.totals !== undefined) putTotals(table.totals, sheet);
  return header;
}

/** Points of one line of type of the usual size. */
export const LINE_HEIGHT = 15;

/**
 * How high a row must be for its longest cell, in points: programs make rows high enough by themselves
 * only when somebody types in them.
 */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  let lines = 1;
  for (let column = 0; column < texts.length; column += 1) {
    const text = texts[column]!;
    // Nearly every cell is a word or two.
    if (text.length > widths[column]!) lines = Math.max(lines, linesIn(text, widths[column]!));
  }
  return lines * LINE_HEIGHT;
}

/** Lines of a text whose words wrap at so many letters. */
export function linesIn(text: string, letters: number): number {
  const room = Math.max(1, letters - 1);
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

function putTotals(totals: NonNullable<TableBlock['totals']>, sheet: SheetRows): void {
  let column = 0;
  sheet.put(
    totals.map(({ text, columns = 1 }) => {
      const cell = { column, columns, text, style: STYLE.formHead };
      column += columns;
      return cell;
    }),
  );
}

/** How much wider bold letters are. */
export const BOLDER = 1.15;

function putHeader(
  { header, numbers, columns }: TableBlock,
  sheet: SheetRows,
): readonly [first: number, last: number] {
  // For each column, the first row that no header cell from above reaches into.
  const freeFrom = columns.map(() => 0);
  const first = sheet.rows.length + 1;
  header.forEach((cells, row) => {
    const taken = freeFrom.map((free) => free > row);
    const placed = cells.map(({ text, columns: across = 1, rows = 1 }) => {
      const column = freeFrom.findIndex((free) => free <= row);
      freeFrom.fill(row + rows, column, column + across);
      return { column, columns: across, rows, text, style: STYLE.formHead };
    });
    // What a cell from above covers keeps its rules.
    const covered = taken.flatMap((isTaken, column) =>
      isTaken ? [{ column, text: '', style: STYLE.formHead }] : [],
    );
    // A heading over several rows has their room together.
    const lines = placed.map(({ text, column, columns: across, rows }) => {
      return Math.ceil(linesIn(text, sheet.room(column, across) / BOLDER) / rows);
    });
    sheet.put([...covered, ...placed], Math.max(1, ...lines) * LINE_HEIGHT);
  });
  if (numbers !== undefined)
    sheet.put(numbers.map((text, column) => ({ column, text, style: STYLE.formNumber })));
  return [first, sheet.rows.length];
}
