import { BrokenWorkbook } from '../broken-workbook.ts';
import { MARK } from '../cell-marks.ts';
import type { GridBuilder } from '../grid-builder.ts';
import { isLegacyFont } from '../legacy-font.ts';
import { formatted } from '../number-format.ts';
import type { DateSystem } from '../serial-date.ts';
import type { Attributes } from '../xml/attributes.ts';
import { nameHash } from '../xml/name-hash.ts';
import { readPart } from '../xml/read-part.ts';
import type { Zip } from '../zip.ts';
import { unescaped } from './escaped.ts';
import { rangeOf } from './range.ts';
import type { SharedStrings } from './shared-strings.ts';
import { PLAIN, type CellStyle } from './styles.ts';
import { isTrue } from './workbook.ts';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly dateSystem: DateSystem;
}

const [REFERENCE, STYLE, TYPE] = [nameHash('r'), nameHash('s'), nameHash('t')];
/** Types of cells by their first letter: number, shared text, truth, error, day. */
const [NONE, NUMBER, SHARED_TEXT, TRUTH, ERROR, DAY] = [0, 110, 115, 98, 101, 100];

const NAMES = ['row', 'c', 'v', 't', 'f', 'rPh', 'rFont', 'mergeCell', 'col', 'filterColumn'] as const;

/** Reads the cells of one sheet into a grid. A number stays as it is written; only its format can make it a day. */
export async function readSheet(zip: Zip, part: string, shared: Shared, grid: GridBuilder): Promise<void> {
  const { strings, styles, dateSystem } = shared;
  let [row, column, style, type] = [0, -1, 0, NONE];
  let [value, formula] = ['', ''];
  let [inCell, inPhonetic, hasFormula, hasValue, inFormula] = [false, false, false, false, false];
  let runFont: string | undefined;

  function beginRow(attributes: Attributes): void {
    const given = attributes.number(REFERENCE);
    row = given < 0 ? row + 1 : given;
    column = -1;
    grid.row(row, isTrue(attributes.get('hidden')));
  }

  function beginCell(attributes: Attributes): void {
    const given = attributes.column(REFERENCE);
    column = given < 0 ? column + 1 : given;
    style = Math.max(0, attributes.number(STYLE));
    type = attributes.letter(TYPE);
    [value, formula] = ['', ''];
    [inCell, inPhonetic, hasFormula, hasValue] = [true, false, false, false];
    runFont = undefined;
  }

  function endCell(): void {
    inCell = false;
    const { format, font } = style === 0 && styles.length === 0 ? PLAIN : (styles[style] ?? PLAIN);
    let marks = hasFormula ? MARK.formula : 0;
    let text = value;
    let textFont = runFont ?? font;
    switch (type) {
      case SHARED_TEXT: {
        if (value === '') break;
        const index = Number(value);
        const found = strings.texts[index];
        if (found === undefined) throw new BrokenWorkbook('damaged');
        text = found;
        textFont = strings.fonts.get(index) ?? font;
        break;
      }
      case NONE:
      case NUMBER:
        if (format.kind !== 'general' && value !== '') {
          text = formatted(value, format, dateSystem);
          if (format.kind === 'date' && text !== value) marks |= MARK.date;
        }
        textFont = undefined;
        break;
      case TRUTH:
        text = value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE';
        break;
      case ERROR:
        marks |= MARK.error;
        break;
      case DAY:
        text = value.replace('T', ' ').replace(/(?:\.\d+)?Z?$/, '');
        marks |= MARK.date;
        break;
      default:
        text = unescaped(value);
    }
    if (hasFormula && !hasValue) {
      // The program that wrote the file never worked the formula out, so nobody knows what the cell says.
      marks |= MARK.error;
      text = `=${formula}`.slice(0, 60);
    }
    if (text !== '') grid.cell(column, text, marks, textFont);
  }

  await readPart(zip, part, {
    names: NAMES,
    open: (name, attributes) => {
      switch (name) {
        case 'c':
          beginCell(attributes);
          return false;
        case 'v':
          hasValue ||= inCell;
          return inCell;
        case 'row':
          beginRow(attributes);
          return false;
        case 't':
          hasValue ||= inCell;
          return inCell && !inPhonetic;
        case 'f':
          if (!inCell) return false;
          [hasFormula, inFormula] = [true, true];
          return true;
        case 'rPh':
          inPhonetic = true;
          return false;
        case 'rFont': {
          const font = attributes.get('val') ?? '';
          if (runFont === undefined && isLegacyFont(font)) runFont = font;
          return false;
        }
        case 'mergeCell':
          grid.merge(rangeOf(attributes.get('ref') ?? ''));
          return false;
        case 'col':
          if (isTrue(attributes.get('hidden')))
            grid.hideColumns(Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1);
          return false;
        case 'filterColumn':
          grid.filter();
          return false;
        case '':
          return false;
      }
    },
    text: (piece) => {
      if (inFormula) formula += piece;
      else value = value === '' ? piece : value + piece;
    },
    close: (name) => {
      if (name === 'c') endCell();
      else if (name === 'f') inFormula = false;
      else if (name === 'rPh') inPhonetic = false;
    },
  });
}
