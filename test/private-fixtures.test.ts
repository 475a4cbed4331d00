import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lawOn } from './law/statute-book.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Twelve digits that no other digit touches, whatever parts them: as people write an identity number. */
const NUMBER = /(?<![\d.])\d(?:[ .'\u00a0-]?\d){11}(?![\d])/g;

const rule = lawOn('2026').ofKind('personal-number')[0]!;
const places = new Set(Object.keys(rule.places));

/** A place where births are registered, a birth by this year, and a number in the order of births, which begins with 1. */
function mayBeSomeones(number: string): boolean {
  const [place, century, year, order] = [
    number.slice(0, 3),
    Number(number[3]),
    Number(number.slice(4, 6)),
    number.slice(6),
  ];
  const born = 1900 + Math.floor(century / 2) * 100 + year;
  return places.has(place) && century <= 3 && born <= 2026 && order !== '000000';
}

/** Every file below a folder of the project. */
const below = (folder: string): readonly string[] =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

test('a number is told from one that nobody can have', () => {
  expect(mayBeSomeones('001090000007')).toBe(true);
  // A place in no list, a birth to come, no place in the order of births.
  expect(['028090000007', '001290000007', '001090000000'].filter(mayBeSomeones)).toEqual([]);
});

test('no identity number in this project can be anyone’s', () => {
  const files = ['src', 'test', 'fixtures', 'README.md']
    .flatMap((top) => (top.includes('.') ? [top] : below(top)))
    .filter((file) => /\.(?:ts|mjs|csv|json|md|txt|yaml|html|xls)$/.test(file))
    .filter((file) => !file.includes('node_modules') && !file.endsWith('private-fixtures.test.ts'));
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) =>
    [...readFileSync(resolve(ROOT, file), 'latin1').matchAll(NUMBER)]
      .map(([text]) => text.replace(/\D/g, ''))
      .filter(mayBeSomeones)
      .map((number) => `${file}: ${number}`),
  );
  expect(found).toEqual([]);
});
