import { expect, test } from 'vitest';
import { createBudget, createGridBuilder } from '../../src/tables/grid-builder.ts';

const grid = () => createGridBuilder(createBudget());

test.each<[number, number, readonly number[]]>([
  [1, 2, [1, 2]],
  [16_382, 999_999_999, [16_382, 16_383]],
  [16_384, 16_384, []],
  [-1, 3, []],
  [3, 2, []],
  [0, -6, []],
  [Number.NaN, Number.NaN, []],
])('hiding the columns %s to %s hides %j', (from, to, hidden) => {
  const sheet = grid();
  sheet.hideColumns(from, to);
  expect(sheet.done('KV1', false, 1900).hiddenColumns).toEqual(hidden);
});

test('the same columns hidden millions of times keep nobody busy', () => {
  const sheet = grid();
  for (let time = 0; time < 2_000_000; time += 1) sheet.hideColumns(0, 16_383);
  expect(sheet.done('KV1', false, 1900).hiddenColumns).toHaveLength(16_384);
});

test('one long text in cell after cell is refused once a file would hold more letters than any list', () => {
  const sheet = grid();
  const text = 'x'.repeat(30_000);
  const fill = (rows: number, from: number): void => {
    for (let row = from; row < from + rows; row += 1) {
      sheet.row(row, false);
      sheet.cell(0, text, 0);
    }
  };
  fill(13_333, 1);
  expect(() => {
    fill(1, 13_334);
  }).toThrow(expect.objectContaining({ trouble: 'too-large' }));
});
