import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each folder may import besides itself. `vocabulary.ts`, `findings`, `dates` and `vietnamese` lie below everything. */
const FOUNDATION = ['findings', 'dates', 'vietnamese', 'vocabulary.ts', 'html'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'vocabulary.ts': [],
  dates: [],
  vietnamese: [],
  html: [],
  findings: ['dates', 'vocabulary.ts'],
  tables: FOUNDATION,
  law: FOUNDATION,
  records: [...FOUNDATION, 'tables', 'law'],
  roll: [...FOUNDATION, 'records', 'law'],
  checks: [...FOUNDATION, 'records', 'law', 'roll'],
  audit: [...FOUNDATION, 'records', 'law', 'roll', 'checks'],
  annotate: [...FOUNDATION, 'records', 'tables', 'i18n'],
  export: [...FOUNDATION, 'records', 'tables', 'law', 'roll', 'i18n'],
  sample: [...FOUNDATION, 'law'],
  i18n: FOUNDATION,
  print: [...FOUNDATION, 'tables', 'records', 'law', 'roll', 'i18n'],
  report: [...FOUNDATION, 'records', 'law', 'roll', 'checks', 'audit', 'i18n', 'print'],
  prepare: [...FOUNDATION, 'records', 'law', 'roll', 'checks', 'i18n', 'print', 'report'],
  cli: ['*'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Imports that run; types may come from anywhere above the foundations. */
function imports(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [
    ...text.matchAll(/(?:^import (?!type)[^;]*?from|^export [^;]*?from|import\()\s*'(\.[^']+)'/gms),
  ].map((match) => relative(SRC, resolve(join(SRC, dirname(file)), match[1]!)));
}

test.each(files)('%s imports only what lies below it', (file) => {
  const own = file.split('/')[0]!;
  const allowed = MAY_IMPORT[own];
  expect(allowed, `${own} is a folder nobody has placed`).toBeDefined();
  if (allowed!.includes('*')) return;
  const outside = imports(file)
    .map((path) => path.split('/')[0]!)
    .filter((folder) => folder !== own && !allowed!.includes(folder));
  expect(outside).toEqual([]);
});

test('acts and elections hold nothing but data', () => {
  for (const file of files.filter((name) => /^law\/(acts|elections)\//.test(name))) {
    const text = readFileSync(join(SRC, file), 'utf8');
    expect(text, file).not.toMatch(/=>|\bfunction\b|^import (?!type)/m);
  }
});
