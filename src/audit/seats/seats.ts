import { checkConstituencies } from '../../checks/constituency.ts';
import { peopleOf, type Counted } from '../../checks/constituency-even.ts';
import { checkCouncilSeats } from '../../checks/council-seats.ts';
import { sortFindings } from '../../findings/sort.ts';
import { divideSeats, evenly, leastConstituencies } from '../../law/divide-seats.ts';
import type { Law } from '../../law/model.ts';
import { seatsWorking } from '../../law/seats.ts';
import type { Constituency, Ward } from '../../records/model.ts';
import { constituenciesOf } from '../../roll/constituencies.ts';
import { PROVINCE_KINDS, type Council, type ProvinceKind, type UnitKind } from '../../vocabulary.ts';
import type { Division, LeastConstituencies, SeatsAnswer, WardSeats } from './model.ts';

/** Điều 30 for one kind of unit: the seats with their working, and the least number of constituencies for them. */
export function seatsAnswer(law: Law, kind: UnitKind | ProvinceKind, population: number): SeatsAnswer {
  const council = PROVINCE_KINDS.some((one) => one === kind) ? 'province' : 'commune';
  const rule = law.ofKind('council-seats').find((one) => one.council === council);
  const working = rule && seatsWorking(rule, kind, population);
  const constituencies = working && least(law, council, working.seats);
  const remarks = law.ofKind('statement').filter(({ unit }) => unit === kind);
  return { kind, population, council, working, constituencies, remarks };
}

function least(law: Law, council: Council, seats: number): LeastConstituencies | undefined {
  const rule = law.ofKind('seats-per-constituency').find((one) => one.council === council);
  if (rule === undefined) return undefined;
  const count = leastConstituencies(seats, rule.max);
  return { most: rule.max, least: count, evenly: evenly(seats, count), basis: rule.basis };
}

/** Số đại biểu of a ward: what the law gives, what its constituencies have, and a proposal by population beside it. */
export function wardSeats(ward: Ward, law: Law): WardSeats {
  const { kind, population } = ward.profile;
  const answer = population === undefined ? undefined : seatsAnswer(law, kind, population);
  const known = constituenciesOf(ward.constituencies?.rows);
  const own = known.of('commune');
  const total = own.every(({ seats }) => seats !== undefined)
    ? own.reduce((sum, { seats }) => sum + seats!, 0)
    : undefined;
  const counted = own.length === 0 ? undefined : peopleOf(ward, own, law);
  const divides = answer?.working?.seats ?? (own.length === 0 ? undefined : total);
  const most = law.ofKind('seats-per-constituency').find(({ council }) => council === 'commune')?.max;
  const people = counted && own.map((one) => counted.people(one));
  const proposal =
    divides === undefined || most === undefined || people === undefined
      ? undefined
      : divideSeats(divides, people, most);
  return {
    hasNoCouncil: ward.profile.communeCouncil === false,
    answer,
    own: own.length === 0 ? undefined : total,
    counted: counted?.counted,
    divides,
    divided: divided(own, counted, proposal),
    noProposal: proposal === undefined ? whyNot(own.length, people, divides, most) : undefined,
    others: (['province', 'na'] as const).flatMap((level) => {
      const rows = known.of(level);
      const rule = law.ofKind('seats-per-constituency').find(({ council }) => council === level);
      const seats = rows.map((row) => ({ constituency: row.number, seats: row.seats }));
      return rows.length === 0 ? [] : [{ level, most: rule?.max, basis: rule?.basis ?? [], seats }];
    }),
    findings: sortFindings([
      ...checkCouncilSeats(ward, law),
      ...(ward.constituencies ? checkConstituencies(ward.constituencies, law) : []),
    ]),
  };
}

function divided(
  own: readonly Constituency[],
  counted: Counted | undefined,
  proposal: readonly number[] | undefined,
): WardSeats['divided'] {
  const people = own.map((one) => counted?.people(one));
  const all = people.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const ownSeats = own.map(({ seats }) => seats);
  const whole = ownSeats.every((seats) => seats !== undefined)
    ? ownSeats.reduce<number>((sum, seats) => sum + seats, 0)
    : undefined;
  const proposed = proposal?.reduce((sum, seats) => sum + seats, 0);
  return own.map((one, index) => ({
    constituency: one.number,
    people: people[index],
    own: one.seats === undefined ? undefined : division(one.seats, people[index], all, whole),
    proposed: proposal && division(proposal[index]!, people[index], all, proposed),
  }));
}

function division(
  seats: number,
  people: number | undefined,
  allPeople: number,
  allSeats: number | undefined,
): Division {
  if (people === undefined || seats < 1) return { seats, perSeat: undefined, deviation: undefined };
  const perSeat = Math.round(people / seats);
  if (allSeats === undefined || allPeople === 0) return { seats, perSeat, deviation: undefined };
  const share = seats * allPeople;
  return { seats, perSeat, deviation: Math.round(((people * allSeats - share) / share) * 1000) / 10 };
}

function whyNot(
  count: number,
  people: readonly number[] | undefined,
  seats: number | undefined,
  most: number | undefined,
): NonNullable<WardSeats['noProposal']> {
  if (count === 0) return 'no-constituencies';
  if (people === undefined) return 'no-people';
  if (seats === undefined || most === undefined) return 'no-seats';
  return seats > count * most ? 'too-few' : 'too-many';
}
