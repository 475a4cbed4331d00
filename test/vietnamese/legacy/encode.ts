import { legacyTable } from '../../../src/vietnamese/legacy/tables.ts';
import type { LegacyFont } from '../../../src/vietnamese/legacy/fonts.ts';

/** Unicode text as somebody with a font of that time typed it, one character a byte. */
export function typedIn(text: string, font: LegacyFont): string {
  const { letters } = legacyTable(font);
  return Array.from(text.normalize('NFC'))
    .map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** The bytes of a text in which every character is one. */
export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A text as Windows-1258 writes it: the tone behind its vowel. */
export function windows1258(text: string): Buffer {
  const own = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte += 1) own.set(decoder.decode(Uint8Array.of(byte)), byte);
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const byte = own.get(letter);
    if (byte !== undefined) bytes.push(byte);
    else {
      const marks = Array.from(letter.normalize('NFD'));
      const tone = marks.findIndex((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
      const [mark] = marks.splice(tone, 1);
      bytes.push(own.get(marks.join('').normalize('NFC'))!, own.get(mark!)!);
    }
  }
  return Buffer.from(bytes);
}
