import PDFDocument from 'pdfkit';

/**
 * The parts of a PDFKit 0.20 document that lie behind its text calls: indirect objects, the embedded
 * font with its subset, the page's resources, the structure tree. Pages here are written as whole
 * content streams, because shaping and placing every cell by `doc.text` is where the time goes.
 * PDFKit's version is pinned, and a test of this file fails when one of these parts moves.
 */
export interface PdfFile {
  readonly info: Record<string, unknown>;
  readonly page: PdfPage;
  _font: PdfFont;
  /** Fonts that are written when the file ends, by any name. */
  readonly _fontFamilies: Record<string, PdfFont>;
  _fontCount: number;
  _addInfo: () => void;
  readonly appendXML: (xml: string) => void;
  readonly ref: (data: Record<string, unknown>) => PdfReference;
  readonly font: (file: string) => unknown;
  readonly addPage: (options: { readonly size: readonly [number, number]; readonly margin: 0 }) => unknown;
  readonly addContent: (bytes: Uint8Array) => unknown;
  readonly getStructTreeRoot: () => PdfReference;
  /** Of each object by number less one, the place where it starts; null while it is not written. */
  readonly _offsets: (number | null)[];
  /** References given out and not yet ended. */
  _waiting: number;
  _ended: boolean;
  readonly _offset: number;
  readonly _root: PdfReference;
  readonly _info: PdfReference;
  readonly _id: Uint8Array;
  readonly _write: (text: string) => void;
  _finalize: () => void;
  readonly push: (end: null) => void;
  readonly on: (event: 'data' | 'end' | 'error', listener: (chunk: Uint8Array) => void) => unknown;
  readonly end: () => void;
}

/** An indirect object. It must be ended once its data is complete. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  readonly end: (bytes?: Uint8Array) => void;
  /** As other objects name it: `12 0 R`. */
  readonly toString: () => string;
}

interface PdfPage {
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly dictionary: PdfReference;
}

export interface PdfFont {
  /** Makes the same font for another file, from what was read of it before. */
  readonly constructor: new (file: PdfFile, font: PdfFont['font'], id: string) => PdfFont;
  /** Name among a page's resources: F1, F2 … */
  readonly id: string;
  readonly font: {
    readonly unitsPerEm: number;
    readonly capHeight: number;
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly glyphForCodePoint: (code: number) => PdfGlyph;
  };
  readonly subset: { readonly includeGlyph: (glyph: number) => number };
  /** By glyph of the subset: width in 1/1000 em, and the characters it stands for. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly encode: (text: string) => readonly [readonly string[], readonly GlyphPlace[]];
  readonly ref: () => PdfReference;
}

/** In units of the font. */
interface PdfGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly path: {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
  };
}

/** In 1/1000 em. */
interface GlyphPlace {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A new file that carries its title and language, and no time of making: the same pages give the same bytes. */
export function openPdf(title: string): PdfFile {
  const options = {
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    displayTitle: true,
    tagged: true,
    // None: PDFKit would open one of its own.
    font: '',
    // The file's ID is made from these; without a date given, from the clock.
    info: { Title: title, Producer: 'baucu', Creator: 'baucu', CreationDate: new Date(0) },
  } as const;
  const file = new PDFDocument(options) as unknown as PdfFile;
  delete file.info['CreationDate'];
  file._addInfo = () => file.appendXML(metadata(title));
  return file;
}

// PDFKit's own metadata wants the time of making, and does not escape the title.
function metadata(title: string): string {
  const safe = title.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${safe}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>baucu</xmp:CreatorTool>
<pdf:Producer>baucu</pdf:Producer>
</rdf:Description>`;
}

/** Everything the file writes, in one piece, once it has ended. */
export function bytesOf(file: PdfFile): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(Buffer.concat(chunks)));
    file.on('error', reject);
  });
}
