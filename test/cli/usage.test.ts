import { expect, test } from 'vitest';
import { COMMAND_ALIASES } from '../../src/i18n/cli-text.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

test('no arguments show the help and are not a mistake', async () => {
  const ran = await runCli([]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('Cách dùng:');
  for (const [name, alias] of Object.entries(COMMAND_ALIASES))
    expect(ran.stdout).toContain(`${name}, ${alias}`);
});

test('help speaks English when asked, and no English otherwise', async () => {
  expect((await runCli(['--help', '--lang', 'en'])).stdout).toContain('Usage:');
  expect((await runCli(['--help'])).stdout).not.toMatch(/Usage|Options|Commands|display help/);
});

test.each(Object.entries(COMMAND_ALIASES))(
  '%s and %s are one command, each with its help and an example',
  async (name, alias) => {
    const [byName, byAlias] = await Promise.all([runCli([name, '--help']), runCli([alias, '--help'])]);
    expect(byName).toMatchObject({ exitCode: 0, stderr: '' });
    expect(byName.stdout).toContain(`baucu ${name}`);
    expect(byName.stdout).toContain('Tùy chọn chung:');
    expect(byAlias.stdout).toBe(byName.stdout);
    expect(byName.stdout).not.toMatch(/choices:|default:|Arguments|Examples/);
  },
);

test.each([
  [['chek'], 'check'],
  [['check', '--onli', 'voters'], '--only'],
  [['check', '--only', 'votres'], 'voters'],
  [['verify'], 'thư mục kết quả'],
  [['print', 'constructor'], 'form-31'],
  [['completion', '__proto__'], 'bash'],
  [['print', 'form-31', 'a', 'b'], ''],
  [['calendar', '--level', 'town'], 'commune'],
  [['--lang', 'fr', 'law'], 'vi'],
  [['check', '--today', '2026-02-30'], '2026-02-30'],
  [['check', '--today', '20/01/2026'], '20/01/2026'],
  [['calendar', '--election', '2027'], '2026'],
  [['explain', 'voter/under-aged'], 'voter/under-age'],
  [['sample', 'x', '--voters', 'nhiều'], '--voters'],
])('%j is refused in one sentence that helps', async (argv, hint) => {
  const ran = await runCli(argv);
  expect(ran.exitCode).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.stderr).toContain(hint);
  expect(ran.stderr).not.toMatch(/undefined|\bat \S+:\d+/);
});

test('a code that is like none is not guessed at', async () => {
  expect((await runCli(['explain', 'nope'])).stderr).not.toContain('Có phải');
});

test('a folder that is not there is no output of prepare', async () => {
  const cwd = temporaryFolder();
  const ran = await runCli(['verify', 'nodir'], { cwd });
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('baucu prepare');
});
