import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dittoFindings,
  fillDittos,
  withoutDittos,
  withoutMisleading,
} from '../../src/records/import/fill-dittos.ts';
import { shapedTable, shapeTable } from '../../src/records/import/shape-table.ts';
import type { Table } from '../../src/tables/table.ts';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Thường trú', 'Ghi chú'];
const tableOf = (residences: readonly string[], more: Partial<Table> = {}): Table => ({
  file: 'voters.csv',
  header: HEADER,
  rows: residences.map((residence, index) => [String(index + 1), 'An', '1958', residence, 'nt']),
  rowNumbers: residences.map((_, index) => index + 2),
  findings: [],
  ...more,
});
const residences = ({ rows }: Table): readonly string[] => rows.map((row) => row[3]!);
const filled = (all: readonly string[], more?: Partial<Table>) => fillDittos(tableOf(all, more), 'voters');

test.each([
  'nt',
  'n.t',
  'n/t',
  '-nt-',
  '- nt -',
  '-NT-',
  'như trên',
  'Như trên.',
  '"',
  '”',
  '〃',
  "''",
  '- " -',
])('%j is what stands above it, mark over mark', (mark) => {
  const { table, changes, unsettled } = filled(['Tổ 5', mark, mark, 'Tổ 6', mark]);
  expect(residences(table)).toEqual(['Tổ 5', 'Tổ 5', 'Tổ 5', 'Tổ 6', 'Tổ 6']);
  expect(unsettled).toEqual([]);
  expect(changes).toMatchObject([
    { kind: 'ditto', column: 'permanent', count: 3, examples: [{ before: mark, after: 'Tổ 5' }, {}, {}] },
  ]);
});

test.each(['NT', '-', '//', '0', 'x', 'Tổ nt', 'Như trên đường 5'])('%j is left as it is', (text) => {
  const { table, changes } = filled(['Tổ 5', text]);
  expect(residences(table)).toEqual(['Tổ 5', text]);
  expect(changes).toEqual([]);
});

test('who somebody is and what is noted of one are never taken from another row', () => {
  const table = tableOf(['Tổ 5', 'Tổ 5']);
  const marked = { ...table, rows: [table.rows[0]!, ['nt', 'nt', '"', 'Tổ 5', 'nt']] };
  expect(fillDittos(marked, 'voters').table).toBe(marked);
});

test('the first mark below a title or a header that comes again stays a problem', () => {
  const { table, unsettled } = filled(['Tổ 5', 'nt', 'nt', 'Tổ 6', 'nt'], { starts: [2, 4] });
  expect(residences(table)).toEqual(['Tổ 5', 'Tổ 5', 'nt', 'Tổ 6', 'Tổ 6']);
  expect(unsettled).toEqual([{ index: 2, column: 3 }]);
  // What is written has no title to tell the lists apart.
  expect(residences(withoutMisleading(table, unsettled))).toEqual(['Tổ 5', 'Tổ 5', '', 'Tổ 6', 'Tổ 6']);
});

test('at the top of a list, of a sheet or below a blank a mark stays a problem', () => {
  const { table, unsettled } = filled(['nt', 'nt', 'Tổ 5', '', 'nt', 'Tổ 6', 'nt'], {
    rowNumbers: [2, 3, 4, 5, 6, 7, 2_000_002],
    sheets: [
      { name: 'KV1', from: 0, columns: [] },
      { name: 'KV2', from: 2_000_000, columns: [] },
    ],
  });
  expect(unsettled.map(({ index }) => index)).toEqual([0, 1, 4, 6]);
  expect(residences(table)).toEqual(['nt', 'nt', 'Tổ 5', '', 'nt', 'Tổ 6', 'nt']);
  expect(dittoFindings(table, 'voters', unsettled)).toMatchObject([
    { code: 'table/cell-unreadable', args: { text: 'nt' }, at: { row: 2, column: 'permanent' } },
    { at: { row: 3 } },
    { at: { row: 6 } },
    { at: { row: 2_000_002 } },
  ]);
  expect(residences(withoutDittos(table, unsettled))).toEqual(['', '', 'Tổ 5', '', '', 'Tổ 6', '']);
});

test('an import keeps such a mark to be seen, a check reads the cell as blank, and both say so', () => {
  const table = tableOf(['nt', 'Tổ 5']);
  const imported = shapeTable(table, 'voters', {}).table;
  const checked = shapedTable(table, 'voters', {});
  expect(residences(imported)).toEqual(['nt', 'Tổ 5']);
  expect(residences(checked)).toEqual(['', 'Tổ 5']);
  for (const { findings } of [imported, checked])
    expect(findings.map(({ code }) => code)).toEqual(['table/cell-unreadable']);
});

test('each mark becomes the last text above it, whatever the list', () => {
  const cell = fc.constantFrom('Tổ 1', 'Tổ 2', 'nt', '"');
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const read = residences(filled(['Tổ 0', ...cells]).table);
      let last = 'Tổ 0';
      for (const [index, text] of cells.entries()) {
        if (text.startsWith('Tổ')) last = text;
        expect(read[index + 1]).toBe(last);
      }
    }),
  );
});
