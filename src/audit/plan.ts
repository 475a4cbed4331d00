import type { IsoDate } from '../dates/iso-date.ts';
import { committeeRules, type CommitteeRules } from '../checks/committee-rules.ts';
import type { Law } from '../law/model.ts';
import { councilSeats, leastConstituencies, type CouncilSeats } from '../law/seats.ts';
import type { Membership, Records, Ward } from '../records/model.ts';
import { bodyKey, committeeRosters, kindOf } from '../roll/committees.ts';
import { compareNumbers } from '../roll/compare-numbers.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { BodyRef, Component, Position } from '../vocabulary.ts';
import type { ByElectionScope } from './by-election-scope.ts';
import { auditCommittees } from './audit.ts';
import { fillerSource, type Fillers, type FillerSource } from './fillers.ts';
import { needsOf } from './places.ts';
import { plannedKind, type PlannedKind } from './planned-kind.ts';
import { smallestRepair } from './repair.ts';
import type { BodyNeeds, Edit } from './repair-model.ts';

/** Places of one sort that a body lacks, and who of those listed may take them. */
export interface Gap {
  readonly position: Position;
  readonly component: Component | undefined;
  readonly count: number;
  readonly fillers: Fillers;
}

/** A body that is not there yet, or that lacks people. */
export interface BodyWithGaps {
  readonly ref: BodyRef;
  readonly about: string;
  readonly missing: boolean;
  readonly gaps: readonly Gap[];
}

/** Dự kiến các tổ chức phụ trách bầu cử of a ward. */
export interface CommitteePlan {
  readonly population: number | undefined;
  /** False where ward.yaml says that the unit has no council of its own. */
  readonly hasCouncil: boolean;
  /** Deputies of the commune council for that population. */
  readonly seats: CouncilSeats | undefined;
  /** Of the commune council; undefined where the table is not there or has none. */
  readonly constituencies: number | undefined;
  readonly areas: number | undefined;
  readonly kinds: readonly PlannedKind[];
  readonly incomplete: readonly BodyWithGaps[];
  /** Boards on file that the province founds; the ward's numbers leave them out. */
  readonly byProvince: readonly BodyRef[];
}

const COMMITTEE: BodyRef = { body: 'election-committee', level: 'commune' };

/**
 * What a ward needs at least and at most, what it has, and who could fill what is missing. `scope`: of a
 * by-election, for which `law` is.
 */
export function planCommittees(ward: Ward, law: Law, today: IsoDate, scope?: ByElectionScope): CommitteePlan {
  const committees = ward.committees ?? NO_ROWS;
  const rules = committeeRules(ward, committees, law);
  const rosters = committeeRosters(ward);
  const boards = ward.profile.communeCouncil === false ? undefined : boardsWanted(ward, scope);
  const teams = teamsWanted(ward, scope);
  // A by-election fills places that are empty, whatever the council has in all.
  const seats = scope ? undefined : seatsOf(ward, law);
  // Where there is no council of the commune no source says that a committee is founded, and no board is.
  const hasCouncil = ward.profile.communeCouncil !== false;
  const committee = scope?.committee === false || !hasCouncil ? [] : [COMMITTEE];
  const context = { rosters, rules, profile: ward.profile, law, today };
  const gapsFrom = { rules, fillers: fillerSource(ward, rosters, rules) };
  const wanted = [...committee, ...(boards ?? []), ...(teams ?? [])];
  return {
    population: ward.profile.population,
    hasCouncil,
    seats,
    constituencies: boards?.length,
    areas: teams?.length,
    kinds: [
      ...(hasCouncil
        ? [
            plannedKind('commune-election-committee', committee, context),
            plannedKind('commune-election-board', boards ?? leastBoards(seats, law), context),
          ]
        : []),
      plannedKind('polling-team', teams, context),
    ],
    incomplete: [
      ...absentBodies(wanted, rosters, gapsFrom),
      ...shortBodies({ ...ward, committees }, committees, law, today, gapsFrom),
    ],
    byProvince: rosters.map(({ ref }) => ref).filter(({ level }) => level === 'na' || level === 'province'),
  };
}

/** A ward that has named nobody yet. */
const NO_ROWS: Records<Membership> = {
  table: 'committees',
  file: 'committees.csv',
  rows: [],
  columns: new Set(),
  findings: [],
};

function boardsWanted({ constituencies }: Ward, scope?: ByElectionScope): readonly BodyRef[] | undefined {
  const own = constituenciesOf(constituencies?.rows).of('commune');
  if (own.length === 0) return undefined;
  return own
    .filter(({ number }) => scope === undefined || scope.board(number))
    .map(({ number }) => ({ body: 'election-board', level: 'commune', number }));
}

function teamsWanted({ areas }: Ward, scope?: ByElectionScope): readonly BodyRef[] | undefined {
  const numbers = new Set(areas?.rows.map(({ number }) => number).filter((number) => number !== ''));
  if (numbers.size === 0) return undefined;
  return [...numbers]
    .filter((number) => scope === undefined || scope.team(number))
    .toSorted(compareNumbers)
    .map((number) => ({ body: 'polling-team', number }));
}

function seatsOf({ profile: { population, kind } }: Ward, law: Law): CouncilSeats | undefined {
  const rule = law.ofKind('council-seats').find(({ council }) => council === 'commune');
  return rule && population !== undefined ? councilSeats(rule, kind, population) : undefined;
}

/** No constituency elects more than the law lets it, so the seats want at least so many constituencies. */
function leastBoards(seats: CouncilSeats | undefined, law: Law): { readonly least: number } | undefined {
  return seats && leastConstituencies(law, seats.seats);
}

interface GapsFrom {
  readonly rules: CommitteeRules;
  readonly fillers: FillerSource;
}

function absentBodies(
  wanted: readonly BodyRef[],
  rosters: readonly CommitteeRoster[],
  from: GapsFrom,
): readonly BodyWithGaps[] {
  const there = new Set(rosters.map(({ ref }) => bodyKey(ref)));
  return wanted
    .filter((ref) => !there.has(bodyKey(ref)))
    .flatMap((ref) => {
      const needs = needsOf({ ref, kind: kindOf(ref), members: [], about: '' }, from.rules)?.needs;
      const repair = needs && smallestRepair([], needs);
      if (needs === undefined || repair === undefined) return [];
      return [{ ref, about: '', missing: true, gaps: gapsOf(ref, needs, repair, from.fillers) }];
    });
}

/** Bodies whose smallest repair adds people. */
function shortBodies(
  ward: Ward,
  committees: Records<Membership>,
  law: Law,
  today: IsoDate,
  from: GapsFrom,
): readonly BodyWithGaps[] {
  return auditCommittees(ward, committees, law, today).bodies.flatMap(({ roster, needs, repair }) => {
    const gaps = needs && repair ? gapsOf(roster.ref, needs.needs, repair, from.fillers) : [];
    return gaps.length === 0 ? [] : [{ ref: roster.ref, about: roster.about, missing: false, gaps }];
  });
}

function gapsOf(
  ref: BodyRef,
  needs: BodyNeeds,
  repair: readonly Edit[],
  fillers: FillerSource,
): readonly Gap[] {
  const gaps = new Map<string, Omit<Gap, 'fillers'>>();
  for (const edit of repair) {
    if (edit.kind !== 'add') continue;
    const { position, component } = edit;
    const key = `${position} ${component ?? ''}`;
    gaps.set(key, { position, component, count: (gaps.get(key)?.count ?? 0) + 1 });
  }
  return [...gaps.values()].map((gap) => ({ ...gap, fillers: fillers.find(ref, needs, gap.component) }));
}
