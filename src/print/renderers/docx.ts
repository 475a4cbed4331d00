import { createZipWriter } from '../../tables/zip-writer.ts';
import type { Block, FlowBlock, PrintDocument } from '../document.ts';
import { paperSize } from '../paper.ts';
import { shrunk } from '../shrink.ts';
import { partsBetweenBreaks } from '../parts.ts';
import { blockXml, gapXml, isTable } from './docx/blocks.ts';
import { edgeReferences, hasFirstPage, packageParts } from './docx/package.ts';
import { paragraphXml } from './docx/text.ts';
import { twips } from './docx/units.ts';
import type { Rendered } from './renderer.ts';

/** A document for a word processor: real styles, tables with repeated header rows. Cards and drawings it has none. */
export async function renderDocx(document: PrintDocument): Promise<Rendered> {
  const zip = createZipWriter();
  for (const [name, text] of packageParts(document, bodyXml(document))) await zip.add(name, [text]);
  return { bytes: zip.done(), pages: undefined, missing: [] };
}

function bodyXml(document: PrintDocument): string {
  // A word processor cannot be asked whether it fits: a little smaller than it does on our own pages.
  const blocks = document.onePageEach ? shrunk(document.blocks, 0.95) : document.blocks;
  const parts = partsBetweenBreaks(blocks).map((part) => partXml(part, document));
  // A break of its own would make a blank page after a page that is full.
  const turn = document.page.annexes
    ? `<w:p><w:pPr>${sectionXml(document, 1)}</w:pPr></w:p>`
    : paragraphXml('', { style: 'Close', height: LOWEST, onNewPage: true });
  const last = document.blocks.at(-1);
  const end = last !== undefined && isFlow(last) && !isTable(last) ? '' : gapXml(false, LOWEST);
  return `${parts.join(turn)}${end}${sectionXml(document, document.page.columns ?? 1)}`;
}

const isFlow = (block: Block): block is FlowBlock => block.kind !== 'cards' && block.kind !== 'page-break';

/** Points that a paragraph takes which must be there and is not to be seen. */
const LOWEST = 1;

/** Millimetres between two columns of text. */
const BETWEEN = 5;

/**
 * What follows the last table, up to the signatures, is held together and by the table's last rows: nobody
 * signs an empty page. What stands before the first table of a page in columns is a section of its own, over
 * the whole width.
 */
function partXml(blocks: readonly Block[], document: PrintDocument): string {
  const { page } = document;
  const width = paperSize(page).width - page.margins.left - page.margins.right;
  const signed = blocks.findLastIndex(({ kind }) => kind === 'signatures');
  const last = blocks.findLastIndex(({ kind }, index) => kind === 'table' && index < signed);
  const held = new Set(last < 0 ? [] : blocks.slice(last, signed));
  const flow = blocks.filter(isFlow);
  const xml = (some: readonly FlowBlock[], own: number): string =>
    some
      .map((block, index) => {
        const more = isTable(block) && index < some.length - 1 ? gapXml(held.has(block)) : '';
        return blockXml(block, own, held.has(block)) + more;
      })
      .join('');
  const table = flow.findIndex(({ kind }) => kind === 'table');
  if (page.columns === undefined || table < 0) return xml(flow, width);
  const column = (width - BETWEEN * (page.columns - 1)) / page.columns;
  return `${xml(flow.slice(0, table), width)}<w:p><w:pPr>${sectionXml(document, 1)}</w:pPr></w:p>${xml(flow.slice(table), column)}`;
}

function sectionXml(document: PrintDocument, columns: number): string {
  const { page } = document;
  const { width, height } = paperSize(page);
  const { top, right, bottom, left } = page.margins;
  const lies = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const flow = page.columns === undefined ? '' : '<w:type w:val="continuous"/>';
  const cols = `<w:cols w:space="${twips(BETWEEN)}"${columns > 1 ? ` w:num="${columns}"` : ''}/>`;
  return `<w:sectPr>${edgeReferences(document)}${flow}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${lies}/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(top / 2.5)}" w:footer="${twips(bottom / 2.5)}" w:gutter="0"/>${document.page.annexes ? '<w:pgNumType w:start="1"/>' : ''}${cols}${hasFirstPage(document) ? '<w:titlePg/>' : ''}</w:sectPr>`;
}
