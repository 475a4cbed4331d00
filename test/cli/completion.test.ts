import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { COMMAND_ALIASES, SUBCOMMAND_ALIASES } from '../../src/i18n/cli-text.ts';
import { FORMS } from '../../src/print/forms/index.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const scriptFor = async (shell: string) =>
  (await runCli(['completion', shell], { cwd: temporaryFolder() })).stdout;

/** What bash offers for the last of these words, the first being `baucu`. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = `${await scriptFor('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_baucu
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc'], { input: script, encoding: 'utf8', cwd: temporaryFolder() })
    .split('\n')
    .filter(Boolean);
}

test('every command is offered by both names', async () => {
  expect(await offered('baucu', '')).toEqual(
    expect.arrayContaining([...Object.keys(COMMAND_ALIASES), ...Object.values(COMMAND_ALIASES)]),
  );
  expect(await offered('baucu', 'kie')).toEqual(['kiem-tra']);
});

test('under a command its own commands are offered, after either name', async () => {
  const below = [
    'audit',
    SUBCOMMAND_ALIASES['committees audit'],
    'plan',
    SUBCOMMAND_ALIASES['committees plan'],
  ];
  expect(await offered('baucu', 'committees', '')).toEqual(expect.arrayContaining(below));
  expect(await offered('baucu', 'to-chuc', 'aud')).toEqual(['audit']);
});

test('a command offers its own options and those of all, and none of another', async () => {
  const options = await offered('baucu', 'kiem-tra', 'phuong', '--');
  expect(options).toEqual(expect.arrayContaining(['--only', '--annotate', '--today', '--lang', '--help']));
  expect(options).not.toContain('--poster');
  expect(new Set(options).size).toBe(options.length);
});

test.each([
  [
    ['baucu', 'check', '--lang', ''],
    ['vi', 'en'],
  ],
  [
    ['baucu', 'calendar', '--paper', ''],
    ['A3', 'A4'],
  ],
  [['baucu', 'completion', 'power'], ['powershell']],
  [['baucu', 'explain', 'voter/under'], ['voter/under-age']],
])('%j offers %j', async (words, expected) => {
  expect(await offered(...words)).toEqual(expected);
});

test('print offers every form', async () => {
  expect(await offered('baucu', 'print', '')).toEqual(
    expect.arrayContaining([...FORMS.map(({ id }) => id), 'pack', 'plan']),
  );
});

test.each(['zsh', 'fish', 'powershell'])('%s is served the same words', async (shell) => {
  const script = await scriptFor(shell);
  for (const word of ['kiem-tra', '/committees/audit', 'voter/under-age', 'form-31', 'annotate'])
    expect(script).toContain(word);
});

test('another shell is refused with those that are served', async () => {
  const { exitCode, stderr } = await runCli(['completion', 'tcsh'], { cwd: temporaryFolder() });
  expect(exitCode).toBe(2);
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) expect(stderr).toContain(shell);
});
