import type { Catalog } from '../i18n/catalog.ts';
import { phrase } from '../i18n/phrase.ts';
import type { WorkbookText } from '../i18n/workbook-text.ts';
import type { CellNote } from '../tables/xlsx/cell-note.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** Words in both forms that a workbook needs. */
export interface Words {
  readonly catalog: Catalog;
  readonly text: WorkbookText;
}

/**
 * Findings of one sheet that become comments. Spreadsheets slow down with more; the cells of later ones
 * are coloured, and the list names them all.
 */
export const MOST_COMMENTS = 30_000;

/** What is said about the cells of each sheet, by its name. */
export function notesBySheet(
  placed: readonly PlacedFinding[],
  { catalog, text }: Words,
): ReadonlyMap<string, readonly CellNote[]> {
  const sheets = new Map<string, CellNote[]>();
  for (const { finding, sheet, row, column } of placed) {
    if (sheet === undefined) continue;
    let notes = sheets.get(sheet);
    if (notes === undefined) sheets.set(sheet, (notes = []));
    notes.push({
      row,
      column,
      colour: finding.severity,
      text: notes.length < MOST_COMMENTS ? comment(finding, { catalog, text }) : '',
    });
  }
  return sheets;
}

function comment(finding: PlacedFinding['finding'], { catalog, text }: Words): string {
  const { message, fix, basisText } = phrase(finding, catalog);
  return text.comment(text.severity[finding.severity], message, fix, basisText);
}
