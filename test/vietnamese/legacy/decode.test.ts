import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLegacy } from '../../../src/vietnamese/legacy/decode.ts';
import { LEGACY_FONTS, textOfFont, VOWELS } from '../../../src/vietnamese/legacy/fonts.ts';
import { undoMojibake } from '../../../src/vietnamese/legacy/mojibake.ts';
import { legacyTable } from '../../../src/vietnamese/legacy/tables.ts';
import { typedIn, windows1258 } from './encode.ts';

const SMALL = Array.from(`${VOWELS.join('')}đ`).filter((letter) => letter > '~');
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

test('there are 134 letters beyond ASCII', () => {
  expect(new Set(LETTERS).size).toBe(134);
});

test.each(LEGACY_FONTS)('%s has a code of its own for every small letter', (font) => {
  const { letters, alsoCapital } = legacyTable(font);
  expect(SMALL.filter((letter) => !letters.has(letter))).toEqual([]);
  expect(new Set(letters.values()).size).toBe(letters.size);
  const capitals = SMALL.map((letter) => letter.toUpperCase());
  expect(capitals.filter((letter) => !letters.has(letter) && !alsoCapital.has(letter.toLowerCase()))).toEqual(
    [],
  );
});

test.each(LEGACY_FONTS.flatMap((font) => LETTERS.map((letter) => [font, letter] as const)))(
  '%s: %s comes back',
  (font, letter) => {
    const { letters } = legacyTable(font);
    // In a word of capitals, since TCVN3 has one code for á and Á.
    const word = letter === letter.toLowerCase() ? `x${letter}m` : `X${letter}M`;
    expect(letters.has(letter) || letters.has(letter.toLowerCase())).toBe(true);
    expect(decodeLegacy(typedIn(word, font), font)).toBe(word);
  },
);

const word = fc
  .array(fc.constantFrom(...SMALL, ...Array.from('bcdghklmnpqrstvx')), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));

test.each(LEGACY_FONTS)('%s: any small text comes back', (font) => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ');
      expect(decodeLegacy(typedIn(text, font), font)).toBe(text);
    }),
  );
});

test('Windows-1258 comes back composed', () => {
  const decoder = new TextDecoder('windows-1258');
  for (const letter of LETTERS) expect(decoder.decode(windows1258(letter)).normalize('NFC')).toBe(letter);
});

test('UTF-8 read as Windows-1252 comes back', () => {
  const decoder = new TextDecoder('windows-1252');
  for (const letter of LETTERS) {
    const text = `X${letter}m`;
    expect(undoMojibake(decoder.decode(Buffer.from(text)))).toBe(text);
  }
  expect(undoMojibake('Nguyá»…n Thá»‹ HÃ ')).toBe('Nguyễn Thị Hà');
  expect(undoMojibake('Nguyễn Thị Hà')).toBeUndefined();
  expect(undoMojibake('HÀ NỘI')).toBeUndefined();
});

// An independent table: TCVN 5712 VN1 holds VN3.
test('TCVN3 agrees with the table of iconv-lite', () => {
  const iconv = createRequire(import.meta.url)('iconv-lite') as {
    decode: (bytes: Buffer, encoding: string) => string;
  };
  for (const [letter, code] of legacyTable('TCVN3').letters)
    expect(iconv.decode(Buffer.from(code, 'latin1'), 'tcvn')).toBe(letter);
});

test.each([
  ['NguyÔn V¨n B×nh', 'Nguyễn Văn Bình'],
  ['TRÇN THÞ B×NH', 'TRẦN THỊ BÌNH'],
  ['§ç Hµ', 'Đỗ Hà'],
  ['UBND ph­êng 1, §ç Hµ', 'UBND phường 1, Đỗ Hà'],
  ['TRÇN V¡N A,Hµ Néi', 'TRẦN VĂN A,Hà Nội'],
])('TCVN3: %s reads %s', (before, after) => {
  expect(decodeLegacy(before, 'TCVN3')).toBe(after);
});

test.each([
  ['Nguyeãn Vaên Maãu', 'Nguyễn Văn Mẫu'],
  ['NGUYEÃN VAÊN MAÃU', 'NGUYỄN VĂN MẪU'],
  ['Ñoã Thò Lyù', 'Đỗ Thị Lý'],
  ['AÙi Mỹ', undefined],
  ['Aùi', 'Ái'],
])('VNI: %s reads %s', (before, after) => {
  expect(decodeLegacy(before, 'VNI')).toBe(after);
});

test.each([
  ['.VnTime', { font: 'TCVN3', capitals: false }],
  ['.VnTimeH', { font: 'TCVN3', capitals: true }],
  ['.VnArial NarrowH', { font: 'TCVN3', capitals: true }],
  ['VNI-Times', { font: 'VNI', capitals: false }],
  ['VPS Times', { font: 'VPS', capitals: false }],
  ['Times New Roman', undefined],
  ['Vnitimes', undefined],
  ['Verdana', undefined],
])('the font %s', (name, expected) => {
  expect(textOfFont(name)).toEqual(expected);
});
