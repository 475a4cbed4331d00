import type { WorkbookText } from '../i18n/workbook-text.ts';
import { SOURCE_FILE, SOURCE_ROW } from '../records/source-columns.ts';
import { columnLetters } from '../tables/column-letters.ts';
import type { NewRow, NewSheet } from '../tables/xlsx/write/new-sheet.ts';
import { STYLE } from '../tables/xlsx/write/new-styles.ts';
import { rowHeight } from '../tables/xlsx/write/row-height.ts';
import type { ExportedTable } from './exported-table.ts';

const [NARROWEST, WIDEST, LOOKED_AT] = [7, 32, 500];
/** Letters that stand side by side on a page and can be read. */
const PAGE = 220;
/** Title and header. */
const HEAD_ROWS = 2;

/** A table as one sheet ready to print: its title, its header on each page, all columns on one page's width. */
export function tableSheet(exported: ExportedTable, commune: string, text: WorkbookText): NewSheet {
  const { table, headings, rows, sources } = exported;
  const all = sources === undefined ? headings : [...headings, SOURCE_FILE, SOURCE_ROW];
  const widths = widthsOf(all, rows);
  const last = columnLetters(headings.length - 1);
  const across =
    widths.slice(0, headings.length).reduce((sum, width) => sum + width, 0) > PAGE ? 2 : undefined;
  const title = `${text.sheets[table].toUpperCase()}${commune === '' ? '' : ` – ${commune}`}`;
  return {
    name: text.sheets[table],
    widths,
    freeze: { rows: HEAD_ROWS, columns: Math.min(2, headings.length) },
    merges: headings.length > 1 && across === undefined ? [`A1:${last}1`] : [],
    page: {
      repeat: [HEAD_ROWS, HEAD_ROWS],
      ...(across === undefined ? {} : { across }),
      area: `$A$1:$${last}$${HEAD_ROWS + rows.length}`,
      footer: '&C&P/&N',
    },
    rows: sheetRows(title, across === undefined ? STYLE.formTitle : STYLE.listTitle, all, exported, widths),
  };
}

function* sheetRows(
  title: string,
  titleStyle: number,
  headings: readonly string[],
  { rows, sources }: ExportedTable,
  widths: readonly number[],
): Iterable<NewRow> {
  yield { number: 1, cells: [title], styles: titleStyle, height: 24 };
  yield { number: 2, cells: headings, styles: STYLE.formHead, height: rowHeight(headings, widths) + 4 };
  for (const [index, row] of rows.entries()) {
    const cells = sources === undefined ? row : [...row, ...sources[index]!];
    yield { number: HEAD_ROWS + 1 + index, cells, styles: STYLE.formText, height: rowHeight(cells, widths) };
  }
}

/** Where there are more columns, long texts are broken into more lines. */
const MANY = 16;

/** How much wider letters of a heading are. */
const BOLD = 1.25;

/** How much wider a capital is than the letter a column is measured in: numbers of decisions are half capitals. */
const CAPITAL = 0.4;

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Wide enough for the longest word of the heading and most of the texts below it. */
function widthsOf(headings: readonly string[], rows: ExportedTable['rows']): readonly number[] {
  const widths = headings.map((heading) =>
    Math.max(NARROWEST, ...heading.split(' ').map((word) => Math.ceil(word.length * BOLD) + 2)),
  );
  const widest = headings.length > MANY ? WIDEST / 2 : WIDEST;
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(
        widths[column]!,
        Math.min(widest, cell.length + Math.ceil(capitalsIn(cell) * CAPITAL) + 2),
      );
  }
  return widths;
}
