import type { IsoDate } from '../dates/iso-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import { milestoneDay } from '../law/milestone-day.ts';
import type {
  CommitteeMakeupRule,
  CommitteeSizeRule,
  InForce,
  Law,
  RuleKind,
  RuleOf,
  ShareGroup,
} from '../law/model.ts';
import { councilSeats } from '../law/seats.ts';
import { shareNeed } from '../law/share-need.ts';
import type { AreaKind, CommitteeKind, Component, Council, DossierItem, Position } from '../vocabulary.ts';

/** What a lawful body looks like: how many people, with which titles, standing for whom. */
export interface BodyLaw {
  readonly min: number;
  readonly max: number;
  /** Absent where the law names no titles (Ban Chỉ đạo). */
  readonly head: Position;
  readonly deputy: Position | undefined;
  readonly minDeputies: number;
  readonly minSecretaries: number;
  readonly components: readonly Component[];
  /** The last day for its decision. */
  readonly foundedBy: IsoDate | undefined;
}

/** The law as far as an invented ward needs it: every number of the sample comes from here. */
export interface LawFacts {
  readonly law: Law;
  readonly election: string;
  readonly pollingDay: IsoDate;
  readonly voterAge: number;
  readonly candidateAge: number;
  readonly youngUnder: number;
  /** Voters in an ordinary area. */
  readonly areaVoters: { readonly min: number; readonly max: number };
  /** Least voters of a hospital's area. */
  readonly hospitalVoters: number;
  /** Place code of numbers that no person can have. */
  readonly inventedPlace: string;
  /** Three digits that are no place at all. */
  readonly unknownPlace: string;
  /** Full months of temporary residence that give all ballots. */
  readonly temporaryMonths: number;
  /** Seats of the ward's council for so many people. */
  readonly seatsFor: (population: number) => number;
  readonly maxSeats: (council: Council) => number;
  /** Least number of people on the list of a constituency with so many seats. */
  readonly candidatesFor: (council: Council, seats: number) => number;
  /** How many of so many people on a list a share asks for; 0 where the law sets none. */
  readonly shareOf: (council: Council, group: ShareGroup, people: number) => number;
  readonly bodyLaw: (kind: CommitteeKind, area?: AreaKind) => BodyLaw;
  readonly dossierItems: readonly DossierItem[];
  readonly dossierDeadline: IsoDate;
  /** The last day of a milestone. */
  readonly milestone: (id: string) => IsoDate | undefined;
}

/** Reads off the law; an election whose law does not decide what a ward of a city looks like cannot be a sample. */
export function lawFacts(law: Law): LawFacts {
  const { election } = law;
  const only = finder(law);
  const number = only('personal-number');
  const areas = only('area-size');
  const dossier = only('dossier');
  const milestone = (id: string): IsoDate | undefined => milestoneDay(law, id, {});
  const hospital = areas.cases.find(({ when }) => when?.areaKinds?.includes('hospital'));
  const ordinary = areas.cases.find(({ when }) => when === undefined);
  return {
    law,
    election: election.id,
    pollingDay: election.pollingDay,
    voterAge: only('minimum-age', ({ who }) => who === 'voter').years,
    candidateAge: only('minimum-age', ({ who }) => who === 'candidate').years,
    youngUnder: only('share', ({ underAge }) => underAge !== undefined).underAge!,
    areaVoters: { min: ordinary?.min ?? 0, max: ordinary?.max ?? Infinity },
    hospitalVoters: hospital?.min ?? 0,
    inventedPlace: number.inventedPlace,
    unknownPlace: unknownPlace(number.places, number.inventedPlace),
    temporaryMonths: only('ballots').temporaryMonths,
    ...councilLaw(law, only),
    bodyLaw: bodyLaws(only, milestone),
    dossierItems: dossier.items,
    dossierDeadline: milestone(dossier.deadline) ?? election.pollingDay,
    milestone,
  };
}

/** The one rule of a kind that fits; there has to be one. */
type Only = <K extends RuleKind>(kind: K, fits?: (rule: InForce<RuleOf<K>>) => boolean) => InForce<RuleOf<K>>;

function finder(law: Law): Only {
  return (kind, fits = () => true) => {
    const rule = law.ofKind(kind).find(fits);
    if (rule !== undefined) return rule;
    throw new ToolError('option-bad-value', { option: '--election', text: law.election.id, expected: kind });
  };
}

function councilLaw(
  law: Law,
  only: Only,
): Pick<LawFacts, 'seatsFor' | 'maxSeats' | 'candidatesFor' | 'shareOf'> {
  const councils = only(
    'council-seats',
    ({ council, cases }) => council === 'commune' && cases.some(({ unit }) => unit === UNIT),
  );
  return {
    seatsFor: (population) => councilSeats(councils, UNIT, population)!.seats,
    maxSeats: (council) => only('seats-per-constituency', (rule) => rule.council === council).max,
    candidatesFor: (council, seats) => {
      const { cases } = only('surplus', (rule) => rule.council === council);
      const largestFirst = cases.toSorted((a, b) => b.fromSeats - a.fromSeats);
      return seats + (largestFirst.find(({ fromSeats }) => seats >= fromSeats)?.surplus ?? 0);
    },
    shareOf: (council, group, people) => {
      const rule = law.ofKind('share').find((share) => share.council === council && share.group === group);
      return rule?.share === undefined ? 0 : shareNeed(rule.share, people, rule.rounding);
    },
  };
}

/** Phường thuộc thành phố. */
const UNIT = 'ward-of-city';

function bodyLaws(only: Only, milestone: LawFacts['milestone']): LawFacts['bodyLaw'] {
  return (kind, area) => {
    const size = only('committee-size', ({ committee }) => committee === kind);
    const makeup = only('committee-makeup', ({ committee }) => committee === kind);
    return {
      ...sizeOf(size, area),
      ...titlesOf(makeup, area),
      foundedBy: makeup.foundedBy === undefined ? undefined : milestone(makeup.foundedBy),
    };
  };
}

function sizeOf({ cases }: CommitteeSizeRule, area: AreaKind = 'ordinary'): { min: number; max: number } {
  const { min, max } = cases.find(({ when }) => when === undefined || when.areaKind === area)!;
  return { min, max };
}

function titlesOf(makeup: CommitteeMakeupRule, area: AreaKind = 'ordinary') {
  const { head, deputy, minDeputies, minSecretaries, cases } = makeup;
  const components = cases.find(({ when }) => when === undefined || when.areaKind === area)?.components ?? [];
  return { head, deputy, minDeputies, minSecretaries, components };
}

function unknownPlace(places: Readonly<Record<string, string>>, invented: string): string {
  const never = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(3, '0'));
  return never.findLast((code) => !(code in places) && code !== invented)!;
}
