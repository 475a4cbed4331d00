import { posix } from 'node:path';
import { BrokenWorkbook } from '../../broken-workbook.ts';
import type { Zip } from '../../zip.ts';
import type { ZipWriter } from '../../zip-writer.ts';
import { relationsXml, relationXml } from '../write/namespaces.ts';

/** The parts of a workbook with the changes made to them; what is not changed is copied as it is packed. */
export interface PackageParts {
  readonly has: (name: string) => boolean;
  /** A part of the original in whole. */
  readonly read: (name: string) => Promise<Buffer>;
  /** Changes a part, or adds one. */
  readonly write: (name: string, pieces: Iterable<Uint8Array | string>) => void;
  /** Writes all parts, in the order of the original. */
  readonly save: (to: ZipWriter) => Promise<void>;
}

/** What is changed is held in whole; no part of a table is larger. */
const LARGEST_PART = 512 * 1_024 * 1_024;

export function packageParts(zip: Zip): PackageParts {
  const changed = new Map<
    string,
    { readonly name: string; readonly pieces: Iterable<Uint8Array | string> }
  >();
  return {
    has: (name) => zip.has(name) || changed.has(name.toLowerCase()),
    read: async (name) => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of zip.chunks(name)) {
        length += chunk.length;
        if (length > LARGEST_PART) throw new BrokenWorkbook('too-large');
        chunks.push(chunk);
      }
      return requireUtf8(Buffer.concat(chunks));
    },
    write: (name, pieces) => {
      changed.set(name.toLowerCase(), { name, pieces });
    },
    save: async (to) => {
      for (const name of zip.names) {
        const change = changed.get(name.toLowerCase());
        if (change === undefined) to.copy(await zip.packed(name));
        else await to.add(name, change.pieces);
        changed.delete(name.toLowerCase());
      }
      for (const { name, pieces } of changed.values()) await to.add(name, pieces);
    },
  };
}

/** Parts of other encodings are read, but not edited. */
function requireUtf8(bytes: Buffer): Buffer {
  const head = bytes.toString('latin1', 0, 200);
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  const other = declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared);
  if (other || head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff'))
    throw new BrokenWorkbook('damaged');
  return bytes;
}

/** The first free name of a part: `xl/comments1.xml`, `xl/comments2.xml` … */
export function freeName(parts: PackageParts, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}${extension}`;
    if (!parts.has(name)) return name;
  }
}

/** Adds relations to a part; gives their ids. */
export function addRelations(
  relations: { readonly file: string; readonly xml: string | undefined },
  part: string,
  wanted: readonly { readonly type: string; readonly part: string }[],
): { readonly xml: string; readonly ids: readonly string[] } {
  const { xml } = relations;
  let number = 0;
  const ids = wanted.map(() => {
    do number += 1;
    while (xml?.includes(`"rIdB${number}"`) === true);
    return `rIdB${number}`;
  });
  const lines = wanted.map((one, index) =>
    relationXml(ids[index]!, one.type, posix.relative(posix.dirname(part), one.part)),
  );
  if (xml === undefined) return { xml: relationsXml(lines.join('')), ids };
  return { xml: withInside(xml, 'Relationships', lines.join('')), ids };
}

/** The text of a part with more inside its root. Both packages and content types have a namespace of their own, seldom a prefix. */
export function withInside(xml: string, root: string, inner: string): string {
  const empty = new RegExp(`<${root}([^>]*?)\\s*/>\\s*$`);
  if (empty.test(xml))
    return xml.replace(empty, (_, attributes: string) => `<${root}${attributes}>${inner}</${root}>`);
  const end = xml.lastIndexOf(`</${root}>`);
  if (end < 0) throw new BrokenWorkbook('damaged');
  return xml.slice(0, end) + inner + xml.slice(end);
}

/** Where the relations of a part are kept. */
export function relationsFile(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}
