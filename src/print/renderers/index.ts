import type { Renderer, RenderOptions } from './renderer.ts';

/** Định dạng in: file extension to renderer. Each is loaded when it is first used. */
export const RENDERERS = {
  pdf: async (document, options?: RenderOptions) => (await import('./pdf.ts')).renderPdf(document, options),
  html: async (document) => (await import('./html.ts')).renderHtml(document),
} as const satisfies Readonly<Record<string, Renderer>>;
