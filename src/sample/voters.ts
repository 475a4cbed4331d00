import { addMonths, yearOf, type IsoDate } from '../dates/iso-date.ts';
import { addressBook } from './addresses.ts';
import { CARE_HOME, BARRACKS } from './data/places.ts';
import { SEX_WORD } from './data/words.ts';
import { dayText, randomDay } from './days.ts';
import type { VoterRow } from './draft.ts';
import { inventHousehold } from './household.ts';
import type { LawFacts } from './law-facts.ts';
import type { PeopleSource, Person } from './people.ts';
import type { PlannedArea, PlannedNeighbourhood, WardPlan } from './plan.ts';
import type { Random } from './random.ts';

/** What a voter row says besides who the person is. */
type Circumstances = Partial<Omit<VoterRow, 'name' | 'birth' | 'sex' | 'id' | 'ethnicity'>>;

/** Which homes are rented, and since when: more than the full months that give all ballots, or less. */
const LONG_TEMPORARY_SHARE = 0.09;
const SHORT_TEMPORARY_SHARE = 0.06;
const VOTES_ELSEWHERE_SHARE = 0.003;
const VOTES_AT_RESIDENCE_SHARE = 0.05;

/** A voter's row; its number in the list is given when all are there. */
export function voterRow(person: Person, circumstances: Circumstances): VoterRow {
  const { name, birth, sex, id, ethnicity } = person;
  return {
    no: '',
    name,
    birth,
    sex: SEX_WORD[sex],
    id,
    ethnicity,
    nationality: 'Việt Nam',
    permanent: '',
    temporary: '',
    current: '',
    temporary_since: '',
    household: '',
    relation: '',
    neighbourhood: '',
    area: '',
    category: '',
    status: '',
    note: '',
    ...circumstances,
  };
}

/** Danh sách cử tri of the whole ward: area by area, street by street, household by household. */
export function inventVoters(
  plan: WardPlan,
  facts: LawFacts,
  people: PeopleSource,
  random: Random,
): VoterRow[] {
  const rows: VoterRow[] = [];
  const settle = settler(facts, people, random);
  for (const area of plan.areas) {
    for (const neighbourhood of area.neighbourhoods) {
      for (let left = neighbourhood.voters; left > 0;) {
        const household = settle(area, neighbourhood, left);
        for (const row of household) rows.push(row);
        left -= household.length;
      }
    }
    if (area.kind === 'armed-forces') for (const row of soldiers(area, facts, people, random)) rows.push(row);
    if (area.kind === 'hospital') for (const row of residents(area, facts, people, random)) rows.push(row);
  }
  return rows.map((row, index) => ({ ...row, no: String(index + 1) }));
}

/** One more household for a neighbourhood, of `most` voters at the most. */
export type Settle = (
  area: Pick<PlannedArea, 'number'>,
  neighbourhood: Pick<PlannedNeighbourhood, 'number'>,
  most: number,
) => readonly VoterRow[];

/** Fills homes along the streets. */
export function settler(facts: LawFacts, people: PeopleSource, random: Random, firstHousehold = 1): Settle {
  const addresses = addressBook();
  const year = yearOf(facts.pollingDay);
  let next = firstHousehold;
  return (area, neighbourhood, most) => {
    const tenure = tenureOf(facts, random);
    const address = addresses.next(neighbourhood.number);
    const household = `H${String(next++).padStart(5, '0')}`;
    const members = inventHousehold(
      people,
      { newcomers: tenure !== undefined, year, voterAge: facts.voterAge },
      random,
    );
    return members.slice(0, most).map(({ person, relation }) =>
      voterRow(person, {
        ...(tenure === undefined ? { permanent: address } : { temporary: address, temporary_since: tenure }),
        household,
        relation,
        neighbourhood: neighbourhoodName(neighbourhood.number),
        area: String(area.number),
        status: tenure === undefined && random.chance(VOTES_ELSEWHERE_SHARE) ? 'bỏ phiếu ở nơi khác' : '',
      }),
    );
  };
}

export const neighbourhoodName = (number: number): string => `Tổ dân phố số ${number}`;

/** Since when the home is a temporary residence, as the registers write it; undefined where people are permanent residents. */
function tenureOf(facts: LawFacts, random: Random): string | undefined {
  const kind = random.next();
  // Exactly so many months before polling day is a full term; both stay clear of that day.
  const fullTermBy = addMonths(facts.pollingDay, -facts.temporaryMonths);
  if (kind < LONG_TEMPORARY_SHARE) return longSince(fullTermBy, random);
  if (kind < LONG_TEMPORARY_SHARE + SHORT_TEMPORARY_SHARE) {
    return dayText(randomDay(addMonths(fullTermBy, 1), addMonths(facts.pollingDay, -3), random));
  }
  return undefined;
}

/** A day, a month and year, or the year alone, as long as it leaves the term in no doubt. */
function longSince(fullTermBy: IsoDate, random: Random): string {
  const day = randomDay(addMonths(fullTermBy, -96), addMonths(fullTermBy, -1), random);
  if (yearOf(day) < yearOf(fullTermBy) && random.chance(0.25)) return day.slice(0, 4);
  return random.chance(0.15) ? `${day.slice(5, 7)}/${day.slice(0, 4)}` : dayText(day);
}

function soldiers(
  area: PlannedArea,
  facts: LawFacts,
  people: PeopleSource,
  random: Random,
): readonly VoterRow[] {
  return Array.from({ length: area.voters }, () => {
    const age = random.chance(0.7) ? random.int(facts.voterAge + 1, 26) : random.int(27, 52);
    const wanted = {
      sex: random.chance(0.06) ? 'female' : 'male',
      birthYear: yearOf(facts.pollingDay) - age,
    } as const;
    return voterRow(people.invent(wanted, random), {
      current: BARRACKS.place,
      area: String(area.number),
      category: 'quân nhân',
      status: random.chance(VOTES_AT_RESIDENCE_SHARE) ? 'bỏ phiếu ở nơi cư trú' : '',
    });
  });
}

function residents(
  area: PlannedArea,
  facts: LawFacts,
  people: PeopleSource,
  random: Random,
): readonly VoterRow[] {
  const fullTermBy = addMonths(facts.pollingDay, -facts.temporaryMonths);
  return Array.from({ length: area.voters }, () => {
    const age = random.chance(0.75) ? random.int(66, 97) : random.int(24, 58);
    const wanted = {
      sex: random.chance(0.6) ? 'female' : 'male',
      birthYear: yearOf(facts.pollingDay) - age,
    } as const;
    return voterRow(people.invent(wanted, random), {
      temporary: CARE_HOME.place,
      temporary_since: longSince(fullTermBy, random),
      area: String(area.number),
    });
  });
}

/** Whether somebody may be taken for an official or a candidate: lives here for good, and has a whole birth date. */
export function isSettled(row: VoterRow): boolean {
  return row.permanent !== '' && row.status === '' && row.birth.length === 10;
}
