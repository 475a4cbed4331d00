import type { PrintDocument } from '../document.ts';

/** What a renderer made of a document. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Where the format has pages. */
  readonly pages: number | undefined;
  /** Characters that the font lacks, each once; they are printed by their number, as [U+4E2D]. */
  readonly missing: readonly string[];
}

export interface RenderOptions {
  /** Where the format has pages: only these, counted from 1; numbers stay as they are. */
  readonly chosen?: (page: number) => boolean;
}

/** Turns a document into a file. The same document gives the same bytes. */
export type Renderer = (document: PrintDocument, options?: RenderOptions) => Promise<Rendered>;
