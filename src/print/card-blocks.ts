import type { HeadingBlock, ParagraphBlock, SignaturesBlock, TitleBlock } from './document.ts';

/** Small pages of one size, several to a sheet, first row of the sheet first. */
export interface CardsBlock {
  readonly kind: 'cards';
  readonly card: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  readonly cutMarks: boolean;
  /** What every card has alike. */
  readonly fixed: readonly Frame[];
  /** What differs, in the order of each card's texts. */
  readonly slots: readonly Slot[];
  /**
   * For stock that is printed already: only the texts of the slots are drawn, so many millimetres to the
   * right and down from their places; what is fixed, the labels and the cut marks stay away.
   */
  readonly overlay?: { readonly x: number; readonly y: number };
  /** A QR code in a square of so many millimetres a side; its text follows those of the slots. */
  readonly code?: { readonly x: number; readonly y: number; readonly side: number };
  /** A card without any text leaves its place on the sheet blank. */
  readonly cards: readonly (readonly string[])[];
  /** Printed on one page when there is no card. */
  readonly empty: string;
}

/** A part of a card that starts so far from its top left corner. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly blocks: readonly (HeadingBlock | TitleBlock | ParagraphBlock | SignaturesBlock)[];
}

/**
 * A label and the text that follows it on the same line. A long text wraps to the full width; when
 * the box is full the type shrinks by half points until it fits: nothing is cut off.
 */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly labelBold?: boolean;
  readonly bold?: boolean;
  readonly size: number;
}
