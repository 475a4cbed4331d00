import { escapeHtml } from '../../html/escape.ts';
import type { Block, PrintDocument } from '../document.ts';
import { partsBetweenBreaks } from '../parts.ts';
import { blockHtml } from './html/blocks.ts';
import { cardsHtml } from './html/cards.ts';
import { styleSheet } from './html/style.ts';
import { wordAcross } from './printed-words.ts';
import type { Rendered } from './renderer.ts';

/** A document as one HTML file that a browser prints as the PDF looks; it refers to nothing outside itself. */
export async function renderHtml(document: PrintDocument): Promise<Rendered> {
  const { title, page, blocks, draft, proof } = document;
  const across = wordAcross(document);
  const hasCards = blocks.some(({ kind }) => kind === 'cards');
  const html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet(page)}</style>
</head>
<body>
${across !== undefined && !hasCards ? `<div class="draft${draft && proof ? ' both' : ''}"><span>${across}</span></div>\n` : ''}${partsBetweenBreaks(
    blocks,
  )
    .map((part) => partHtml(part, document))
    .join('<div class="turn"></div>\n')}</body>
</html>
`;
  return { bytes: Buffer.from(html, 'utf8'), pages: undefined, missing: [] };
}

/** What follows the last table, up to the signatures, is held together and near the table's last rows. */
function partHtml(blocks: readonly Block[], document: PrintDocument): string {
  const { page } = document;
  const across = wordAcross(document);
  const html = (some: readonly Block[]): string =>
    some
      .map((block) => {
        if (block.kind === 'page-break') return '';
        return block.kind === 'cards' ? cardsHtml(block, page, across) : blockHtml(block);
      })
      .join('');
  const signed = blocks.findLastIndex(({ kind }) => kind === 'signatures');
  if (page.columns !== undefined) {
    const from = Math.max(
      0,
      blocks.findIndex(({ kind }) => kind === 'table'),
    );
    return `${html(blocks.slice(0, from))}<div class="columns">\n${html(blocks.slice(from))}</div>\n`;
  }
  const table = blocks.findLastIndex(({ kind }, index) => kind === 'table' && index < signed);
  if (table < 0) return html(blocks);
  return `${html(blocks.slice(0, table + 1))}<div class="together">\n${html(blocks.slice(table + 1, signed + 1))}</div>\n${html(blocks.slice(signed + 1))}`;
}
