import type { Fonts } from './fonts.ts';
import type { Canvas } from './canvas.ts';
import type { Element, Structure } from './structure.ts';

/** A piece of a document that stands whole on one page. Lengths are points. */
export interface Box {
  readonly kind: 'line' | 'row' | 'totals' | 'signatures' | 'sheet';
  readonly height: number;
  /** Blank above it, unless it is the first on its page. */
  readonly gap: number;
  /** Stands on the same page as the next box. */
  readonly keepNext: boolean;
  /** Printed above the first box on each page that has it: the header of a table. */
  readonly header?: Box;
  readonly draw: (canvas: Canvas, top: number) => void;
  /** In two, the first no higher than the room; only for a box that no page can hold. */
  readonly split?: (room: number) => readonly [Box, Box] | undefined;
}

/** What laying out a block needs to know. */
export interface Layout {
  readonly fonts: Fonts;
  readonly structure: Structure;
  /** Where in the structure the block belongs. */
  readonly parent: Element;
  readonly left: number;
  readonly width: number;
}

/** Distance of baselines over the size of the type: single spacing. */
export const SINGLE = 1.15;

/** Of lines that belong closely together: titles, sentences under a list. */
export const CLOSE = 1.2;

/** Of running text (Nghị định 30/2020: from single to one and a half). */
export const SPACED = 1.3;
