import { fold } from '../vietnamese/text.ts';

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
