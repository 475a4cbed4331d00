/** A place a person can go to. Rows count from 1 with the header, as a spreadsheet shows them. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** Key of the column in `records/columns.ts`, such as `birth`. */
  readonly column?: string;
  /** The cell as a spreadsheet calls it (`F212`), where the file is one. */
  readonly cell?: string;
}
