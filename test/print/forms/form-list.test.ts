import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMS } from '../../../src/print/forms/index.ts';

test('no two forms have one name', () => {
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  '%s says in both languages who fills it and how it comes',
  (_, { title, english, filledBy, why }) => {
    for (const text of [title, english, filledBy.vi, filledBy.en, why.vi, why.en]) expect(text).not.toBe('');
    expect(english).not.toBe(title);
    expect(why.en).not.toBe(why.vi);
  },
);

test('a form is named after its number', () => {
  for (const { id, code } of FORMS)
    if (code !== undefined && id.startsWith('form-')) expect(id.slice(5, 7)).toBe(code.slice(0, 2));
});

test('every form of Resolution 40 that a ward touches is there', () => {
  const numbers = [8, 10, 11, 12, 13, 14, 15, 17, 18, 22, 23, 24, 31, 32, 35, 36, 38, 39];
  const known = new Set<string>(FORMS.map(({ id }) => id));
  expect(numbers.filter((number) => !known.has(`form-${String(number).padStart(2, '0')}`))).toEqual([]);
});

/** Where the golden text of a form lies: of biographies there is one for each pattern. */
const golden = (id: string): string =>
  readFileSync(
    `${import.meta.dirname}/../../../fixtures/prints/${id === 'biography' ? 'biography-na' : id}/expected.txt`,
    'utf8',
  );

test.each(FORMS.map((form) => [form.id, form] as const))('%s has a golden text', (id, { code }) => {
  const text = golden(id);
  expect(text.length).toBeGreaterThan(80);
  if (code !== undefined && id.startsWith('form-')) expect(text).toContain(`Mẫu số ${code}`);
});

const README = readFileSync(`${import.meta.dirname}/../../../README.md`, 'utf8');
const COMES = { complete: 'đủ', prefilled: 'điền sẵn', blank: 'để trống' } as const;
const LIES = { portrait: 'dọc', landscape: 'ngang' } as const;

test.each(FORMS.map((form) => [form.id, form] as const))(
  'README says of %s how it comes, and why',
  (id, { code = '–', title, paper, comes, why }) => {
    const lies = `${paper.size} ${LIES[paper.orientation]}`;
    expect(README).toContain(`| \`${id}\` | ${code} | ${title} | ${lies} | ${COMES[comes]} | ${why.vi} |\n`);
  },
);
