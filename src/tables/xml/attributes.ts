import { isUtf8 } from 'node:buffer';
import { BrokenWorkbook } from '../broken-workbook.ts';
import { withoutEntities } from './entities.ts';
import { FIRST, nameHash, step } from './name-hash.ts';

/** The attributes of the tag that was just opened; only good until the next one. */
export interface Attributes {
  /** Value of the attribute of this whole name (`r`, `office:value`), or undefined. */
  readonly get: (name: string) => string | undefined;
  /** Value of the attribute with a prefix and this local name, whatever the prefix: `id` for `r:id`. */
  readonly prefixed: (local: string) => string | undefined;
  /** Value of the attribute with this hash as a whole number of at most nine digits; -1 when absent. */
  readonly number: (hash: number) => number;
  /** First byte of a value of one character, 0 when absent; -1 when the value is longer. */
  readonly letter: (hash: number) => number;
  /** The column of a cell reference such as `AB12`, from 0; -1 when absent. */
  readonly column: (hash: number) => number;
  /** The row of a cell reference, from 1; -1 when absent. */
  readonly row: (hash: number) => number;
}

/** The same with what the scanner needs to fill it. */
export interface AttributeReader extends Attributes {
  /** Reads attributes from a position up to `>` or `/>`; gives the position there, or -1 when the bytes end before. */
  readonly read: (bytes: Buffer, from: number) => number;
}

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER] = [34, 39, 47, 58, 60, 61, 62];
const ZERO = 48;
const MOST = 256;

export const isBlank = (byte: number | undefined): boolean =>
  byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB;

export function createAttributes(): AttributeReader {
  const names = new Int32Array(MOST);
  const locals = new Int32Array(MOST);
  const starts = new Int32Array(MOST);
  const ends = new Int32Array(MOST);
  let count = 0;
  let bytes: Buffer = Buffer.alloc(0);

  const find = (hash: number): number => {
    for (let index = 0; index < count; index += 1) if (names[index] === hash) return index;
    return -1;
  };
  const text = (index: number): string | undefined =>
    index < 0 ? undefined : withoutEntities(decoded(bytes, starts[index]!, ends[index]!));

  return {
    read: (buffer, from) => {
      bytes = buffer;
      count = 0;
      const { length } = buffer;
      let at = from;
      for (;;) {
        while (isBlank(buffer[at])) at += 1;
        if (at >= length) return -1;
        const first = buffer[at]!;
        if (first === GREATER || first === SLASH) return at;
        let [hash, local] = [FIRST, 0];
        let byte = first;
        while (at < length && byte !== EQUALS && !isBlank(byte)) {
          if (byte === LESS || byte === GREATER || byte === QUOTE) throw new BrokenWorkbook('damaged');
          hash = step(hash, byte);
          local = byte === COLON ? FIRST : local === 0 ? 0 : step(local, byte);
          at += 1;
          byte = buffer[at]!;
        }
        while (isBlank(buffer[at])) at += 1;
        if (at >= length) return -1;
        if (buffer[at] !== EQUALS) throw new BrokenWorkbook('damaged');
        at += 1;
        while (isBlank(buffer[at])) at += 1;
        if (at >= length) return -1;
        const quote = buffer[at]!;
        if (quote !== QUOTE && quote !== APOSTROPHE) throw new BrokenWorkbook('damaged');
        at += 1;
        const start = at;
        while (at < length && buffer[at] !== quote) {
          if (buffer[at] === LESS) throw new BrokenWorkbook('damaged');
          at += 1;
        }
        if (at >= length) return -1;
        if (count === MOST) throw new BrokenWorkbook('unsafe');
        names[count] = hash;
        locals[count] = local;
        starts[count] = start;
        ends[count] = at;
        count += 1;
        at += 1;
      }
    },
    get: (name) => text(find(nameHash(name))),
    prefixed: (local) => {
      const hash = nameHash(local);
      for (let index = 0; index < count; index += 1) if (locals[index] === hash) return text(index);
      return undefined;
    },
    number: (hash) => {
      const index = find(hash);
      return index < 0 ? -1 : wholeNumber(bytes, starts[index]!, ends[index]!);
    },
    letter: (hash) => {
      const index = find(hash);
      if (index < 0) return 0;
      const start = starts[index]!;
      return ends[index] === start + 1 ? bytes[start]! : -1;
    },
    column: (hash) => {
      const index = find(hash);
      if (index < 0) return -1;
      let column = 0;
      let at = starts[index]!;
      for (; at < ends[index]!; at += 1) {
        const letter = bytes[at]! & 0xdf;
        if (letter < 65 || letter > 90) break;
        column = column * 26 + (letter - 64);
        if (column > 16_384) throw new BrokenWorkbook('damaged');
      }
      if (column === 0) throw new BrokenWorkbook('damaged');
      return column - 1;
    },
    row: (hash) => {
      const index = find(hash);
      if (index < 0) return -1;
      let at = starts[index]!;
      while (at < ends[index]! && (bytes[at]! < ZERO || bytes[at]! > 57)) at += 1;
      return wholeNumber(bytes, at, ends[index]!);
    },
  };
}

function wholeNumber(bytes: Buffer, start: number, end: number): number {
  if (end === start || end - start > 9) throw new BrokenWorkbook('damaged');
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) throw new BrokenWorkbook('damaged');
    value = value * 10 + digit;
  }
  return value;
}

/** UTF-8 as text. A letter that cannot be decoded is damage: the file says that it is XML. */
export function decoded(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(start, end))) throw new BrokenWorkbook('damaged');
  return text;
}
