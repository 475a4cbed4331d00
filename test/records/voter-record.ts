import type { PartialDate } from '../../src/dates/partial-date.ts';
import type {
  DateCell,
  IdCell,
  Records,
  Voter,
  VotingArea,
  Ward,
  WardProfile,
} from '../../src/records/model.ts';
import type { AreaKind, VoterCategory, VoterStatus } from '../../src/vocabulary.ts';

/** An invented permanent resident without a defect; the number begins with a place that has never existed. */
export function voterRecord(given: Partial<Voter> = {}): Voter {
  const row = given.row ?? 2;
  return {
    row,
    no: String(row - 1),
    name: `Nguyễn Thị Mẫu ${row}`,
    birth: born('1980-06-15'),
    sex: { state: 'read', word: 'female' },
    id: { state: 'read', id: `028180${String(row).padStart(6, '0')}` },
    oldId: '',
    ethnicity: 'Kinh',
    nationality: '',
    permanent: 'Số 1, phố Mẫu',
    temporary: '',
    current: '',
    temporarySince: { state: 'blank' },
    household: '',
    relation: '',
    neighbourhood: '',
    area: '1',
    category: { state: 'blank' },
    status: { state: 'blank' },
    marks: undefined,
    note: '',
    ...given,
  };
}

/** A cell with a day, or with what is known of it: `1958`, `2008-03`, `2008-03-15`. */
export function born(text: string): DateCell {
  const [year, month, day] = text.split('-').map(Number);
  const date: PartialDate = { year: year!, month, day };
  return { state: 'read', date };
}

export const category = (word: VoterCategory) => ({ state: 'read', word }) as const;
export const status = (word: VoterStatus) => ({ state: 'read', word }) as const;
export const number = (id: string): IdCell => ({ state: 'read', id });

/** voters.csv with these rows; rows without a number of their own count from 2. */
export function register(rows: readonly Partial<Voter>[], columns: readonly string[] = []): Records<Voter> {
  const voters = rows.map((row, index) => voterRecord({ row: index + 2, ...row }));
  return { table: 'voters', file: 'voters.csv', rows: voters, columns: new Set(columns), findings: [] };
}

/** An ordinary voting area. */
export function areaRecord(given: Partial<VotingArea> = {}): VotingArea {
  return {
    row: 2,
    number: '1',
    place: 'Nhà văn hóa số 1',
    neighbourhoods: [],
    kind: { state: 'blank' },
    dispersed: false,
    constituencies: { na: '', province: '', commune: '' },
    opens: '',
    closes: '',
    ...given,
  };
}

export const areaKind = (word: AreaKind) => ({ state: 'read', word }) as const;

/** areas.csv with these rows. */
export function areaRecords(
  rows: readonly Partial<VotingArea>[],
  columns: readonly string[] = ['number', 'neighbourhoods'],
): Records<VotingArea> {
  const areas = rows.map((row, index) => areaRecord({ row: index + 2, number: String(index + 1), ...row }));
  return { table: 'areas', file: 'areas.csv', rows: areas, columns: new Set(columns), findings: [] };
}

/** A ward of invented people with these tables. */
export function wardOf(tables: Partial<Ward>, profile: Partial<WardProfile> = {}): Ward {
  const nobody = { title: 'CHỦ TỊCH', name: '', byDeputy: false };
  return {
    folder: '/nowhere',
    profile: {
      election: '2026',
      province: 'Thành phố Mẫu',
      commune: 'Phường Mẫu',
      kind: 'ward-of-city',
      population: 43_000,
      councilTerm: 'II',
      provinceCouncilTerm: 'XVII',
      polling: { opens: '07:00', closes: '19:00' },
      signatures: { peopleCommittee: nobody, electionCommittee: nobody },
      overrideMilestones: {},
      overrideSurplus: [],
      youngUnder: undefined,
      minorityShare: undefined,
      communeCouncil: undefined,
      steeringSize: undefined,
      sample: true,
      files: {},
      ...profile,
    },
    ...tables,
  };
}
