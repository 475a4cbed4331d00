import { addDays, addMonths } from '../../dates/iso-date.ts';
import { candidateMaker, inBallotOrder } from '../candidates.ts';
import { CITY_CONSTITUENCY, NA_CONSTITUENCY } from '../data/places.ts';
import { COUNCIL_WORD, DOSSIER_WORD } from '../data/words.ts';
import { dayText } from '../days.ts';
import type { CandidateRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { PLAIN_CANDIDATE, listOf, setList } from './candidate-lists.ts';
import { birthYearOf, changeRow, pickRow, sexOf } from './edit.ts';
import type { Injector } from './injector.ts';

const CITY = String(CITY_CONSTITUENCY.number);
const NATION = String(NA_CONSTITUENCY.number);

/** Defects of candidates; most sit on the city's list, whose shares nobody asks of a ward. */
export const CANDIDATE_DEFECTS: readonly Injector[] = [
  {
    code: 'candidate/under-age',
    inject: changing(({ facts, numbers }, row) => {
      const birth = dayText(addMonths(facts.pollingDay, -12 * facts.candidateAge + 4));
      return { birth, id: numbers.issue(sexOf(row), birthYearOf({ birth })), party_since: '' };
    }),
  },
  { code: 'candidate/nationality', inject: changing(() => ({ nationality: 'Việt Nam; Hoa Kỳ' })) },
  { code: 'candidate/status-unreadable', inject: changing(() => ({ status: 'đang chờ ý kiến' })) },
  {
    code: 'candidate/level-unreadable',
    inject: (ward, random) =>
      void ward.candidates.rows.push({ ...newcomer(ward, random), level: 'Cấp ba', constituency: '1' }),
  },
  {
    code: 'candidate/constituency-unknown',
    inject: (ward, random) =>
      void ward.candidates.rows.push({ ...newcomer(ward, random), constituency: '990' }),
  },
  { code: 'candidate/field-missing', inject: changing(() => ({ hometown: '' })) },
  { code: 'candidate/barred', inject: changing(() => ({ status: 'khởi tố bị can' })) },
  { code: 'candidate/duplicate', inject: standTwice },
  { code: 'candidate/too-many-levels', inject: standEverywhere },
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
  {
    code: 'candidate/namesakes',
    inject: (ward, random) => {
      const list = listOf(ward, 'province', CITY);
      const { name } = random.pick(list);
      setList(ward, 'province', CITY, inBallotOrder([...list, { ...newcomer(ward, random), name }]));
    },
  },
];

function changing(cells: (ward: WardDraft, row: CandidateRow) => Partial<CandidateRow>): Injector['inject'] {
  return (ward, random) => {
    const { candidates } = ward;
    const index = pickRow(ward, candidates, random, ({ level }) => level === COUNCIL_WORD.province);
    changeRow(ward, candidates, index, cells(ward, candidates.rows[index]!));
  };
}

/** Somebody new for the city's list. */
function newcomer({ facts, officials }: WardDraft, random: Random): CandidateRow {
  return candidateMaker(facts, officials, random)('province', CITY, PLAIN_CANDIDATE);
}

/** A candidate of one commune constituency stands in another as well: a woman, so that no share suffers. */
function standTwice(ward: WardDraft, random: Random): void {
  const row = ward.candidates.rows[pickRow(ward, ward.candidates, random, isStrong)]!;
  const other = ward.plan.constituencies.find(({ number }) => String(number) !== row.constituency)!;
  const constituency = String(other.number);
  setList(
    ward,
    'commune',
    constituency,
    inBallotOrder([...listOf(ward, 'commune', constituency), { ...row, constituency }]),
  );
}

/** A candidate of the commune stands for the city and the nation too. */
function standEverywhere(ward: WardDraft, random: Random): void {
  const row = ward.candidates.rows[pickRow(ward, ward.candidates, random, isStrong)]!;
  setList(
    ward,
    'province',
    CITY,
    inBallotOrder([
      ...listOf(ward, 'province', CITY),
      { ...row, level: COUNCIL_WORD.province, constituency: CITY },
    ]),
  );
  setList(
    ward,
    'na',
    NATION,
    inBallotOrder([...listOf(ward, 'na', NATION), { ...row, level: COUNCIL_WORD.na, constituency: NATION }]),
  );
}

function isStrong({ level, sex }: CandidateRow): boolean {
  return level === COUNCIL_WORD.commune && sex === 'Nữ';
}
