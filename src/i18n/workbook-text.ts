import type { Severity } from '../findings/codes.ts';
import type { TableName } from '../vocabulary.ts';
import type { Language } from './catalog.ts';

/** Words of the workbooks that the program writes: findings written back, and tables to print. Counts come as the language writes them. */
export interface WorkbookText {
  /** Name of the sheet that lists what was found. */
  readonly list: string;
  readonly listTitle: (errors: string, warnings: string, notes: string) => string;
  readonly nothing: string;
  readonly howTo: string;
  readonly columns: Readonly<
    Record<'severity' | 'cell' | 'who' | 'column' | 'message' | 'fix' | 'basis' | 'code', string>
  >;
  readonly severity: Readonly<Record<Severity, string>>;
  /** One finding as a comment on its cell. */
  readonly comment: (severity: string, message: string, fix: string, basis: string) => string;
  /** Ends a comment that Excel would not hold whole. */
  readonly cutComment: string;
  /** Ends a cell of a copied CSV file that Excel would not hold whole. */
  readonly cutCell: (letters: string) => string;
  readonly onlyColoured: (commented: string) => string;
  readonly goesOn: (sheet: string) => string;
  readonly noFormat: (file: string) => string;
  /** On screen, where a workbook was copied without its formatting. */
  readonly rowsOnly: (file: string) => string;
  /** What the program says about a workbook it wrote. */
  readonly written: (path: string, marked: string) => string;
  readonly page: string;
  readonly noArea: string;
  readonly areaSheet: (area: string) => string;
  readonly areaLine: (area: string, commune: string) => string;
  /** Names of the sheets that tables are exported to. */
  readonly sheets: Readonly<Record<TableName, string>>;
  readonly exported: (rows: string, path: string) => string;
}

/** The words of workbooks in one language; the other is not loaded. */
export async function loadWorkbookText(language: Language): Promise<WorkbookText> {
  return language === 'en'
    ? (await import('./en/workbook.ts')).workbookText
    : (await import('./vi/workbook.ts')).workbookText;
}
