import { addDays, addMonths, yearOf, type IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { COMING_OF_AGE_DAYS, OLDEST_AGE_YEARS } from '../law/house-rules.ts';
import type {
  BallotsRule,
  BirthDetailRule,
  InForce,
  Law,
  MinimumAgeRule,
  NationalityRule,
  OneListRule,
  PersonalNumberRule,
  RuleKind,
  VoterBarRule,
} from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Records, Voter, Ward } from '../records/model.ts';
import { latestFullTermStart } from '../roll/ballots.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { areaIndex, type AreaIndex } from './area-index.ts';
import { nationalitiesIn } from './nationalities.ts';
import { knownPlaces } from './personal-number.ts';
import { remember } from './remember.ts';
import { voterArticles, type VoterArticles } from './voter-articles.ts';

/** All that the check of one row needs, looked up once for the whole register. */
export interface VoterRules {
  readonly voters: Records<Voter>;
  readonly areas: AreaIndex | undefined;
  readonly election: string;
  readonly pollingDay: IsoDate;
  readonly today: IsoDate;
  readonly age: InForce<MinimumAgeRule> | undefined;
  readonly birthDetail: InForce<BirthDetailRule> | undefined;
  readonly ballots: InForce<BallotsRule> | undefined;
  readonly bar: InForce<VoterBarRule> | undefined;
  readonly oneList: InForce<OneListRule> | undefined;
  readonly nationality: InForce<NationalityRule> | undefined;
  /** Whether a cell of Quốc tịch that is not blank is a citizen's. */
  readonly isCitizen: (text: string) => boolean;
  readonly number: InForce<PersonalNumberRule> | undefined;
  readonly articles: VoterArticles;
  /** Place codes that a personal number may begin with. */
  readonly places: ReadonlySet<string>;
  /** The last birth day of those who are of age on polling day. */
  readonly latestBirth: IsoDate;
  /** Born before it, a person would be older than anybody. */
  readonly earliestBirth: IsoDate;
  /** Coming of age on one of these days is worth a note; each with its distance from polling day. */
  readonly comingOfAge: ReadonlyMap<IsoDate, number>;
  /** A birth year between these two is far from every bound. */
  readonly plainYears: { readonly after: number; readonly before: number };
  /** See `ballotsOf`. */
  readonly latestStart: IsoDate;
  /** Councils whose marks of form 31 the file carries; none where no row has a mark. */
  readonly marked: readonly Council[];
}

/** Looks the law up for a register. */
export function voterRules(ward: Ward, voters: Records<Voter>, law: Law, today: IsoDate): VoterRules {
  const { pollingDay } = law.election;
  const age = law.ofKind('minimum-age').find(({ who }) => who === 'voter');
  const birthDetail = law.ofKind('birth-detail')[0];
  const ballots = law.ofKind('ballots')[0];
  const nationality = law.ofKind('nationality').find(({ who }) => who === 'voter');
  const number = law.ofKind('personal-number')[0];
  // Holds for a birthday of 29 February too: in a common year it falls on 1 March, after the limit.
  const latestBirth = addMonths(pollingDay, -12 * (age?.years ?? 0));
  const earliestBirth = addMonths(today, -12 * OLDEST_AGE_YEARS);
  return {
    voters,
    areas: ward.areas && areaIndex(ward.areas),
    election: law.election.id,
    pollingDay,
    today,
    age,
    birthDetail,
    ballots,
    bar: law.ofKind('voter-bar')[0],
    oneList: law.ofKind('one-list')[0],
    nationality,
    isCitizen: remember((text) => isCitizen(text, nationality?.onlyOne ?? false)),
    number,
    articles: voterArticles(law),
    places: knownPlaces(number, ward.profile.sample),
    latestBirth,
    earliestBirth,
    comingOfAge: daysAround(pollingDay, COMING_OF_AGE_DAYS),
    plainYears: {
      after: yearOf(earliestBirth),
      before: Math.min(
        yearOf(addDays(latestBirth, -COMING_OF_AGE_DAYS - 1)),
        yearOf(today),
        birthDetail?.completeFromYear ?? Infinity,
      ),
    },
    latestStart: ballots === undefined ? pollingDay : latestFullTermStart(ballots, pollingDay),
    marked: markedCouncils(voters),
  };
}

/** One `rule/none` for each question about voters that the law in force leaves open. */
export function openQuestions(rules: VoterRules): readonly Finding[] {
  const needed: readonly (readonly [RuleKind, unknown])[] = [
    ['minimum-age', rules.age],
    ['birth-detail', rules.birthDetail],
    ['ballots', rules.ballots],
    ['voter-bar', rules.bar],
    ['one-list', rules.oneList],
    ['nationality', rules.nationality],
    ['personal-number', rules.number],
  ];
  return needed
    .filter(([, rule]) => rule === undefined)
    .map(([about]) =>
      finding('rule/none', { about, election: rules.election, table: 'voters' }, inFile(rules.voters)),
    );
}

/** Place of a voter's cell, for a finding. */
export function cellOf(rules: VoterRules, voter: Voter, column: string): ReturnType<typeof at> {
  return at(rules.voters, voter.row, column);
}

function daysAround(day: IsoDate, reach: number): ReadonlyMap<IsoDate, number> {
  return new Map(
    Array.from({ length: 2 * reach + 1 }, (_, step) => [addDays(day, step - reach), step - reach]),
  );
}

/** Việt Nam is among the nationalities named, or the cell names none. */
function isCitizen(text: string, onlyOne: boolean): boolean {
  const { vietnamese, other } = nationalitiesIn(text);
  return vietnamese ? !(other && onlyOne) : !other;
}

function markedCouncils(voters: Records<Voter>): readonly Council[] {
  const present = COUNCILS.filter((council) => voters.columns.has(`mark_${council}`));
  const carries =
    present.length > 0 &&
    voters.rows.some(
      ({ marks }) => marks !== undefined && present.some((council) => marks[council] === true),
    );
  return carries ? present : [];
}
