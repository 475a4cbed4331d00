import { addDays, addMonths } from '../../dates/iso-date.ts';
import type { Council } from '../../vocabulary.ts';
import { candidateMaker } from '../candidates.ts';
import { CITY_CONSTITUENCY, NA_CONSTITUENCY } from '../data/places.ts';
import { COUNCIL_WORD, DOSSIER_WORD } from '../data/words.ts';
import { dayText } from '../days.ts';
import type { CandidateRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { PLAIN_CANDIDATE, listOf, setList, setOrdered } from './candidate-lists.ts';
import { birthYearOf, changeRow, pickRow, sexOf } from './edit.ts';
import type { Injector } from './injector.ts';

const CITY = String(CITY_CONSTITUENCY.number);
const NATION = String(NA_CONSTITUENCY.number);

/**
 * Defects of candidates; most sit on the lists of the city and the nation, whose shares nobody asks of
 * a ward. What changes a list comes before what changes a row, and the order of a list last.
 */
export const CANDIDATE_DEFECTS: readonly Injector[] = [
  { code: 'candidate/duplicate', inject: standTwice },
  { code: 'candidate/too-many-levels', inject: standEverywhere },
  {
    code: 'candidate/namesakes',
    inject: (ward, random) => {
      const list = listOf(ward, 'province', CITY);
      const namesake = { ...newcomer(ward, random), name: random.pick(list).name };
      setOrdered(ward, 'province', CITY, [...list, namesake]);
    },
  },
  { code: 'constituency/surplus-too-small', inject: thinOut },
  {
    code: 'candidate/level-unreadable',
    inject: (ward, random) => add(ward, { ...newcomer(ward, random), level: 'Cấp ba', constituency: '1' }),
  },
  {
    code: 'candidate/constituency-unknown',
    inject: (ward, random) => add(ward, { ...newcomer(ward, random), constituency: '990' }),
  },
  {
    code: 'candidate/under-age',
    inject: changing(({ facts, numbers }, row) => {
      const birth = dayText(addMonths(facts.pollingDay, 4 - 12 * facts.candidateAge));
      return { birth, id: numbers.issue(sexOf(row), birthYearOf({ birth })), party_since: '' };
    }),
  },
  {
    code: 'candidate/birth-impossible',
    inject: changing((_ward, { birth }) => ({ birth: `${birth.slice(0, 6)}1850` })),
  },
  { code: 'candidate/nationality', inject: changing(() => ({ nationality: 'Hoa Kỳ' })) },
  { code: 'candidate/status-unreadable', inject: changing(() => ({ status: 'đang chờ ý kiến' })) },
  { code: 'candidate/field-missing', inject: changing(() => ({ hometown: '' })) },
  { code: 'candidate/barred', inject: changing(() => ({ status: 'khởi tố bị can' })) },
  {
    code: 'candidate/dossier-late',
    inject: changing(({ facts }) => ({ dossier_on: dayText(addDays(facts.dossierDeadline, 2)) })),
  },
  {
    code: 'candidate/dossier-incomplete',
    inject: changing(({ facts }) => ({
      dossier: facts.dossierItems
        .slice(1)
        .map((item) => DOSSIER_WORD[item])
        .join('; '),
    })),
  },
  { code: 'candidate/trust-low', inject: changing(() => ({ trust: '48,5%' })) },
  {
    code: 'candidate/order',
    inject: (ward) => {
      const [first, second, ...rest] = listOf(ward, 'province', CITY);
      setList(ward, 'province', CITY, [
        { ...second!, no: first!.no },
        { ...first!, no: second!.no },
        ...rest,
      ]);
    },
  },
];

function changing(cells: (ward: WardDraft, row: CandidateRow) => Partial<CandidateRow>): Injector['inject'] {
  return (ward, random) => {
    const { candidates } = ward;
    const index = pickRow(ward, candidates, random, (row) => !isOfCommune(row) && row.constituency !== '990');
    changeRow(ward, candidates, index, cells(ward, candidates.rows[index]!));
  };
}

function add(ward: WardDraft, row: CandidateRow): void {
  ward.candidates.rows.push(row);
  ward.spoken.add(row);
}

/** Somebody new for the city's list. */
function newcomer({ facts, officials }: WardDraft, random: Random): CandidateRow {
  return candidateMaker(facts, officials, random)('province', CITY, PLAIN_CANDIDATE);
}

/** A candidate of one commune constituency stands in another as well. */
function standTwice(ward: WardDraft, random: Random): void {
  const row = pickOfCommune(ward, random);
  const other = ward.plan.constituencies.find(({ number }) => String(number) !== row.constituency)!;
  standFor(ward, { ...row, constituency: String(other.number) }, 'commune');
}

/** A candidate of the commune stands for the city and the nation too. */
function standEverywhere(ward: WardDraft, random: Random): void {
  const row = pickOfCommune(ward, random);
  standFor(ward, { ...row, constituency: CITY }, 'province');
  standFor(ward, { ...row, constituency: NATION }, 'na');
}

/** Drops names from a commune list until there is one too few. The shares of the whole list have one name to spare. */
function thinOut(ward: WardDraft, random: Random): void {
  const { constituency } = pickOfCommune(ward, random);
  const { seats } = ward.plan.constituencies.find(({ number }) => String(number) === constituency)!;
  const list = listOf(ward, 'commune', constituency);
  const surplus = list.length - ward.facts.candidatesFor('commune', seats) + 1;
  const dropped = new Set(list.filter((row) => !ward.spoken.has(row)).slice(0, surplus));
  setOrdered(
    ward,
    'commune',
    constituency,
    list.filter((row) => !dropped.has(row)),
  );
}

function pickOfCommune(ward: WardDraft, random: Random): CandidateRow {
  const index = pickRow(ward, ward.candidates, random, isOfCommune);
  return changeRow(ward, ward.candidates, index, {});
}

function standFor(ward: WardDraft, row: CandidateRow, level: Council): void {
  const standing = { ...row, level: COUNCIL_WORD[level] };
  ward.spoken.add(standing);
  setOrdered(ward, level, row.constituency, [...listOf(ward, level, row.constituency), standing]);
}

const isOfCommune = ({ level }: CandidateRow): boolean => level === COUNCIL_WORD.commune;
