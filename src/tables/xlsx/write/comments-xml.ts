import { columnLetters } from '../../column-letters.ts';
import { escapedText } from '../escaped.ts';
import { MAIN } from './namespaces.ts';

/** A comment on a cell. Rows from 1, columns from 0. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who the comments are by. */
export const COMMENT_AUTHOR = 'baucu';

/** Excel holds no more letters in a cell or comment. */
const LONGEST_COMMENT = 32_767;

/** Comments with what does not fit cut off, and `ending` to say so. */
export function cutComment(text: string, ending: string, room = LONGEST_COMMENT): string {
  if (text.length <= room) return text;
  return `${text.slice(0, Math.max(0, room - ending.length)).replace(/[\ud800-\udbff]$/, '')}${ending}`;
}

/** The part that holds the texts of comments. */
export function* commentsXml(comments: readonly CellComment[]): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>${COMMENT_AUTHOR}</author></authors><commentList>`;
  for (const comment of comments) yield commentXml(comment, 0, '');
  yield '</commentList></comments>';
}

export function commentXml({ row, column, text }: CellComment, author: number, prefix: string): string {
  return `<${prefix}comment ref="${columnLetters(column)}${row}" authorId="${author}"><${prefix}text>${runXml(text, prefix)}</${prefix}text></${prefix}comment>`;
}

/** A text as one run of a comment. */
export function runXml(text: string, p: string): string {
  return `<${p}r><${p}rPr><${p}sz val="10"/><${p}color indexed="81"/><${p}rFont val="Times New Roman"/><${p}family val="1"/></${p}rPr><${p}t xml:space="preserve">${escapedText(text)}</${p}t></${p}r>`;
}

/** Shapes have numbers in blocks of 1,024; each sheet takes its own 64 blocks. */
const BLOCK = 1_024;
const BLOCKS = 64;

/** The part that holds the boxes in which a sheet's comments are shown. `sheet` counts the sheets from 1. */
export function* boxesXml(comments: readonly CellComment[], sheet: number): Iterable<string> {
  const blocks = Array.from(
    { length: Math.floor(comments.length / BLOCK) + 1 },
    (_, block) => sheet * BLOCKS + block,
  );
  yield `<xml ${BOX_NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>${BOX_TYPE}`;
  for (const [index, comment] of comments.entries())
    yield boxXml(comment, sheet * BLOCKS * BLOCK + index + 1, index + 1);
  yield '</xml>';
}

/** What `v`, `o` and `x` stand for in the drawing of comments. */
export const BOX_NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

export const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Letters on one line of a box, and lines of the highest box. */
const LINE = 46;
const MOST_LINES = 24;

export function boxXml({ row, column, text }: CellComment, shape: number, order: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 1);
  const height = Math.min(lines, MOST_LINES);
  const [left, top] = [Math.min(column + 1, LAST_COLUMN), Math.max(0, row - 2)];
  const anchor = [left, 12, top, 6, Math.min(left + 4, LAST_COLUMN + 1), 12, top + height, 6].join(', ');
  const style = `position:absolute;margin-left:80pt;margin-top:5pt;width:250pt;height:${height * 14}pt;z-index:${order};visibility:hidden`;
  return `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const LAST_COLUMN = 16_383;
