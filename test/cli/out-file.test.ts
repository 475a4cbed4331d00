import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

test.each<[string, readonly string[]]>([
  ['voters.csv', ['check', '.', '--json']],
  ['voters.csv', ['check', 'voters.csv']],
  ['ward.yaml', ['report', '.']],
  ['tasks.csv', ['calendar', '.', '--ics']],
  ['tasks.csv', ['calendar', '.', '--poster']],
  ['tasks.csv', ['plan', 'check', 'tasks.csv']],
  ['voters.csv', ['export', 'areas', '.', '--format', 'csv']],
  ['candidates.csv', ['candidates', 'track', '.']],
  ['committees.csv', ['committees', 'audit', '.']],
  ['areas.csv', ['law']],
  ['constituencies.csv', ['explain', 'voter/under-age']],
])('%s is not written over by %j', async (file, argv) => {
  const cwd = await temporaryWard();
  const before = readFileSync(join(cwd, file), 'utf8');
  for (const out of [file, `../phuong/${file}`]) {
    const ran = await runCli([...argv, '--out', out, ...TODAY], { cwd });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(file);
  }
  expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
});

test('a table that ward.yaml names is not written over, nor a file checked by itself', async () => {
  const cwd = await temporaryWard();
  mkdirSync(join(cwd, 'bảng'));
  renameSync(join(cwd, 'voters.csv'), join(cwd, 'bảng', 'danh sách.csv'));
  const yaml = readFileSync(join(cwd, 'ward.yaml'), 'utf8');
  writeFileSync(join(cwd, 'ward.yaml'), `${yaml}\nfiles: { voters: bảng/danh sách.csv }\n`);
  const named = await runCli(['law', '--out', 'bảng/danh sách.csv'], { cwd });
  expect(named.exitCode).toBe(2);

  const alone = temporaryFolder();
  copyFileSync(join(cwd, 'bảng', 'danh sách.csv'), join(alone, 'x.csv'));
  const own = await runCli(['check', 'x.csv', '--as', 'voters', '--election', '2026', '--out', 'x.csv'], {
    cwd: alone,
  });
  expect(own.exitCode).toBe(2);
  // Somebody else's result may be written over.
  writeFileSync(join(cwd, 'law.txt'), 'old');
  expect((await runCli(['law', '--out', 'law.txt'], { cwd })).exitCode).toBe(0);
});

test.each([
  [['sample', 'file.txt']],
  [['import', 'voters.csv', '--as', 'voters', '--out', 'file.txt', '--yes']],
  [['check', '.', '--json', '--out', 'file.txt/x.json']],
  [['print', 'form-31', '.', '--out', 'file.txt']],
  [['prepare', '.', '--out', 'file.txt']],
])('%j: a file where a folder should be is a mistake of the command line', async (argv) => {
  const cwd = await temporaryWard();
  writeFileSync(join(cwd, 'file.txt'), 'old');
  const ran = await runCli([...argv, ...TODAY], { cwd });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('file.txt');
  expect(readFileSync(join(cwd, 'file.txt'), 'utf8')).toBe('old');
});

test('a device takes what is written and stays a device', async () => {
  const cwd = await temporaryWard();
  symlinkSync('/dev/null', join(cwd, 'nowhere'));
  for (const out of ['/dev/null', 'nowhere'])
    expect((await runCli(['law', '--out', out], { cwd })).exitCode).toBe(0);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(lstatSync(join(cwd, 'nowhere')).isSymbolicLink()).toBe(true);
});

test('a stream that takes nothing is a failure of the machine, said where it can be', async () => {
  const full = async (): Promise<void> => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  let said = '';
  const io = (stderr: Io['stderr']['write']): Io => ({
    stdout: { write: full, isTerminal: false, columns: 80 },
    stderr: { write: stderr, isTerminal: false, columns: 80 },
    stdin: async () => Buffer.alloc(0),
    env: {},
    cwd: '/',
    canAsk: false,
    now: () => 0,
    root: new URL('../../src/', import.meta.url),
  });
  const exitCode = await main(
    ['law'],
    io(async (text) => {
      said += String(text);
    }),
  );
  expect(exitCode).toBe(3);
  expect(said).toMatch(/^baucu: Ổ đĩa đã đầy.*\n$/);
  expect(await main(['law'], io(full))).toBe(3);
});

test('a terminal that understands no colours gets none', async () => {
  const shown = await runCli(['law', '--election', '2026'], { terminal: true, env: { TERM: 'dumb' } });
  expect(shown.stdout).not.toContain('\u001b');
});
