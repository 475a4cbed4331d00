import { addDays, type IsoDate } from '../dates/iso-date.ts';
import type { AreaKind, CommitteeKind, Component, Council, Position } from '../vocabulary.ts';
import { CITY_CONSTITUENCY, NA_CONSTITUENCY } from './data/places.ts';
import {
  CITY_TITLES,
  LOCAL_TITLES,
  STEERING_TITLES,
  WARD_TITLES,
  holderOf,
  type Titles,
} from './data/titles.ts';
import { BODY_WORD, COMPONENT_WORD, COUNCIL_WORD, POSITION_WORD } from './data/words.ts';
import { dayText, workingDay } from './days.ts';
import type { MemberRow } from './draft.ts';
import type { BodyLaw, LawFacts } from './law-facts.ts';
import type { Official, OfficialSource, OfficialWanted } from './officials.ts';
import type { PlannedArea, WardPlan } from './plan.ts';

/** A body to be filled with people. */
interface BodyWanted {
  readonly kind: CommitteeKind;
  readonly level?: Council;
  readonly number?: number;
  readonly area?: AreaKind;
  readonly members: number;
  readonly deputies: number;
  readonly titles: Titles;
  readonly people: Omit<OfficialWanted, 'age'>;
  /** Neighbourhoods whose people sit on it. */
  readonly neighbourhoods: readonly number[];
  readonly decision: string;
  readonly decidedOn: IsoDate;
}

export type BodyMaker = (wanted: BodyWanted) => MemberRow[];

const STEERING_DEPUTIES = 3;
/** How many days before the last one each body was founded. */
export const FOUNDED_EARLY = { committee: 11, board: 9, team: 19 } as const;

/** Thành viên of every body: lawful in size, titles and components, founded in time, nobody on two of them. */
export function inventCommittees(plan: WardPlan, facts: LawFacts, officials: OfficialSource): MemberRow[] {
  const make = bodyMaker(facts, officials);
  const everywhere = plan.areas.flatMap(neighbourhoodsOf);
  const founded = (kind: CommitteeKind, early: number): IsoDate =>
    workingDay(addDays(facts.bodyLaw(kind).foundedBy ?? facts.pollingDay, -early));

  const committeeDay = founded('commune-election-committee', FOUNDED_EARLY.committee);
  const outside = (level: 'na' | 'province', number: number, decision: string) =>
    make({
      kind: `${level}-election-board`,
      level,
      number,
      members: middle(facts.bodyLaw(`${level}-election-board`)),
      deputies: 2,
      titles: CITY_TITLES,
      people: { outsider: true },
      neighbourhoods: everywhere,
      decision,
      decidedOn: founded('commune-election-board', FOUNDED_EARLY.board + 2),
    });
  return [
    ...steering(officials, addDays(committeeDay, -6)),
    ...make({
      kind: 'commune-election-committee',
      members: middle(facts.bodyLaw('commune-election-committee')),
      deputies: 2,
      titles: WARD_TITLES,
      people: {},
      neighbourhoods: everywhere,
      decision: '1146/QĐ-UBND',
      decidedOn: committeeDay,
    }),
    ...outside('na', NA_CONSTITUENCY.number, '6402/QĐ-UBND'),
    ...outside('province', CITY_CONSTITUENCY.number, '6415/QĐ-UBND'),
    ...plan.constituencies.flatMap(({ number }) =>
      make({
        kind: 'commune-election-board',
        level: 'commune',
        number,
        members: middle(facts.bodyLaw('commune-election-board')),
        deputies: 1,
        titles: LOCAL_TITLES,
        people: {},
        neighbourhoods: plan.areas
          .filter(({ constituency }) => constituency === number)
          .flatMap(neighbourhoodsOf),
        decision: `${1290 + number}/QĐ-UBND`,
        decidedOn: founded('commune-election-board', FOUNDED_EARLY.board),
      }),
    ),
    ...plan.areas.flatMap((area) => make(teamWanted(area, everywhere, facts))),
  ];
}

/** Tổ bầu cử of an area, as the ward decides it together with all the others. */
export function teamWanted(
  area: Pick<PlannedArea, 'number' | 'kind' | 'neighbourhoods'>,
  everywhere: readonly number[],
  facts: LawFacts,
): BodyWanted {
  const { foundedBy } = facts.bodyLaw('polling-team', area.kind);
  const own = neighbourhoodsOf(area);
  const soldiers = area.kind === 'armed-forces';
  return {
    kind: 'polling-team',
    number: area.number,
    area: area.kind,
    members: middle(facts.bodyLaw('polling-team', area.kind)),
    deputies: 0,
    titles: LOCAL_TITLES,
    people: soldiers ? { outsider: true, sex: 'male' } : own.length > 0 ? { area: String(area.number) } : {},
    neighbourhoods: own.length > 0 ? own : everywhere,
    decision: soldiers ? '07/QĐ-TĐ' : '48/QĐ-UBND',
    decidedOn: workingDay(addDays(foundedBy ?? facts.pollingDay, -FOUNDED_EARLY.team)),
  };
}

/** Fills bodies as the law wants them: head, deputies, a secretary, members, and every component in turn. */
export function bodyMaker(facts: LawFacts, officials: OfficialSource): BodyMaker {
  return (wanted) => {
    const law = facts.bodyLaw(wanted.kind, wanted.area);
    return positionsOf(law, wanted).map((position, index) => {
      const component = law.components[index % law.components.length]!;
      const title = titleOf(wanted, component, Math.floor(index / law.components.length));
      return memberRow(
        officials.take({ ...holderOf(title), ...wanted.people }),
        wanted,
        position,
        component,
        title,
      );
    });
  };
}

/** The component's titles one after the other, each for another neighbourhood. */
function titleOf({ titles, neighbourhoods }: BodyWanted, component: Component, turn: number): string {
  const title = titles[component][turn % titles[component].length]!;
  return title.replace('#', String(neighbourhoods[turn % neighbourhoods.length] ?? 1));
}

function positionsOf(law: BodyLaw, { members, deputies }: BodyWanted): readonly Position[] {
  const deputyCount = law.deputy === undefined ? 0 : Math.max(deputies, law.minDeputies);
  const secretaries = Math.max(1, law.minSecretaries);
  return Array.from({ length: members }, (_, index) => {
    if (index === 0) return law.head;
    if (law.deputy !== undefined && index <= deputyCount) return law.deputy;
    return index <= deputyCount + secretaries ? 'secretary' : 'member';
  });
}

function memberRow(
  official: Official,
  wanted: BodyWanted,
  position: Position,
  component: Component,
  title: string,
): MemberRow {
  const { name, birth, sex, id } = official;
  const { level, number, decision, decidedOn } = wanted;
  return {
    body: bodyWord(wanted.kind),
    level: level === undefined ? '' : COUNCIL_WORD[level],
    number: number === undefined ? '' : String(number),
    name,
    birth,
    sex,
    id,
    position: POSITION_WORD[position],
    title,
    represents: COMPONENT_WORD[component],
    decision,
    decided_on: dayText(decidedOn),
    note: '',
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

const bodyWord = (kind: CommitteeKind): string =>
  kind === 'polling-team'
    ? BODY_WORD['polling-team']
    : kind.endsWith('board')
      ? BODY_WORD['election-board']
      : BODY_WORD['election-committee'];

const middle = ({ min, max }: BodyLaw): number => Math.floor((min + max) / 2);

const neighbourhoodsOf = ({ neighbourhoods }: Pick<PlannedArea, 'neighbourhoods'>): readonly number[] =>
  neighbourhoods.map(({ number }) => number);
