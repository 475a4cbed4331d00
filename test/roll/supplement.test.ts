import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainRecords, supplementOf } from '../../src/roll/supplement.ts';
import type { DateCell, IdCell } from '../../src/records/model.ts';
import { areaRoll, manyLines, rollLine } from '../print/invented.ts';

const LINES = manyLines(12);
const list = (...numbers: readonly number[]) => areaRoll(numbers.map((number) => LINES[number - 1]!));
const numbers = (lines: readonly { readonly number: number }[]) => lines.map(({ number }) => number);

test('posted numbers stay, whoever is new is numbered on from the last, in the order of the list', () => {
  const { roll, posted, added, removed } = supplementOf(list(1, 5, 2, 3, 6), list(1, 2, 3));
  expect(posted).toBe(3);
  expect(numbers(roll.lines)).toEqual([1, 2, 3, 4, 5]);
  expect(roll.lines.map(({ voter }) => voter.name)).toEqual(
    [1, 2, 3, 5, 6].map((n) => LINES[n - 1]!.voter.name),
  );
  expect(numbers(added)).toEqual([4, 5]);
  expect(removed).toEqual([]);
});

test('the numbers of those struck off are given to nobody else', () => {
  const { roll, added, removed } = supplementOf(list(1, 3, 4), list(1, 2, 3));
  expect(numbers(roll.lines)).toEqual([1, 3, 4]);
  expect(numbers(added)).toEqual([4]);
  expect(removed.map(({ line }) => line.number)).toEqual([2]);
});

test('where somebody struck off is now is told from the table of today', () => {
  const elsewhere = { ...LINES[1]!.voter, area: '9' };
  const [gone] = supplementOf(list(1), list(1, 2), certainRecords([LINES[0]!.voter, elsewhere])).removed;
  expect(gone!.now?.area).toBe('9');
  expect(
    supplementOf(list(1), list(1, 2), certainRecords([LINES[0]!.voter])).removed[0]!.now,
  ).toBeUndefined();
});

test('somebody who stands on today’s list twice was posted once', () => {
  expect(numbers(supplementOf(list(1, 2, 2), list(1, 2)).added)).toEqual([3]);
});

test('an area that was not posted is all new', () => {
  const { added, posted } = supplementOf(list(2, 1), undefined);
  expect([posted, ...numbers(added)]).toEqual([0, 1, 2]);
});

test('what became of a namesake is not told of anybody', () => {
  const bare = { name: 'Nguyễn Thị Lan', id: { state: 'blank' }, birth: { state: 'blank' } } as const;
  const posted = areaRoll([rollLine(bare)]);
  const dead = { ...rollLine(bare).voter, area: '9' };
  expect(supplementOf(areaRoll([]), posted, certainRecords([dead])).removed[0]!.now).toBeUndefined();
});

const some = fc.shuffledSubarray(LINES.map((_, index) => index + 1));

test('nobody is lost or named twice, and no number is given twice, whatever changed', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { roll, added, removed, posted } = supplementOf(list(...after), list(...before));
      expect(roll.lines).toHaveLength(after.length);
      expect(new Set(numbers(roll.lines)).size).toBe(after.length);
      expect(added).toHaveLength(after.filter((one) => !before.includes(one)).length);
      expect(removed).toHaveLength(before.filter((one) => !after.includes(one)).length);
      expect(posted - removed.length + added.length).toBe(after.length);
    }),
  );
});

// Few names, few births, numbers that repeat or are not there: namesakes of every kind.
const voter = fc
  .record({
    name: fc.constantFrom('Nguyễn Thị Lan', 'Trần Văn An'),
    id: fc.constantFrom<IdCell>(
      { state: 'blank' },
      { state: 'read', id: '028000000001' },
      { state: 'read', id: '028000000002' },
    ),
    birth: fc.constantFrom<DateCell>(
      { state: 'blank' },
      { state: 'read', date: { year: 1960 } },
      { state: 'read', date: { year: 1960, month: 5, day: 2 } },
      { state: 'read', date: { year: 1961, month: 5, day: 2 } },
    ),
  })
  .map((one) => rollLine(one));
const voters = fc.array(voter, { maxLength: 8 });

test('a list that did not change has nobody added or struck off, however many namesakes it has', () => {
  fc.assert(
    fc.property(voters, (lines) => {
      const { roll, added, removed } = supplementOf(areaRoll(lines), areaRoll(lines));
      expect([added, removed]).toEqual([[], []]);
      expect(numbers(roll.lines)).toEqual(lines.map((_, index) => index + 1));
    }),
  );
});

test('of namesakes too every line is counted once', () => {
  fc.assert(
    fc.property(voters, voters, (before, after) => {
      const { roll, added, removed } = supplementOf(areaRoll(after), areaRoll(before));
      expect(roll.lines).toHaveLength(after.length);
      expect(new Set(numbers(roll.lines)).size).toBe(after.length);
      expect(before.length - removed.length + added.length).toBe(after.length);
    }),
  );
});
