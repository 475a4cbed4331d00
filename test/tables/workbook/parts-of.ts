import { openZip } from '../../../src/tables/zip.ts';

/** The parts of a workbook by name, unpacked; each byte is one letter. */
export async function partsIn(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes);
  const found = new Map<string, string>();
  for (const name of zip.names) {
    if (name.endsWith('/')) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of zip.chunks(name)) chunks.push(chunk);
    found.set(name, Buffer.concat(chunks).toString('latin1'));
  }
  return found;
}

/** A part of `partsIn` as text. */
export const utf8 = (part: string | undefined): string => Buffer.from(part ?? '', 'latin1').toString('utf8');
