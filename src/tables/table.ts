import type { Finding } from '../findings/finding.ts';
import type { EncodingEvidence } from './reading-choices.ts';
import type { DateSystem } from './serial-date.ts';

/** One kind of thing per row, as read from a file: text only, nothing judged yet. */
export interface Table {
  /** Name shown in findings: the file's name inside the ward folder. */
  readonly file: string;
  readonly sheet?: string;
  /** Position of the sheet in its workbook, from 0. */
  readonly sheetNumber?: number;
  /** Headings, one per column, with a two-row header already joined ("Nơi cư trú / Tạm trú"). */
  readonly header: readonly string[];
  /** How many of the columns stand in the file, where titles told more of them. */
  readonly columnsInFile?: number;
  /** The spreadsheet's own row number of the header (of its last row, when it has two). */
  readonly headerRow?: number;
  /** Cells of each data row; may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet's own row number of each data row. */
  readonly rowNumbers: ArrayLike<number>;
  /** The numbers of those rows that stand first below a header or a title: what stands above them is of another list. */
  readonly starts?: readonly number[];
  /** The sheets of a workbook that the rows come from, in their order. */
  readonly sheets?: readonly SheetSpan[];
  /** What the text was in before it became Unicode; absent or empty when it was Unicode already. */
  readonly encodings?: readonly EncodingEvidence[];
  /** From when the workbook counts its days; absent where the table is text. */
  readonly dateSystem?: DateSystem;
  /** What the reader noticed. */
  readonly findings: readonly Finding[];
}

/** Where the rows of one sheet stand in a table. */
export interface SheetSpan {
  readonly name: string;
  /** Row numbers of the table that belong to the sheet are its own with this added: 0 for the first. */
  readonly from: number;
  /** Position in the sheet of each column of the table, from 0; -1 where the sheet has no such column. */
  readonly columns: readonly number[];
}
