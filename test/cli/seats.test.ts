import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

interface Unit {
  readonly kind: string;
  readonly seats: number | null;
  readonly working: { readonly steps: readonly { readonly adds: number }[]; readonly counted: number } | null;
  readonly constituencies: { readonly least: number; readonly evenly: readonly number[] } | null;
}

const units = async (...argv: readonly string[]): Promise<readonly Unit[]> =>
  (JSON.parse((await runCli(['seats', ...argv, '--json'])).stdout) as { units: readonly Unit[] }).units;

test.each([
  ['commune', 35_498, 22, [5, 2], 5],
  ['commune', 10_000, 15, [0, 0], 3],
  ['ward-of-province', 22_565, 20, [5, 0], 4],
  ['ward-of-city', 87_801, 26, [5, 6], 6],
  ['mountain-commune', 12_999, 20, [5, 0], 4],
  ['special-zone', 13_000, 21, [5, 1], 5],
  ['ward-of-city', 197_142, 30, [5, 21], 6],
  ['province', 1_069_999, 50, [0], 10],
  ['province', 1_070_000, 51, [1], 11],
  ['city', 1_275_000, 51, [1], 11],
  ['province', 9_000_000, 85, [114], 17],
  ['capital-or-hcmc', 8_000_000, 125, [], 25],
])(
  'a %s of %i people elects %i: steps %j, at least %i constituencies',
  async (kind, population, seats, adds, least) => {
    const [unit] = await units('--kind', kind, '--population', String(population));
    expect(unit).toMatchObject({ kind, seats, constituencies: { least } });
    expect(unit!.working!.steps.map((step) => step.adds)).toEqual(adds);
  },
);

test('without a kind every kind of commune is counted', async () => {
  expect((await units('--population', '60000')).map(({ kind, seats }) => [kind, seats])).toEqual([
    ['mountain-commune', 30],
    ['commune', 26],
    ['ward-of-province', 26],
    ['ward-of-city', 22],
    ['special-zone', 30],
  ]);
});

test('the working is shown step by step, with the point of the article', async () => {
  const ran = await runCli(['so-dai-bieu', '--kind', 'commune', '--population', '35498'], {
    columns: 80,
    terminal: true,
  });
  expect(ran.stdout).toContain('Trên 10.000 đến 20.000 dân: có 10.000 dân, đủ 2.000 dân thêm 1');
  expect(ran.stdout).toContain('điểm b khoản 2 Điều 30 Luật 72/2025/QH15');
  expect(ran.stdout).toMatch(/2×5,\s3×4/);
});

test('an election whose law is not in the rulebook has no number', async () => {
  const [unit] = await units('--kind', 'commune', '--population', '9000', '--election', '2021');
  expect(unit).toMatchObject({ seats: null, working: null, constituencies: null });
});

const PROFILE = 'election: "2026"\nprovince: Tỉnh Mẫu\ncommune: Xã Mẫu\nkind: commune\npopulation: 12000\n';

function ward(
  constituencies: readonly (readonly [string, number, number | ''])[],
  more: Readonly<Record<string, string>> = {},
): string {
  const folder = join(temporaryFolder(), 'xa');
  mkdirSync(folder);
  const rows = constituencies.map(
    ([number, seats, population]) => `HĐND xã,${number},${seats},${population}`,
  );
  const files = {
    'ward.yaml': PROFILE,
    'constituencies.csv': `Cấp,Đơn vị bầu cử số,Số đại biểu được bầu,Dân số\n${rows.join('\n')}\n`,
    ...more,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('the proposal by population stands beside the ward’s own division', async () => {
  const folder = ward([
    ['1', 4, 4300],
    ['2', 4, 3100],
    ['3', 4, 2600],
    ['4', 4, 2000],
  ]);
  const ran = await runCli(['seats', folder, '--json']);
  expect(ran.exitCode).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    own: 16,
    counted: 'population',
    noProposal: null,
    law: { seats: 16 },
    constituencies: [
      {
        own: { seats: 4, perSeat: 1075, deviation: 43.3 },
        proposed: { seats: 5, perSeat: 860, deviation: 14.7 },
      },
      { own: { seats: 4 }, proposed: { seats: 4 } },
      { own: { seats: 4 }, proposed: { seats: 4 } },
      { own: { seats: 4, perSeat: 500 }, proposed: { seats: 3, perSeat: 667 } },
    ],
  });
});

test('seats against the law are exit 1 and both numbers are said', async () => {
  const folder = ward([
    ['1', 6, 6000],
    ['2', 5, 6000],
    ['3', 5, 6000],
    ['4', 5, 6000],
  ]);
  const ran = await runCli(['seats', folder]);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain('được bầu 21 đại biểu, KHÁC số luật định là 16');
});

test.each([
  [
    [
      ['1', 8, 6000],
      ['2', 8, 6000],
    ] as const,
    'quá ít đơn vị bầu cử',
  ],
  [
    [
      ['1', 5, ''],
      ['2', 5, 1],
      ['3', 5, 1],
      ['4', 1, 1],
    ] as const,
    'chưa đủ dân số',
  ],
])('%j: no proposal, because %s', async (constituencies, why) => {
  expect((await runCli(['seats', ward(constituencies)])).stdout).toContain(why);
});

test('a folder whose list of voters is still empty is answered', async () => {
  const folder = ward(
    [
      ['1', 5, ''],
      ['2', 5, ''],
      ['3', 5, ''],
      ['4', 1, ''],
    ],
    {
      'voters.csv': 'Họ và tên,Ngày sinh\n',
      'areas.csv': 'Khu vực bỏ phiếu\n1\n',
    },
  );
  expect(await runCli(['seats', folder])).toMatchObject({ exitCode: 0, stderr: '' });
});

test('the lines of a ward fit a screen of 80 columns', async () => {
  const ran = await runCli(['seats', await temporaryWard()], { terminal: true, columns: 80 });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  // oxlint-disable-next-line no-control-regex
  for (const line of ran.stdout.replaceAll(/\u001B\[\d+m/g, '').split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(80);
});

test('inside a ward folder no folder is named, and --population asks what if', async () => {
  const folder = ward([
    ['1', 5, 4000],
    ['2', 5, 4000],
    ['3', 5, 4000],
    ['4', 1, 0],
  ]);
  expect((await runCli(['seats'], { cwd: folder })).stdout).toContain('12.000 dân');
  const asked = await runCli(['seats', '.', '--population', '14000'], { cwd: folder });
  expect(asked.stdout).toContain('Được bầu 17 đại biểu');
});

test.each([
  [['seats'], '--population'],
  [['seats', '--population', 'nhiều'], '--population'],
  [['seats', '--kind', 'town', '--population', '1'], 'commune'],
])('%j is refused and the refusal names %s', async (argv, named) => {
  const ran = await runCli(argv, { cwd: temporaryFolder() });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});

test('a kind of province is no kind of ward', async () => {
  expect((await runCli(['seats', ward([['1', 5, 1]]), '--kind', 'city'])).exitCode).toBe(2);
});

test('a number of people may be written in groups of three', async () => {
  expect(await units('--kind', 'commune', '--population', '35.498')).toEqual(
    await units('--kind', 'commune', '--population', '35498'),
  );
  expect((await runCli(['seats', '--kind', 'commune', '--population', '35.49'])).exitCode).toBe(2);
});

test('of a special zone it is said that a small one has no council', async () => {
  const zone = await runCli(['seats', '--kind', 'special-zone', '--population', '800']);
  expect(zone.stdout).toContain('Đặc khu dưới 1.000 dân');
  expect(zone.stdout).toContain('Thông tư 21/2025/TT-BNV');
  expect((await runCli(['seats', '--kind', 'commune', '--population', '800'])).stdout).not.toContain(
    'Đặc khu',
  );
});
