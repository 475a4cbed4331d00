import { BrokenWorkbook } from '../broken-workbook.ts';
import { isBlank } from './attributes.ts';

/** Where one tag stands in the bytes of a part. Filled anew by every step. */
export interface Tag {
  kind: 'open' | 'close' | 'empty';
  /** From `<` up to behind `>`. */
  start: number;
  end: number;
  /** The name without its prefix. */
  nameStart: number;
  nameEnd: number;
}

export const noTag = (): Tag => ({ kind: 'empty', start: 0, end: 0, nameStart: 0, nameEnd: 0 });

const [BANG, QUOTE, APOSTROPHE, SLASH, COLON, LESS, GREATER, QUESTION] = [33, 34, 39, 47, 58, 60, 62, 63];

/** Finds the next tag from a position; comments, CDATA and instructions are passed over. False when there is none. */
export function nextTag(bytes: Buffer, from: number, tag: Tag): boolean {
  let start = bytes.indexOf(LESS, from);
  for (;;) {
    if (start < 0) return false;
    const next = bytes[start + 1];
    if (next === QUESTION) start = bytes.indexOf(LESS, behind(bytes, start, '?>'));
    else if (next !== BANG) break;
    else if (bytes.toString('latin1', start, start + 4) === '<!--')
      start = bytes.indexOf(LESS, behind(bytes, start, '-->'));
    else if (bytes.toString('latin1', start, start + 9) === '<![CDATA[')
      start = bytes.indexOf(LESS, behind(bytes, start, ']]>'));
    else throw new BrokenWorkbook('unsafe');
  }
  const closes = bytes[start + 1] === SLASH;
  let at = start + (closes ? 2 : 1);
  tag.start = start;
  tag.nameStart = at;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte === GREATER || byte === SLASH || isBlank(byte)) break;
    if (byte === COLON) tag.nameStart = at + 1;
  }
  tag.nameEnd = at;
  let quote = 0;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new BrokenWorkbook('cut-short');
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GREATER) break;
  }
  tag.end = at + 1;
  tag.kind = closes ? 'close' : bytes[at - 1] === SLASH ? 'empty' : 'open';
  return true;
}

function behind(bytes: Buffer, from: number, ending: string): number {
  const found = bytes.indexOf(ending, from);
  if (found < 0) throw new BrokenWorkbook('cut-short');
  return found + ending.length;
}

export const localName = (bytes: Buffer, tag: Tag): string =>
  bytes.toString('latin1', tag.nameStart, tag.nameEnd);

/** Prefix of a tag's name with its colon, or ''. */
export function prefixOf(bytes: Buffer, { start, nameStart, kind }: Tag): string {
  return bytes.toString('latin1', start + (kind === 'close' ? 2 : 1), nameStart);
}

/** Value of an attribute in the text of one tag, as it is written; undefined when it has none. */
export function attributeIn(tag: string, name: string): string | undefined {
  const found = attributePattern(name).exec(tag);
  return found?.[2] ?? found?.[3];
}

/** The text of a tag with an attribute set, or taken out where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${value}"`;
  const pattern = attributePattern(name);
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/^<[^\s/>]+/, (opening) => opening + written);
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`\\s${name.replaceAll('.', '\\.')}(\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}
