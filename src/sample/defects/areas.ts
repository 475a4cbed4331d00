import { addMonths, yearOf } from '../../dates/iso-date.ts';
import type { AreaKind } from '../../vocabulary.ts';
import { areaRow } from '../areas.ts';
import { bodyMaker } from '../body.ts';
import { teamWanted } from '../committees.ts';
import { CARE_HOME } from '../data/places.ts';
import { BODY_WORD } from '../data/words.ts';
import { dayText } from '../days.ts';
import type { AreaRow, WardDraft } from '../draft.ts';
import type { PlannedArea } from '../plan.ts';
import type { Random } from '../random.ts';
import { neighbourhoodName, settler, voterRow } from '../voters.ts';
import { addVoter, changeRow, changeVoter, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of voting areas. */
export const AREA_DEFECTS: readonly Injector[] = [
  { code: 'area/too-few-voters', inject: emptyArea },
  { code: 'area/too-many-voters', inject: crowdArea },
  { code: 'area/special-too-few', inject: addSmallHospital },
  {
    code: 'area/neighbourhood-twice',
    inject: (ward, random) => {
      const index = pickArea(ward, random);
      const [taken] = neighbourhoodsOf(ward.areas.rows[pickArea(ward, random, (_row, at) => at !== index)]!);
      const { neighbourhoods } = ward.areas.rows[index]!;
      changeRow(ward, ward.areas, index, { neighbourhoods: `${neighbourhoods}, ${taken}` });
    },
  },
  {
    code: 'area/neighbourhood-nowhere',
    inject: (ward, random) =>
      void changeVoter(ward, random, () => ({ neighbourhood: neighbourhoodName(990) })),
  },
  {
    code: 'area/number-missing',
    inject: (ward) => void ward.areas.rows.push({ ...emptyRow(ward), number: '' }),
  },
  {
    code: 'area/number-twice',
    inject: (ward, random) => {
      const { number } = ward.areas.rows[pickArea(ward, random)]!;
      ward.areas.rows.push({ ...emptyRow(ward), number });
    },
  },
  {
    code: 'area/kind-unreadable',
    inject: (ward) => {
      const area = newArea(ward, 'ordinary');
      ward.areas.rows.push({ ...areaRow(area), place: 'Nhà thi đấu phường', kind: 'sân vận động' });
      foundTeam(ward, area);
    },
  },
  {
    code: 'area/hours-unlawful',
    inject: (ward, random) => void changeRow(ward, ward.areas, pickArea(ward, random), { opens: '04:30' }),
  },
  {
    code: 'area/no-polling-team',
    inject: (ward, random) => {
      const { number } = changeRow(ward, ward.areas, pickArea(ward, random), {});
      const { committees } = ward;
      committees.rows = committees.rows.filter(
        (row) => row.body !== BODY_WORD['polling-team'] || row.number !== number,
      );
    },
  },
  {
    code: 'area/constituency-unknown',
    inject: (ward, random) =>
      void changeRow(ward, ward.areas, pickArea(ward, random), { province_constituency: '990' }),
  },
];

/** An area with neighbourhoods of its own. */
function pickArea(
  ward: WardDraft,
  random: Random,
  fits: (row: AreaRow, at: number) => boolean = () => true,
): number {
  return pickRow(ward, ward.areas, random, (row, at) => row.neighbourhoods !== '' && fits(row, at));
}

function neighbourhoodsOf({ neighbourhoods }: AreaRow): readonly string[] {
  return /\d+/g.exec(neighbourhoods) ?? [];
}

/** One more row that claims nobody. */
function emptyRow({ areas }: WardDraft): AreaRow {
  return { ...areas.rows[0]!, place: 'Hội trường phường', neighbourhoods: '' };
}

/** Voters beyond a limit, so that a few who come or go do not bring the area back within it. */
const TOO_FEW = 20;
const TOO_MANY = 40;

/** Takes away the excuse of scattered dwellings, and moves households to other areas until too few are left. */
function emptyArea(ward: WardDraft, random: Random): void {
  const at = pickArea(ward, random);
  const { number } = changeRow(ward, ward.areas, at, { dispersed: '' });
  const { min } = ward.facts.areaVoters;
  const others = ward.areas.rows.filter((row, index) => index !== at && row.neighbourhoods !== '');
  const { rows } = ward.voters;
  let left = rows.filter(({ area }) => area === number).length;
  let target: AreaRow | undefined;
  for (const [index, voter] of rows.entries()) {
    if (voter.area !== number) continue;
    // A household moves as a whole, or stays as a whole.
    if (target === undefined || rows[index - 1]?.household !== voter.household) {
      if (left < min - TOO_FEW) break;
      target = others[left % others.length]!;
    }
    const neighbourhood = neighbourhoodName(Number(neighbourhoodsOf(target)[0]));
    const moved = { ...voter, area: target.number, neighbourhood };
    rows[index] = moved;
    if (ward.spoken.has(voter)) ward.spoken.add(moved);
    left--;
  }
}

/** New households until the area has too many voters. */
function crowdArea(ward: WardDraft, random: Random): void {
  const { number, neighbourhoods } = changeRow(ward, ward.areas, pickArea(ward, random), {});
  const { facts, people, voters } = ward;
  const settle = settler(facts, people, random, voters.rows.length + 1);
  const home = { number: Number(/\d+/.exec(neighbourhoods)) };
  let missing = facts.areaVoters.max + TOO_MANY - voters.rows.filter(({ area }) => area === number).length;
  while (missing > 0) {
    const household = settle({ number: Number(number) }, home, missing);
    for (const voter of household) addVoter(ward, { ...voter, status: '' });
    missing -= household.length;
  }
}

/** A hospital with an area of its own and half the voters that it takes. */
function addSmallHospital(ward: WardDraft, random: Random): void {
  const { facts, people } = ward;
  const area = newArea(ward, 'hospital');
  ward.areas.rows.push({ ...areaRow(area), place: 'Hội trường Nhà hộ sinh Ao Sen' });
  foundTeam(ward, area);
  const year = yearOf(facts.pollingDay);
  const since = dayText(addMonths(facts.pollingDay, -3 * facts.temporaryMonths));
  for (let voter = 0; voter < Math.floor(facts.hospitalVoters / 2); voter++) {
    const person = people.invent({ sex: 'female', birthYear: year - random.int(22, 90) }, random);
    addVoter(
      ward,
      voterRow(person, { temporary: CARE_HOME.place, temporary_since: since, area: String(area.number) }),
    );
  }
}

/** One more area, without neighbourhoods or voters. */
function newArea({ areas }: WardDraft, kind: AreaKind): PlannedArea {
  const number = Math.max(...areas.rows.map((row) => Number(row.number))) + 1;
  return { number, kind, dispersed: false, constituency: 1, neighbourhoods: [], voters: 0 };
}

function foundTeam({ facts, plan, officials, committees }: WardDraft, area: PlannedArea): void {
  const everywhere = plan.areas.flatMap(({ neighbourhoods }) => neighbourhoods.map(({ number }) => number));
  committees.rows.push(...bodyMaker(facts, officials)(teamWanted(area, everywhere, facts)));
}
