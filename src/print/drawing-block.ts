/** Straight lines and short texts at their millimetres, from the top left corner of the room between the margins. */
export interface DrawingBlock {
  readonly kind: 'drawing';
  readonly height: number;
  /** What it shows, for screen readers. */
  readonly summary: string;
  readonly lines: readonly DrawnLine[];
  readonly texts: readonly DrawnText[];
}

/** Horizontal or upright; its weight in points, a hair line unless said. */
export interface DrawnLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight?: number;
}

/** One line of text that starts, or has its middle, at `x`; `y` is its baseline. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
}
