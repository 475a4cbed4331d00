import { fold, tidy } from '../vietnamese/text.ts';

/** "(nếu có)", "(dd/mm/yyyy)", "(7a)": explanations, not part of a heading. */
const BRACKETED = /\([^)]*\)|\[[^\]]*\]/g;

/** A heading as it is written, without what it explains in brackets. */
export function unbracketed(heading: string): string {
  return tidy(heading.replace(BRACKETED, ' '));
}

/** The same, folded. */
export function bareHeading(heading: string): string {
  return fold(heading.replace(BRACKETED, ' '));
}
