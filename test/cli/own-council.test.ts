import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryWard } from './temporary-ward.ts';

/** The invented ward as a special zone of so many people. */
async function specialZone(population: number, more = ''): Promise<string> {
  const ward = await temporaryWard();
  const path = join(ward, 'ward.yaml');
  const text = readFileSync(path, 'utf8')
    .replace(/^kind: .*$/m, 'kind: special-zone')
    .replace(/^population: .*$/m, `population: ${population}`);
  writeFileSync(path, text);
  appendFileSync(path, `\n${more}`);
  return ward;
}

const TODAY = ['--today', '2026-01-20'];
const NO_COUNCIL = 'commune-council: false\n';

test('a small special zone is asked whether it has a council, and without one nobody votes for it', async () => {
  const open = await runCli(['check', await specialZone(414), '--only', 'voters', '--json', ...TODAY]);
  expect(open.stdout).toContain('commune-council: false');
  const ward = await specialZone(414, NO_COUNCIL);
  const settled = await runCli(['check', ward, '--only', 'voters', '--json', ...TODAY]);
  const { summary, findings } = JSON.parse(settled.stdout) as {
    readonly summary: { readonly byBallot: object };
    readonly findings: readonly object[];
  };
  expect(summary.byBallot).toMatchObject({ na: 399, province: 399, commune: 0 });
  expect(findings).toEqual([]);
});

test('its commune constituencies are an error of the table, and nothing is planned for them', async () => {
  const ward = await specialZone(414, NO_COUNCIL);
  const seats = await runCli(['seats', ward, ...TODAY]);
  expect(seats).toMatchObject({ exitCode: 1, stderr: '' });
  expect(seats.stdout).toContain('không có Hội đồng nhân dân');
  expect(seats.stdout).not.toContain('không có quy định');
  const { findings } = JSON.parse(
    (await runCli(['check', ward, '--only', 'candidates', '--json', ...TODAY])).stdout,
  ) as {
    readonly findings: readonly { readonly code: string; readonly fix: string }[];
  };
  expect(findings.find(({ code }) => code === 'council/seats-differ')?.fix).toContain('Xóa các dòng');
  const { kinds } = JSON.parse((await runCli(['committees', 'plan', ward, '--json', ...TODAY])).stdout) as {
    readonly kinds: readonly { readonly kind: string }[];
  };
  expect(kinds.map(({ kind }) => kind)).toEqual(['polling-team']);
});

test.each([
  ['with 1,000 people', 1000],
  ['with 5,000', 5000],
])('a special zone %s cannot be without one', async (_what, population) => {
  const ran = await runCli(['check', await specialZone(population, NO_COUNCIL), ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('commune-council');
});

test('nor can a ward', async () => {
  const ward = await temporaryWard();
  appendFileSync(join(ward, 'ward.yaml'), `\n${NO_COUNCIL}`);
  expect(await runCli(['status', ward, ...TODAY])).toMatchObject({ exitCode: 2, stdout: '' });
});
