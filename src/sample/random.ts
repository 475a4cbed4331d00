/** A source of chance that gives the same numbers for the same seed, on every machine and version of Node. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** True in this share of cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of them, all alike; the list is not empty. */
  readonly pick: <T>(from: readonly T[]) => T;
  /** The same items in a random order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/**
 * The stream of one seed and one name. Each table draws from a stream of its own, so that one more
 * number drawn for one table leaves the others as they were.
 */
export function randomStream(seed: number, name: string): Random {
  const next = sfc32(`${seed}/${name}`);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)]!,
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = int(0, last);
        [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
      }
      return mixed;
    },
  };
}

/** Chris Doty-Humphrey's sfc32 (PractRand): 128 bits of state, additions and shifts only. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = seedWords(seed);
  const step = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
  // The first numbers still show the seed.
  for (let warmUp = 0; warmUp < 15; warmUp++) step();
  return () => step() / 4_294_967_296;
}

/** Four 32-bit words of a text: FNV-1a with four different starts. */
function seedWords(text: string): [number, number, number, number] {
  const word = (start: number): number => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash | 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x85ebca6b), word(0xc2b2ae35)];
}

/** Things with weights, to be drawn in proportion. */
export interface Weighted<T> {
  readonly items: readonly T[];
  /** Running totals of the weights, the last one their sum. */
  readonly totals: readonly number[];
}

export function weighted<T>(pairs: readonly (readonly [item: T, weight: number])[]): Weighted<T> {
  let total = 0;
  return { items: pairs.map(([item]) => item), totals: pairs.map(([, weight]) => (total += weight)) };
}

/** One item, in proportion to the weights. */
export function draw<T>(from: Weighted<T>, random: Random): T {
  const target = random.next() * from.totals.at(-1)!;
  let low = 0;
  let high = from.totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from.totals[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return from.items[low]!;
}

/** Position of the first item that fits, from a random one on and once round. */
export function firstFitting<T>(
  items: readonly T[],
  random: Random,
  fits: (item: T, index: number) => boolean,
): number | undefined {
  const start = random.int(0, Math.max(0, items.length - 1));
  for (let step = 0; step < items.length; step++) {
    const index = (start + step) % items.length;
    if (fits(items[index]!, index)) return index;
  }
  return undefined;
}
