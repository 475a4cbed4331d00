import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

/** A plan of these lines in a folder of its own. */
function planFile(...lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'ke-hoach.csv');
  writeFileSync(path, ['Công việc,Hạn,Phụ trách', ...lines, ''].join('\n'));
  return path;
}

test('a plan that breaks a limit is told the limit and its article; a warning alone does not change the exit code', async () => {
  const path = planFile('Thành lập Tổ bầu cử,05/02/2026,UBND phường', 'Treo cờ ở các trục đường,20/02/2026,');
  const ran = await runCli(['plan', 'check', path, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const said = ran.stdout.replace(/\s+/g, ' ');
  for (const words of [
    '2 việc: 1 việc là mốc của luật, 1 việc riêng',
    'plan/date-differs',
    'chậm nhất là ngày 31/01/2026',
    'khoản 1 Điều 25 Luật 85/2015/QH13',
  ])
    expect(said).toContain(words);
  expect((await runCli(['plan', 'check', path, '--strict', ...TODAY])).exitCode).toBe(1);
});

test('the Vietnamese names of command and action are the same command', async () => {
  const path = planFile('Thành lập Tổ bầu cử,31/01/2026,');
  const [en, vi] = await Promise.all([
    runCli(['plan', 'check', path, ...TODAY]),
    runCli(['ke-hoach', 'kiem-tra', path, ...TODAY]),
  ]);
  expect(en).toMatchObject({ exitCode: 0, stderr: '' });
  expect(en.stdout).toContain('Không có ngày nào trái thời hạn của luật.');
  expect(vi).toEqual(en);
});

test('JSON counts the rows and holds the findings in the form of a check', async () => {
  const ran = await runCli([
    'plan',
    'check',
    planFile('Niêm yết danh sách,03/02/2026,', 'Bắt đầu bỏ phiếu,14/03/2026,'),
    '--json',
    ...TODAY,
  ]);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    version: 1,
    election: '2026',
    summary: { rows: 2, matched: 1, own: 0, unclear: 1, errors: 0, warnings: 2 },
    findings: [
      {
        code: 'plan/step-unclear',
        row: 2,
        args: { candidates: [{ milestone: 'post-voter-list' }, { milestone: 'post-candidate-list' }] },
      },
      {
        code: 'plan/date-differs',
        row: 3,
        column: 'due',
        args: { milestone: 'polls-open', due: '2026-03-15' },
      },
    ],
  });
});

test('the plan of an older election is compared with the law of its day', async () => {
  const path = planFile('Thành lập Tổ bầu cử,04/04/2021,');
  expect(
    (await runCli(['plan', 'check', path, '--election', '2021', '--today', '2021-02-01'])).stdout,
  ).toContain('03/04/2021');
});

test('a plan in a ward folder follows the steps moved there', async () => {
  const ward = await temporaryWard();
  writeFileSync(join(ward, 'ke-hoach.csv'), 'Công việc,Hạn\nThành lập Tổ bầu cử,05/02/2026\n');
  expect((await runCli(['plan', 'check', join(ward, 'ke-hoach.csv'), '--strict', ...TODAY])).exitCode).toBe(
    1,
  );
  const yaml = readFileSync(join(ward, 'ward.yaml'), 'utf8');
  writeFileSync(
    join(ward, 'ward.yaml'),
    `${yaml}override-milestones:\n  establish-polling-teams: { date: 2026-02-06, why: "Công văn 1" }\n`,
  );
  expect((await runCli(['plan', 'check', join(ward, 'ke-hoach.csv'), '--strict', ...TODAY])).exitCode).toBe(
    0,
  );
});

test.each([
  [['plan', 'check', 'khong-co.csv'], 'khong-co.csv'],
  [['plan', 'chek', 'x.csv'], 'chek'],
  [['plan', 'check'], 'tệp'],
])('%j is refused in one sentence', async (argv, hint) => {
  const ran = await runCli(argv);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain(hint);
});

test('the calendar that this program writes as CSV is a plan without a finding against the law', async () => {
  const ward = await temporaryWard();
  const path = join(temporaryFolder(), 'lich.csv');
  await runCli(['calendar', ward, '--csv', '--out', path, ...TODAY]);
  const ran = await runCli(['plan', 'check', path, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0 });
  expect(ran.stdout).not.toContain('duplicate-column');
});

test.each(['Việc', 'Đầu việc', 'Nhiệm vụ', 'Việc cần làm'])(
  'a plan may head its steps "%s"',
  async (heading) => {
    const path = join(temporaryFolder(), 'ke-hoach.csv');
    writeFileSync(path, `STT;${heading};Thời gian thực hiện\n1;Thành lập Tổ bầu cử;05/02/2026\n`);
    const ran = await runCli(['plan', 'check', path, ...TODAY]);
    expect(ran.stdout).toContain('plan/date-differs');
  },
);
