import type { HeaderCell, TableBlock } from '../../document.ts';
import { paragraphXml, runXml } from './text.ts';
import { twips } from './units.ts';

/** A table with real header rows, which a word processor repeats on every page; rows never part. `held`: its last two rows stay on the page of what follows. */
export function tableXml(table: TableBlock, width: number, held = false): string {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => twips((column.width * width) / whole));
  const texts = [...table.rows];
  const rows = texts.map((row, index) => bodyRow(row, table, widths, held && index >= texts.length - HELD));
  if (rows.length === 0) {
    const empty = [{ text: table.empty, columns: widths.length }];
    rows.push(rowXml(spanning(empty, widths, table.size, { italic: true })));
  }
  const totals =
    table.totals === undefined
      ? ''
      : rowXml(spanning(table.totals, widths, table.size, { bold: true, keepNext: held }));
  const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="50" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${headerRows(table, widths)}${rows.join('')}${totals}</w:tbl>`;
}

/** Rows above a total or a signature on its page. */
const HELD = 2;

function headerRows({ header, numbers, size }: TableBlock, widths: readonly number[]): string {
  // For each column, the header cell from above that still reaches into the row.
  const reaching: { rows: number; columns: number }[] = widths.map(() => ({ rows: 0, columns: 1 }));
  const rows = header.map((cells) => {
    const waiting = [...cells];
    const parts: string[] = [];
    for (let column = 0; column < widths.length;) {
      const above = reaching[column]!;
      const cell: HeaderCell | undefined = above.rows > 0 ? undefined : waiting.shift();
      const columns = cell === undefined ? above.columns : (cell.columns ?? 1);
      const own = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      parts.push(headerCell(cell, own, columns, size));
      const rowsLeft = cell === undefined ? above.rows - 1 : (cell.rows ?? 1) - 1;
      for (let index = column; index < column + columns; index += 1)
        reaching[index] = { rows: Math.max(0, rowsLeft), columns };
      column += columns;
    }
    return rowXml(parts.join(''), true);
  });
  if (numbers !== undefined)
    rows.push(
      rowXml(
        numbers
          .map((text, index) =>
            cellXml(text, widths[index]!, { align: 'center', size: size - 1, italic: true }),
          )
          .join(''),
        true,
      ),
    );
  return rows.join('');
}

function headerCell(cell: HeaderCell | undefined, width: number, columns: number, size: number): string {
  const merge =
    cell === undefined ? '<w:vMerge/>' : (cell.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const text = cell?.text ?? '';
  return cellXml(text, width, {
    align: 'center',
    size: headerSize(text, width, size),
    bold: true,
    columns,
    merge,
  });
}

/** Mean width of a letter in bold, in em, on the safe side; blank at both sides of a cell, in twips. */
const LETTER = 0.6;
const SIDES = 110;
const SMALLEST = 6;

/** Smaller where the longest word of a heading is wider than its column. */
function headerSize(text: string, width: number, size: number): number {
  const longest = Math.max(1, ...text.split(/[ /]/).map((word) => word.length));
  const fitting = (width - SIDES) / (longest * LETTER * 20);
  return Math.max(SMALLEST, Math.min(size, Math.floor(fitting * 2) / 2));
}

/** A single letter is a mark and stands in the middle. */
function bodyRow(
  row: readonly string[],
  { columns, size, rowHeight }: TableBlock,
  widths: readonly number[],
  keepNext: boolean,
): string {
  const cells = columns.map(({ align = 'left' }, index) => {
    const text = row[index] ?? '';
    return cellXml(text, widths[index]!, {
      align: text.length === 1 ? 'center' : align,
      size,
      keepNext,
    });
  });
  return rowXml(cells.join(''), false, rowHeight);
}

function spanning(
  cells: readonly { readonly text: string; readonly columns?: number }[],
  widths: readonly number[],
  size: number,
  style: { readonly bold?: true; readonly italic?: true; readonly keepNext?: boolean },
): string {
  let column = 0;
  return cells
    .map(({ text, columns = 1 }) => {
      const own = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      column += columns;
      return cellXml(text, own, { align: 'center', size, columns, ...style });
    })
    .join('');
}

const rowXml = (cells: string, isHeader = false, height?: number): string =>
  `<w:tr><w:trPr><w:cantSplit/>${height === undefined ? '' : `<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>`}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;

function cellXml(
  text: string,
  width: number,
  {
    align,
    size,
    columns = 1,
    merge = '',
    keepNext = false,
    ...style
  }: {
    readonly align: 'left' | 'center' | 'right';
    readonly size: number;
    readonly columns?: number;
    readonly merge?: string;
    readonly keepNext?: boolean;
    readonly bold?: true;
    readonly italic?: true;
  },
): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const paragraph = paragraphXml(text === '' ? '' : runXml({ text, ...style }, size), {
    style: 'Cell',
    align,
    keepNext,
  });
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${paragraph}</w:tc>`;
}
