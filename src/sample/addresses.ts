import { STREETS } from './data/streets.ts';

/** Gives one home after the other along the streets of a neighbourhood; no two homes of the ward have one address. */
export interface AddressBook {
  readonly next: (neighbourhood: number) => string;
}

const STREETS_PER_NEIGHBOURHOOD = 2;
const HOMES_PER_ALLEY = 24;
/** After so many homes the list goes on along the next street. */
const HOMES_IN_A_ROW = 130;

export function addressBook(): AddressBook {
  const homesOn = new Map<string, number>();
  const homesIn = new Map<number, number>();
  return {
    next: (neighbourhood) => {
      const nth = count(homesIn, neighbourhood);
      const turn = Math.floor(nth / HOMES_IN_A_ROW) % (STREETS_PER_NEIGHBOURHOOD + 1);
      const street = STREETS[(neighbourhood * STREETS_PER_NEIGHBOURHOOD + turn) % STREETS.length]!;
      const before = count(homesOn, street);
      const alley = Math.floor(before / HOMES_PER_ALLEY) * 3;
      const number = (before % HOMES_PER_ALLEY) + 1;
      return alley === 0 ? `Số ${number} ${street}` : `Số ${number}, ngõ ${alley} ${street}`;
    },
  };
}

/** How often it was counted before. */
function count<K>(counts: Map<K, number>, key: K): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}
