import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SUBCOMMAND_ALIASES } from '../../src/i18n/cli-text.ts';
import { elections } from '../law/statute-book.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/law');

interface LawOutput {
  readonly rules: readonly {
    readonly id: string;
    readonly value: string;
    readonly basis: readonly string[];
    readonly since: string;
    readonly replaced: { readonly act: string; readonly value: string } | null;
  }[];
}

const lawJson = async (...argv: readonly string[]): Promise<LawOutput> =>
  JSON.parse((await runCli(['law', ...argv, '--json'])).stdout) as LawOutput;

test.each(elections.map(({ id, pollingDay }) => [id, pollingDay] as const))(
  'fixtures/law/%s.md is the law of that election; when the law changes, look at what changed and write it again with: baucu law --election %1$s --format md --today %s --out fixtures/law/%1$s.md',
  async (id, pollingDay) => {
    const ran = await runCli(['law', '--election', id, '--format', 'md', '--today', pollingDay]);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout.split('\n')).toEqual(readFileSync(join(FIXTURES, `${id}.md`), 'utf8').split('\n'));
  },
);

test('a rule says since when it is in force and what it replaced', async () => {
  const { rules } = await lawJson('commune-election-committee/size', '--today', '2026-01-20');
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({
    value: 'từ 9 đến 17 thành viên',
    since: '2025-07-01',
    replaced: { act: '85/2015/QH13', value: 'từ 9 đến 11 thành viên', since: '2015-09-01' },
  });
});

test('a rule that nothing stood before has replaced nothing', async () => {
  const { rules } = await lawJson('area/size', '--election', '2021');
  expect(rules[0]?.replaced).toBeNull();
});

test('the sheet follows --today: before the amending law the old rule stands', async () => {
  const { rules } = await lawJson('commune-election-committee/size', '--today', '2025-06-30');
  expect(rules[0]).toMatchObject({ value: 'từ 9 đến 11 thành viên', replaced: null });
});

test.each([80, 120, 140])('on a screen of %i columns no line is longer', async (columns) => {
  const ran = await runCli(['law'], { terminal: true, columns });
  expect(ran.exitCode).toBe(0);
  // oxlint-disable-next-line no-control-regex
  const bare = ran.stdout.replaceAll(/\u001B\[\d+m/g, '');
  for (const line of bare.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  expect(bare).toContain('Thay cho: Luật');
});

test('the sheet as PDF goes to --out, and twice the same bytes', async () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  for (const name of ['a.pdf', 'b.pdf']) {
    const ran = await runCli(['law', 'bầu cử', '--format', 'pdf', '--out', path(name)]);
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  }
  expect(readFileSync(path('a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(path('a.pdf')).equals(readFileSync(path('b.pdf')))).toBe(true);
});

test('a PDF is not thrown at a screen', async () => {
  const ran = await runCli(['law', '--format', 'pdf'], { terminal: true });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('--out');
});

test('diff tells what changed between two elections, with both wordings and both articles', async () => {
  const ran = await runCli(['law', 'diff', '2021', '2026', '--today', '2026-03-15', '--json']);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const { changes } = JSON.parse(ran.stdout) as {
    changes: readonly { id: string; change: string; before: object | null; after: object | null }[];
  };
  expect(changes.find(({ id }) => id === 'commune-election-board/size')).toMatchObject({
    change: 'changed',
    before: { value: 'từ 7 đến 9 thành viên', basis: ['khoản 2 Điều 24 Luật 85/2015/QH13'] },
    after: { value: 'từ 9 đến 15 thành viên', act: '83/2025/QH15', since: '2025-07-01' },
  });
  expect(changes.find(({ id }) => id === 'council/seats-commune')).toMatchObject({
    change: 'added',
    before: null,
  });
  const text = await runCli(['luat', 'so-sanh', '2021', '2026', '--today', '2026-03-15']);
  expect(text.stdout).toContain('- Trước: từ 7 đến 9 thành viên');
  expect(text.stdout).toContain('+ Nay: từ 9 đến 15 thành viên');
});

test('an election compared with itself shows nothing', async () => {
  const ran = await runCli(['law', 'diff', '2021', '2021']);
  expect(ran).toMatchObject({ exitCode: 0 });
  expect(ran.stdout).toContain('Không có gì khác nhau.');
});

test.each([
  ['Điều 25', 'polling-team/size'],
  ['khoản 2 Điều 29', 'voter/one-list'],
  ['83/2025/QH15', 'polling-team/size'],
  ['Mẫu số 31', 'voter/list-order'],
  ['điểm d khoản 2 Điều 30 Luật 72/2025/QH15', 'council/seats-commune'],
])('cite "%s" finds %s', async (provision, id) => {
  const { rules } = await lawJson('cite', provision, '--election', '2026', '--today', '2026-03-15');
  expect(rules.map((rule) => rule.id)).toContain(id);
});

test('what the rulebook does not cite is not said to be absent from the law', async () => {
  const ran = await runCli(['law', 'cite', 'Điều 999']);
  expect(ran.exitCode).toBe(0);
  expect(ran.stdout).toContain('không có nghĩa là luật không quy định');
});

test.each([
  [['law', 'cite', 'bầu cử'], 'khoản 2 Điều 29'],
  [['law', 'diff', '2021'], 'cuộc bầu cử sau'],
  [['law', 'diff', '2021', '2031'], '2026'],
  [['law', '--format', 'doc'], 'pdf'],
])('%j is refused and the refusal names %s', async (argv, named) => {
  const ran = await runCli(argv);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});

test.each(Object.entries(SUBCOMMAND_ALIASES))(
  '%s has help with an example in both languages, and %s is the same',
  async (name, alias) => {
    const [parent = '', own = ''] = name.split(' ');
    for (const lang of ['vi', 'en']) {
      const [byName, byAlias] = await Promise.all(
        [own, alias].map((word) => runCli([parent, word, '--help', '--lang', lang])),
      );
      expect(byName).toMatchObject({ exitCode: 0, stderr: '' });
      expect(byName!.stdout).toContain(`  baucu ${name}`);
      expect(byAlias).toEqual(byName);
    }
  },
);

test('every election has its sheet', () => {
  for (const { id } of elections) expect(existsSync(join(FIXTURES, `${id}.md`))).toBe(true);
});
