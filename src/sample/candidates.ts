import { addDays, addMonths } from '../dates/iso-date.ts';
import type { ShareGroup } from '../law/model.ts';
import { compareNames } from '../vietnamese/name.ts';
import type { Council } from '../vocabulary.ts';
import {
  CITY_CAREERS,
  CITY_POLITICS,
  LANGUAGES,
  POLITICS,
  RELIGIONS,
  WARD_CAREERS,
  type Career,
} from './data/careers.ts';
import { CITY_CONSTITUENCY, COMMUNE, HOMETOWNS, NA_CONSTITUENCY, PROVINCE } from './data/places.ts';
import { COUNCIL_WORD, DOSSIER_WORD } from './data/words.ts';
import { dayText, randomDay, workingDay } from './days.ts';
import type { CandidateRow } from './draft.ts';
import type { LawFacts } from './law-facts.ts';
import type { Official, OfficialSource } from './officials.ts';
import type { WardPlan } from './plan.ts';
import type { Random } from './random.ts';

/** Share of minority candidates that the ward's own plan sets, written into ward.yaml. */
export const MINORITY_SHARE = 0.05;

/** What a list is made of: who it is, apart from the person. */
interface Traits {
  readonly woman: boolean;
  readonly minority: boolean;
  readonly young: boolean;
  readonly nonParty: boolean;
  readonly reElected: boolean;
}

/** Người ứng cử of all lists that concern the ward's voters, each list in the order of the ballot. */
export function inventCandidates(
  plan: WardPlan,
  facts: LawFacts,
  officials: OfficialSource,
  random: Random,
): CandidateRow[] {
  const make = candidateMaker(facts, officials, random);
  const outside = (level: Council, number: number) => {
    const seats = facts.maxSeats(level);
    const traits = mixedTraits(level, facts.candidatesFor(level, seats), facts, random);
    return numbered(inBallotOrder(traits.map((trait) => make(level, number, trait))));
  };
  const sizes = plan.constituencies.map(({ seats }) => facts.candidatesFor('commune', seats));
  const traits = mixedTraits('commune', sum(sizes), facts, random);
  let from = 0;
  const commune = plan.constituencies.flatMap(({ number }, index) => {
    const own = traits.slice(from, (from += sizes[index]!));
    return numbered(inBallotOrder(own.map((trait) => make('commune', number, trait))));
  });
  return [
    ...outside('na', NA_CONSTITUENCY.number),
    ...outside('province', CITY_CONSTITUENCY.number),
    ...commune,
  ];
}

/** Given name, family name, middle name, earlier birth. */
export function inBallotOrder(rows: readonly CandidateRow[]): readonly CandidateRow[] {
  const birthKey = ({ birth }: CandidateRow) => birth.split('/').toReversed().join('');
  return rows.toSorted((a, b) => compareNames(a.name, b.name) || (birthKey(a) < birthKey(b) ? -1 : 1));
}

function numbered(rows: readonly CandidateRow[]): readonly CandidateRow[] {
  return rows.map((row, index) => ({ ...row, no: String(index + 1) }));
}

/**
 * Shares a little above what law and plan ask, so that one name struck off breaks none; the groups
 * fall on people independently of each other.
 */
function mixedTraits(level: Council, people: number, facts: LawFacts, random: Random): readonly Traits[] {
  const marked = (group: ShareGroup, usual: number): readonly boolean[] => {
    const asked =
      group === 'minority' && level === 'commune'
        ? Math.ceil(people * MINORITY_SHARE)
        : facts.shareOf(level, group, people);
    const count = Math.min(people, Math.max(asked + 1, Math.round(people * usual)));
    return random.shuffled(Array.from({ length: people }, (_, index) => index < count));
  };
  const women = marked('women', 0.43);
  const minority = marked('minority', 0.08);
  const young = marked('young', 0.25);
  const nonParty = marked('non-party', 0.2);
  const reElected = marked('re-elected', 0.4);
  return women.map((woman, index) => ({
    woman,
    minority: minority[index]!,
    young: young[index]!,
    nonParty: nonParty[index]!,
    reElected: reElected[index]!,
  }));
}

export type CandidateMaker = (level: Council, constituency: number | string, traits: Traits) => CandidateRow;

/** Makes one candidate after the other, every field of Điều 57 khoản 5 filled and the dossier complete. */
export function candidateMaker(facts: LawFacts, officials: OfficialSource, random: Random): CandidateMaker {
  const careers = careerDecks(random);
  return (level, constituency, traits) => {
    const official = officials.take({
      sex: traits.woman ? 'female' : 'male',
      age: traits.young ? [facts.candidateAge + 4, facts.youngUnder - 2] : [facts.youngUnder + 1, 60],
      minority: traits.minority,
      outsider: level !== 'commune',
    });
    return candidateRow(
      official,
      level,
      constituency,
      { ...traits, ...careers(level, traits) },
      facts,
      random,
    );
  };
}

/** Deals careers out so that one comes back only when all have had their turn, each to somebody whom it suits. */
function careerDecks(random: Random): (level: Council, traits: Traits) => Career {
  const decks = new Map<Council, Career[]>();
  return (level, traits) => {
    const deck = decks.get(level) ?? [];
    decks.set(level, deck);
    const all = level === 'commune' ? WARD_CAREERS : CITY_CAREERS;
    const suits = ({ by = {} }: Career) =>
      Object.entries(by).every(([trait, value]) => traits[trait as keyof Traits] === value);
    if (!deck.some(suits)) deck.push(...random.shuffled(all));
    return deck.splice(deck.findIndex(suits), 1)[0]!;
  };
}

function candidateRow(
  official: Official,
  level: Council,
  constituency: number | string,
  life: Traits & Career,
  facts: LawFacts,
  random: Random,
): CandidateRow {
  const { name, birth, sex, id, ethnicity, home } = official;
  const local = level === 'commune';
  return {
    no: '',
    name,
    other_name: '',
    birth,
    sex,
    nationality: 'Việt Nam',
    ethnicity,
    religion: random.pick(RELIGIONS),
    hometown: local && random.chance(0.6) ? `${COMMUNE}, ${PROVINCE}` : random.pick(HOMETOWNS),
    residence: local ? `${home === '' ? '' : `${home}, `}${COMMUNE}, ${PROVINCE}` : PROVINCE,
    education: '12/12',
    expertise: life.expertise,
    degree: /^(Thạc sĩ|Tiến sĩ)/.exec(life.expertise)?.[1] ?? 'Không',
    politics: random.pick(local ? POLITICS : CITY_POLITICS),
    languages: random.pick(LANGUAGES),
    occupation: life.occupation,
    workplace: life.workplace,
    party_since: life.nonParty ? '' : partySince(birth, facts, random),
    na_terms: '',
    council_terms: life.reElected ? formerTerm(level) : '',
    id,
    level: COUNCIL_WORD[level],
    constituency: String(constituency),
    origin: life.origin,
    ...dossier(facts, random),
    status: '',
    trust: `${random.int(82, 99)},${random.int(0, 9)}%`,
    note: '',
  };
}

/** Handed in between the first weeks of the term and three weeks before it ends. */
function dossier(facts: LawFacts, random: Random): Pick<CandidateRow, 'dossier_on' | 'dossier'> {
  const day = randomDay(addDays(facts.dossierDeadline, -40), addDays(facts.dossierDeadline, -21), random);
  return {
    dossier_on: dayText(workingDay(day)),
    dossier: facts.dossierItems.map((item) => DOSSIER_WORD[item]).join('; '),
  };
}

/** Between the 20th birthday and the year before the election. */
function partySince(birth: string, facts: LawFacts, random: Random): string {
  const born = `${birth.slice(6)}-${birth.slice(3, 5)}-${birth.slice(0, 2)}`;
  const last = addMonths(facts.pollingDay, -18);
  const first = addMonths(born, 20 * 12);
  const latest = addMonths(born, 34 * 12);
  return dayText(first >= last ? last : randomDay(first, latest < last ? latest : last, random));
}

function formerTerm(level: Council): string {
  return level === 'commune' ? 'HĐND phường khóa I' : 'HĐND thành phố khóa XVI';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
