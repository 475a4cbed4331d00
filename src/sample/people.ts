import { daysInMonth } from '../dates/iso-date.ts';
import { fold } from '../vietnamese/text.ts';
import type { Sex } from '../vocabulary.ts';
import { FAMILY_NAMES, MAJORITY } from './data/family-names.ts';
import { fashionOf } from './data/given-names.ts';
import type { NumberIssuer } from './numbers.ts';
import { draw, type Random } from './random.ts';

/** An invented person. */
export interface Person {
  readonly name: string;
  readonly family: string;
  readonly sex: Sex;
  readonly ethnicity: string;
  readonly birthYear: number;
  /** `dd/mm/yyyy`, or the year alone for some of the very old, as real rolls have it. */
  readonly birth: string;
  readonly id: string;
}

interface PersonWanted {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly family?: string;
  readonly ethnicity?: string;
  /** Day and month stay unknown. */
  readonly yearOnly?: boolean;
}

export interface PeopleSource {
  readonly invent: (wanted: PersonWanted, random: Random) => Person;
}

/** Last day of birth, as year and `mmdd`: the youngest are of age for some time already. */
export interface LatestBirth {
  readonly year: number;
  readonly monthDay: number;
}

/**
 * Invents people no two of whom could be taken for one person: within a birth year no name comes
 * twice even without accents, on one day of birth (or on the same day with day and month swapped) no
 * two people share a given name or all other names, and nobody shares name and birthday of another year.
 */
export function peopleSource(latest: LatestBirth, numbers: NumberIssuer): PeopleSource {
  const seen = new Set<number>();
  const givenId = bareIds();
  const otherNamesId = bareIds();
  const isNew: IsNew = (keys) => {
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  };

  return {
    invent: (wanted, random) => {
      const { sex, birthYear, family = draw(FAMILY_NAMES, random), ethnicity = MAJORITY, yearOnly } = wanted;
      const { middle, given, ids } = newName(family, wanted, random, isNew, (middle, given) => ({
        others: otherNamesId(`${family} ${middle}`),
        given: givenId(given),
      }));
      const birth = yearOnly ? String(birthYear) : newBirth(ids, birthYear, latest, random, isNew);
      const id = numbers.issue(sex, birthYear);
      return { name: `${family} ${middle} ${given}`, family, sex, ethnicity, birthYear, birth, id };
    },
  };
}

type IsNew = (keys: readonly number[]) => boolean;

/** A name without accents as two small whole numbers. */
interface NameIds {
  /** Family and middle names together. */
  readonly others: number;
  readonly given: number;
}

/** Numbers words from 0; words that differ only in accents have one number. */
function bareIds(): (word: string) => number {
  const ofWord = new Map<string, number>();
  const ofBare = new Map<string, number>();
  return (word) => {
    const known = ofWord.get(word);
    if (known !== undefined) return known;
    const bare = fold(word);
    const id = ofBare.get(bare) ?? ofBare.size;
    ofBare.set(bare, id);
    ofWord.set(word, id);
    return id;
  };
}

// More than there are given names, and than any ward has different families with middle names: the
// keys below stay whole numbers that a double carries exactly.
const GIVEN_NAMES = 4096;
const OTHER_NAMES = 1_000_000;
const KINDS = 4;
const TRIES = 60;

function newName(
  family: string,
  { sex, birthYear }: PersonWanted,
  random: Random,
  isNew: IsNew,
  idsOf: (middle: string, given: string) => NameIds,
): { readonly middle: string; readonly given: string; readonly ids: NameIds } {
  const fashion = fashionOf(sex, birthYear);
  for (let tries = 1; ; tries++) {
    // Where a big ward has used up the usual names of a year, people get one more middle name.
    const second = tries > TRIES / 3 ? ` ${draw(fashion.middle, random)}` : '';
    const middle = draw(fashion.middle, random) + second;
    const given = draw(fashion.given, random);
    const words = `${middle} ${given}`.split(' ');
    if (new Set(words).size < words.length) continue;
    const ids = idsOf(middle, given);
    const key = (birthYear * OTHER_NAMES + ids.others) * GIVEN_NAMES + ids.given;
    if (isNew([key * KINDS]) || tries > TRIES) return { middle, given, ids };
  }
}

function newBirth(name: NameIds, year: number, latest: LatestBirth, random: Random, isNew: IsNew): string {
  for (let tries = 1; ; tries++) {
    const month = random.int(1, 12);
    const day = random.int(1, daysInMonth(year, month));
    if (year === latest.year && month * 100 + day > latest.monthDay) continue;
    const eitherWay = year * 1024 + Math.min(day, month) * 32 + Math.max(day, month);
    const keys = [
      (eitherWay * GIVEN_NAMES + name.given) * KINDS + 1,
      (eitherWay * OTHER_NAMES + name.others) * KINDS + 2,
      (((month * 32 + day) * OTHER_NAMES + name.others) * GIVEN_NAMES + name.given) * KINDS + 3,
    ];
    if (isNew(keys) || tries > TRIES) return `${two(day)}/${two(month)}/${year}`;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
