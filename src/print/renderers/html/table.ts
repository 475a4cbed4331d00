import { escapeHtml } from '../../../html/escape.ts';
import type { HeaderCell, TableBlock, TableColumn, TotalCell } from '../../document.ts';

/** A table whose header each printed page repeats. Totals are in its body: a foot would be repeated too. */
export function tableHtml(table: TableBlock): string {
  const { columns, header, numbers, totals } = table;
  const parts = [
    `<table style="font-size:${table.size}pt" aria-label="${escapeHtml(table.summary)}">\n${columnsHtml(columns)}`,
    `<thead>${header.map(headerRow).join('\n')}${numbers ? cellsRow(numbers, ' class="numbers"') : ''}</thead>\n<tbody>\n`,
  ];
  const classes = columns.map(({ align = 'left', fit }) => (fit === 'shrink' ? `${align} whole` : align));
  const rows = Array.from(table.rows, (row) => bodyRow(row, classes, table.rowHeight));
  if (rows.length === 0)
    rows.push(`<tr><td class="empty" colspan="${columns.length}">${escapeHtml(table.empty)}</td></tr>\n`);
  // The last rows go with the totals and with the signature below, never the signature alone.
  parts.push(
    ...rows.slice(0, -LAST_ROWS),
    '</tbody>\n<tbody class="last-rows">\n',
    ...rows.slice(-LAST_ROWS),
  );
  if (totals) parts.push(totalsRow(totals));
  parts.push('</tbody>\n</table>\n');
  return parts.join('');
}

const LAST_ROWS = 2;

function totalsRow(totals: readonly TotalCell[]): string {
  const cells = totals.map(
    ({ text, columns = 1 }) => `<td${columns > 1 ? ` colspan="${columns}"` : ''}>${escapeHtml(text)}</td>`,
  );
  return `<tr class="totals">${cells.join('')}</tr>\n`;
}

function columnsHtml(columns: readonly TableColumn[]): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return `<colgroup>${columns.map(({ width }) => `<col style="width:${((width * 100) / whole).toFixed(2)}%">`).join('')}</colgroup>\n`;
}

function headerRow(cells: readonly HeaderCell[]): string {
  const html = cells.map(({ text, columns = 1, rows = 1 }) => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
    return `<th scope="col"${spans}>${escapeHtml(text)}</th>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

function cellsRow(texts: readonly string[], attributes: string): string {
  return `<tr${attributes}>${texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`;
}

/** A single letter is a mark and stands in the middle. */
function bodyRow(row: readonly string[], aligns: readonly string[], height: number | undefined): string {
  let html = height === undefined ? '<tr>' : `<tr style="height:${height}mm">`;
  aligns.forEach((align, index) => {
    const text = row[index] ?? '';
    html += `<td class="${text.length === 1 ? 'center' : align}">${escapeHtml(text)}</td>`;
  });
  return `${html}</tr>\n`;
}
