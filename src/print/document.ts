import type { DrawingBlock } from './drawing-block.ts';
import type { CardsBlock } from './card-blocks.ts';
import type { BoxBlock, FieldBlock, PageBreakBlock, SizedRun } from './hand-blocks.ts';

export type { CardsBlock, Frame, Slot } from './card-blocks.ts';

/**
 * A printed document as data: what stands on the paper, in Vietnamese, and nothing about how it is
 * drawn. Forms make it, renderers draw it. Lengths are millimetres, sizes of type are points.
 */
export interface PrintDocument {
  /** Shown by viewers and read aloud by screen readers. */
  readonly title: string;
  readonly page: PageSetup;
  /** Prints DỰ THẢO across every page. */
  readonly draft: boolean;
  /** Prints BẢN MẪU across every page: for checking before the real ones are printed, never for use. */
  readonly proof?: true;
  /** What stands between two page breaks stands on one page: its type shrinks until it does. */
  readonly onePageEach?: true;
  readonly blocks: readonly Block[];
}

export interface PageSetup {
  readonly size: 'A3' | 'A4' | 'A5' | 'A6';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /**
   * Where the page number stands. `top`: alone, centred in the top margin and hidden on the first page,
   * for documents in running text (Nghị định 30/2020, Phụ lục I). `foot`: "Trang n/N" under every page, for lists
   * whose sheets hang side by side on a wall.
   */
  readonly numbering: 'top' | 'foot' | 'none';
  /** What follows each page break is an annex: its pages are numbered apart (Nghị định 30/2020, Phụ lục I). */
  readonly annexes?: true;
  /** Before the page number at the foot: what a loose sheet must say of itself. */
  readonly footLabel?: string;
  /** From the first table on, text runs down so many columns side by side; one unless said. */
  readonly columns?: 2;
}

export type Block =
  | FormCodeBlock
  | HeadingBlock
  | TitleBlock
  | ParagraphBlock
  | TableBlock
  | SignaturesBlock
  | NotesBlock
  | FieldBlock
  | BoxBlock
  | DrawingBlock
  | PageBreakBlock
  | CardsBlock;

/** A block that takes its room on the page from top to bottom. */
export type FlowBlock = Exclude<Block, CardsBlock | PageBreakBlock>;

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A line or a part of one, in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Mẫu số: the code of the form, at the top right. */
export interface FormCodeBlock {
  readonly kind: 'form-code';
  readonly code: string;
}

/** Cơ quan ban hành at the left, Quốc hiệu và Tiêu ngữ at the right, each with the rule that belongs under it. Without an issuer the right half takes the whole line. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly issuer: readonly Run[];
  /** Số, ký hiệu; its line is left out when absent. */
  readonly number?: string;
  /** Địa danh, ngày tháng năm; its line is left out when absent. */
  readonly placeAndDate?: string;
  /** Of Quốc hiệu; Tiêu ngữ is one point larger. 12 unless said. */
  readonly size?: number;
  /** Share of the width that the left half takes. */
  readonly leftShare?: number;
}

/** Tên loại và trích yếu: centred lines. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly lines: readonly SizedRun[];
  /** Trích yếu: a rule under the last line, two fifths of its length (Nghị định 30/2020: one third to one half). */
  readonly rule?: true;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: readonly Run[];
  readonly align?: Align;
  readonly size?: number;
  /** First line only. */
  readonly indent?: number;
  /** Lines close together, as under a list. */
  readonly close?: boolean;
  /** More blank above it, in millimetres. */
  readonly above?: number;
  /** Stands on one page with what follows it. */
  readonly keepNext?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table is, for screen readers. */
  readonly summary: string;
  readonly size: number;
  /** Rows stand closer, for a sheet that must hold much. */
  readonly dense?: true;
  /** Of a row that a hand writes in, in millimetres; longer text makes it higher. */
  readonly rowHeight?: number;
  readonly columns: readonly TableColumn[];
  /** Header rows, repeated on every page. A cell that spans rows is given in its first row only. */
  readonly header: readonly (readonly HeaderCell[])[];
  /** The row of column numbers under the header, one text per column. */
  readonly numbers?: readonly string[];
  /** Every row has one text per column. A single letter (X, 0) is a mark and stands in the middle of its cell. */
  readonly rows: readonly (readonly string[])[];
  /** Printed across the table when there is no row. */
  readonly empty: string;
  readonly totals?: readonly TotalCell[];
}

export interface TableColumn {
  /** Width in proportion to the other columns. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /**
   * `wrap` (unless said): words move to the next line. A word a little wider than the column makes the
   * type of its cell smaller, by a fifth at most; a wider one breaks at a hyphen, slash or full stop,
   * else anywhere. `shrink`: stays on one line in smaller type, for dates and numbers that must not be torn.
   */
  readonly fit?: 'wrap' | 'shrink';
}

export interface HeaderCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TotalCell {
  readonly text: string;
  readonly columns?: number;
}

/** Chức vụ, họ tên và chữ ký. One signature stands at the right; several share the width. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly signatures: readonly Signature[];
  readonly size?: number;
  /** Room for the hand and the seal; 24 unless said. */
  readonly room?: number;
  /** Share of the width that a signature alone takes, at the right; 0.45 unless said. */
  readonly share?: number;
  /** Nơi nhận, at the left of a signature alone: one line each. */
  readonly recipients?: readonly string[];
}

export interface Signature {
  /** A line of dots and a date above the positions. */
  readonly above?: string;
  readonly positions: readonly string[];
  readonly hint?: string;
  /** '' leaves the name to be written by hand. */
  readonly name: string;
}

export interface NotesBlock {
  readonly kind: 'notes';
  readonly title: string;
  readonly lines: readonly string[];
}
