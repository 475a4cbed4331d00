import type { Sex } from '../vocabulary.ts';
import {
  CHILDREN_AT_HOME,
  NEWCOMER_SHAPES,
  RELATION,
  SETTLED_SHAPES,
  type HouseholdShape,
} from './data/families.ts';
import { FAMILY_NAMES, MAJORITY, MINORITIES } from './data/family-names.ts';
import type { PeopleSource, Person } from './people.ts';
import { draw, type Random } from './random.ts';

/** A voter in the household, with the relation to its head. */
export interface HouseholdMember {
  readonly person: Person;
  readonly relation: string;
}

export interface HouseholdWanted {
  readonly newcomers: boolean;
  /** The year in which ages are counted. */
  readonly year: number;
  readonly voterAge: number;
}

const OLDEST = 100;
const MOST_VOTERS = 7;
const MINORITY_SHARE = 0.03;
/** Born this early, some people know only the year. */
const YEAR_ONLY_AGE = 78;
const YEAR_ONLY_SHARE = 0.3;

/** Hộ: one to seven voters of a family, its head (chủ hộ) first. */
export function inventHousehold(
  people: PeopleSource,
  wanted: HouseholdWanted,
  random: Random,
): readonly HouseholdMember[] {
  const minority = random.chance(MINORITY_SHARE) ? draw(MINORITIES, random) : undefined;
  const newFamily = (): string => (minority ? random.pick(minority.families) : draw(FAMILY_NAMES, random));
  const grown = (sex: Sex, age: number, relation: string, family: string): HouseholdMember => {
    const years = Math.max(wanted.voterAge, Math.min(OLDEST, age));
    const yearOnly = years >= YEAR_ONLY_AGE && random.chance(YEAR_ONLY_SHARE);
    const request = {
      sex,
      birthYear: wanted.year - years,
      family,
      ethnicity: minority?.ethnicity ?? MAJORITY,
      yearOnly,
    };
    return { person: people.invent(request, random), relation };
  };
  const shape = draw(wanted.newcomers ? NEWCOMER_SHAPES : SETTLED_SHAPES, random);
  return BUILD[shape]({ random, voterAge: wanted.voterAge, newFamily, grown }).slice(0, MOST_VOTERS);
}

interface Builder {
  readonly random: Random;
  readonly voterAge: number;
  readonly newFamily: () => string;
  readonly grown: (sex: Sex, age: number, relation: string, family: string) => HouseholdMember;
}

type Build = (builder: Builder) => readonly HouseholdMember[];

const BUILD: Readonly<Record<HouseholdShape, Build>> = {
  'single-young': (builder) => [single(builder, builder.random.int(builder.voterAge + 1, 34))],
  'single-old': (builder) => [single(builder, builder.random.int(48, 95))],
  'young-couple': (builder) => couple(builder, builder.random.int(23, 42)).members,
  'old-couple': (builder) => couple(builder, builder.random.int(48, 88)).members,
  'couple-with-children': (builder) => {
    const parents = couple(builder, builder.random.int(42, 66));
    return [...parents.members, ...children(builder, parents.family, parents.motherAge)];
  },
  'couple-with-son-and-wife': (builder) => {
    const { random, grown, newFamily } = builder;
    const parents = couple(builder, random.int(50, 74));
    const sonAge = Math.max(22, parents.motherAge - random.int(21, 28));
    const son = grown('male', sonAge, RELATION.child, parents.family);
    return [
      ...parents.members,
      son,
      grown('female', sonAge - random.int(-1, 4), RELATION.daughterInLaw, newFamily()),
    ];
  },
  'one-parent': (builder) => {
    const { random, grown, newFamily } = builder;
    const age = random.int(42, 72);
    const family = newFamily();
    const head = grown('female', age, RELATION.head, newFamily());
    return [head, ...children(builder, family, age)];
  },
  'couple-with-parents': (builder) => {
    const head = couple(builder, builder.random.int(30, 52));
    return [...head.members, ...grandparents(builder, head)];
  },
  'three-generations': (builder) => {
    const head = couple(builder, builder.random.int(42, 62));
    return [
      ...head.members,
      ...grandparents(builder, head),
      ...children(builder, head.family, head.motherAge),
    ];
  },
};

function single({ random, grown, newFamily }: Builder, age: number): HouseholdMember {
  return grown(random.chance(0.5) ? 'male' : 'female', age, RELATION.head, newFamily());
}

interface Couple {
  readonly members: readonly HouseholdMember[];
  readonly family: string;
  readonly headAge: number;
  readonly motherAge: number;
}

/** Husband and wife; the wife is the head of every fourth household. Children bear the father's name. */
function couple({ random, grown, newFamily }: Builder, husbandAge: number): Couple {
  const wifeAge = husbandAge - random.int(-2, 6);
  const family = newFamily();
  const wifeLeads = random.chance(0.25);
  const husband = grown('male', husbandAge, wifeLeads ? RELATION.husband : RELATION.head, family);
  const wife = grown('female', wifeAge, wifeLeads ? RELATION.head : RELATION.wife, newFamily());
  return {
    members: wifeLeads ? [wife, husband] : [husband, wife],
    family,
    headAge: wifeLeads ? wifeAge : husbandAge,
    motherAge: wifeAge,
  };
}

function children(
  { random, voterAge, grown }: Builder,
  family: string,
  motherAge: number,
): readonly HouseholdMember[] {
  const oldest = Math.min(35, motherAge - 19);
  return Array.from({ length: draw(CHILDREN_AT_HOME, random) }, () => {
    const sex = random.chance(0.51) ? 'male' : 'female';
    return grown(sex, random.int(voterAge, Math.max(voterAge, oldest)), RELATION.child, family);
  });
}

/** Parents of the head, or the one who is left. */
function grandparents(
  { random, grown, newFamily }: Builder,
  { members, headAge }: Couple,
): readonly HouseholdMember[] {
  const head = members[0]!.person;
  const mother = grown('female', headAge + random.int(19, 30), RELATION.mother, newFamily());
  if (!random.chance(0.4)) return [mother];
  return [grown('male', headAge + random.int(21, 33), RELATION.father, head.family), mother];
}
