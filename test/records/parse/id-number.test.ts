import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIdNumber, parseOldIdNumber } from '../../../src/records/parse/id-number.ts';

test.each([
  '003203012345',
  ' 003203012345 ',
  '003 203 012 345',
  '003\u00a0203\u00a0012\u00a0345',
  '003.203.012.345',
  '003203.012345',
  '003-203-012345',
  '003-2-03-012345',
  "'003203012345",
  '’003203012345',
  '003203012345.0',
])('%j is the number 003203012345', (cell) => {
  expect(parseIdNumber(cell)).toEqual({ state: 'read', id: '003203012345' });
});

test.each([
  ['3203012345', '003203012345', 2],
  ['28203012345', '028203012345', 1],
  ['3203012345.0', '003203012345', 2],
  ['3.203.012.345', '003203012345', 2],
  ['3.203012345E+09', '003203012345', 2],
  ['3,203012345E+09', '003203012345', 2],
  ['3.103012345E+09', '003103012345', 2],
  ['2.8203012345e+10', '028203012345', 1],
])('%j lost leading zeros of %s', (cell, id, zeros) => {
  expect(parseIdNumber(cell)).toEqual({ state: 'short', id, zeros });
});

test.each([
  ['012345678', 'nine-digits', 9],
  ['12345678', 'length', 8],
  ['0032030123456', 'length', 13],
  ['5', 'length', 1],
  ['00320301234A', 'characters', 12],
  ['O03203012345', 'characters', 12],
  ['3203012345.5', 'characters', 12],
  ['3203012345.25', 'characters', 13],
  ['-1203012345', 'characters', 11],
  ['1,203,012,345', 'characters', 13],
  ['1.20301E+09', 'digits-lost', 10],
  ['1.2E+11', 'digits-lost', 12],
  ['1E+11', 'digits-lost', 12],
])('%j is malformed: %s', (cell, reason, length) => {
  expect(parseIdNumber(cell)).toEqual({ state: 'malformed', reason, length });
});

test.each(['', ' ', '-', 'không rõ'])('%j is no number', (cell) => {
  expect(parseIdNumber(cell)).toEqual({ state: 'blank' });
  expect(parseOldIdNumber(cell)).toBe('');
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

test('twelve digits are read as they are, whatever parts them', () => {
  fc.assert(
    fc.property(digits(12), fc.constantFrom('', ' ', '\u00a0', '.', '-', "'"), (id, separator) => {
      const written = [id.slice(0, 3), id.slice(3, 6), id.slice(6, 9), id.slice(9)].join(separator);
      expect(parseIdNumber(written)).toEqual({ state: 'read', id });
    }),
  );
});

test('a number keeps its meaning through every form that a spreadsheet gives it, or is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom(0, 2, 5, 9, 11),
      (number, fraction) => {
        for (const written of [
          String(number),
          number.toExponential(fraction),
          number.toExponential(fraction).replace('.', ','),
          number.toFixed(1),
          number.toLocaleString('vi'),
        ]) {
          const cell = parseIdNumber(written);
          if (cell.state === 'read' || cell.state === 'short') expect(Number(cell.id), written).toBe(number);
        }
      },
    ),
  );
});

test('a repaired number is the digits of the cell behind zeros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 13 }).chain(digits), (text) => {
      const cell = parseIdNumber(text);
      if (cell.state === 'short') expect(cell.id).toBe('0'.repeat(cell.zeros) + text);
      else expect(cell.state === 'read').toBe(text.length === 12);
    }),
  );
});

test.each([
  ['012345678', '012345678'],
  ['012 345 678', '012345678'],
  ["'012345678", '012345678'],
  ['12345678', ''],
  ['003203012345', ''],
  ['B1234567', ''],
])('the old number %j is %j', (cell, number) => {
  expect(parseOldIdNumber(cell)).toBe(number);
});
