import { expect, test } from 'vitest';
import { checkWard } from '../../src/checks/index.ts';
import { FINDING_CODES, type FindingCode } from '../../src/findings/codes.ts';
import { COLUMNS } from '../../src/i18n/columns.ts';
import { loadExplanations } from '../../src/i18n/load.ts';
import { tableOf } from '../../src/i18n/phrase.ts';
import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import { shapedTable } from '../../src/records/import/shape-table.ts';
import { readCandidates } from '../../src/records/candidate.ts';
import { readCommittees } from '../../src/records/committee.ts';
import { readConstituencies } from '../../src/records/constituency.ts';
import type { Ward, WardProfile } from '../../src/records/model.ts';
import { readTasks } from '../../src/records/task.ts';
import { readVoters } from '../../src/records/voter.ts';
import { readVotingAreas } from '../../src/records/voting-area.ts';
import type { Table } from '../../src/tables/table.ts';
import type { TableName } from '../../src/vocabulary.ts';

type Cells = Readonly<Record<string, string>>;
type Rows = Readonly<Record<TableName, readonly Cells[]>>;

const profile: WardProfile = {
  election: '2026',
  province: 'Thành phố Hà Nội',
  commune: 'Phường Mẫu',
  kind: 'ward-of-city',
  population: undefined,
  councilTerm: 'II',
  provinceCouncilTerm: 'XVII',
  polling: { opens: '07:00', closes: '19:00' },
  signatures: {
    peopleCommittee: { title: 'CHỦ TỊCH', name: '', byDeputy: false },
    electionCommittee: { title: 'CHỦ TỊCH', name: '', byDeputy: false },
  },
  overrideMilestones: {},
  overrideSurplus: [],
  youngUnder: undefined,
  minorityShare: undefined,
  communeCouncil: undefined,
  steeringSize: undefined,
  sample: true,
  files: {},
};

const MINH = { name: 'Lê Văn Minh', birth: '15/08/1980', sex: 'Nam', level: 'HĐND xã', constituency: '2' };

/** What a row has where the example is silent. */
const USUAL: Readonly<Partial<Record<TableName, Cells>>> = {
  voters: { permanent: 'Số 1, tổ 1', neighbourhood: '1', area: '1', nationality: 'Việt Nam' },
  candidates: {
    ...MINH,
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    religion: 'Không',
    hometown: 'Phường Mẫu',
    residence: 'Phường Mẫu',
    education: '12/12',
    expertise: 'Đại học Luật',
    degree: 'Không',
    politics: 'Không',
    languages: 'Không',
    occupation: 'Giáo viên',
    workplace: 'Trường Tiểu học Mẫu',
  },
  committees: { body: 'Tổ bầu cử', number: '4', position: 'Ủy viên' },
};

/** The ward around every example: tables that rows refer to. */
const AROUND: Rows = {
  voters: [],
  candidates: [],
  committees: [],
  areas: [
    { number: '1', neighbourhoods: '1-2', commune_constituency: '2' },
    { number: '2', neighbourhoods: '3', commune_constituency: '2' },
    { number: '3', neighbourhoods: '4', commune_constituency: '3' },
  ],
  constituencies: [
    { level: 'HĐND xã', number: '2', seats: '3' },
    { level: 'Quốc hội', number: '5', seats: '3' },
    { level: 'HĐND tỉnh', number: '7', seats: '3' },
  ],
  tasks: [],
};

const SANG = {
  name: 'Nguyễn Thị Sáng',
  birth: '12/04/1990',
  sex: 'Nữ',
  id: '028190123456',
  household: 'H012',
};
const HUNG = { name: 'Đỗ Mạnh Hùng', position: 'Tổ trưởng' };
const REST = 'cơ quan nhà nước; tổ chức chính trị; tổ chức chính trị - xã hội; tổ chức xã hội';

/** Rows that stand beside the example because the finding is about two rows. */
const BESIDE: Readonly<Partial<Record<FindingCode, Readonly<Partial<Record<TableName, readonly Cells[]>>>>>> =
  {
    'voter/duplicate-id': { voters: [SANG] },
    'voter/duplicate-person': { voters: [SANG] },
    'voter/possible-duplicate': { voters: [SANG] },
    'voter/household-split': { voters: [{ ...SANG, name: 'Trần Văn Bình', id: '' }] },
    'candidate/duplicate': {
      candidates: [MINH],
      constituencies: [{ level: 'HĐND xã', number: '5', seats: '3' }],
    },
    'candidate/too-many-levels': {
      candidates: [
        { ...MINH, level: 'Quốc hội', constituency: '5' },
        { ...MINH, level: 'HĐND tỉnh', constituency: '7' },
      ],
    },
    'candidate/order': { candidates: [{ ...MINH, no: '2' }] },
    'committee/two-heads': { committees: [HUNG] },
    'committee/component-missing': { committees: [{ ...HUNG, represents: REST }] },
    'committee/member-twice': { committees: [HUNG] },
    'committee/member-of-two': { committees: [{ name: 'Vũ Thị Lan' }] },
    'committee/number-unknown': { areas: [{ number: '4', commune_constituency: '2' }] },
    'committee/candidate-is-member': {
      candidates: [{ ...MINH, name: HUNG.name }],
      areas: [{ number: '4', commune_constituency: '2' }],
    },
    'area/constituency-unknown': { constituencies: [{ level: 'HĐND xã', number: '3', seats: '3' }] },
  };

/** The day a reminder or a delay shows; else any day in the middle. */
const TODAY: Readonly<Partial<Record<FindingCode, string>>> = {
  'milestone/soon': '2026-01-30',
  'milestone/late': '2026-02-08',
};

/** Findings that the right row keeps or that reading, not checking, makes. */
const NOT_PROVED_HERE: ReadonlySet<FindingCode> = new Set([
  'candidate/namesakes',
  // The example stands for a step nobody has begun; others are due on the same days.
  'milestone/soon',
  'table/ragged-row',
  'table/bad-encoding',
  'table/legacy-font',
  'table/total-row',
  'table/formula-error',
  'table/cell-unreadable',
]);

function tableFrom(name: TableName, rows: readonly Cells[]): Table {
  const columns = Object.entries(COLUMNS[name]).filter(([key]) =>
    rows.some((cells) => cells[key] !== undefined),
  );
  return {
    file: `${name}.csv`,
    header: columns.map(([, heading]) => heading.vi),
    rows: rows.map((cells) => columns.map(([key]) => cells[key] ?? '')),
    rowNumbers: rows.map((_, index) => index + 2),
    findings: [],
  };
}

const book = discoverLaw(new URL('../../src/law/', import.meta.url));

/** Codes that a ward with this one row gives. */
async function codesOf(code: FindingCode, cells: Cells): Promise<ReadonlySet<string>> {
  const { acts, elections } = await book;
  const table = tableOf({ code, at: { file: 'voters.csv' } })!;
  const rowsOf = (name: TableName): readonly Cells[] => {
    const usual = { ...USUAL[name] };
    if ('temporary' in cells && !('permanent' in cells)) usual['permanent'] = '';
    const beside = (BESIDE[code]?.[name] ?? []).map((row) => ({ ...USUAL[name], ...row }));
    return [...AROUND[name], ...beside, ...(name === table ? [{ ...usual, ...cells }] : [])];
  };
  const records = <R>(name: TableName, read: (table: Table) => R): Record<string, R> =>
    rowsOf(name).length === 0 ? {} : { [name]: read(shapedTable(tableFrom(name, rowsOf(name)), name, {})) };
  const ward = {
    folder: '/nowhere',
    profile,
    ...records('voters', (table) => readVoters(table, 2026)),
    ...records('candidates', readCandidates),
    ...records('committees', readCommittees),
    ...records('areas', readVotingAreas),
    ...records('constituencies', readConstituencies),
    ...records('tasks', readTasks),
  } as Ward;
  const today = TODAY[code] ?? '2026-01-20';
  const law = lawInForce(
    acts,
    elections.find(({ id }) => id === '2026')!,
    today,
  );
  return new Set(checkWard(ward, law, today).map((finding) => finding.code));
}

const explanations = await loadExplanations('vi');
const shown = FINDING_CODES.filter(
  (code) => explanations[code].wrong !== undefined && !NOT_PROVED_HERE.has(code),
);

test.each(shown)('the wrong row of %s is wrong by that code, and the right row is not', async (code) => {
  const { wrong, right } = explanations[code];
  expect([(await codesOf(code, wrong!)).has(code), (await codesOf(code, right!)).has(code)]).toEqual([
    true,
    false,
  ]);
});
