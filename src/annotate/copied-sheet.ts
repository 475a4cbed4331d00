import { notesByCell, type CellNote, type NoteColour } from '../tables/xlsx/cell-note.ts';
import { cutComment } from '../tables/xlsx/write/comments-xml.ts';
import type { NewRow, NewSheet } from '../tables/xlsx/write/new-sheet.ts';
import { COPIED_STYLE, STYLE } from '../tables/xlsx/write/new-styles.ts';
import type { Words } from './finding-notes.ts';
import type { OwnSheet } from './own-sheets.ts';

/** Excel holds no more letters in a cell. */
const LONGEST_CELL = 32_767;

/** The rows of a file as a sheet: in their order, under their own numbers, as text, the noted cells coloured. */
export function copiedSheet(name: string, own: OwnSheet, notes: readonly CellNote[], words: Words): NewSheet {
  const cells = notesByCell(notes);
  const rows = new Map<number, Map<number, NoteColour>>();
  for (const { row, column, colour } of cells) {
    const before = rows.get(row);
    if (before === undefined) rows.set(row, new Map([[column, colour]]));
    else before.set(column, colour);
  }
  return {
    name,
    widths: widthsOf(own.rows),
    freeze: { rows: own.head, columns: 0 },
    rows: copiedRows(own, rows, words),
    comments: cells
      .filter((note) => note.text !== '')
      .map(({ row, column, text: said }) => ({ row, column, text: cutComment(said, words.text.cutComment) })),
  };
}

function* copiedRows(
  { rows, rowNumbers }: OwnSheet,
  noted: ReadonlyMap<number, ReadonlyMap<number, NoteColour>>,
  words: Words,
): Iterable<NewRow> {
  for (const [index, row] of rows.entries()) {
    const number = rowNumbers?.[index] ?? index + 1;
    const colours = noted.get(number);
    const cells = row.some(({ length }) => length > LONGEST_CELL)
      ? row.map((cell) => cutCell(cell, words))
      : row;
    if (colours === undefined) {
      yield { number, cells, styles: STYLE.copied };
      continue;
    }
    const width = Math.max(cells.length, 1 + Math.max(...colours.keys()));
    const styles = Array.from({ length: width }, (_, column) => {
      const colour = colours.get(column);
      return colour === undefined ? STYLE.copied : COPIED_STYLE[colour];
    });
    yield { number, cells: styles.map((_, column) => cells[column] ?? ''), styles };
  }
}

/** Only a CSV file can hold such a cell; its copy says what is missing from it. */
function cutCell(cell: string, { text, catalog }: Words): string {
  if (cell.length <= LONGEST_CELL) return cell;
  const ending = (left: number): string => text.cutCell(catalog.writing.number(left));
  const room = LONGEST_CELL - ending(cell.length).length;
  return cell.slice(0, room).replace(/[\ud800-\udbff]$/, '') + ending(cell.length - room);
}

const [NARROWEST, WIDEST, LOOKED_AT] = [6, 42, 300];

/** Widths by what stands in the first rows. */
function widthsOf(rows: OwnSheet['rows']): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const [column, cell] of row.entries()) {
      while (widths.length <= column) widths.push(NARROWEST);
      widths[column] = Math.min(WIDEST, Math.max(widths[column]!, cell.length + 2));
    }
  }
  return widths;
}
