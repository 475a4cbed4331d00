import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

interface CheckOutput {
  readonly version: number;
  readonly election: string;
  readonly today: string;
  readonly summary: {
    readonly tables: readonly string[];
    readonly voters: number;
    readonly errors: number;
    readonly byCode: Record<string, number>;
    readonly byArea: Record<string, number>;
    readonly bySex: Record<string, number>;
    readonly byBallot: Record<string, number>;
  };
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly row?: number;
    readonly column?: string;
    readonly message: string;
    readonly fix: string;
    readonly basis: readonly string[];
  }[];
}

async function checked(...argv: readonly string[]): Promise<CheckOutput & { readonly exitCode: number }> {
  const ran = await runCli(['check', ...argv, '--json', ...TODAY]);
  expect(ran.stderr).toBe('');
  return { exitCode: ran.exitCode, ...(JSON.parse(ran.stdout) as CheckOutput) };
}

function editLine(ward: string, line: number, edit: (text: string) => string): void {
  const path = join(ward, 'voters.csv');
  const lines = readFileSync(path, 'utf8').split('\r\n');
  lines[line - 1] = edit(lines[line - 1]!);
  writeFileSync(path, lines.join('\r\n'));
}

test('the JSON is the contract’s: version, summary, findings with place, article, message and fix', async () => {
  const ward = await temporaryWard();
  editLine(ward, 17, (text) => text.replace(/\d{2}\/\d{2}\/\d{4}/, '16/03/2008'));
  const { exitCode, summary, findings, ...head } = await checked(ward);
  expect(exitCode).toBe(1);
  expect(head).toEqual({ version: 1, election: '2026', today: '2026-01-20' });
  expect(summary.voters).toBe(400);
  expect(Object.values(summary.byArea).reduce((a, b) => a + b)).toBe(
    summary.bySex['male']! + summary.bySex['female']!,
  );
  const finding = findings.find(({ code }) => code === 'voter/under-age')!;
  expect(finding).toMatchObject({
    severity: 'error',
    file: 'voters.csv',
    row: 17,
    column: 'birth',
    args: { turnsOn: '2026-03-16' },
    basis: ['Điều 2 Luật 85/2015/QH13'],
  });
  expect(finding.message).not.toBe('');
  expect(finding.fix).not.toBe('');
});

test.each([
  ['voters', ['voters']],
  ['areas', ['areas']],
  ['candidates', ['candidates', 'constituencies']],
  ['committees', ['committees']],
  ['calendar', ['tasks']],
  ['voters,areas', ['voters', 'areas']],
])('--only %s checks just that', async (only, tables) => {
  const ward = await temporaryWard();
  const { summary, findings } = await checked(ward, '--only', only);
  expect(summary.tables).toEqual(tables);
  for (const { file } of findings)
    expect([...tables.map((table) => `${table}.csv`), 'ward.yaml']).toContain(file);
});

test('a table that is not there is not checked, and the summary says which were', async () => {
  const ward = await temporaryWard();
  rmSync(join(ward, 'committees.csv'));
  const { summary, exitCode } = await checked(ward);
  expect(exitCode).toBe(0);
  expect(summary.tables).not.toContain('committees');
});

test('one table may be named by its file', async () => {
  const ward = await temporaryWard();
  expect((await checked(join(ward, 'committees.csv'))).summary.tables).toEqual(['committees']);
});

test('--strict turns a warning into exit code 1', async () => {
  const ward = await temporaryWard();
  editLine(ward, 9, (text) => text.replace(/028\d{9}/, ''));
  expect((await runCli(['check', ward, '--only', 'voters', ...TODAY])).exitCode).toBe(0);
  expect((await runCli(['check', ward, '--only', 'voters', '--strict', ...TODAY])).exitCode).toBe(1);
});

test('a screen shows some findings of each code and says so; a pipe shows all', async () => {
  const ward = await temporaryWard();
  for (let line = 2; line < 40; line += 1)
    editLine(ward, line, (text) => text.replace(/\d{2}\/\d{2}\/\d{4}/, 'không đọc được'));
  const screen = await runCli(['check', ward, '--only', 'voters', ...TODAY], {
    terminal: true,
    columns: 100,
    env: { NO_COLOR: '1' },
  });
  const pipe = await runCli(['check', ward, '--only', 'voters', ...TODAY]);
  const shown = (text: string): number => text.match(/voter\/birth-unreadable$/gm)?.length ?? 0;
  expect(shown(screen.stdout)).toBeLessThan(shown(pipe.stdout));
  expect(screen.stdout).toContain('--limit 0');
  expect(Math.max(...screen.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('identity numbers are masked in every message and fact', async () => {
  const ward = await temporaryWard();
  const lines = readFileSync(join(ward, 'voters.csv'), 'utf8').split('\r\n');
  const id = /028\d{9}/.exec(lines[3]!)![0];
  editLine(ward, 8, (text) => text.replace(/028\d{9}/, id));
  for (const argv of [['--json'], []]) {
    const { stdout } = await runCli(['check', ward, ...argv, ...TODAY]);
    expect(stdout).toContain('voter/duplicate-id');
    expect(stdout).not.toContain(id);
  }
});

test('the answer does not depend on the time zone of the machine, only on the day in Việt Nam', async () => {
  const ward = await temporaryWard();
  const late = await runCli(['check', ward, '--json'], { now: '2026-01-19T17:30:00Z' });
  expect(JSON.parse(late.stdout)).toMatchObject({ today: '2026-01-20' });
});

test('a table is known by another name of its file, as VOTERS.CSV is on Windows', async () => {
  const ward = await temporaryWard();
  linkSync(join(ward, 'voters.csv'), join(ward, 'DANH-SACH.CSV'));
  const byName = await checked(join(ward, 'voters.csv'));
  expect(await checked(join(ward, 'DANH-SACH.CSV'))).toEqual(byName);
});
