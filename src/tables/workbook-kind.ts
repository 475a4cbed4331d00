import { ToolError } from '../findings/tool-error.ts';
import { BrokenWorkbook } from './broken-workbook.ts';
import { utf16Kind } from './encoding.ts';
import { binaryKind, markupKind } from './file-kind.ts';
import type { Zip } from './zip.ts';

const ZIP = Buffer.from('PK');
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** How a workbook is packed: a ZIP of XML, or the compound file of older programs. Throws a ToolError that names what else the bytes are. */
export function packing(bytes: Buffer, path: string): 'zip' | 'compound' {
  if (bytes.subarray(0, 2).equals(ZIP)) return 'zip';
  if (bytes.subarray(0, 4).equals(COMPOUND)) return 'compound';
  throw new ToolError('workbook-kind', { path, looksLike: otherKind(bytes) });
}

function otherKind(bytes: Buffer): string {
  const markup = markupKind(bytes);
  if (markup !== undefined) return markup;
  return utf16Kind(bytes) === 'UTF-16' ? 'text' : (binaryKind(bytes) ?? 'text');
}

/** Which workbook a ZIP holds. */
export function kindInZip(zip: Zip, path: string): 'xlsx' | 'ods' {
  const names = new Set(zip.names.map((name) => name.toLowerCase()));
  const within = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  const other = (looksLike: string): never => {
    throw new ToolError('workbook-kind', { path, looksLike });
  };
  if (names.has('xl/workbook.bin')) return other('XLSB');
  if (names.has('[content_types].xml')) {
    if (within('word/')) return other('DOCX');
    if (within('ppt/')) return other('PPTX');
    return 'xlsx';
  }
  if ([...names].some((name) => name.endsWith('.iwa'))) return other('Numbers');
  return names.has('content.xml') && names.has('mimetype') ? 'ods' : other('ZIP');
}

/** Makes sure that a compound file holds a workbook: its directory names its streams in UTF-16. */
export function requireXls(bytes: Buffer, path: string): void {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw new BrokenWorkbook('encrypted');
  if (holds('Workbook') || holds('Book')) return;
  if (holds('WordDocument')) throw new ToolError('workbook-kind', { path, looksLike: 'DOC' });
  if (endsBeforeDirectory(bytes)) throw new BrokenWorkbook('cut-short');
  throw new ToolError('workbook-kind', { path, looksLike: 'XLS/DOC' });
}

/** Whether a compound file ends before the sector that lists its streams; the header says where that is. */
function endsBeforeDirectory(bytes: Buffer): boolean {
  if (bytes.length < HEADER) return true;
  const sector = 2 ** Math.min(bytes.readUInt16LE(30), 12);
  return bytes.length < (bytes.readUInt32LE(48) + 2) * sector;
}

const HEADER = 512;
