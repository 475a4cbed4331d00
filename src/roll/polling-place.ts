import type { Membership, Ward } from '../records/model.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { candidateLists } from './candidate-lists.ts';
import { committeeRosters } from './committees.ts';
import { constituenciesOf } from './constituencies.ts';
import type { AreaRoll, CandidateList } from './model.ts';

/** What is known of one Tổ bầu cử and its khu vực bỏ phiếu before polling day. */
export interface PollingPlace {
  readonly area: string;
  readonly place: string;
  /** Who votes here for each council; undefined when no voter list was read. */
  readonly voters: Readonly<Record<Council, number>> | undefined;
  /** Leader first. */
  readonly team: readonly Membership[];
  /** The constituency that the area belongs to, with whoever stands there; undefined when areas.csv names none. */
  readonly lists: Readonly<Record<Council, CandidateList | undefined>>;
}

/**
 * Every area of areas.csv; where that is not there, those that voters name, in the order of the lists given.
 * A number that areas.csv has not and a voter's row names is most likely a slip: nothing is set up there.
 */
export function pollingPlaces(ward: Ward, rolls: readonly AreaRoll[]): readonly PollingPlace[] {
  const areas = new Map(ward.areas?.rows.toReversed().map((area) => [area.number, area]));
  const byArea = new Map(rolls.map((roll) => [roll.area, roll]));
  const numbers = new Set(ward.areas?.rows.map(({ number }) => number) ?? rolls.map(({ area }) => area));
  const teams = new Map(
    committeeRosters(ward)
      .filter(({ ref }) => ref.body === 'polling-team')
      .map(({ ref, members }) => [ref.number, members]),
  );
  const listOf = constituencyLists(ward);
  return [...numbers]
    .filter((number) => number !== '')
    .map((number) => {
      const area = areas.get(number);
      const roll = byArea.get(number);
      const list = (level: Council): CandidateList | undefined =>
        listOf(level, area?.constituencies[level] ?? '');
      return {
        area: number,
        place: area?.place ?? roll?.place ?? '',
        voters: roll && { na: roll.totals.na, province: roll.totals.province, commune: roll.totals.commune },
        team: teams.get(number) ?? [],
        lists: { na: list('na'), province: list('province'), commune: list('commune') },
      };
    });
}

/** A constituency by level and number, as candidates.csv and constituencies.csv know it. */
function constituencyLists(ward: Ward): (level: Council, number: string) => CandidateList | undefined {
  const lists = candidateLists(ward);
  const known = constituenciesOf(ward.constituencies?.rows);
  const byLevel = new Map(
    COUNCILS.map((level) => [
      level,
      new Map(lists.filter((list) => list.level === level).map((list) => [list.constituency, list])),
    ]),
  );
  return (level, number) => {
    if (number === '') return undefined;
    const { consists, seats } = known.get(level, number) ?? { consists: '', seats: undefined };
    return (
      byLevel.get(level)?.get(number) ?? { level, constituency: number, consists, seats, candidates: [] }
    );
  };
}
