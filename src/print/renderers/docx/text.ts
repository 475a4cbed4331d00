import { escapeXml } from '../../../tables/xml/escape.ts';
import type { Align, Run } from '../../document.ts';
import { halfPoints, twips, twipsOfPoints } from './units.ts';

// XML has no way to write the other control characters, not even as a reference.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe for XML. */
export const xml = (text: string): string => escapeXml(text.replace(UNWRITABLE, ''));

/** A run of one style; its size only where it differs from that of the paragraph's style. */
export function runXml({ text, bold, italic }: Run, size?: number): string {
  return `<w:r>${runProperties({ bold, italic, size })}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
}

export function runProperties({
  bold = false,
  italic = false,
  size,
}: {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly size?: number | undefined;
}): string {
  const inner = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size === undefined ? '' : `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`}`;
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

/** What a paragraph says of itself beyond its style. Lengths are millimetres, spacing is points. */
export interface ParagraphManner {
  readonly style?: string;
  readonly align?: Align | undefined;
  readonly keepNext?: boolean;
  /** Starts a page. */
  readonly onNewPage?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Of its one line, exactly, whatever the size of its type. */
  readonly height?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  /** A rule above it, as long as what its indents leave. */
  readonly rule?: boolean;
  /** Places to which tabs reach, in millimetres from the margin, with or without dots on the way. */
  readonly tabs?: readonly TabStop[];
}

export interface TabStop {
  readonly at: number;
  readonly dots: boolean;
  /** What follows the tab ends there, or starts there. */
  readonly follows: 'ends' | 'starts';
}

/** A paragraph of runs already written. Elements stand in the order of the schema, which Word insists on. */
export function paragraphXml(runs: string, manner: ParagraphManner = {}): string {
  const { style, align, keepNext, onNewPage, rule, tabs = [] } = manner;
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    onNewPage ? '<w:pageBreakBefore/>' : '',
    rule ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
    tabs.length === 0
      ? ''
      : `<w:tabs>${tabs.map(({ at, dots, follows }) => `<w:tab w:val="${follows === 'ends' ? 'right' : 'left'}"${dots ? ' w:leader="dot"' : ''} w:pos="${twips(at)}"/>`).join('')}</w:tabs>`,
    spacingXml(manner),
    indentXml(manner),
    align === undefined ? '' : `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function spacingXml({ before, after, height }: ParagraphManner): string {
  if (before === undefined && after === undefined && height === undefined) return '';
  const part = (name: string, value: number | undefined): string =>
    value === undefined ? '' : ` w:${name}="${twipsOfPoints(value)}"`;
  const line = height === undefined ? '' : ` w:line="${twipsOfPoints(height)}" w:lineRule="exact"`;
  return `<w:spacing${part('before', before)}${part('after', after)}${line}/>`;
}

function indentXml({ left, right, firstLine }: ParagraphManner): string {
  const part = (name: string, value: number | undefined): string =>
    value === undefined ? '' : ` w:${name}="${twips(value)}"`;
  const inner = `${part('left', left)}${part('right', right)}${part('firstLine', firstLine)}`;
  return inner === '' ? '' : `<w:ind${inner}/>`;
}
