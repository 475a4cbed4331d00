import type { FlowBlock } from '../../document.ts';
import type { Box, Layout } from './box.ts';
import { layBoxed } from './boxed.ts';
import { layDrawing } from './drawing.ts';
import { layField } from './field.ts';
import { layHeading } from './heading.ts';
import { layFormCode, layNotes, layParagraph, layTitle } from './paragraph.ts';
import { laySignatures } from './signatures.ts';
import { layTable } from './table.ts';

/** A block of running text as boxes, from top to bottom. */
export function layBlock(block: FlowBlock, layout: Layout): readonly Box[] {
  switch (block.kind) {
    case 'form-code':
      return layFormCode(block, layout);
    case 'heading':
      return layHeading(block, layout);
    case 'title':
      return layTitle(block, layout);
    case 'paragraph':
      return layParagraph(block, layout);
    case 'table':
      return layTable(block, layout);
    case 'signatures':
      return laySignatures(block, layout);
    case 'notes':
      return layNotes(block, layout);
    case 'field':
      return layField(block, layout);
    case 'box':
      return layBoxed(block, layout);
    case 'drawing':
      return layDrawing(block, layout);
  }
}
