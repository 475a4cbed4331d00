import type { Block } from './document.ts';
import type { SizedRun } from './hand-blocks.ts';

/** Sizes of type that blocks have when they do not say one. Points, and millimetres for the room of a signature. */
const USUAL = { heading: 12, title: 14, text: 13, room: 24 } as const;

/** The same blocks with all type, and the room for signatures, at this share of its size. Frames keep theirs. */
export function shrunk(blocks: readonly Block[], share: number): readonly Block[] {
  return share === 1 ? blocks : blocks.map((block) => shrunkBlock(block, share));
}

function shrunkBlock(block: Block, share: number): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, size: (block.size ?? USUAL.heading) * share };
    case 'title':
      return { ...block, lines: shrunkLines(block.lines, share) };
    case 'paragraph':
      return {
        ...block,
        size: (block.size ?? USUAL.text) * share,
        ...(block.above !== undefined && { above: block.above * share }),
      };
    case 'field':
      return { ...block, size: (block.size ?? USUAL.text) * share };
    case 'signatures':
      return {
        ...block,
        size: (block.size ?? USUAL.text) * share,
        room: (block.room ?? USUAL.room) * share,
      };
    case 'table':
      return { ...block, size: block.size * share };
    case 'form-code':
    case 'notes':
    case 'box':
    case 'drawing':
    case 'cards':
    case 'page-break':
      return block;
  }
}

const shrunkLines = (lines: readonly SizedRun[], share: number): readonly SizedRun[] =>
  lines.map((line) => ({ ...line, size: (line.size ?? USUAL.title) * share }));
