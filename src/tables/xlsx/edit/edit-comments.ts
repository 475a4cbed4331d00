import { createSplice } from '../../xml/splice.ts';
import { attributeIn, localName, nextTag, noTag, prefixOf } from '../../xml/tags.ts';
import { BrokenWorkbook } from '../../broken-workbook.ts';
import { rangeOf } from '../range.ts';
import {
  BOX_NAMESPACES,
  BOX_TYPE,
  boxXml,
  COMMENT_AUTHOR,
  commentXml,
  cutComment,
  runXml,
  type CellComment,
} from '../write/comments-xml.ts';

export interface EditedComments {
  readonly pieces: readonly Uint8Array[];
  /** Those that stand in boxes of their own; the others were put under a comment that was there. */
  readonly added: readonly CellComment[];
}

interface OldComment {
  /** Where more text goes; undefined where the comment belongs to a conversation, whose text is kept elsewhere. */
  readonly at: number | undefined;
  readonly letters: number;
}

/** Adds comments to a sheet that has some already: those stay, and what is new about the same cell stands below. */
export function editComments(
  bytes: Buffer,
  comments: readonly CellComment[],
  ending: string,
): EditedComments {
  const { old, authors, listEnd, prefix } = read(bytes);
  if (listEnd < 0 || authors.end < 0) throw new BrokenWorkbook('damaged');
  const splice = createSplice(bytes);
  const added: CellComment[] = [];
  splice.replace(authors.end, authors.end, `<${prefix}author>${COMMENT_AUTHOR}</${prefix}author>`);
  for (const comment of comments) {
    const there = old.get(comment.row * WIDER + comment.column);
    if (there === undefined) {
      added.push(comment);
      splice.replace(listEnd, listEnd, commentXml(comment, authors.names.length, prefix));
    } else if (there.at !== undefined) {
      const text = cutComment(`\n\n${comment.text}`, ending, 32_767 - there.letters);
      splice.replace(there.at, there.at, runXml(text, prefix));
    }
  }
  return { pieces: splice.pieces(), added };
}

const WIDER = 32_768;

function read(bytes: Buffer): {
  readonly old: ReadonlyMap<number, OldComment>;
  readonly authors: { readonly names: readonly string[]; readonly end: number };
  readonly listEnd: number;
  readonly prefix: string;
} {
  const old = new Map<number, OldComment>();
  const names: string[] = [];
  const tag = noTag();
  let [authorsEnd, listEnd, prefix, depth] = [-1, -1, '', 0];
  let [place, textStart, textEnd, isConversation, nameStart] = [-1, -1, -1, false, 0];
  for (let at = 0; nextTag(bytes, at, tag); at = tag.end) {
    const name = localName(bytes, tag);
    const opens = tag.kind !== 'close';
    if (depth === 0 && opens) prefix = prefixOf(bytes, tag);
    depth += tag.kind === 'open' ? 1 : opens ? 0 : -1;
    switch (name) {
      case 'author':
        if (tag.kind === 'open') nameStart = tag.end;
        else names.push(opens ? '' : bytes.toString('utf8', nameStart, tag.start));
        break;
      case 'authors':
        // An empty element has no inside to write into.
        if (tag.kind === 'close') authorsEnd = tag.start;
        break;
      case 'commentList':
        if (tag.kind === 'close') listEnd = tag.start;
        break;
      case 'comment': {
        if (!opens) {
          if (place >= 0)
            old.set(place, {
              at: isConversation || textEnd < 0 ? undefined : textEnd,
              letters: textEnd - textStart,
            });
          break;
        }
        const text = bytes.toString('utf8', tag.start, tag.end);
        const cell = rangeOf(attributeIn(text, 'ref') ?? '');
        place = cell.top * WIDER + cell.left;
        isConversation = (names[Number(attributeIn(text, 'authorId') ?? 0)] ?? '').startsWith('tc=');
        [textStart, textEnd] = [-1, -1];
        break;
      }
      case 'text':
        if (tag.kind === 'open') textStart = tag.end;
        if (tag.kind === 'close' && textEnd < 0) textEnd = tag.start;
        break;
      case 'rPh':
      case 'phoneticPr':
        // Reading aids come last in a text.
        if (opens && textEnd < 0) textEnd = tag.start;
        break;
    }
  }
  return { old, authors: { names, end: authorsEnd }, listEnd, prefix };
}

/** Adds boxes to the drawing of a sheet's comments and controls. */
export function editBoxes(bytes: Buffer, comments: readonly CellComment[]): readonly Uint8Array[] {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('</');
  if (end < 0) throw new BrokenWorkbook('damaged');
  const root = text.slice(0, text.indexOf('>', text.indexOf('<xml')) + 1);
  // Some writers choose other prefixes; then each new element says what its own stand for.
  const declared = BOX_NAMESPACES.split(' ').every((namespace) => root.includes(namespace));
  const own = (xml: string): string =>
    declared ? xml : xml.replace(/^<v:\w+/, (name) => `${name} ${BOX_NAMESPACES}`);
  let shape = 1_024;
  for (const [, number] of text.matchAll(/_x0000_s(\d{1,9})/g)) shape = Math.max(shape, Number(number));
  const type = text.includes('id="_x0000_t202"') ? '' : own(BOX_TYPE);
  const boxes = comments.map((comment, index) => own(boxXml(comment, shape + index + 1, index + 1)));
  const splice = createSplice(bytes);
  splice.replace(end, end, type + boxes.join(''));
  return splice.pieces();
}
