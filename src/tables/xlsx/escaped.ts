import { escapeXml } from '../xml/escape.ts';

/** Text of a cell with characters that XML cannot hold (`_x000D_`) as they are. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The other way: what XML cannot hold as `_x000D_`, and what looks like that kept apart from it. */
export function escapedText(text: string): string {
  const safe = escapeXml(text);
  if (PLAIN.test(safe)) return safe;
  return safe.replace(
    UNSAFE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Nearly every cell: printable letters, and no underscore. */
const PLAIN = /^[ -^`-~\u00a1-\u024f\u1e00-\u1eff]*$/;
/** Control characters, halves of pairs that stand alone, and an underscore that begins an escape. */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;
