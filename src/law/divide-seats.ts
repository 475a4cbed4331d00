/** Least number of constituencies for so many seats, where none may elect more than `most` (khoản 4 Điều 10). */
export function leastConstituencies(seats: number, most: number): number {
  return Math.ceil(seats / most);
}

/** Seats shared out as evenly as can be, the larger first. */
export function evenly(seats: number, constituencies: number): readonly number[] {
  const each = Math.floor(seats / constituencies);
  const over = seats - each * constituencies;
  return Array.from({ length: constituencies }, (_, index) => each + (index < over ? 1 : 0));
}

/**
 * Chia đại biểu theo dân số: seats by the largest remainder, none with fewer than one or more than `most`. No article
 * asks for this method: it is a proposal. Equal remainders go to the first in order. Undefined where the constituencies
 * are too few or too many for the seats.
 */
export function divideSeats(
  seats: number,
  populations: readonly number[],
  most: number,
): readonly number[] | undefined {
  const count = populations.length;
  if (count === 0 || seats < count || seats > count * most) return undefined;
  const fixed = new Map<number, number>();
  // Who would get more than the most, or less than one, is given that; the rest is shared anew.
  for (;;) {
    const { left, people, free } = remaining(seats, populations, fixed);
    const over = (index: number): number => populations[index]! * left - most * people;
    const under = (index: number): number => people - populations[index]! * left;
    const beyond = free.filter((index) => over(index) > 0);
    const below = free.filter((index) => under(index) > 0);
    if (beyond.length === 0 && below.length === 0) break;
    // The bound that moves more seats is settled first, or the other could be settled wrongly.
    const isBeyond = sum(beyond.map(over)) >= sum(below.map(under));
    for (const index of isBeyond ? beyond : below) fixed.set(index, isBeyond ? most : 1);
  }
  return shared(seats, populations, most, fixed);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function remaining(seats: number, populations: readonly number[], fixed: ReadonlyMap<number, number>) {
  const free = populations.map((_, index) => index).filter((index) => !fixed.has(index));
  const left = seats - sum([...fixed.values()]);
  return { free, left, people: sum(free.map((index) => populations[index]!)) };
}

function shared(
  seats: number,
  populations: readonly number[],
  most: number,
  fixed: ReadonlyMap<number, number>,
): readonly number[] {
  const { free, left, people } = remaining(seats, populations, fixed);
  const result = populations.map((_, index) => fixed.get(index) ?? 0);
  for (const index of free) result[index] = Math.floor((populations[index]! * left) / people);
  let over = seats - sum(result);
  const remainder = (index: number): number => (populations[index]! * left) % people;
  for (const index of free.toSorted((a, b) => remainder(b) - remainder(a))) {
    if (over === 0) break;
    if (result[index]! >= most) continue;
    result[index]! += 1;
    over -= 1;
  }
  return result;
}
