import type { PaperKey } from './paper.ts';
import type { FormId } from './forms/index.ts';

/** Lượng giấy of one document, or of several together. */
export interface PaperNeeded {
  readonly pages: number;
  readonly sheets: number;
}

/** One document that would be printed. */
export interface PlannedPaper extends PaperNeeded {
  readonly form: FormId;
  readonly area: string | undefined;
  readonly paper: PaperKey;
}

/** Sums by anything that a document has, in the order in which it first comes. */
export function sumBy<K>(
  plan: readonly PlannedPaper[],
  keyOf: (paper: PlannedPaper) => K,
): ReadonlyMap<K, PaperNeeded & { readonly documents: number }> {
  const sums = new Map<K, { pages: number; sheets: number; documents: number }>();
  for (const paper of plan) {
    const key = keyOf(paper);
    const sum = sums.get(key) ?? { pages: 0, sheets: 0, documents: 0 };
    sum.pages += paper.pages;
    sum.sheets += paper.sheets;
    sum.documents += 1;
    sums.set(key, sum);
  }
  return sums;
}

/** Tờ trong một ram giấy. */
const REAM = 500;

/** Whole reams that so many sheets take. */
export const reams = (sheets: number): number => Math.ceil(sheets / REAM);

/** Whole minutes that a printer of so many pages a minute runs. */
export const minutes = (pages: number, pagesPerMinute: number): number => Math.ceil(pages / pagesPerMinute);
