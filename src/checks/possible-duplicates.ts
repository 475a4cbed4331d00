import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { likelySamePerson } from '../roll/likely-person.ts';
import { mayBeSlip } from '../roll/number-likeness.ts';
import type { DuplicateReason } from '../vocabulary.ts';
import { groupRows } from './group-rows.ts';
import { FEMALE, isOneDayOrSwapped, likenessKeys, MALE, type LikenessKeys } from './likeness-keys.ts';
import { nearPairs } from './near-pairs.ts';
import { sharedHome } from './shared-home.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** Keys of the rows by which certain duplicates were found; 0 for none, negative for who votes elsewhere. */
export interface CertainKeys {
  /** By name and full birth date. */
  readonly persons: Float64Array;
  readonly numbers: Float64Array;
  readonly oldNumbers: Float64Array;
}

/**
 * Có thể trùng người: rows that are likely one person though neither number nor name and birth date say
 * so. Only people of one name without accents, and people born on one day, are compared: nothing else
 * that `likelySamePerson` accepts is left out. A row has one finding for each set of reasons.
 */
export function possibleDuplicates(rules: VoterRules, certain: CertainKeys, out: Finding[]): void {
  const keys = likenessKeys(rules.voters.rows);
  const pairs = likelyPairs(rules, certain, keys);
  for (const group of groupRows(keys.names)) nearPairs(group, keys.births, pairs.compareNamesakes);
  for (const group of keys.birthdays) nearPairs(group, keys.names, pairs.compareBornTogether);
  report(pairs.found, rules, out);
}

interface Alike {
  readonly row: number;
  readonly reasons: readonly DuplicateReason[];
}

interface LikelyPairs {
  /** Looks at two rows of one name without accents, by their index. */
  readonly compareNamesakes: (a: number, b: number) => void;
  /** Looks at two rows of one birth date. */
  readonly compareBornTogether: (a: number, b: number) => void;
  /** By the index of a row. */
  readonly found: ReadonlyMap<number, readonly Alike[]>;
}

/** Other rows that one row is told of: a file of one person under a thousand spellings says no more of each. */
const NAMED = 20;

function likelyPairs(
  rules: VoterRules,
  { persons, numbers, oldNumbers }: CertainKeys,
  { names, births, crowded, sexes }: LikenessKeys,
): LikelyPairs {
  const { rows } = rules.voters;
  const homeOf = sharedHome(rows);
  const found = new Map<number, Alike[]>();
  const isFull = (index: number) => found.get(index)?.length === NAMED;
  const add = (index: number, other: number, reasons: readonly DuplicateReason[]) => {
    const known = found.get(index);
    if (known === undefined) found.set(index, [{ row: rows[other]!.row, reasons }]);
    else if (known.length < NAMED) known.push({ row: rows[other]!.row, reasons });
  };
  const person = (index: number) => ({
    voter: rows[index]!,
    number: numberBehind(numbers[index]!),
    oldNumber: numberBehind(oldNumbers[index]!),
  });
  /** Turns most pairs away without looking at their rows. */
  const mayBeOne = (a: number, b: number) =>
    !tellApart(numbers[a]!, numbers[b]!) &&
    !tellApart(oldNumbers[a]!, oldNumbers[b]!) &&
    (sexes[a]! | sexes[b]!) !== (MALE | FEMALE) &&
    !(isFull(a) && isFull(b));
  const haveNumbers = (a: number, b: number) =>
    (numbers[a] !== 0 && numbers[b] !== 0) || (oldNumbers[a] !== 0 && oldNumbers[b] !== 0);
  const compare = (a: number, b: number) => {
    const reasons = likelySamePerson(person(a), person(b), () => homeOf(a, b));
    if (reasons === undefined) return;
    add(a, b, reasons);
    add(b, a, reasons);
  };

  return {
    compareNamesakes: (a, b) => {
      if (!mayBeOne(a, b)) return;
      if (!haveNumbers(a, b)) {
        // One name and birth date is no likeness but certain.
        if (persons[a] !== 0 && persons[a] === persons[b]) return;
        const known = births[a] !== 0 && births[b] !== 0 && crowded[a] === 0;
        if (!(known && isOneDayOrSwapped(births[a]!, births[b]!)) && homeOf(a, b) === undefined) return;
      }
      compare(a, b);
    },
    compareBornTogether: (a, b) => {
      // Those of one name have been compared.
      if (names[a] !== names[b] && mayBeOne(a, b)) compare(a, b);
    },
    found,
  };
}

/** Two numbers that no slip of the pen made different, or one number, which another finding tells of. */
function tellApart(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && !mayBeSlip(a - b);
}

/** The number that a key was made of. */
function numberBehind(key: number): number | undefined {
  return key === 0 ? undefined : Math.abs(key) - 1;
}

/** One finding for each row and set of reasons, naming the other rows. */
function report(found: LikelyPairs['found'], rules: VoterRules, out: Finding[]): void {
  const indexes = [...found.keys()].toSorted((a, b) => a - b);
  for (const index of indexes) {
    const voter = rules.voters.rows[index]!;
    const byReasons = new Map<string, { readonly rows: number[]; readonly reasons: Alike['reasons'] }>();
    for (const { row, reasons } of found.get(index)!.toSorted((a, b) => a.row - b.row)) {
      const known = byReasons.get(reasons.join());
      if (known === undefined) byReasons.set(reasons.join(), { rows: [row], reasons });
      else known.rows.push(row);
    }
    for (const args of byReasons.values()) {
      const place = cellOf(rules, voter, columnOf(args.reasons));
      out.push(finding('voter/possible-duplicate', args, place, rules.oneList?.basis));
    }
  }
}

/** The first column in which the rows differ. */
function columnOf(reasons: readonly DuplicateReason[]): string {
  if (!reasons.includes('same-name')) return 'name';
  if (!reasons.includes('same-birth')) return 'birth';
  return reasons.some((reason) => reason === 'number-near' || reason === 'number-transposed')
    ? 'id'
    : 'old_id';
}
