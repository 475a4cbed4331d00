import { isUtf8 } from 'node:buffer';
import { asBytes } from './windows-1252.ts';

/**
 * Unicode that was once read as Windows-1252, put right: "Nguyá»…n" → "Nguyễn". undefined when the text is
 * not of that kind, or lost letters on the way.
 */
export function undoMojibake(text: string): string | undefined {
  if (!TWO_OR_THREE.test(text)) return undefined;
  // "à" becomes "Ã" and a no-break space, which many programs make a plain one.
  const bytes = asBytes(text.replace(/Ã /g, 'Ã\u00a0'));
  if (bytes === undefined) return undefined;
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8').normalize('NFC') : undefined;
}

/** The first bytes of Vietnamese letters in UTF-8 with one that may follow them, as Windows-1252 shows them. */
const TWO_OR_THREE = /[ÃÄÅÆÌá][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122 ]/;
