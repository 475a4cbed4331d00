import { isUtf8 } from 'node:buffer';

const NEWLINE = 10;
const NUL = 0;

/** Name of the Unicode encoding that is not UTF-8, by its byte order mark or by every second byte being NUL. */
export function utf16Kind(bytes: Buffer): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === NUL && fourth === NUL ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === NUL) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  return head.length >= 8 && more > head.length / 5 && fewer < more / 4 ? 'UTF-16' : undefined;
}

/** The bytes without the byte order mark of UTF-8. */
export function withoutBom(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Lines of a file that is not all UTF-8: those that are not, and those with a sound letter beyond ASCII. */
export interface LinesByUtf8 {
  readonly lines: number;
  readonly broken: number;
  readonly sound: number;
}

export function linesByUtf8(bytes: Buffer): LinesByUtf8 {
  let [lines, broken, sound] = [0, 0, 0];
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, from);
    const to = found < 0 ? bytes.length : found;
    const line = bytes.subarray(from, to);
    lines += 1;
    if (!isUtf8(line)) broken += 1;
    else if (line.some((byte) => byte > 127)) sound += 1;
    from = to + 1;
  }
  return { lines, broken, sound };
}

/**
 * Whether bytes that are not all UTF-8 are another encoding altogether, rather than UTF-8 with some
 * damaged lines: then at least half of the lines are broken, and more of them than hold a sound
 * letter beyond ASCII.
 */
export function isOtherEncoding({ lines, broken, sound }: LinesByUtf8): boolean {
  return broken * 2 >= lines && broken > sound;
}

/** The first lines that hold more than ASCII: enough to tell what a file is in, wherever in it they stand. */
export function linesBeyondAscii(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length && length < LOOKED_AT;) {
    const found = bytes.indexOf(NEWLINE, from);
    const to = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, to);
    if (line.some((byte) => byte > 127)) {
      lines.push(line);
      length += line.length;
    }
    from = to;
  }
  return Buffer.concat(lines).subarray(0, LOOKED_AT);
}

const LOOKED_AT = 262_144;
