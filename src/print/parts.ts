import type { Block } from './document.ts';

/** What stands between page breaks; a break with nothing after it makes no page. */
export function partsBetweenBreaks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') parts.push([]);
    else parts.at(-1)!.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 0 ? [[]] : filled;
}
