import type { TableName } from '../vocabulary.ts';

/** What the layout of a sheet is recognised by: the headings of one table. Made from `records/columns.ts`. */
export interface Headings {
  readonly table: TableName;
  /** Key of the column that a heading names just as it stands, or undefined. */
  readonly exact: (heading: string) => string | undefined;
  /** The same for "Nơi cư trú / Tạm trú", where knowing the lower heading is enough. */
  readonly keyOf: (heading: string) => string | undefined;
  /** Whether a heading is a part of the one above it: "Ngày" of a birth, "Nơi cấp" of a card. */
  readonly isPart: (above: string, below: string) => boolean;
  /** Whether a heading is one that lists have and no table reads: "Ngày cấp", "Số điện thoại", "Ký nhận". */
  readonly isStrange: (heading: string) => boolean;
  /** Whether a heading names a residence without saying whose or which, and has others under it. */
  readonly isResidence: (heading: string) => boolean;
  /** Whether cells of the column may hold the same word as a heading ("Nam", "Thường trú"): no sign of a header row. */
  readonly isWordOfRows: (key: string) => boolean;
}

/** Tables whose rows are people. */
export const PEOPLE: ReadonlySet<TableName> = new Set(['voters', 'candidates', 'committees']);

/** Joins a heading to the one it stands under. */
export const UNDER = ' / ';
