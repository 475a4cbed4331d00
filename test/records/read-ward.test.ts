import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWardProfile } from '../../src/records/ward-profile.ts';
import { readWard, type ReadWardOptions } from '../../src/records/read-ward.ts';

const home = mkdtempSync(join(tmpdir(), 'baucu-ward-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PROFILE = 'election: 2026\nprovince: Thành phố Mẫu\ncommune: Phường Mẫu\nkind: ward-of-city\n';
const VOTERS = 'Họ tên,Ngày sinh,Giới tính,Khu vực bỏ phiếu\n';
const VOTER = 'Nguyễn Văn Mẫu,1958,Nam,1\n';
const AREAS = 'Khu vực bỏ phiếu,Địa điểm bỏ phiếu\n';
const CANDIDATES = 'Họ tên,Cấp ứng cử,Đơn vị bầu cử\n';
const CONSTITUENCIES = 'Cấp,Đơn vị bầu cử số,Số đại biểu được bầu\n';

let wards = 0;
function ward(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(home, `ward-${(wards += 1)}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries({ 'ward.yaml': PROFILE, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const read = (folder: string, options: Omit<ReadWardOptions, 'elections'> = {}) =>
  readWard(folder, { elections: ['2021', '2026'], ...options });

test('a folder with a profile and two tables is a ward with two tables', async () => {
  const folder = ward({ 'voters.csv': VOTERS + VOTER, 'areas.csv': `${AREAS}1,Nhà văn hóa\n` });
  const read1 = await read(folder);
  expect(read1.folder).toBe(folder);
  expect(read1.profile).toEqual({
    election: '2026',
    province: 'Thành phố Mẫu',
    commune: 'Phường Mẫu',
    kind: 'ward-of-city',
    population: undefined,
    councilTerm: '',
    provinceCouncilTerm: '',
    polling: { opens: '', closes: '' },
    signatures: {
      peopleCommittee: { title: '', name: '', byDeputy: false },
      electionCommittee: { title: '', name: '', byDeputy: false },
    },
    overrideMilestones: {},
    overrideSurplus: [],
    youngUnder: undefined,
    minorityShare: undefined,
    communeCouncil: undefined,
    steeringSize: undefined,
    sample: false,
    files: {},
  });
  expect(read1.voters).toMatchObject({ file: 'voters.csv', rows: [{ row: 2, name: 'Nguyễn Văn Mẫu' }] });
  expect(read1.areas?.rows).toHaveLength(1);
  expect(Object.keys(read1).sort()).toEqual(['areas', 'folder', 'profile', 'voters']);
});

test('only the tables asked for are read, and what stands beside them', async () => {
  const folder = ward({
    'voters.csv': VOTERS + VOTER,
    'areas.csv': `${AREAS}1,x\n`,
    'tasks.csv': 'nothing a table has',
  });
  expect(Object.keys(await read(folder, { only: ['voters'] })).sort()).toEqual([
    'folder',
    'profile',
    'voters',
  ]);
  expect(Object.keys(await read(folder, { only: ['voters'], beside: ['areas'] })).sort()).toEqual([
    'areas',
    'folder',
    'profile',
    'voters',
  ]);
  await expect(read(folder)).rejects.toMatchObject({ code: 'table-no-header' });
});

test('a table may have another name and stand in a folder below', async () => {
  const folder = ward({
    'ward.yaml': `${PROFILE}files: { voters: lists/danh-sach.txt }\n`,
    'lists/danh-sach.txt': VOTERS + VOTER,
    'voters.csv': 'not this one',
  });
  expect((await read(folder, { only: ['voters'] })).voters?.file).toBe('lists/danh-sach.txt');
});

test('of voters.csv and voters.xlsx the CSV is read', async () => {
  const folder = ward({ 'voters.csv': VOTERS + VOTER, 'voters.xlsx': 'PK' });
  expect((await read(folder)).voters?.file).toBe('voters.csv');
});

test.each([
  ['header-only voters', { 'voters.csv': VOTERS }, {}, 'table-no-rows'],
  [
    'header-only areas beside voters',
    { 'voters.csv': VOTERS + VOTER, 'areas.csv': AREAS },
    {},
    'table-no-rows',
  ],
  [
    'header-only constituencies beside candidates',
    { 'candidates.csv': `${CANDIDATES}A,Quốc hội,1\n`, 'constituencies.csv': CONSTITUENCIES },
    {},
    'table-no-rows',
  ],
  [
    'header-only candidates when asked for',
    { 'candidates.csv': CANDIDATES },
    { only: ['candidates'] },
    'table-no-rows',
  ],
  [
    'a table named in files that is not there',
    { 'ward.yaml': `${PROFILE}files: { voters: x.csv }\n` },
    {},
    'file-missing',
  ],
  ['a folder named voters.csv', { 'voters.csv/x': '' }, {}, 'file-is-folder'],
  ['an empty table', { 'tasks.csv': '' }, {}, 'file-empty'],
  ['an empty profile', { 'ward.yaml': '' }, {}, 'ward-not-a-mapping'],
  ['a binary profile', { 'ward.yaml': '%PDF-1.7' }, {}, 'file-is-binary'],
  ['a profile in UTF-16', { 'ward.yaml': Buffer.from(`\ufeff${PROFILE}`, 'utf16le') }, {}, 'file-not-utf8'],
  [
    'a profile with one bad byte',
    { 'ward.yaml': Buffer.concat([Buffer.from(PROFILE), Buffer.from([0x23, 0xff])]) },
    {},
    'file-not-utf8',
  ],
  ['an unknown election', { 'ward.yaml': PROFILE.replace('2026', '2031') }, {}, 'election-unknown'],
  [
    'a profile without the kind of unit',
    { 'ward.yaml': PROFILE.replace(/kind.*/, '') },
    {},
    'ward-key-missing',
  ],
  [
    'a poll that closes before it opens',
    { 'ward.yaml': `${PROFILE}polling: { opens: 19:00, closes: 07:00 }\n` },
    {},
    'ward-bad-value',
  ],
  ['an unknown key', { 'ward.yaml': `${PROFILE}populaton: 5\n` }, {}, 'ward-unknown-key'],
] as const)('%s is refused', async (_, files, options, code) => {
  await expect(read(ward(files as Record<string, string>), options)).rejects.toMatchObject({
    name: 'ToolError',
    code,
  });
});

test('other tables with a header and no rows count as absent', async () => {
  const folder = ward({
    'candidates.csv': CANDIDATES,
    'constituencies.csv': CONSTITUENCIES,
    'areas.csv': AREAS,
    'tasks.csv': 'Mã,Công việc\n',
  });
  expect(Object.keys(await read(folder)).sort()).toEqual(['folder', 'profile']);
});

test('no folder, no profile and a file in place of the folder are told apart from a ward', async () => {
  await expect(read(join(home, 'nowhere'))).rejects.toMatchObject({ code: 'folder-missing' });
  const empty = join(home, 'empty');
  mkdirSync(empty);
  await expect(read(empty)).rejects.toMatchObject({ code: 'folder-not-a-ward', args: { path: empty } });
  await expect(read(join(ward({}), 'ward.yaml'))).rejects.toMatchObject({ code: 'folder-not-a-ward' });
});

test.each(['../outside.csv', '/etc/hostname', 'lists/../../outside.csv', '..'])(
  '%s in files leads out of the folder',
  async (file) => {
    writeFileSync(join(home, 'outside.csv'), VOTERS + VOTER);
    const folder = ward({ 'ward.yaml': `${PROFILE}files: { voters: ${file} }\n` });
    await expect(read(folder)).rejects.toMatchObject({
      code: 'ward-file-outside',
      args: { key: 'files.voters', file },
    });
  },
);

test.skipIf(process.platform === 'win32')(
  'a link in files may lead within the folder but not out of it',
  async () => {
    writeFileSync(join(home, 'outside.csv'), VOTERS + VOTER);
    const folder = ward({
      'ward.yaml': `${PROFILE}files: { voters: link.csv }\n`,
      'real.csv': VOTERS + VOTER,
    });
    symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
    expect((await read(folder)).voters?.rows).toHaveLength(1);

    const leaky = ward({ 'ward.yaml': `${PROFILE}files: { voters: lists/x.csv }\n` });
    symlinkSync(home, join(leaky, 'lists'));
    writeFileSync(join(home, 'x.csv'), VOTERS + VOTER);
    await expect(read(leaky)).rejects.toMatchObject({ code: 'ward-file-outside' });
  },
);

test.skipIf(process.platform === 'win32')(
  'a ward folder that is itself a link is a ward folder',
  async () => {
    const folder = ward({
      'ward.yaml': `${PROFILE}files: { voters: real.csv }\n`,
      'real.csv': VOTERS + VOTER,
    });
    symlinkSync(folder, join(home, 'linked'));
    expect((await read(join(home, 'linked'))).voters?.rows).toHaveLength(1);
  },
);

test('a full profile is read into its fields', async () => {
  const folder = ward({
    'ward.yaml': `${PROFILE}population: 43.000
council-term: II
province-council-term: XVII
polling: { opens: 06:00, closes: 20:00 }
signatures:
  people-committee: { title: CHỦ TỊCH, name: Lê Văn Mẫu, by-deputy: true }
  election-committee: { title: CHỦ TỊCH, name: Trần Thị Mẫu }
override-milestones: { consultation-2: { date: 2026-02-03, why: "Nghị quyết mẫu" } }
minorities: { share: 0.1 }
steering-committee: { size: 13 }
sample: true
`,
  });
  expect(await readWardProfile(folder, ['2026'])).toMatchObject({
    population: 43_000,
    councilTerm: 'II',
    provinceCouncilTerm: 'XVII',
    polling: { opens: '06:00', closes: '20:00' },
    signatures: {
      peopleCommittee: { title: 'CHỦ TỊCH', name: 'Lê Văn Mẫu', byDeputy: true },
      electionCommittee: { name: 'Trần Thị Mẫu', byDeputy: false },
    },
    overrideMilestones: { 'consultation-2': { date: '2026-02-03', why: 'Nghị quyết mẫu' } },
    minorityShare: 0.1,
    steeringSize: 13,
    sample: true,
  });
});

test('a minority share of false is no share', async () => {
  expect(
    (await readWardProfile(ward({ 'ward.yaml': `${PROFILE}minorities: false\n` }), ['2026'])).minorityShare,
  ).toBeUndefined();
});
