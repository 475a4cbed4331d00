import type { Run } from './document.ts';

/** Parts of a page that a hand fills, or that a seal, a photograph or a stamp is set on. */

/**
 * Dòng điền: labels side by side on one line, each with what is known after it. Where nothing is
 * known, dots to write on reach to the end of the label's share of the line.
 */
export interface FieldBlock {
  readonly kind: 'field';
  readonly parts: readonly FieldPart[];
  readonly size?: number;
  /** Of the first label, in millimetres. */
  readonly indent?: number;
  /** Lines close together, where a page must hold much. */
  readonly close?: boolean;
  /** Stands on one page with what follows it. */
  readonly keepNext?: boolean;
}

export interface FieldPart {
  readonly label: string;
  /** What is known; '' leaves dots. */
  readonly text?: string;
  /** Of the text that is known. */
  readonly bold?: boolean;
  /** Follows the text or the dots: "phiếu", ", Tổ trưởng". */
  readonly after?: string;
  /** Of the line, in proportion to the other parts; 1 unless said. */
  readonly share?: number;
}

/** Khung: a frame of exact size, from outer edge to outer edge in millimetres, with text in its middle. */
export interface BoxBlock {
  readonly kind: 'box';
  readonly width: number;
  readonly height: number;
  readonly border: 'single' | 'double';
  readonly align?: 'left' | 'center';
  readonly lines: readonly SizedRun[];
  /** Centred lines in the room at its right. */
  readonly beside?: readonly SizedRun[];
}

/** A line with a size of its own. */
export type SizedRun = Run & { readonly size?: number };

/** What follows starts on a new page. */
export interface PageBreakBlock {
  readonly kind: 'page-break';
}
