import type { Finding } from '../findings/finding.ts';
import type { EncodingEvidence } from './reading-choices.ts';

/** One kind of thing per row, as read from a file: text only, nothing judged yet. */
export interface Table {
  /** Name shown in findings: the file's name inside the ward folder. */
  readonly file: string;
  readonly sheet?: string;
  /** Headings, one per column, with a two-row header already joined ("Nơi cư trú / Tạm trú"). */
  readonly header: readonly string[];
  /** The spreadsheet's own row number of the header (of its last row, when it has two). */
  readonly headerRow?: number;
  /** Cells of each data row; may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet's own row number of each data row. */
  readonly rowNumbers: ArrayLike<number>;
  /** What the text was in before it became Unicode; absent or empty when it was Unicode already. */
  readonly encodings?: readonly EncodingEvidence[];
  /** What the reader noticed. */
  readonly findings: readonly Finding[];
}
