import { fold } from '../vietnamese/text.ts';

/** A heading folded, without what it explains in brackets: "(nếu có)", "(dd/mm/yyyy)", "(7a)". */
export function bareHeading(heading: string): string {
  return fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
}
