/** What files of other kinds begin with. The first that fits names the kind. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'ZIP'],
  ['PK\u0005\u0006', 'ZIP'],
  ['\u00d0\u00cf\u0011\u00e0', 'XLS/DOC'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\u001f\u008b', 'GZIP'],
  ['Rar!', 'RAR'],
  ['7z\u00bc\u00af', '7Z'],
  ['{\\rtf', 'RTF'],
  ['SQLite format 3', 'SQLite'],
  ['\u007fELF', 'ELF'],
];

/** What is inside a ZIP that an office program wrote, by the names of its parts. */
const OFFICE_PARTS: readonly (readonly [string, string])[] = [
  ['xl/', 'XLSX'],
  ['word/', 'DOCX'],
  ['opendocument.spreadsheet', 'ODS'],
];

/** Name of the kind of file that bytes are when they are no text: `PDF`, `XLSX` … or `binary`; undefined for text. */
export function binaryKind(bytes: Buffer): string | undefined {
  const kind = BEGINNINGS.find(([beginning]) =>
    bytes.subarray(0, beginning.length).equals(Buffer.from(beginning, 'latin1')),
  )?.[1];
  if (kind === 'ZIP') return OFFICE_PARTS.find(([part]) => bytes.includes(part))?.[1] ?? kind;
  if (kind !== undefined) return kind;
  return isMostlyControl(bytes) ? 'binary' : undefined;
}

/**
 * Name of the kind of a text that is written for a browser or a program: `HTML`, `MHTML`, `XML`; undefined
 * for other text. Web systems save such pages under the name of a workbook.
 */
export function markupKind(bytes: Buffer): 'HTML' | 'MHTML' | 'XML' | undefined {
  // In UTF-16 every second byte is NUL.
  const beginning = bytes
    .toString('latin1', 0, LOOKED_AT)
    .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff|\0/g, '')
    .trimStart()
    .toLowerCase();
  if (beginning.startsWith('mime-version:')) return 'MHTML';
  if (!beginning.startsWith('<')) return undefined;
  if (/<html\b/.test(beginning)) return 'HTML';
  if (/^<(?:\?xml|workbook)\b/.test(beginning)) return 'XML';
  return /<(?:table|body|head|meta|style|div)\b/.test(beginning) ? 'HTML' : undefined;
}

/** Text holds hardly any control characters; a few NULs in some rows are still a text. */
function isMostlyControl(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, LOOKED_AT);
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls > MOST_CONTROLS && controls > length / 20;
}

const LOOKED_AT = 65_536;
const MOST_CONTROLS = 8;
