import type { Block, HeadingBlock } from '../document.ts';
import { dottedDate } from '../official-date.ts';
import { councilTitle } from './council-title.ts';
import type { FormContext } from './form-context.ts';

/** What forms 35, 36 and 38 have alike: the commune's election committee issues them when the count is done. */

/** Under the position of whoever signs for the election committee. */
export const HINT = '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban bầu cử)';

/** Ủy ban bầu cử at the left; with a number, also the place and the day, which are not known yet. */
export function heading(context: FormContext, number: string | undefined): HeadingBlock {
  const { unit } = councilTitle('commune', context);
  const year = Number(context.election.pollingDay.slice(0, 4));
  return {
    kind: 'heading',
    issuer: ['ỦY BAN BẦU CỬ', unit.toUpperCase()].map((line) => ({ text: line, bold: true })),
    ...(number !== undefined && { number, placeAndDate: `${unit}, ${dottedDate(year, 5)}` }),
  };
}

/** A paragraph of a resolution. */
export const indented = (words: string, italic = false): Block => ({
  kind: 'paragraph',
  size: 14,
  indent: 10,
  text: [{ text: words, italic }],
});
/** Căn cứ. */
export const legal = (words: string): Block => indented(words, true);
