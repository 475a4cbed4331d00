import type { PdfFile, PdfReference } from './inside.ts';

/**
 * Small objects by the thousand, such as the cells of the structure tree: gathered and compressed
 * (object streams of PDF 1.5) instead of written one by one. A list of 1,500 lines is a fifth of the
 * size for it. The file's table of objects then has to be a stream as well, which this writes.
 */
export interface CompactObjects {
  /** A number for an object that is to be put later. */
  readonly reserve: () => number;
  /** The same for an object that PDFKit's own objects refer to. */
  readonly pointer: () => PdfReference;
  /** The object as PDF text, in ASCII. */
  readonly put: (id: number, text: string) => void;
  /** Writes what is still waiting. To be called before the file ends. */
  readonly finish: () => void;
}

const PER_STREAM = 1000;

/** Where a compact object is: number of its stream, and place in it. */
type Place = readonly [stream: number, index: number];

export function openCompactObjects(file: PdfFile): CompactObjects {
  const places = new Map<number, Place>();
  let ids: number[] = [];
  let texts: string[] = [];

  const flush = (): void => {
    if (ids.length === 0) return;
    let offset = 0;
    const heads = ids.map((id, index) => {
      const head = `${id} ${offset}`;
      offset += texts[index]!.length + 1;
      return head;
    });
    const index = `${heads.join(' ')}\n`;
    const stream = file.ref({ Type: 'ObjStm', N: ids.length, First: index.length });
    ids.forEach((id, place) => places.set(id, [stream.id, place]));
    stream.end(Buffer.from(`${index}${texts.join('\n')}\n`, 'latin1'));
    ids = [];
    texts = [];
  };
  // PDFKit calls this when every object of its own is written.
  file._finalize = () => writeObjectTable(file, places);

  return {
    reserve: () => file._offsets.push(null),
    pointer: () => {
      const reference = file.ref({});
      // PDFKit waits for every reference it gave out to be ended; this one is not its to write.
      file._waiting -= 1;
      return reference;
    },
    put: (id, text) => {
      ids.push(id);
      texts.push(text);
      if (ids.length === PER_STREAM) flush();
    },
    finish: flush,
  };
}

/** Bytes of an entry: its kind, an offset or stream number, a place in the stream. */
const WIDTHS = [1, 4, 2] as const;
const ENTRY = 7;

/** The cross-reference stream that ends the file in place of PDFKit's table. */
function writeObjectTable(file: PdfFile, places: ReadonlyMap<number, Place>): void {
  file._ended = false;
  const start = file._offset;
  const size = file._offsets.length + 2;
  const table = file.ref({
    Type: 'XRef',
    Size: size,
    W: WIDTHS,
    Root: file._root,
    Info: file._info,
    ID: [file._id, file._id],
  });
  const entries = new Uint8Array(size * ENTRY);
  entries.set([0, 0, 0, 0, 0, 255, 255]);
  for (let id = 1; id < size; id += 1) {
    const place = places.get(id);
    const first = place?.[0] ?? (id === table.id ? start : (file._offsets[id - 1] ?? 0));
    const second = place?.[1] ?? 0;
    const bytes = [place ? 2 : 1, first >>> 24, first >>> 16, first >>> 8, first, second >>> 8, second];
    // Each is cut to its lowest eight bits.
    entries.set(bytes, id * ENTRY);
  }
  table.end(entries);
  file._write(`startxref\n${start}\n%%EOF`);
  file.push(null);
}
