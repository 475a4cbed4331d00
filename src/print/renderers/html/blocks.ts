import { escapeHtml } from '../../../html/escape.ts';
import type {
  FlowBlock,
  HeadingBlock,
  NotesBlock,
  ParagraphBlock,
  SignaturesBlock,
  TitleBlock,
} from '../../document.ts';
import { MOTTO, NATION } from '../printed-words.ts';
import { drawingHtml } from './drawing.ts';
import { boxHtml, fieldHtml } from './hand-blocks.ts';
import { runHtml } from './run.ts';
import { tableHtml } from './table.ts';

/** A block of running text as HTML. Every text is escaped here. */
export function blockHtml(block: FlowBlock): string {
  switch (block.kind) {
    case 'form-code':
      return `<p class="form-code">${escapeHtml(block.code)}</p>\n`;
    case 'heading':
      return headingHtml(block);
    case 'title':
      return titleHtml(block);
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'notes':
      return notesHtml(block);
    case 'field':
      return fieldHtml(block);
    case 'box':
      return boxHtml(block);
    case 'drawing':
      return drawingHtml(block);
  }
}

function headingHtml({ issuer, number, placeAndDate, size = 12, leftShare = 0.42 }: HeadingBlock): string {
  const left = Math.round(leftShare * 1000) / 10;
  const below = (text: string | undefined, style: string): string =>
    text === undefined ? '' : `<p style="font-size:${size + 1}pt${style}">${escapeHtml(text)}</p>`;
  return `<div class="heading" style="font-size:${size}pt">
<div class="issuer" style="width:${left}%">${issuer.map((run, index) => `<p${index === issuer.length - 1 ? ' class="last"' : ''}>${runHtml(run)}</p>`).join('')}${below(number, '')}</div>
<div style="width:${100 - left}%"><p><b>${NATION}</b></p><p style="font-size:${size + 1}pt"><b class="motto">${MOTTO}</b></p>${below(placeAndDate, ';font-style:italic')}</div>
</div>
`;
}

function titleHtml({ lines, rule }: TitleBlock): string {
  const html = lines.map(
    ({ size = 14, ...run }, index) =>
      `<span${rule && index === lines.length - 1 ? ' class="ruled"' : ''} style="font-size:${size}pt">${runHtml({ bold: true, ...run })}</span>`,
  );
  return `<h1>${html.join('\n')}</h1>\n`;
}

function paragraphHtml({
  text,
  align = 'justify',
  size = 13,
  indent = 0,
  close = false,
  above = 0,
  keepNext = false,
}: ParagraphBlock): string {
  const margin = above > 0 ? `;margin-top:${above}mm` : close ? ';margin-top:2pt' : '';
  return `<p class="text ${align}" style="font-size:${size}pt;text-indent:${indent}mm${margin}${close ? ';line-height:1.2' : ''}${keepNext ? ';break-after:avoid' : ''}">${text.map(runHtml).join('')}</p>\n`;
}

function signaturesHtml({
  signatures,
  size = 13,
  room = 24,
  share = 0.45,
  recipients = [],
}: SignaturesBlock): string {
  const width = signatures.length === 1 ? share * 100 : 100 / signatures.length;
  const columns = signatures.map(({ above, positions, hint, name }) => {
    const lines = [
      ...(above === undefined ? [] : [runHtml({ text: above, italic: true })]),
      ...positions.map((text) => runHtml({ text, bold: true })),
      ...(hint === undefined ? [] : [runHtml({ text: hint, italic: true })]),
    ];
    const head = lines.map((line) => `<p>${line}</p>`).join('');
    return `<div style="width:${width}%">${head}<p style="margin-top:${room}mm"><b>${escapeHtml(name)}</b></p></div>`;
  });
  const left =
    recipients.length === 0
      ? ''
      : `<div class="recipients" style="font-size:${size - 2}pt"><p style="font-size:${size - 1}pt"><b><i>Nơi nhận:</i></b></p>${recipients.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`;
  return `<div class="signatures" style="font-size:${size}pt">${left}${columns.join('')}</div>\n`;
}

function notesHtml({ title, lines }: NotesBlock): string {
  return `<div class="notes"><p><b>${escapeHtml(title)}</b></p>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>\n`;
}
