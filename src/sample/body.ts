import type { IsoDate } from '../dates/iso-date.ts';
import type { AreaKind, CommitteeKind, Component, Council, Position } from '../vocabulary.ts';
import { holderOf, type Titles } from './data/titles.ts';
import { BODY_WORD, COMPONENT_WORD, COUNCIL_WORD, POSITION_WORD } from './data/words.ts';
import { dayText } from './days.ts';
import type { MemberRow } from './draft.ts';
import type { BodyLaw, LawFacts } from './law-facts.ts';
import type { Official, OfficialSource, OfficialWanted } from './officials.ts';

/** A body to be filled with people. */
export interface BodyWanted {
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

const bodyWord = (kind: CommitteeKind): string =>
  kind === 'polling-team'
    ? BODY_WORD['polling-team']
    : kind.endsWith('board')
      ? BODY_WORD['election-board']
      : BODY_WORD['election-committee'];
