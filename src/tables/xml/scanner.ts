import { BrokenWorkbook } from '../broken-workbook.ts';
import { createAttributes, decoded, isBlank, type Attributes } from './attributes.ts';
import { withoutEntities } from './entities.ts';
import { FIRST, nameHash, step } from './name-hash.ts';

/** What a reader of one kind of XML part is told, in the order of the file. */
export interface XmlReader<N extends string> {
  /** The elements it knows, by local name; others are told as ''. */
  readonly names: readonly N[];
  /** An element begins; true when the text directly inside it is wanted. */
  readonly open: (name: N | '', attributes: Attributes) => boolean;
  /** A piece of wanted text, references resolved; one element may give several. */
  readonly text: (text: string) => void;
  readonly close: (name: N | '') => void;
}

/** Reads XML piece by piece: `push` each chunk, then `end`. Throws BrokenWorkbook for what is not well formed, or declares a document type. */
export interface XmlScanner {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
}

const [BANG, AMPERSAND, SLASH, COLON, LESS, GREATER, QUESTION] = [33, 38, 47, 58, 60, 62, 63];
/** Deeper than any part of a workbook. */
const DEEPEST = 256;
/** A cell holds 32,767 letters at most; a tag or a piece of text longer than this is no part of a table. */
const LONGEST_TOKEN = 4 * 1_024 * 1_024;

export function createScanner<N extends string>(reader: XmlReader<N>): XmlScanner {
  const known = new Map<number, N>(reader.names.map((name) => [nameHash(name), name]));
  const attributes = createAttributes();
  const openNames = new Int32Array(DEEPEST);
  const wanted = new Uint8Array(DEEPEST);
  const locals: (N | '')[] = [];
  let depth = 0;
  let roots = 0;
  let carry: Buffer | undefined;

  /** Reads all whole tokens; gives how many bytes they take. */
  function scan(bytes: Buffer): number {
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      const next = bytes[at] === LESS ? markup(bytes, at) : text(bytes, at);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  function text(bytes: Buffer, from: number): number {
    const { length } = bytes;
    if (depth > 0 && wanted[depth - 1] === 0) {
      const stop = bytes.indexOf(LESS, from);
      return stop < 0 ? length : stop;
    }
    let [stop, bits, references] = [from, 0, false];
    for (; stop < length; stop += 1) {
      const byte = bytes[stop]!;
      if (byte === LESS) break;
      bits |= byte;
      if (byte === AMPERSAND) references = true;
    }
    if (depth === 0) {
      for (let at = from; at < stop; at += 1) if (!isBlank(bytes[at])) throw new BrokenWorkbook('damaged');
      return stop;
    }
    if (stop === length) return -1;
    const plain = bits < 128 ? bytes.toString('latin1', from, stop) : decoded(bytes, from, stop);
    reader.text(references ? withoutEntities(plain) : plain);
    return stop;
  }

  function markup(bytes: Buffer, at: number): number {
    switch (bytes[at + 1]) {
      case undefined:
        return -1;
      case SLASH:
        return closing(bytes, at + 2);
      case BANG:
        return declaration(bytes, at);
      case QUESTION: {
        const end = bytes.indexOf('?>', at + 2);
        return end < 0 ? -1 : end + 2;
      }
      default:
        return opening(bytes, at + 1);
    }
  }

  function opening(bytes: Buffer, from: number): number {
    const { length } = bytes;
    let [at, hash, local] = [from, FIRST, FIRST];
    for (; at < length; at += 1) {
      const byte = bytes[at]!;
      if (byte === GREATER || byte === SLASH || isBlank(byte)) break;
      if (byte === LESS) throw new BrokenWorkbook('damaged');
      hash = step(hash, byte);
      local = byte === COLON ? FIRST : step(local, byte);
    }
    const end = attributes.read(bytes, at);
    if (end < 0) return -1;
    const empty = bytes[end] === SLASH;
    if (empty && end + 1 >= length) return -1;
    if (at === from || (empty && bytes[end + 1] !== GREATER)) throw new BrokenWorkbook('damaged');
    if (depth === 0) roots += 1;
    if (depth >= DEEPEST || roots > 1) throw new BrokenWorkbook('unsafe');
    const name = known.get(local) ?? '';
    const wants = reader.open(name, attributes);
    if (empty) {
      reader.close(name);
      return end + 2;
    }
    openNames[depth] = hash;
    locals[depth] = name;
    wanted[depth] = wants ? 1 : 0;
    depth += 1;
    return end + 1;
  }

  function closing(bytes: Buffer, from: number): number {
    const { length } = bytes;
    let [at, hash] = [from, FIRST];
    for (; at < length && bytes[at] !== GREATER && !isBlank(bytes[at]); at += 1)
      hash = step(hash, bytes[at]!);
    while (isBlank(bytes[at])) at += 1;
    if (at >= length) return -1;
    if (bytes[at] !== GREATER || depth === 0 || openNames[depth - 1] !== hash)
      throw new BrokenWorkbook('damaged');
    depth -= 1;
    reader.close(locals[depth]!);
    return at + 1;
  }

  /** Comments and CDATA. A document type is refused: nothing in a workbook needs one, and entities come with it. */
  function declaration(bytes: Buffer, at: number): number {
    if (bytes.length - at < 9) return -1;
    const head = bytes.toString('latin1', at, at + 9);
    if (head.startsWith('<!--')) {
      const end = bytes.indexOf('-->', at + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (head !== '<![CDATA[') throw new BrokenWorkbook('unsafe');
    const end = bytes.indexOf(']]>', at + 9);
    if (end < 0) return -1;
    if (depth === 0) throw new BrokenWorkbook('damaged');
    if (wanted[depth - 1] === 1) reader.text(decoded(bytes, at + 9, end));
    return end + 3;
  }

  return {
    push: (chunk) => {
      const bytes = carry === undefined ? chunk : Buffer.concat([carry, chunk]);
      const done = scan(bytes);
      carry = done === bytes.length ? undefined : bytes.subarray(done);
      if (carry !== undefined && carry.length > LONGEST_TOKEN) throw new BrokenWorkbook('too-large');
    },
    end: () => {
      if (carry !== undefined || depth > 0 || roots === 0) throw new BrokenWorkbook('cut-short');
    },
  };
}
