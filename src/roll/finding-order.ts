import { orderKey } from '../vietnamese/name.ts';
import type { RollLine } from './model.ts';

/** Thứ tự tra cứu: by given, family and middle name, namesakes by birth, then by number in the list. */
export function findingOrder(lines: readonly RollLine[]): readonly RollLine[] {
  return lines
    .map((line) => ({ line, key: orderKey(line.voter.name), born: bornKey(line) }))
    .toSorted((a, b) =>
      a.key === b.key ? a.born - b.born || a.line.number - b.line.number : a.key < b.key ? -1 : 1,
    )
    .map(({ line }) => line);
}

/** A day as a number; what is not known of it counts as early, an unknown birth as late. */
function bornKey({ voter: { birth } }: RollLine): number {
  if (birth.state !== 'read') return Number.MAX_SAFE_INTEGER;
  const { year, month = 0, day = 0 } = birth.date;
  return (year * 100 + month) * 100 + day;
}
