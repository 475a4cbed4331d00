/** Why a workbook cannot be read, before anybody knows which file it is. */
export type WorkbookTrouble =
  /** It ends before its own table of contents says so. */
  | 'cut-short'
  /** Its parts contradict each other, or are no XML. */
  | 'damaged'
  /** It declares entities, or unpacks to far more than any table holds. */
  | 'unsafe'
  | 'too-large'
  /** Protected by a password. */
  | 'encrypted';

/** Thrown by the readers of workbooks; `readGrids` turns it into a ToolError that names the file. */
export class BrokenWorkbook extends Error {
  readonly trouble: WorkbookTrouble;

  constructor(trouble: WorkbookTrouble) {
    super(trouble);
    this.name = 'BrokenWorkbook';
    this.trouble = trouble;
  }
}
