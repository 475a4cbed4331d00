import type { TableName } from '../vocabulary.ts';

/** Where a row of an imported table came from. */
export interface RowSource {
  /** "danh-sach.xlsx › KV4", or the name of the file alone. */
  readonly file: string;
  readonly row: string;
}

/** A place a person can go to. Rows count from 1 with the header, as a spreadsheet shows them. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** Which table it is, where the code of the finding does not tell: it settles what a column is called. */
  readonly table?: TableName;
  /** Key of the column in `records/columns.ts`, such as `birth`. */
  readonly column?: string;
  /** The cell as a spreadsheet calls it (`F212`), where the file is one. */
  readonly cell?: string;
  /** The row of the official's own file that `import` made this row of. */
  readonly source?: RowSource;
}
