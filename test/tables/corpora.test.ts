import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { readCsv } from '../../src/tables/csv.ts';

// Awkward tables that others collected, read by our reader: csv-spectrum, and the tests that papaparse ships.

const require = createRequire(import.meta.url);
const rowsOf = (bytes: Buffer): readonly (readonly string[])[] =>
  readCsv({ bytes, isUtf8: true, hasNul: false }, 'a.csv', 'a.csv', headingsOf('voters')).rows;

const SPECTRUM = join(dirname(require.resolve('csv-spectrum')), 'csvs');

test.each(readdirSync(SPECTRUM))('csv-spectrum: %s is read as the corpus says', (file) => {
  const json = readFileSync(join(SPECTRUM, '../json', file.replace('.csv', '.json')), 'utf8')
    // The corpus hid a number in one of the two files and not in the other.
    .replace('1234567890', '2095257564');
  const [header = [], ...rows] = rowsOf(readFileSync(join(SPECTRUM, file))).filter(
    (row) => row.length > 1 || row[0] !== '',
  );
  // One of the corpus is a single thing and no list of things.
  expect(rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))).toEqual(
    [JSON.parse(json)].flat(),
  );
});

interface Sample {
  readonly description: string;
  readonly input: string;
  readonly config?: unknown;
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
}

/** The samples of papaparse's own tests that ask for nothing that our reader has no name for. */
function samples(): readonly Sample[] {
  const file = join(dirname(require.resolve('papaparse')), 'tests/test-cases.js');
  const skipped = Object.assign(() => {}, { skip: () => {} });
  const context = {
    module: { exports: {} },
    require: () => ({ assert: {} }),
    describe: skipped,
    it: skipped,
  };
  runInNewContext(readFileSync(file, 'utf8'), context);
  const { CORE_PARSER_TESTS, PARSE_TESTS } = context as unknown as Record<string, readonly Sample[]>;
  return [...CORE_PARSER_TESTS!, ...PARSE_TESTS!].filter(
    ({ config, input, expected }) => config === undefined && input !== '' && expected.errors.length === 0,
  );
}

/** What our reader does otherwise, and why. */
const OTHERWISE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // Blanks around quotes are how people write lists, and no part of a name.
  'Quoted field with whitespace around quotes': [['A', 'B', 'C']],
  // Files put together by hand have every kind of line end: each of them ends a row.
  'Mixed slash n and slash r should choose first as precident': ['a,b,c', 'd,e,f', 'g,h,i'].map((row) =>
    row.split(','),
  ),
};

test.each(samples().map((one) => [one.description, one] as const))(
  'papaparse: %s',
  (description, { input, expected }) => {
    // A line end at the end of the file ends a row and begins none.
    const rows = expected.data.filter(
      (row, index) => index < expected.data.length - 1 || row.length > 1 || row[0] !== '',
    );
    expect(rowsOf(Buffer.from(input))).toEqual(OTHERWISE[description] ?? rows);
  },
);
