import { columnLetters } from '../../column-letters.ts';
import { escapeXml } from '../../xml/escape.ts';
import { escapedText } from '../escaped.ts';
import { MAIN, RELATED, XML_HEAD } from './namespaces.ts';
import { PAPERS, type NewRow, type NewSheet } from './new-sheet.ts';

/** A sheet as XML, row by row. `drawing` is the relation that holds the boxes of its comments. */
export function* sheetXml(sheet: NewSheet, drawing?: string): Iterable<string> {
  const { page } = sheet;
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}">`;
  if (page !== undefined) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield viewXml(sheet);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  if (sheet.widths.length > 0) yield columnsXml(sheet.widths);
  yield '<sheetData>';
  const letters = Array.from({ length: sheet.widths.length }, (_, index) => columnLetters(index));
  for (const row of sheet.rows) yield rowXml(row, letters);
  yield '</sheetData>';
  const { merges = [], links = [] } = sheet;
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  if (links.length > 0) {
    yield '<hyperlinks>';
    for (const { cell, to } of links) yield `<hyperlink ref="${cell}" location="${escapeXml(to)}"/>`;
    yield '</hyperlinks>';
  }
  yield marginsXml(page?.margins);
  if (page !== undefined)
    yield `<pageSetup paperSize="${PAPERS[page.size ?? 'A4']}" orientation="${page.orientation ?? 'landscape'}"${page.across === undefined ? '' : ` fitToWidth="${page.across}"`} fitToHeight="0"/><headerFooter><oddFooter>${escapeXml(page.footer)}</oddFooter></headerFooter>`;
  if (page?.breaks !== undefined && page.breaks.length > 0) yield breaksXml(page.breaks);
  // Numbers are texts on purpose: no green corner in every cell.
  yield `<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>`;
  if (drawing !== undefined) yield `<legacyDrawing r:id="${drawing}"/>`;
  yield '</worksheet>';
}

function marginsXml(margins: NonNullable<NewSheet['page']>['margins']): string {
  if (margins === undefined)
    return '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;
  const { top, right, bottom, left } = margins;
  return `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(top / 2)}" footer="${inches(bottom / 2)}"/>`;
}

const breaksXml = (rows: readonly number[]): string =>
  `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

function viewXml({ freeze }: NewSheet): string {
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0))
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = freeze;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml({ number, cells, styles, height }: NewRow, letters: readonly string[]): string {
  const own = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${number}"${own}>`;
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index]!;
    const style = typeof styles === 'number' ? styles : (styles[index] ?? 0);
    const place = `<c r="${letters[index] ?? columnLetters(index)}${number}"${style === 0 ? '' : ` s="${style}"`}`;
    if (text !== '')
      xml += `${place} t="inlineStr"><is><t${BLANKS.test(text) ? PRESERVE : ''}>${escapedText(text)}</t></is></c>`;
    else if (style !== 0) xml += `${place}/>`;
  }
  return `${xml}</row>`;
}

/** Blanks at the ends of a text, and its line ends, are lost unless they are asked to stay. */
const BLANKS = /^\s|\s$|\n/;
const PRESERVE = ' xml:space="preserve"';
