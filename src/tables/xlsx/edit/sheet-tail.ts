import type { Merge } from '../../sheet-grid.ts';
import { BrokenWorkbook } from '../../broken-workbook.ts';
import { attributeIn, localName, nextTag, noTag, prefixOf } from '../../xml/tags.ts';
import { rangeOf } from '../range.ts';

/** What stands behind the cells of a sheet, as far as notes need it. */
export interface SheetTail {
  readonly merges: readonly Merge[];
  /** Where the element that names the drawing of the comments belongs. */
  readonly drawingAt: number;
  readonly prefix: string;
  /** The relation that it names, where it is there. */
  readonly drawing: string | undefined;
}

/** Elements of a sheet that must come behind the drawing of the comments. */
const BEHIND: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

export function readTail(bytes: Buffer): SheetTail {
  const tag = noTag();
  const merges: Merge[] = [];
  let [depth, drawingAt] = [0, -1];
  let drawing: string | undefined;
  for (let at = dataEnd(bytes); nextTag(bytes, at, tag); at = tag.end) {
    const name = localName(bytes, tag);
    if (tag.kind === 'close') {
      depth -= 1;
      // The sheet's own end.
      if (depth < 0) {
        const prefix = prefixOf(bytes, tag);
        return { merges, drawingAt: drawingAt < 0 ? tag.start : drawingAt, prefix, drawing };
      }
      continue;
    }
    if (name === 'mergeCell')
      merges.push(rangeOf(attributeIn(bytes.toString('utf8', tag.start, tag.end), 'ref') ?? ''));
    if (depth === 0 && name === 'legacyDrawing')
      drawing = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(bytes.toString('utf8', tag.start, tag.end))?.[1];
    if (depth === 0 && drawingAt < 0 && BEHIND.has(name)) drawingAt = tag.start;
    if (tag.kind === 'open') depth += 1;
  }
  throw new BrokenWorkbook('cut-short');
}

/** Where the tag that ends the cells ends. */
function dataEnd(bytes: Buffer): number {
  const close = bytes.lastIndexOf('sheetData');
  if (close < 0) throw new BrokenWorkbook('damaged');
  return bytes.indexOf('>', close) + 1;
}
