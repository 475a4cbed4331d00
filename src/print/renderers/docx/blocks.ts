import type { FlowBlock, NotesBlock, ParagraphBlock, TitleBlock } from '../../document.ts';
import type { BoxBlock, FieldBlock, FieldPart, SizedRun } from '../../hand-blocks.ts';
import { gridXml } from './grid.ts';
import { headingXml, ruleXml, RULED, signaturesXml, textWidth } from './heading.ts';
import { tableXml } from './table.ts';
import { paragraphXml, runProperties, runXml, type TabStop } from './text.ts';

/** A block of running text as paragraphs and tables. `width` is that of the text, in millimetres; `held`: its end stays on the page of what follows. */
export function blockXml(block: FlowBlock, width: number, held = false): string {
  switch (block.kind) {
    case 'form-code':
      return paragraphXml(runXml({ text: block.code, bold: true }, 11), { style: 'Close', align: 'right' });
    case 'heading':
      return headingXml(block, width);
    case 'title':
      return titleXml(block, width);
    case 'paragraph':
      return bodyXml(block, held || (block.keepNext ?? false));
    case 'table':
      return tableXml(block, width, held);
    case 'signatures':
      return signaturesXml(block, width);
    case 'notes':
      return notesXml(block, held);
    case 'field':
      return fieldXml(block, width, held);
    case 'box':
      return boxXml(block, width);
    case 'drawing':
      return '';
  }
}

/** Whether a block is, for a word processor, a table. */
export const isTable = ({ kind }: FlowBlock): boolean =>
  kind === 'heading' || kind === 'table' || kind === 'signatures' || kind === 'box';

/** Two tables that touch would become one; and every table wants a paragraph after it, as low as may be. */
export const gapXml = (keepNext = false, height = 4): string =>
  paragraphXml('', { style: 'Close', keepNext, height });

/** One heading of several lines, so that the outline of the document has one entry for it. */
function titleXml({ lines, rule }: TitleBlock, width: number): string {
  const runs = lines.map(({ size = 14, ...run }) => runXml({ bold: true, ...run }, size));
  const title = paragraphXml(runs.join('<w:r><w:br/></w:r>'), { style: 'Heading1' });
  const last = lines.at(-1);
  if (!rule || last === undefined) return title;
  return `${title}${ruleXml(width, textWidth(last.text, last.size ?? 14) * RULED)}`;
}

function bodyXml(
  { text, align = 'justify', size = 13, indent, close, above }: ParagraphBlock,
  keepNext: boolean,
): string {
  return paragraphXml(text.map((run) => runXml(run, size)).join(''), {
    style: close ? 'Close' : 'BodyText',
    align,
    keepNext,
    ...(indent === undefined ? {} : { firstLine: indent }),
    ...(above === undefined ? {} : { before: (above * 72) / 25.4 }),
  });
}

const notesXml = ({ title, lines }: NotesBlock, keepNext: boolean): string =>
  [
    paragraphXml(runXml({ text: title, bold: true, italic: true }, 10), {
      style: 'Close',
      before: 8,
      keepNext,
    }),
    ...lines.map((text) => paragraphXml(runXml({ text, italic: true }, 10), { style: 'Close', keepNext })),
  ].join('');

/** Labels on one line: each reaches to the end of its share, over dots where nothing is known. */
function fieldXml(
  { parts, size = 13, indent = 0, close, keepNext = false }: FieldBlock,
  width: number,
  held: boolean,
): string {
  const whole = parts.reduce((sum, { share = 1 }) => sum + share, 0);
  let reached = indent;
  const stops = parts.map(({ share = 1, text = '', after = '' }, index): TabStop => {
    reached += (share * (width - indent)) / whole;
    const isLast = index === parts.length - 1;
    // Text that ends at a stop takes all that follows up to the next tab with it; so only the last does.
    const own = text === '' && !isLast ? textWidth(` ${after} `, size) : 0;
    return { at: reached - own, dots: text === '', follows: isLast ? 'ends' : 'starts' };
  });
  const runs = parts.map((part, index) => partXml(part, size, index === parts.length - 1)).join('');
  return paragraphXml(runs, {
    style: close ? 'Close' : 'BodyText',
    align: 'left',
    keepNext: keepNext || held,
    left: indent,
    tabs: stops,
  });
}

function partXml(
  { label, text = '', bold = false, after = '' }: FieldPart,
  size: number,
  isLast: boolean,
): string {
  const end = after === '' || /^[,.;)]/.test(after) ? after : ` ${after}`;
  const tab = `<w:r>${runProperties({ size })}<w:tab/></w:r>`;
  const labelled = runXml({ text: `${label}${label === '' ? '' : ' '}` }, size);
  if (text === '') return `${labelled}${tab}${runXml({ text: isLast ? end : `${end} ` }, size)}`;
  return `${labelled}${runXml({ text, bold }, size)}${runXml({ text: end }, size)}${isLast ? '' : tab}`;
}

function boxXml({ width, height, border, lines, beside }: BoxBlock, whole: number): string {
  const text = (some: readonly SizedRun[]): string =>
    some
      .map(({ size = 11, ...run }) => paragraphXml(runXml(run, size), { style: 'Close', align: 'center' }))
      .join('') || paragraphXml('', { style: 'Close' });
  const cells = [{ width, border, content: text(lines) }];
  return gridXml(
    beside === undefined
      ? cells
      : [...cells, { width: whole - width, border: undefined, content: text(beside) }],
    height,
  );
}
