import { isComplete, type PartialDate } from './partial-date.ts';

/**
 * How alike two birth dates are: the same full day, day and month swapped, full days that differ in one
 * digit, or one of them not fully known and nothing against their being one.
 */
export type BirthLikeness = 'same-birth' | 'day-month-swapped' | 'birth-near' | 'birth-incomplete';

/** Compares two birth dates, undefined where none is known; undefined when they are further apart. */
export function birthLikeness(
  a: PartialDate | undefined,
  b: PartialDate | undefined,
): BirthLikeness | undefined {
  if (a === undefined || b === undefined) return 'birth-incomplete';
  if (!isComplete(a) || !isComplete(b)) return contradict(a, b) ? undefined : 'birth-incomplete';
  if (a.year === b.year) {
    if (a.month === b.month && a.day === b.day) return 'same-birth';
    if (a.month === b.day && a.day === b.month) return 'day-month-swapped';
  }
  return digitsThatDiffer(digitsOf(a), digitsOf(b)) === 1 ? 'birth-near' : undefined;
}

/** What is known of both differs. */
function contradict(a: PartialDate, b: PartialDate): boolean {
  return a.year !== b.year || differ(a.month, b.month) || differ(a.day, b.day);
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** A full day as one number, yyyymmdd. */
function digitsOf({ year, month, day }: PartialDate): number {
  return year * 10_000 + month! * 100 + day!;
}

function digitsThatDiffer(a: number, b: number): number {
  let count = 0;
  for (let [one, other] = [a, b]; one !== other;) {
    if (one % 10 !== other % 10) count += 1;
    [one, other] = [Math.trunc(one / 10), Math.trunc(other / 10)];
  }
  return count;
}
