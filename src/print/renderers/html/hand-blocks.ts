import { escapeHtml } from '../../../html/escape.ts';
import type { BoxBlock, FieldBlock, FieldPart, SizedRun } from '../../hand-blocks.ts';
import { runHtml } from './run.ts';

/** A line to be filled: labels, and dots as long as the line allows. */
export function fieldHtml({
  parts,
  size = 13,
  indent = 0,
  close = false,
  keepNext = false,
}: FieldBlock): string {
  const spacing = close ? ';margin-top:2pt;line-height:1.2' : '';
  return `<p class="field" style="font-size:${size}pt;padding-left:${indent}mm${spacing}${keepNext ? ';break-after:avoid' : ''}">${parts.map(partHtml).join('')}</p>\n`;
}

function partHtml({ label, text = '', bold = false, after = '', share = 1 }: FieldPart): string {
  const open = `<span style="flex-grow:${share}">`;
  if (text === '') return `${open}${escapeHtml(label)}<span class="dots"></span>${escapeHtml(after)}</span>`;
  const end = after === '' || /^[,.;)]/.test(after) ? after : ` ${after}`;
  const blank = label === '' ? '' : ' ';
  // One child: a line that wraps must not become columns.
  return `${open}<span>${escapeHtml(`${label}${blank}`)}${runHtml({ text, bold })}${escapeHtml(end)}</span></span>`;
}

/** A frame of exact size, with lines beside it. */
export function boxHtml({ width, height, border, align = 'left', lines, beside }: BoxBlock): string {
  const side = beside === undefined ? '' : `<div class="beside">${beside.map(lineHtml).join('')}</div>`;
  return `<div class="boxed"${align === 'center' ? ' style="justify-content:center"' : ''}><div${border === 'double' ? ' class="two"' : ''} style="width:${width}mm;height:${height}mm">${lines.map(lineHtml).join('')}</div>${side}</div>\n`;
}

const lineHtml = ({ size = 11, ...run }: SizedRun): string =>
  `<p style="font-size:${size}pt">${runHtml(run)}</p>`;
