import { addDays, type IsoDate } from '../dates/iso-date.ts';
import { bodyMaker, type BodyWanted } from './body.ts';
import { CITY_CONSTITUENCY, NA_CONSTITUENCY } from './data/places.ts';
import { CITY_TITLES, LOCAL_TITLES, STEERING_TITLES, WARD_TITLES, holderOf } from './data/titles.ts';
import { BODY_WORD, POSITION_WORD } from './data/words.ts';
import { dayText, workingDay } from './days.ts';
import type { MemberRow } from './draft.ts';
import type { BodyLaw, LawFacts } from './law-facts.ts';
import type { Official, OfficialSource } from './officials.ts';
import type { PlannedArea, WardPlan } from './plan.ts';

const STEERING_DEPUTIES = 3;
/** How many days before the last one each body was founded. */
export const FOUNDED_EARLY = { committee: 11, board: 9, cityBoard: 11, team: 19 } as const;

/** Thành viên of every body: lawful in size, titles and components, founded in time, nobody on two of them. */
export function inventCommittees(plan: WardPlan, facts: LawFacts, officials: OfficialSource): MemberRow[] {
  const everywhere = plan.areas.flatMap(neighbourhoodsOf);
  const committee = committeeWanted(everywhere, facts);
  return [
    ...steering(officials, addDays(committee.decidedOn, -6)),
    ...[
      committee,
      cityBoardWanted('na', NA_CONSTITUENCY.number, '6402/QĐ-UBND', facts),
      cityBoardWanted('province', CITY_CONSTITUENCY.number, '6415/QĐ-UBND', facts),
      ...plan.constituencies.map(({ number }) => boardWanted(number, plan, facts)),
      ...plan.areas.map((area) => teamWanted(area, everywhere, facts)),
    ].flatMap(bodyMaker(facts, officials)),
  ];
}

/** Ủy ban bầu cử ở phường. */
function committeeWanted(everywhere: readonly number[], facts: LawFacts): BodyWanted {
  const law = facts.bodyLaw('commune-election-committee');
  return {
    kind: 'commune-election-committee',
    members: middle(law),
    deputies: 2,
    titles: WARD_TITLES,
    people: {},
    neighbourhoods: everywhere,
    decision: '1146/QĐ-UBND',
    decidedOn: founded(law, FOUNDED_EARLY.committee, facts),
  };
}

/** Ban bầu cử đại biểu Quốc hội, HĐND thành phố, whose members are not of the ward. */
function cityBoardWanted(
  level: 'na' | 'province',
  number: number,
  decision: string,
  facts: LawFacts,
): BodyWanted {
  const law = facts.bodyLaw(`${level}-election-board`);
  return {
    kind: `${level}-election-board`,
    level,
    number,
    members: middle(law),
    deputies: 2,
    titles: CITY_TITLES,
    people: { outsider: true },
    neighbourhoods: [],
    decision,
    decidedOn: founded(law, FOUNDED_EARLY.cityBoard, facts),
  };
}

/** Ban bầu cử đại biểu HĐND phường of a constituency. */
function boardWanted(number: number, { areas }: WardPlan, facts: LawFacts): BodyWanted {
  const law = facts.bodyLaw('commune-election-board');
  return {
    kind: 'commune-election-board',
    level: 'commune',
    number,
    members: middle(law),
    deputies: 1,
    titles: LOCAL_TITLES,
    people: {},
    neighbourhoods: areas.filter(({ constituency }) => constituency === number).flatMap(neighbourhoodsOf),
    decision: `${1290 + number}/QĐ-UBND`,
    decidedOn: founded(law, FOUNDED_EARLY.board, facts),
  };
}

/** Tổ bầu cử of an area, as the ward decides it together with all the others. */
export function teamWanted(
  area: Pick<PlannedArea, 'number' | 'kind' | 'neighbourhoods'>,
  everywhere: readonly number[],
  facts: LawFacts,
): BodyWanted {
  const law = facts.bodyLaw('polling-team', area.kind);
  const own = neighbourhoodsOf(area);
  const soldiers = area.kind === 'armed-forces';
  return {
    kind: 'polling-team',
    number: area.number,
    area: area.kind,
    members: middle(law),
    deputies: 0,
    titles: LOCAL_TITLES,
    people: soldiers ? { outsider: true, sex: 'male' } : own.length > 0 ? { area: String(area.number) } : {},
    neighbourhoods: own.length > 0 ? own : everywhere,
    decision: soldiers ? '07/QĐ-TĐ' : '48/QĐ-UBND',
    decidedOn: founded(law, FOUNDED_EARLY.team, facts),
  };
}

function steering(officials: OfficialSource, day: IsoDate): MemberRow[] {
  return STEERING_TITLES.map((title, index) => ({
    body: BODY_WORD['steering-committee'],
    level: '',
    number: '',
    ...identity(officials.take(holderOf(title))),
    position:
      POSITION_WORD[index === 0 ? 'board-head' : index <= STEERING_DEPUTIES ? 'board-deputy' : 'member'],
    title,
    represents: '',
    decision: '86-QĐ/ĐU',
    decided_on: dayText(workingDay(day)),
    note: '',
  }));
}

const identity = ({ name, birth, sex, id }: Official) => ({ name, birth, sex, id });

const middle = ({ min, max }: BodyLaw): number => Math.floor((min + max) / 2);

function founded({ foundedBy }: BodyLaw, early: number, { pollingDay }: LawFacts): IsoDate {
  return workingDay(addDays(foundedBy ?? pollingDay, -early));
}

const neighbourhoodsOf = ({ neighbourhoods }: Pick<PlannedArea, 'neighbourhoods'>): readonly number[] =>
  neighbourhoods.map(({ number }) => number);
