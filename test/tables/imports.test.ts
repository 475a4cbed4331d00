import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { readTable } from '../../src/tables/read.ts';
import type { Table } from '../../src/tables/table.ts';
import type { TableName } from '../../src/vocabulary.ts';

const IMPORTS = join(import.meta.dirname, '../../fixtures/imports');
const cases = readdirSync(IMPORTS).filter(
  (name) => name.startsWith('workbook-') && existsSync(join(IMPORTS, name, 'expected.json')),
);

interface Expected {
  readonly file: string;
  readonly table: TableName;
  readonly header: readonly string[];
  /** Sheet and row, then the cells. */
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly string[];
}

/** `KV4!12`, or the name of the sheet alone. */
function place(
  { sheets = [], sheet }: Table,
  at: { readonly sheet?: string; readonly row?: number },
): string {
  if (at.row === undefined) return at.sheet ?? '';
  const span = sheets.findLast(({ from }) => from <= at.row!);
  return `${at.sheet ?? sheet ?? span?.name}!${at.row - (at.sheet === undefined && sheet === undefined ? (span?.from ?? 0) : 0)}`;
}

test.each(cases)('%s is read as expected', async (name) => {
  const expected = JSON.parse(readFileSync(join(IMPORTS, name, 'expected.json'), 'utf8')) as Expected;
  const table = await readTable(
    join(IMPORTS, name, expected.file),
    expected.file,
    headingsOf(expected.table),
  );
  const widened = (row: readonly string[]): readonly string[] =>
    table.header.map((_, column) => row[column] ?? '');
  const findings = table.findings.map(({ code, at }) =>
    [place(table, at), at.column, code].filter((part) => part !== undefined).join(' '),
  );
  expect({
    header: table.header,
    rows: table.rows.map((row, index) => [place(table, { row: table.rowNumbers[index]! }), ...widened(row)]),
    findings: findings.toSorted(),
  }).toEqual({ header: expected.header, rows: expected.rows, findings: expected.findings.toSorted() });
});
