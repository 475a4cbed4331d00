import { parseText } from './text.ts';

/** An address of form 31's columns 7a to 7c; the 0 that marks a column which does not apply is ''. */
export function parseResidence(cell: string): string {
  const text = parseText(cell);
  return text === '0' || text === 'o' || text === 'O' ? '' : text;
}
