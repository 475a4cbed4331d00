import { BrokenWorkbook } from '../broken-workbook.ts';
import { createGridBuilder, type Budget, type GridBuilder } from '../grid-builder.ts';
import type { SheetGrid } from '../sheet-grid.ts';
import type { Attributes } from '../xml/attributes.ts';
import type { XmlReader } from '../xml/scanner.ts';
import { createRowBuffer, type RowBuffer } from './row-buffer.ts';
import { createStyles } from './styles.ts';
import { cellTag, cellValue, type CellTag } from './value.ts';

const NAMES = [
  'style',
  'date-style',
  'text-properties',
  'table-properties',
  'table',
  'table-column',
  'table-row',
  'table-cell',
  'covered-table-cell',
  'p',
  'span',
  'a',
  's',
  'tab',
  'line-break',
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
] as const;
type Name = (typeof NAMES)[number];

/** What stands in a cell without being its text: comments and drawings. */
const ASIDE: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'custom-shape']);

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: GridBuilder;
  readonly row: RowBuffer;
  /** Styles of cells that name none, by column. */
  readonly columnStyles: { readonly until: number; readonly style: string | undefined }[];
  columns: number;
  rowStyle: string | undefined;
}

interface OpenCell {
  readonly tag: CellTag;
  readonly times: number;
  readonly font: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

/** Reads `content.xml`; gives each sheet when it is whole. */
export function sheetsReader(budget: Budget, onSheet: (grid: SheetGrid) => void): XmlReader<Name> {
  const styles = createStyles();
  let sheet: OpenSheet | undefined;
  let cell: OpenCell | undefined;
  let [text, paragraphs, aside, tables] = ['', 0, 0, 0];

  function beginSheet(attributes: Attributes): void {
    tables += 1;
    // A table inside a cell is no sheet.
    if (tables > 1) return;
    const grid = createGridBuilder(budget);
    sheet = {
      name: attributes.get('table:name') ?? '',
      hidden: styles.isHidden(attributes.get('table:style-name')),
      grid,
      row: createRowBuffer(grid),
      columnStyles: [],
      columns: 0,
      rowStyle: undefined,
    };
  }

  function column(attributes: Attributes, { grid, columnStyles }: OpenSheet): void {
    const from = sheet!.columns;
    sheet!.columns += repeats(attributes, 'table:number-columns-repeated');
    columnStyles.push({ until: sheet!.columns, style: attributes.get('table:default-cell-style-name') });
    if (isHidden(attributes)) grid.hideColumns(from, sheet!.columns - 1);
  }

  function row(attributes: Attributes, { grid, row }: OpenSheet): void {
    if (attributes.get('table:visibility') === 'filter') grid.filter();
    sheet!.rowStyle = attributes.get('table:default-cell-style-name');
    row.begin({ times: repeats(attributes, 'table:number-rows-repeated'), hidden: isHidden(attributes) });
  }

  function beginCell(attributes: Attributes, { row, columnStyles, rowStyle }: OpenSheet): void {
    const style =
      attributes.get('table:style-name') ??
      rowStyle ??
      columnStyles.find(({ until }) => row.column() < until)?.style;
    [text, paragraphs, aside] = ['', 0, 0];
    cell = {
      tag: cellTag(attributes, styles.showsDays(style)),
      times: repeats(attributes, 'table:number-columns-repeated'),
      font: styles.fontOf(style),
      columns: repeats(attributes, 'table:number-columns-spanned'),
      rows: repeats(attributes, 'table:number-rows-spanned'),
    };
  }

  function inCell(name: Name | '', attributes: Attributes): boolean {
    if (ASIDE.has(name)) aside += 1;
    if (aside > 0) return false;
    if (name === 'p') {
      if (paragraphs > 0) text += '\n';
      paragraphs += 1;
      return true;
    }
    if (name === 's') text += ' '.repeat(Math.min(MOST_BLANKS, Number(attributes.get('text:c') ?? 1)));
    if (name === 'tab') text += '\t';
    if (name === 'line-break') text += '\n';
    return name === 'span' || name === 'a';
  }

  return {
    names: NAMES,
    open: (name, attributes) => {
      if (cell !== undefined) return inCell(name, attributes);
      if (name === 'style') styles.style(attributes);
      else if (name === 'date-style') styles.dayFormat(attributes);
      else if (name === 'text-properties' || name === 'table-properties') styles.properties(attributes);
      else if (name === 'table') beginSheet(attributes);
      else if (sheet !== undefined) {
        if (name === 'table-column') column(attributes, sheet);
        else if (name === 'table-row') row(attributes, sheet);
        else if (name === 'table-cell') beginCell(attributes, sheet);
        else if (name === 'covered-table-cell')
          sheet.row.skip(repeats(attributes, 'table:number-columns-repeated'));
      }
      return false;
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (cell !== undefined && ASIDE.has(name)) aside -= 1;
      if (name === 'table-cell' && cell !== undefined && sheet !== undefined && aside === 0) {
        const [value, marks] = cellValue(cell.tag, text);
        sheet.row.add(
          { text: value, marks, font: cell.font, columns: cell.columns, rows: cell.rows },
          cell.times,
        );
        cell = undefined;
      } else if (name === 'table-row' && cell === undefined) sheet?.row.end();
      else if (name === 'table' && cell === undefined) {
        tables -= 1;
        if (tables > 0 || sheet === undefined) return;
        onSheet(sheet.grid.done(sheet.name, sheet.hidden, 1900));
        sheet = undefined;
      }
    },
  };
}

const MOST_BLANKS = 1_000;

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function repeats(attributes: Attributes, name: string): number {
  const written = attributes.get(name);
  if (written === undefined) return 1;
  if (!/^\d{1,8}$/.test(written)) throw new BrokenWorkbook('damaged');
  return Number(written);
}
