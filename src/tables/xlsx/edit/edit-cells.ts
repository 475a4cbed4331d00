import { columnLetters } from '../../column-letters.ts';
import { createSplice, type Splice } from '../../xml/splice.ts';
import { attributeIn, localName, nextTag, noTag, prefixOf, withAttribute, type Tag } from '../../xml/tags.ts';
import type { NoteColour } from '../cell-note.ts';
import { isTrue } from '../workbook.ts';
import { rangeOf } from '../range.ts';

/** Colours by row, then by column, both as in `CellNote`. */
export type ColouredRows = ReadonlyMap<number, ReadonlyMap<number, NoteColour>>;

/** The number of a style that is as this one, with the fill of a colour. */
export type ColouredStyle = (style: number, colour: NoteColour) => number;

interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/** A row of the sheet that cells are coloured in. */
interface OpenRow {
  readonly number: number;
  readonly style: number | undefined;
  /** Columns left, ascending. */
  readonly left: [number, NoteColour][];
}

/**
 * Gives the cells of a sheet other styles; those that are not there yet are put in. Nothing else of the
 * part changes. `end` is where the cells end: what stands behind them is not read.
 */
export function editCells(bytes: Buffer, rows: ColouredRows, style: ColouredStyle): Splice {
  const splice = createSplice(bytes);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const columnStyles: ColumnStyle[] = [];
  const tag = noTag();
  let [next, previous, column, inData] = [0, 0, -1, false];
  let prefix = '';
  let row: OpenRow | undefined;

  const cell = (number: number, at: number, base: number, colour: NoteColour): string =>
    `<${prefix}c r="${columnLetters(at)}${number}" s="${style(base, colour)}"/>`;
  const baseStyle = (of: OpenRow | undefined, at: number): number =>
    of?.style ?? columnStyles.find(({ from, to }) => from <= at && at <= to)?.style ?? 0;
  const cells = (of: OpenRow, upTo: number): string => {
    let text = '';
    while (of.left.length > 0 && of.left[0]![0] < upTo) {
      const [at, colour] = of.left.shift()!;
      text += cell(of.number, at, baseStyle(of, at), colour);
    }
    return text;
  };
  const rowsBefore = (upTo: number): string => {
    let text = '';
    for (; next < numbers.length && numbers[next]! < upTo; next += 1) {
      const missing = { number: numbers[next]!, style: undefined, left: columnsOf(rows, numbers[next]!) };
      text += `<${prefix}row r="${missing.number}">${cells(missing, Infinity)}</${prefix}row>`;
    }
    return text;
  };

  const beginRow = (): void => {
    const text = textOf(bytes, tag);
    const number = numberIn(text, 'r') ?? previous + 1;
    previous = number;
    column = -1;
    const missing = rowsBefore(number);
    if (missing !== '') splice.replace(tag.start, tag.start, missing);
    if (numbers[next] !== number) return;
    next += 1;
    const left = columnsOf(rows, number);
    const own = isTrue(attributeIn(text, 'customFormat')) ? numberIn(text, 's') : undefined;
    row = { number, style: own, left };
    // The span of a row is a hint for readers, and wrong once a cell stands outside it.
    const opening = withAttribute(text, 'spans', undefined);
    if (tag.kind === 'empty') {
      const body = cells(row, Infinity);
      splice.replace(
        tag.start,
        tag.end,
        `${opening.replace(/\s*\/>$/, '>')}${body}</${prefixOf(bytes, tag)}row>`,
      );
      row = undefined;
    } else if (opening !== text) splice.replace(tag.start, tag.end, opening);
  };
  const beginCell = (of: OpenRow): void => {
    const text = textOf(bytes, tag);
    const reference = attributeIn(text, 'r');
    column = reference === undefined ? column + 1 : rangeOf(reference).left;
    const missing = cells(of, column);
    if (missing !== '') splice.replace(tag.start, tag.start, missing);
    if (of.left[0]?.[0] !== column) return;
    const [, colour] = of.left.shift()!;
    const styled = withAttribute(text, 's', String(style(numberIn(text, 's') ?? 0, colour)));
    splice.replace(tag.start, tag.end, styled);
  };
  const endRow = (of: OpenRow): void => {
    const missing = cells(of, Infinity);
    if (missing !== '') splice.replace(tag.start, tag.start, missing);
    row = undefined;
  };

  for (let at = 0; nextTag(bytes, at, tag); at = tag.end) {
    const length = tag.nameEnd - tag.nameStart;
    // Nearly all tags are cells and what stands in them.
    if (inData && length === 1) {
      if (row !== undefined && tag.kind !== 'close' && bytes[tag.nameStart] === CELL) beginCell(row);
      continue;
    }
    const name = localName(bytes, tag);
    if (name === 'sheetData') {
      prefix = prefixOf(bytes, tag);
      if (tag.kind === 'empty')
        splice.replace(
          tag.start,
          tag.end,
          `<${prefix}sheetData>${rowsBefore(Infinity)}</${prefix}sheetData>`,
        );
      if (tag.kind === 'close') splice.replace(tag.start, tag.start, rowsBefore(Infinity));
      if (tag.kind !== 'open') break;
      inData = true;
    } else if (name === 'col' && !inData) columnStyles.push(...columnStyle(textOf(bytes, tag)));
    else if (name === 'row' && tag.kind !== 'close') beginRow();
    else if (name === 'row' && row !== undefined) endRow(row);
  }
  return splice;
}

const CELL = 99;

const textOf = (bytes: Buffer, { start, end }: Tag): string => bytes.toString('utf8', start, end);

function numberIn(tag: string, name: string): number | undefined {
  const value = attributeIn(tag, name);
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
}

function columnsOf(rows: ColouredRows, number: number): [number, NoteColour][] {
  return [...(rows.get(number) ?? [])].sort(([a], [b]) => a - b);
}

function columnStyle(tag: string): readonly ColumnStyle[] {
  const [from, to, style] = [numberIn(tag, 'min'), numberIn(tag, 'max'), numberIn(tag, 'style')];
  return from === undefined || to === undefined || style === undefined
    ? []
    : [{ from: from - 1, to: to - 1, style }];
}
