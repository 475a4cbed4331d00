import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../src/print/renderers/pdf/box.ts';
import { paginate, tieSignatures } from '../../../src/print/renderers/pdf/paginate.ts';

const HEIGHT = 100;
const box = (given: Partial<Box> = {}): Box => ({
  kind: 'line',
  height: 10,
  gap: 0,
  keepNext: false,
  draw: () => undefined,
  ...given,
});
const counts = (boxes: readonly Box[]): readonly number[] =>
  paginate(boxes, HEIGHT).map((page) => page.length);
const times = (count: number, given: Partial<Box> = {}): readonly Box[] =>
  Array.from({ length: count }, () => box(given));

test.each([
  [0, [0]],
  [1, [1]],
  [10, [10]],
  [11, [10, 1]],
  [25, [10, 10, 5]],
])('%i boxes of a tenth of a page fill pages %j', (count, pages) => {
  expect(counts(times(count))).toEqual(pages);
});

test('tied boxes move to the next page together', () => {
  expect(counts([...times(8), box({ keepNext: true }), box({ keepNext: true }), box()])).toEqual([8, 3]);
});

test('boxes tied to more than a page part again, rather than leave it', () => {
  expect(counts([box(), ...times(11, { keepNext: true }), box()])).toEqual([10, 3]);
});

test('the gap above the first box of a page is left out', () => {
  const pages = paginate(times(6, { height: 20, gap: 5 }), HEIGHT);
  expect(pages.map((page) => page.map(({ top }) => top))).toEqual([
    [0, 25, 50, 75],
    [0, 25],
  ]);
});

test('a header stands above the first row of each page that has the table, once', () => {
  const header = box({ kind: 'row', height: 15 });
  const pages = paginate([box(), ...times(12, { kind: 'row', header })], HEIGHT);
  expect(pages.map((page) => page.filter((placed) => placed.box === header).length)).toEqual([1, 1]);
  expect(pages[0]![1]!.box).toBe(header);
  expect(pages[1]![0]!.box).toBe(header);
});

test('two tables on one page each have their own header', () => {
  const [first, second] = [box({ height: 5 }), box({ height: 6 })];
  const [page] = paginate([box({ header: first }), box({ header: second })], HEIGHT);
  expect(page!.map((placed) => placed.box.height)).toEqual([5, 10, 6, 10]);
});

const boxes = fc.array(
  fc
    .record({
      height: fc.integer({ min: 1, max: 100 }),
      gap: fc.integer({ min: 0, max: 20 }),
      keepNext: fc.boolean(),
    })
    .map(box),
  { minLength: 1, maxLength: 60 },
);

test('every box is placed once and in order, below the one before, and none reaches over the foot', () => {
  fc.assert(
    fc.property(boxes, (given) => {
      const pages = paginate(given, HEIGHT);
      expect(pages.flat().map((placed) => placed.box)).toEqual(given);
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0);
        let bottom = 0;
        for (const { box: one, top } of page) {
          expect(top).toBeGreaterThanOrEqual(bottom);
          bottom = top + one.height;
        }
        expect(bottom).toBeLessThanOrEqual(HEIGHT);
      }
    }),
  );
});

test('a signature is tied back to the second last row, over totals and sentences', () => {
  const rows = times(4, { kind: 'row' });
  const tied = tieSignatures([...rows, box({ kind: 'totals' }), box(), box({ kind: 'signatures' })]);
  expect(tied.map(({ keepNext }) => keepNext)).toEqual([false, false, true, true, true, true, false]);
});

test('of two rows only the last goes with the signature, and without a table two lines do', () => {
  const keep = (given: readonly Box[]): readonly boolean[] =>
    tieSignatures(given).map(({ keepNext }) => keepNext);
  expect(keep([box(), ...times(2, { kind: 'row' }), box({ kind: 'signatures' })])).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(keep([...times(4), box({ kind: 'signatures' })])).toEqual([false, false, true, true, false]);
});
