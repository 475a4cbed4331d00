import { finding, type Finding } from '../findings/finding.ts';
import { UNEVEN_PERCENT } from '../law/house-rules.ts';
import type { Law } from '../law/model.ts';
import { at } from '../records/at.ts';
import type { Constituency, Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import { listJudge } from '../roll/list-judge.ts';

/** People of each constituency, and what they were counted by. */
export interface Counted {
  readonly counted: 'population' | 'voters';
  readonly people: (constituency: Constituency) => number;
}

/**
 * People for each seat of the commune council, by population where every constituency gives it, else
 * by the voters listed in its areas: a note where one is far from the mean. Not asked where anything
 * is missing, for then no mean can be told.
 */
export function* checkEven(ward: Ward, law: Law): Iterable<Finding> {
  const file = ward.constituencies;
  if (file === undefined) return;
  const constituencies = constituenciesOf(file.rows).of('commune');
  const seats = constituencies.map((constituency) => constituency.seats ?? 0);
  if (constituencies.length < 2 || seats.some((count) => count < 1)) return;
  const source = peopleOf(ward, constituencies, law);
  if (source === undefined) return;

  const people = constituencies.map(source.people);
  const [allPeople, allSeats] = [sum(people), sum(seats)];
  const basis = law.ofKind('seats-per-constituency').find(({ council }) => council === 'commune')?.basis;
  for (const [index, constituency] of constituencies.entries()) {
    // Whole numbers, so that a constituency just at the limit is not lost to rounding.
    const share = seats[index]! * allPeople;
    const off = people[index]! * allSeats - share;
    if (Math.abs(off) * 100 <= UNEVEN_PERCENT * share) continue;
    const args = {
      level: 'commune',
      constituency: constituency.number,
      percent: Math.round((off / share) * 1000) / 10,
      limit: UNEVEN_PERCENT,
      perSeat: Math.round(people[index]! / seats[index]!),
      mean: Math.round(allPeople / allSeats),
      counted: source.counted,
    } as const;
    yield finding('constituency/uneven', args, at(file, constituency.row), basis);
  }
}

/** People of the commune's constituencies: by population where each gives it, else by the voters listed; undefined where neither is whole. */
export function peopleOf(ward: Ward, constituencies: readonly Constituency[], law: Law): Counted | undefined {
  return byPopulation(constituencies) ?? byVoters(ward, constituencies, law);
}

function byPopulation(constituencies: readonly Constituency[]): Counted | undefined {
  if (constituencies.some(({ population }) => population === undefined || population < 1)) return undefined;
  return { counted: 'population', people: ({ population }) => population! };
}

function byVoters(ward: Ward, constituencies: readonly Constituency[], law: Law): Counted | undefined {
  if (ward.voters === undefined || ward.areas === undefined) return undefined;
  const byArea = new Map<string, number>();
  const { standing } = listJudge(law);
  for (const voter of ward.voters.rows) {
    if (standing(voter) !== 'not-listed') byArea.set(voter.area, (byArea.get(voter.area) ?? 0) + 1);
  }
  const byConstituency = new Map<string, number>();
  for (const { number, constituencies: of } of ward.areas.rows) {
    byConstituency.set(of.commune, (byConstituency.get(of.commune) ?? 0) + (byArea.get(number) ?? 0));
  }
  // A constituency without voters is one whose areas are not written down.
  if (constituencies.some(({ number }) => !byConstituency.get(number))) return undefined;
  return { counted: 'voters', people: ({ number }) => byConstituency.get(number)! };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
