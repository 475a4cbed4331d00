import { COLUMNS } from '../../src/records/columns.ts';
import type { Candidate, Constituency, Membership, Records, WordCell } from '../../src/records/model.ts';
import type { Component, Council, Position } from '../../src/vocabulary.ts';
import { born } from './voter-record.ts';

/** A word of a closed list, as read from a cell. */
export const word = <W extends string>(text: W): WordCell<W> => ({ state: 'read', word: text });
export const BLANK = { state: 'blank' } as const;
export const unread = (text: string) => ({ state: 'unreadable', text }) as const;

// Names in the order of the ballot, so that invented lists are in order.
const GIVEN =
  'An Ánh Bình Cúc Dung Đào Giang Hà Khánh Lan Mai Nga Oanh Phúc Quý Sen Tâm Uyên Vân Xuân Yến'.split(' ');

/** The name of the n-th invented person of a list: later ones come later on the ballot. */
export function nameOf(index: number): string {
  const given = GIVEN[index % GIVEN.length]!;
  return `${['Đỗ', 'Lê', 'Mẫu', 'Trần'][Math.floor(index / GIVEN.length) % 4]} Thị ${given}`;
}

/** An invented candidate without a defect, for the commune council in constituency 1. */
export function candidateRecord(given: Partial<Candidate> = {}): Candidate {
  const row = given.row ?? 2;
  return {
    row,
    no: '',
    name: nameOf(row - 2),
    otherName: '',
    birth: born('1980-06-15'),
    sex: word('female'),
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    religion: 'Không',
    hometown: 'Xã Mẫu, tỉnh Mẫu',
    residence: 'Số 1, phố Mẫu',
    education: '12/12',
    expertise: 'Cử nhân Luật',
    degree: '',
    politics: 'Trung cấp',
    languages: '',
    occupation: 'Công chức',
    workplace: 'UBND phường Mẫu',
    partySince: '',
    naTerms: '',
    councilTerms: '',
    id: { state: 'read', id: `997180${String(row).padStart(6, '0')}` },
    level: word('commune'),
    constituency: '1',
    origin: '',
    dossierOn: BLANK,
    dossierTime: undefined,
    dossier: undefined,
    status: BLANK,
    trust: undefined,
    note: '',
    ...given,
  };
}

/** candidates.csv with these rows and every column but those named; rows without a number of their own count from 2. */
export function candidateRecords(
  rows: readonly Partial<Candidate>[],
  without: readonly string[] = [],
): Records<Candidate> {
  const candidates = rows.map((row, index) => candidateRecord({ row: index + 2, ...row }));
  const columns = COLUMNS.candidates.map(({ key }) => key).filter((key) => !without.includes(key));
  return {
    table: 'candidates',
    file: 'candidates.csv',
    rows: candidates,
    columns: new Set(columns),
    findings: [],
  };
}

/** constituencies.csv with these rows: constituency 1, 2, 3 … of the commune unless said. */
export function constituencyRecords(rows: readonly Partial<Constituency>[]): Records<Constituency> {
  const constituencies = rows.map((row, index): Constituency => {
    const seats = 'seats' in row ? row.seats : 3;
    return {
      row: index + 2,
      level: word('commune'),
      number: String(index + 1),
      consists: `Tổ dân phố số ${index + 1}`,
      seatsText: seats === undefined ? '' : String(seats),
      population: undefined,
      populationText: row.population === undefined ? '' : String(row.population),
      ...row,
      seats,
    };
  });
  return {
    table: 'constituencies',
    file: 'constituencies.csv',
    rows: constituencies,
    columns: new Set(COLUMNS.constituencies.map(({ key }) => key)),
    findings: [],
  };
}

/** An invented ordinary member of the polling team of area 1. */
export function membershipRecord(given: Partial<Membership> = {}): Membership {
  const row = given.row ?? 2;
  return {
    row,
    body: word('polling-team'),
    level: BLANK,
    number: '1',
    name: `Vũ Văn Mẫu ${row}`,
    birth: born('1975-01-02'),
    sex: word('male'),
    id: { state: 'read', id: `997075${String(row).padStart(6, '0')}` },
    position: word('member'),
    title: '',
    represents: [],
    representsUnread: [],
    decision: '01/QĐ-UBND',
    decidedOn: BLANK,
    note: '',
    ...given,
  };
}

/** committees.csv with these rows. */
export function committeeRecords(rows: readonly Partial<Membership>[]): Records<Membership> {
  const memberships = rows.map((row, index) => membershipRecord({ row: index + 2, ...row }));
  return {
    table: 'committees',
    file: 'committees.csv',
    rows: memberships,
    columns: new Set(COLUMNS.committees.map(({ key }) => key)),
    findings: [],
  };
}

const CIVIL: readonly Component[] = [
  'state-agency',
  'political-organisation',
  'socio-political-organisation',
  'social-organisation',
  'voters',
];
const ALL: readonly Component[] = [...CIVIL, 'council-standing', 'people-committee', 'fatherland-front'];

/** A body of so many members with its head, deputy and secretary in the first rows, everybody represented. */
export function bodyOf(
  size: number,
  ref: {
    readonly body: 'polling-team' | 'election-board' | 'election-committee';
    readonly level?: Council;
    readonly number?: string;
  },
  more: Partial<Membership> = {},
): readonly Partial<Membership>[] {
  const leaders: Readonly<Record<typeof ref.body, readonly Position[]>> = {
    'polling-team': ['team-leader', 'secretary'],
    'election-board': ['board-head', 'board-deputy', 'secretary'],
    'election-committee': ['chair', 'vice-chair', 'secretary'],
  };
  return Array.from({ length: size }, (_, index) => ({
    body: word(ref.body),
    level: ref.level === undefined ? BLANK : word(ref.level),
    number: ref.number ?? '',
    position: word(leaders[ref.body][index] ?? 'member'),
    represents: index === 0 ? ALL : [],
    ...more,
  }));
}

/** `file:row:column severity code`, the way tests name findings. */
export function lines(
  findings: Iterable<{
    readonly at: { readonly file: string; readonly row?: number; readonly column?: string };
    readonly severity: string;
    readonly code: string;
  }>,
): readonly string[] {
  return [...findings].map(
    ({ at, severity, code }) =>
      `${at.file.replace('.csv', '')}:${at.row ?? ''}:${at.column ?? ''} ${severity} ${code}`,
  );
}
