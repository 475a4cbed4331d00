import { BrokenWorkbook } from '../broken-workbook.ts';
import type { Zip } from '../zip.ts';
import { createScanner, type XmlReader } from './scanner.ts';

/** Reads one part of a workbook from beginning to end. XML may be UTF-8 or UTF-16; a part that says anything else is refused. */
export async function readPart<N extends string>(
  zip: Zip,
  part: string,
  reader: XmlReader<N>,
): Promise<void> {
  const scanner = createScanner(reader);
  let decode: ((chunk: Buffer) => Buffer) | undefined;
  for await (const chunk of zip.chunks(part)) {
    decode ??= decoderFor(chunk);
    scanner.push(decode(chunk));
  }
  scanner.end();
}

function decoderFor(first: Buffer): (chunk: Buffer) => Buffer {
  const [a, b, c] = first;
  if (a === 0xff && b === 0xfe) return utf16('utf-16le');
  if (a === 0xfe && b === 0xff) return utf16('utf-16be');
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(
    first.toString('latin1', a === 0xef ? 3 : 0, 200),
  )?.[1];
  if (declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared)) throw new BrokenWorkbook('damaged');
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return (chunk) => chunk;
  let begun = false;
  return (chunk) => {
    const rest = begun ? chunk : chunk.subarray(3);
    begun = true;
    return rest;
  };
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): (chunk: Buffer) => Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    } catch {
      throw new BrokenWorkbook('damaged');
    }
  };
}
