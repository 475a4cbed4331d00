import { expect, test } from 'vitest';
import { minutes, reams, sumBy, type PlannedPaper } from '../../src/print/print-plan.ts';

test.each([
  [0, 0],
  [1, 1],
  [499, 1],
  [500, 1],
  [501, 2],
])('%i sheets take %i reams', (sheets, expected) => {
  expect(reams(sheets)).toBe(expected);
});

test.each([
  [0, 20, 0],
  [1, 20, 1],
  [20, 20, 1],
  [21, 20, 2],
])('%i pages at %i a minute take %i minutes', (pages, speed, expected) => {
  expect(minutes(pages, speed)).toBe(expected);
});

test('sums keep the order in which their keys first come', () => {
  const paper = (area: string, pages: number): PlannedPaper => ({
    form: 'form-31',
    area,
    paper: 'A4-landscape',
    pages,
    sheets: Math.ceil(pages / 2),
  });
  expect([...sumBy([paper('2', 3), paper('1', 4), paper('2', 5)], ({ area }) => area)]).toEqual([
    ['2', { pages: 8, sheets: 5, documents: 2 }],
    ['1', { pages: 4, sheets: 2, documents: 1 }],
  ]);
});
