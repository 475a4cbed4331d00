import { STYLE } from '../../tables/xlsx/write/new-styles.ts';
import { sheetName } from '../../tables/xlsx/write/sheet-name.ts';
import { writeXlsx } from '../../tables/xlsx/write/write-xlsx.ts';
import type { FlowBlock, HeadingBlock, PrintDocument, SignaturesBlock, TableBlock } from '../document.ts';
import { MOTTO, NATION, wordAcross } from './printed-words.ts';
import type { Rendered } from './renderer.ts';
import { openSheetRows, type SheetRows } from './xlsx/sheet-rows.ts';
import { BOLDER, LINE_HEIGHT, linesIn, putTable } from './xlsx/table.ts';

/**
 * A list as a workbook of one sheet: its heading above it, every cell text, set up to be printed with
 * its header on each page. Cards and drawings it has none.
 */
export async function renderXlsx(document: PrintDocument): Promise<Rendered> {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const widest = tables.toSorted((a, b) => b.columns.length - a.columns.length)[0];
  const widths = columnWidths(widest);
  const sheet = openSheetRows(widths);
  const across = wordAcross(document);
  if (across !== undefined) putLines(sheet, [across], STYLE.formTitle);
  const headers: (readonly [number, number])[] = [];
  const breaks: number[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'table') headers.push(putTable(block, sheet, widths));
    else if (block.kind === 'page-break') breaks.push(sheet.rows.length);
    else if (block.kind !== 'cards') putBlock(block, sheet);
  }
  // Of several tables each has a header of its own: none may stand on the pages of another.
  const [repeat] = headers.length === 1 ? headers : [];
  const bytes = await writeXlsx([
    {
      name: sheetName(document.title),
      widths,
      rows: sheet.rows,
      merges: sheet.merges,
      ...(repeat === undefined || repeat[1] > MOST_FROZEN ? {} : { freeze: { rows: repeat[1], columns: 0 } }),
      page: {
        ...(repeat === undefined ? {} : { repeat }),
        size: document.page.size,
        orientation: document.page.orientation,
        margins: document.page.margins,
        breaks,
        footer: `&C${document.page.footLabel === undefined ? '' : `${document.page.footLabel} · `}Trang &P/&N`,
      },
    },
  ]);
  return { bytes, pages: undefined, missing: [] };
}

/** Rows that may stand still on a screen and leave room for others to move. */
const MOST_FROZEN = 16;

/** Letters of the usual size in a millimetre of a form's column. */
const LETTERS_PER_MM = 0.62;
const LEAST_WIDTH = 5;

function columnWidths(table: TableBlock | undefined): readonly number[] {
  const columns = table?.columns ?? [{ width: 50 }, { width: 50 }];
  return columns.map(({ width }) => Math.max(LEAST_WIDTH, Math.round(width * LETTERS_PER_MM * 10) / 10));
}

function putBlock(block: Exclude<FlowBlock, TableBlock>, sheet: SheetRows): void {
  const paragraph = (text: string): void => putParagraph(sheet, text);
  switch (block.kind) {
    case 'form-code':
      putLines(sheet, [block.code], STYLE.formLine);
      return;
    case 'heading':
      putHeading(block, sheet);
      return;
    case 'title':
      block.lines.forEach(({ text, bold = true }) =>
        putLines(sheet, [text], bold ? STYLE.formTitle : STYLE.formLine),
      );
      return;
    case 'paragraph':
      paragraph(block.text.map(({ text }) => text).join(''));
      return;
    case 'signatures':
      putSignatures(block, sheet);
      return;
    case 'notes':
      [block.title, ...block.lines].forEach(paragraph);
      return;
    case 'field':
      paragraph(
        block.parts
          .map(({ label, text = '', after = '' }) => `${label} ${text || '..........'} ${after}`.trim())
          .join(' '),
      );
      return;
    case 'box':
      putLines(
        sheet,
        [...block.lines, ...(block.beside ?? [])].map(({ text }) => text),
        STYLE.formLine,
      );
      return;
    case 'drawing':
      return;
  }
}

/** How much wider letters of a title are than usual ones, and higher. */
const TITLE = (BOLDER * 14) / 11;

/** Lines over the whole width. */
function putLines(sheet: SheetRows, lines: readonly string[], style: number): void {
  const scale = style === STYLE.formTitle ? TITLE : 1;
  for (const text of lines) {
    const count = linesIn(text, sheet.room(0, sheet.width) / scale);
    sheet.put([{ column: 0, columns: sheet.width, text, style }], count * LINE_HEIGHT * Math.max(1, scale));
  }
}

/** Merged cells do not grow by themselves: the height is reckoned from the letters. */
function putParagraph(sheet: SheetRows, text: string): void {
  const lines = linesIn(text, sheet.room(0, sheet.width));
  sheet.put(
    [{ column: 0, columns: sheet.width, text, style: STYLE.formParagraph }],
    lines > 1 ? lines * LINE_HEIGHT : undefined,
  );
}

/** Two halves side by side. */
function halves(sheet: SheetRows, left: string, right: string, style: number): void {
  const { width } = sheet;
  const half = Math.floor(width / 2);
  const lines = Math.max(
    linesIn(left, sheet.room(0, half) / BOLDER),
    linesIn(right, sheet.room(half, width - half) / BOLDER),
  );
  sheet.put(
    [
      ...(half === 0 ? [] : [{ column: 0, columns: half, text: left, style }]),
      { column: half, columns: width - half, text: right, style },
    ],
    lines > 1 ? lines * LINE_HEIGHT : undefined,
  );
}

function putHeading({ issuer, number, placeAndDate }: HeadingBlock, sheet: SheetRows): void {
  const left = [...issuer.map(({ text }) => text), ...(number === undefined ? [] : [number])];
  const right = [NATION, MOTTO, ...(placeAndDate === undefined ? [] : [placeAndDate])];
  for (let line = 0; line < Math.max(left.length, right.length); line += 1)
    halves(sheet, left[line] ?? '', right[line] ?? '', line < 2 ? STYLE.formBold : STYLE.formLine);
}

/** Signatures from the right: alone, or the last two of several beside each other. */
function putSignatures({ signatures, recipients = [] }: SignaturesBlock, sheet: SheetRows): void {
  const columns = signatures.map(({ above, positions, hint, name }) => [
    ...(above === undefined ? [] : [above]),
    ...positions,
    ...(hint === undefined ? [] : [hint]),
    '',
    '',
    '',
    name,
  ]);
  const left = recipients.length === 0 ? [] : ['Nơi nhận:', ...recipients];
  const pairs = columns.length === 1 ? [[left, columns[0]!] as const] : pairsOf(columns);
  for (const [first, second] of pairs)
    for (let line = 0; line < Math.max(first.length, second.length); line += 1)
      halves(sheet, first[line] ?? '', second[line] ?? '', STYLE.formBold);
}

function pairsOf(
  columns: readonly (readonly string[])[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  return columns.flatMap((column, index) =>
    index % 2 === 0 ? [[column, columns[index + 1] ?? []] as const] : [],
  );
}
