import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import type { CsvCase } from './imports/make/csv-case.ts';
import { CSV_CASES } from './imports/make/csv-cases.ts';
import { ROW_CASES } from './imports/make/row-cases.ts';
import { TABLE_CASES } from './imports/make/table-cases.ts';

/**
 * Each awkward file under `fixtures/imports/csv-*` imported by the program itself, beside the table it must
 * become and what must be said of it. The files are made from `imports/make/csv-cases.ts`; with
 * BAUCU_MAKE_FIXTURES they are written anew, and every difference is there to be read.
 */
const FIXTURES = resolve(import.meta.dirname, '../fixtures/imports');
const MAKING = process.env['BAUCU_MAKE_FIXTURES'] !== undefined;
const out = mkdtempSync(join(tmpdir(), 'baucu-imports-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const WARD = 'election: "2026"\nprovince: Thành phố Mẫu\ncommune: Phường Mẫu\nkind: ward-of-city\n';

/** The cells of each row that hold anything, by their headings. */
const filledCells = (csv: string): readonly object[] =>
  (parse(csv, { bom: true, columns: true }) as readonly Record<string, string>[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
  );

interface Said {
  readonly files: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly row?: number;
      readonly column?: string;
    }[];
  }[];
  readonly changes: readonly { readonly kind: string; readonly column: string; readonly count: number }[];
  readonly proposals: readonly { readonly kind: string; readonly column: string; readonly count: number }[];
}

const CASES = [...CSV_CASES, ...TABLE_CASES, ...ROW_CASES];
const tableOf = ({ as = 'voters' }: CsvCase): string => as;
const fileOf = ({ file = 'danh-sach.csv' }: CsvCase): string => file;

/** Files in which reading itself finds an error, as letters that are gone: the import is done and exits with 1. */
const exitCodeOf = ({ hasErrors }: CsvCase): number => (hasErrors === true ? 1 : 0);

/** The table that the file became, and a line for each finding, change and proposal. */
async function imported(one: CsvCase): Promise<{ readonly table: string; readonly said: string }> {
  const folder = join(FIXTURES, one.name);
  const ran = await runCli(
    [
      'import',
      fileOf(one),
      '--as',
      tableOf(one),
      '--out',
      join(out, one.name),
      '--yes',
      '--json',
      ...(one.options ?? []),
    ],
    { cwd: folder },
  );
  rmSync(join(folder, `${fileOf(one)}.baucu.yaml`), { force: true });
  expect(ran).toMatchObject({ exitCode: exitCodeOf(one), stderr: '' });
  const { files, changes, proposals } = JSON.parse(ran.stdout) as Said;
  const lines = [
    ...files.flatMap(({ findings }) =>
      findings.map(({ code, severity, row, column }) => `${row ?? '-'} ${severity} ${code} ${column ?? '-'}`),
    ),
    ...changes.map(({ kind, column, count }) => `change ${kind} ${column} ${count}`),
    ...proposals.map(({ kind, column, count }) => `propose ${kind} ${column} ${count}`),
  ];
  return {
    table: readFileSync(join(out, one.name, `${tableOf(one)}.csv`), 'utf8'),
    said: lines.map((line) => `${line}\n`).join(''),
  };
}

describe.each(CASES.map((one) => [one.name, one] as const))('fixtures/imports/%s', (name, one) => {
  const folder = join(FIXTURES, name);
  const table = `${tableOf(one)}.csv`;

  test('the file is the one its script makes', () => {
    if (MAKING) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, fileOf(one)), one.content);
    }
    expect(readFileSync(join(folder, fileOf(one))).equals(Buffer.from(one.content))).toBe(true);
  });

  test(`becomes the table it should: ${one.why}`, async () => {
    const { table: made, said } = await imported(one);
    if (MAKING) {
      writeFileSync(join(folder, 'expected.csv'), made);
      writeFileSync(join(folder, 'expected-findings.txt'), said);
    }
    expect(made).toBe(readFileSync(join(folder, 'expected.csv'), 'utf8'));
    expect(said).toBe(readFileSync(join(folder, 'expected-findings.txt'), 'utf8'));
  });

  test('imported again from what was written it is the same table', async () => {
    await imported(one);
    const again = await runCli(
      ['import', join(out, name, table), '--as', tableOf(one), '--out', join(out, `${name}-2`), '--yes'],
      { cwd: out },
    );
    expect(again.exitCode).toBe(exitCodeOf(one));
    expect(readFileSync(join(out, `${name}-2`, table), 'utf8')).toBe(
      readFileSync(join(out, name, table), 'utf8'),
    );
  });

  test.each(['csv', 'xlsx'])('exported as .%s and imported again it says the same', async (format) => {
    await imported(one);
    const first = readFileSync(join(out, name, table), 'utf8');
    writeFileSync(join(out, name, 'ward.yaml'), WARD);
    const [file, folder] = [`${name}-3/ra.${format}`, `${name}-4-${format}`];
    expect(await runCli(['export', tableOf(one), name, '--out', file], { cwd: out })).toMatchObject({
      exitCode: 0,
    });
    const again = await runCli(['import', file, '--as', tableOf(one), '--out', folder, '--yes'], {
      cwd: out,
    });
    expect(again).toMatchObject({ exitCode: exitCodeOf(one), stderr: '' });
    const second = readFileSync(join(out, folder, table), 'utf8');
    if (format === 'csv') expect(second).toBe(first);
    // The workbook has every column of form 31.
    else expect(filledCells(second)).toEqual(filledCells(first));
  });
});

test('every folder has a case, and there are at least 40 awkward files in all', () => {
  const folders = readdirSync(FIXTURES).filter((name) => !name.includes('.'));
  expect(folders.filter((name) => name.startsWith('csv-')).toSorted()).toEqual(
    CASES.map(({ name }) => name).toSorted(),
  );
  expect(folders.length).toBeGreaterThanOrEqual(40);
});
