import { crc32, createInflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry } from 'yauzl';
import { BrokenWorkbook } from './broken-workbook.ts';

/** The parts of a workbook that is a ZIP, by name. Names compare without regard to case, as office programs do. */
export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The bytes of a part as they are unpacked, checked against the size and the checksum the file gives. */
  readonly chunks: (name: string) => AsyncIterable<Buffer>;
  /** A part as it stands in the file, not unpacked and not checked. */
  readonly packed: (name: string) => Promise<PackedPart>;
}

/** A part of a ZIP as it is stored. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly bytes: Buffer;
}

/** A workbook has a few parts for each sheet and picture. */
const MOST_ENTRIES = 20_000;
/** A million rows of a register are some 900 MB of XML; what is read of one file stays below. */
const MOST_UNPACKED = 1_024 * 1_024 * 1_024;
/** Sheets of one repeated row reach some 100 times; only made-up data goes beyond. */
const MOST_RATIO = 400;
const RATIO_COUNTS_FROM = 32 * 1_024 * 1_024;
const CHUNK = 512 * 1_024;

const STORED = 0;
const DEFLATED = 8;

/** Opens a ZIP in memory: reads its table of contents and nothing else. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const { entries, startOf } = await contents(bytes);
  let unpacked = 0;
  const count = (length: number, ofPart: number, packed: number): void => {
    unpacked += length;
    if (unpacked > MOST_UNPACKED) throw new BrokenWorkbook('too-large');
    if (ofPart > RATIO_COUNTS_FROM && ofPart > packed * MOST_RATIO) throw new BrokenWorkbook('unsafe');
  };
  const stored = async (name: string): Promise<{ readonly entry: Entry; readonly packed: Buffer }> => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new BrokenWorkbook('damaged');
    if (entry.isEncrypted()) throw new BrokenWorkbook('encrypted');
    const start = await startOf(entry);
    const packed = bytes.subarray(start, start + entry.compressedSize);
    if (packed.length < entry.compressedSize) throw new BrokenWorkbook('cut-short');
    return { entry, packed };
  };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    names: [...entries.values()].map(({ fileName }) => fileName),
    chunks: async function* chunks(name) {
      const { entry, packed } = await stored(name);
      let [length, sum] = [0, 0];
      for await (const chunk of unpack(packed, entry.compressionMethod)) {
        length += chunk.length;
        sum = crc32(chunk, sum);
        count(chunk.length, length, packed.length);
        yield chunk;
      }
      if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new BrokenWorkbook('damaged');
    },
    packed: async (name) => {
      const { entry, packed } = await stored(name);
      const { fileName, compressionMethod: method, uncompressedSize: size } = entry;
      return { name: fileName, method, crc32: entry.crc32, size, bytes: packed };
    },
  };
}

async function contents(bytes: Buffer): Promise<{
  readonly entries: ReadonlyMap<string, Entry>;
  readonly startOf: (entry: Entry) => Promise<number>;
}> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch(() => {
    // The table of contents of a ZIP is its end.
    throw new BrokenWorkbook('cut-short');
  });
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      // Two parts of one name: readers would not agree which one counts.
      if (entries.has(name)) throw new BrokenWorkbook('damaged');
      entries.set(name, entry);
      if (entries.size > MOST_ENTRIES) throw new BrokenWorkbook('too-large');
    }
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : new BrokenWorkbook('damaged');
  }
  const startOf = async (entry: Entry): Promise<number> => {
    const header = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
      throw new BrokenWorkbook('damaged');
    });
    return header.fileDataStart;
  };
  return { entries, startOf };
}

async function* unpack(packed: Buffer, method: number): AsyncIterable<Buffer> {
  if (method === STORED) {
    for (let from = 0; from < packed.length; from += CHUNK) yield packed.subarray(from, from + CHUNK);
    return;
  }
  if (method !== DEFLATED) throw new BrokenWorkbook('damaged');
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : new BrokenWorkbook('damaged');
  } finally {
    inflate.destroy();
  }
}
