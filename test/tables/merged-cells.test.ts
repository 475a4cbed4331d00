import { expect, test } from 'vitest';
import { filledDown } from '../../src/tables/merged-cells.ts';
import type { Merge, SheetGrid } from '../../src/tables/sheet-grid.ts';
import { onShownCells } from '../../src/tables/xlsx/edit/shown-cell.ts';

const ROWS = 50_000;
const merge = (top: number, bottom: number, left = 0): Merge => ({ top, bottom, left, right: left });
const gridOf = (merges: readonly Merge[]): SheetGrid => ({ merges }) as unknown as SheetGrid;
const filled = (cells: readonly string[], merges: readonly Merge[]): readonly string[] =>
  filledDown(
    gridOf(merges),
    cells.map((cell) => [cell]),
    Uint32Array.from(cells, (_, index) => index + 2),
    new Set([0]),
  ).map(([cell = '']) => cell);

test('each block is filled by its first cell, in whatever order the file lists them', () => {
  expect(filled(['a', '', 'b', '', '', 'c'], [merge(4, 6), merge(2, 3)])).toEqual([
    'a',
    'a',
    'b',
    'b',
    'b',
    'c',
  ]);
});

test('a block that begins inside another goes on where that ends', () => {
  expect(filled(['a', '', 'b', '', ''], [merge(2, 4), merge(4, 6)])).toEqual(['a', 'a', 'b', 'b', 'b']);
});

test('a file full of overlapping blocks is read in the time of one', () => {
  const cells = ['a', ...Array.from({ length: ROWS - 1 }, () => '')];
  const merges = Array.from({ length: 200_000 }, () => merge(2, ROWS + 1));
  expect(new Set(filled(cells, merges))).toEqual(new Set(['a']));
});

test('notes of a file full of overlapping blocks still find a cell', () => {
  const notes = Array.from({ length: ROWS }, (_, index) => ({
    row: index + 2,
    column: 0,
    text: 'x',
    colour: 'error' as const,
  }));
  const merges = Array.from({ length: 200_000 }, () => merge(2, ROWS + 1));
  expect(onShownCells(notes, merges)).toHaveLength(ROWS);
});
