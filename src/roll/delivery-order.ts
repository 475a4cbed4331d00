import { neighbourhoodKey } from '../records/parse/neighbourhood.ts';
import { naturalKey, walkedAddress } from '../vietnamese/address.ts';
import { listedAddress } from './listed-address.ts';
import type { RollLine } from './model.ts';

/** Those of one tổ dân phố (thôn, khu phố) who get a card, in the order in which somebody walks there. */
export interface DeliveryRound {
  /** As most of the rows write it first; '' where the list names none. */
  readonly neighbourhood: string;
  readonly lines: readonly RollLine[];
}

/**
 * Thứ tự phát thẻ cử tri: by neighbourhood, street, alley and house number read as numbers, household,
 * and number in the list. What is not known comes last. Who votes elsewhere gets no card.
 */
export function deliveryRounds(lines: readonly RollLine[]): readonly DeliveryRound[] {
  const rounds = new Map<string, { readonly neighbourhood: string; readonly lines: RollLine[] }>();
  for (const line of lines) {
    if (line.ballots.length === 0) continue;
    const { neighbourhood } = line.voter;
    const key = neighbourhoodKey(neighbourhood);
    const known = rounds.get(key);
    if (known === undefined) rounds.set(key, { neighbourhood, lines: [line] });
    else known.lines.push(line);
  }
  return [...rounds]
    .map(([key, round]) => [key === '' ? LAST : naturalKey(key), round] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { neighbourhood, lines: listed }]) => ({ neighbourhood, lines: walked(listed) }));
}

/** Sorts after every text. */
const LAST = '\uffff';

function walked(lines: readonly RollLine[]): readonly RollLine[] {
  const homes = lines.map((line) => walkedAddress(listedAddress(line)));
  const ranks = streetRanks(homes.map(({ street }) => street));
  return homes
    .map(({ street, way }, index) => {
      const line = lines[index]!;
      const household = naturalKey(line.voter.household);
      return { key: `${ranks.get(street)!}\u0000${way === '' ? LAST : way}\u0000${household}`, line };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line.number - b.line.number))
    .map(({ line }) => line);
}

/** Few streets, many homes: each street is ranked once. */
function streetRanks(streets: readonly string[]): ReadonlyMap<string, string> {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const known = [...new Set(streets)].toSorted((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
  return new Map(known.map((street, rank) => [street, String(rank).padStart(6, '0')]));
}
