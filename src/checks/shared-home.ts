import { HOME_PEOPLE } from '../law/house-rules.ts';
import type { Voter } from '../records/model.ts';
import type { HomeReason } from '../roll/likely-person.ts';
import { fold } from '../vietnamese/text.ts';

/**
 * Whether two rows, by their index, are of one home (cùng hộ, cùng địa chỉ): the same household, or an
 * address in common. What more people share than a home holds tells nothing. The register is looked
 * through when the first pair is asked.
 */
export function sharedHome(rows: readonly Voter[]): (a: number, b: number) => HomeReason | undefined {
  let homes: Homes | undefined;
  return (a, b) => {
    homes ??= homesOf(rows);
    const household = homes.households[a]!;
    if (household !== 0 && household === homes.households[b]) return 'same-household';
    const { addresses } = homes;
    for (let own = COLUMNS * a; own < COLUMNS * (a + 1); own += 1) {
      const address = addresses[own]!;
      if (address === 0) continue;
      for (let other = COLUMNS * b; other < COLUMNS * (b + 1); other += 1)
        if (addresses[other] === address) return 'same-address';
    }
    return undefined;
  };
}

/** Numbers of homes, 0 for none. */
interface Homes {
  readonly households: Int32Array;
  /** Three for each row: 7a, 7b and 7c. */
  readonly addresses: Int32Array;
}

const COLUMNS = 3;

function homesOf(rows: readonly Voter[]): Homes {
  const households = new Int32Array(rows.length);
  const addresses = new Int32Array(COLUMNS * rows.length);
  const householdOf = numberer((text) => text);
  const addressOf = numberer(fold);
  rows.forEach(({ household, permanent, temporary, current }, index) => {
    households[index] = householdOf(household);
    addresses.set([addressOf(permanent), addressOf(temporary), addressOf(current)], COLUMNS * index);
  });
  forgetCrowds(households);
  forgetCrowds(addresses);
  return { households, addresses };
}

/** Gives texts of one key one number from 1, an empty text 0. */
function numberer(keyOf: (text: string) => string): (text: string) => number {
  const byText = new Map<string, number>([['', 0]]);
  const byKey = new Map<string, number>([['', 0]]);
  return (text) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const key = keyOf(text);
    const number = byKey.get(key) ?? byKey.size;
    byKey.set(key, number);
    byText.set(text, number);
    return number;
  };
}

/** Numbers that stand more often than a home has people become 0. */
function forgetCrowds(numbers: Int32Array): void {
  const counts = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const number of numbers) counts[number]! += 1;
  for (let index = 0; index < numbers.length; index += 1)
    if (counts[numbers[index]!]! > HOME_PEOPLE) numbers[index] = 0;
}
