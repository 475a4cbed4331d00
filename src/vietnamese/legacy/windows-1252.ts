/** The characters that Windows-1252 shows for the bytes 0x80 to 0x9F; a byte without one shows as itself. */
const SHOWN =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTE_OF: ReadonlyMap<string, string> = new Map(
  Array.from(SHOWN).map((shown, index) => [shown, String.fromCharCode(0x80 + index)]),
);

/** A text whose every character is one byte of Windows-1252, as those bytes (U+0000 to U+00FF); undefined when it holds others. */
export function asBytes(text: string): string | undefined {
  if (!BEYOND.test(text)) return text;
  let bytes = '';
  for (const character of text) {
    const byte = character <= '\u00ff' ? character : BYTE_OF.get(character);
    if (byte === undefined) return undefined;
    bytes += byte;
  }
  return bytes;
}

const BEYOND = /[\u0100-\uffff]/;
