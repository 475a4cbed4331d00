import type { PrintDocument } from '../document.ts';
import type { Renderer, RenderOptions } from './renderer.ts';

/** Định dạng in: file extension to renderer. Each is loaded when it is first used. */
export const RENDERERS = {
  pdf: async (document, options?: RenderOptions) => (await import('./pdf.ts')).renderPdf(document, options),
  html: async (document) => (await import('./html.ts')).renderHtml(document),
  docx: async (document) => (await import('./docx.ts')).renderDocx(document),
  xlsx: async (document) => (await import('./xlsx.ts')).renderXlsx(document),
} as const satisfies Readonly<Record<string, Renderer>>;

export type Format = keyof typeof RENDERERS;

/** Formats that can show a document: cards and drawings stand at their millimetre, and a workbook holds tables. */
export function formatsOf({ blocks }: PrintDocument): readonly Format[] {
  if (blocks.some(({ kind }) => kind === 'cards' || kind === 'drawing')) return ['pdf', 'html'];
  return blocks.some(({ kind }) => kind === 'table')
    ? ['pdf', 'html', 'docx', 'xlsx']
    : ['pdf', 'html', 'docx'];
}
