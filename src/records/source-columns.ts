import { fold } from '../vietnamese/text.ts';
import { NO } from './columns/shared.ts';

/**
 * Two columns that `import` adds behind the contract's own: which file and sheet a row came from, and its
 * row there. They are known and never checked, so that they make no noise.
 */
export const SOURCE_FILE = 'Tệp nguồn';
export const SOURCE_ROW = 'Dòng nguồn';

const HEADINGS: ReadonlySet<string> = new Set([fold(SOURCE_FILE), fold(SOURCE_ROW)]);

/** Whether a folded heading is one of the two. */
export function isSourceHeading(folded: string): boolean {
  return HEADINGS.has(folded);
}

const LINE_NUMBERS: ReadonlySet<string> = new Set([NO.key, NO.vi, NO.en, ...NO.also].map(fold));

/** Whether a folded heading is known and nothing is read from it: the two, and in tables without such a column the number of the line. */
export function isUncheckedHeading(folded: string): boolean {
  return HEADINGS.has(folded) || LINE_NUMBERS.has(folded);
}
