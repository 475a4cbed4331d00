import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli, type Ran } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

/** One clear sentence, exit code 2, nothing on stdout, no trace of the program's insides. */
function expectRefusal(ran: Ran, ...words: readonly string[]): void {
  expect(ran.exitCode).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.stderr).not.toMatch(/undefined|NaN|\[object|\.ts:|\.js:|Error:/);
  for (const word of words) expect(ran.stderr).toContain(word);
}

function editVoters(ward: string, edit: (text: string) => string | Buffer): void {
  const path = join(ward, 'voters.csv');
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function editYaml(ward: string, from: RegExp, to: string): void {
  const path = join(ward, 'ward.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

test('a folder that is not there', async () => {
  expectRefusal(await runCli(['check', 'khong-co'], { cwd: temporaryFolder() }), 'khong-co');
});

test('a table that is not there is a file, for which no folder is proposed', async () => {
  const ran = await runCli(['check', 'khong-co.csv'], { cwd: temporaryFolder() });
  expectRefusal(ran, 'khong-co.csv', 'tệp');
  expect(ran.stderr).not.toContain('init');
});

test('a folder without ward.yaml', async () => {
  expectRefusal(await runCli(['check', '.'], { cwd: temporaryFolder() }), 'ward.yaml', 'baucu init');
});

test.each<[string, (ward: string) => void, ...string[]]>([
  [
    'a folder where the table should be',
    (ward) => {
      rmSync(join(ward, 'voters.csv'));
      mkdirSync(join(ward, 'voters.csv'));
    },
    'voters.csv',
  ],
  ['an empty file', (ward) => editVoters(ward, () => ''), 'voters.csv'],
  ['a file of nothing but a byte order mark', (ward) => editVoters(ward, () => '\uFEFF'), 'voters.csv'],
  [
    'a header and no rows',
    (ward) => editVoters(ward, (text) => text.split('\r\n')[0]! + '\r\n'),
    'voters.csv',
  ],
  ['no header', (ward) => editVoters(ward, (text) => text.split('\r\n').slice(1).join('\r\n')), 'voters.csv'],
  [
    'a PDF under the name of a table',
    (ward) => editVoters(ward, () => '%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    'voters.csv',
    'PDF',
  ],
  [
    'a workbook under the name of a table',
    (ward) => editVoters(ward, () => Buffer.from('504b0304140006000800000021', 'hex')),
    'voters.csv',
  ],
  [
    'random bytes',
    (ward) => editVoters(ward, () => Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))),
    'voters.csv',
  ],
  [
    'an encoding that is not certain',
    (ward) => editVoters(ward, () => Buffer.from('STT,Name\n1,Nguy\xd4n\n2,Tr\xc7n\n', 'latin1')),
    'voters.csv',
    'TCVN3',
    '--encoding tcvn3',
  ],
  [
    'an unclosed quote',
    (ward) => appendFileSync(join(ward, 'voters.csv'), '"Nguyễn Văn\r\n'.repeat(3)),
    'voters.csv',
  ],
  [
    'a cell of 50 MB',
    (ward) => appendFileSync(join(ward, 'voters.csv'), `1,"${'x'.repeat(50_000_000)}"\r\n`),
    'voters.csv',
  ],
  ['an unknown election', (ward) => editYaml(ward, /^election: .*$/m, 'election: "2027"'), '2027', '2026'],
  ['an unknown key', (ward) => editYaml(ward, /^province:/m, 'provinse:'), 'provinse', 'province'],
  ['a kind that does not exist', (ward) => editYaml(ward, /^kind: .*$/m, 'kind: town'), 'town'],
  [
    'YAML that is not YAML',
    (ward) => writeFileSync(join(ward, 'ward.yaml'), 'election: "2026\n  - [}'),
    'ward.yaml',
  ],
  ['an empty ward.yaml', (ward) => writeFileSync(join(ward, 'ward.yaml'), ' '), 'baucu init'],
  ['a YAML bomb', (ward) => writeFileSync(join(ward, 'ward.yaml'), bomb()), 'ward.yaml'],
  [
    'a table outside the folder',
    (ward) => appendFileSync(join(ward, 'ward.yaml'), '\nfiles: { voters: ../../voters.csv }\n'),
    '../../voters.csv',
  ],
  [
    'an absolute table',
    (ward) => appendFileSync(join(ward, 'ward.yaml'), '\nfiles: { voters: /etc/passwd }\n'),
    '/etc/passwd',
  ],
  [
    'a named table that is missing',
    (ward) => appendFileSync(join(ward, 'ward.yaml'), '\nfiles: { voters: cu-tri.csv }\n'),
    'cu-tri.csv',
  ],
])('%s', async (_name, spoil, ...words) => {
  const ward = await temporaryWard();
  spoil(ward);
  const before = contents(ward);
  expectRefusal(await runCli(['check', ward, ...TODAY]), ...words);
  expect(contents(ward)).toEqual(before);
});

test('a link named in files that leads out', async () => {
  const ward = await temporaryWard();
  const outside = join(temporaryFolder(), 'voters.csv');
  writeFileSync(outside, 'Họ và tên\r\n');
  symlinkSync(outside, join(ward, 'link.csv'));
  appendFileSync(join(ward, 'ward.yaml'), '\nfiles: { voters: link.csv }\n');
  expectRefusal(await runCli(['check', ward, ...TODAY]), 'link.csv');
});

test('a file that is no table of the contract', async () => {
  const ward = await temporaryWard();
  writeFileSync(join(ward, 'notes.csv'), 'a,b\r\n1,2\r\n');
  expectRefusal(await runCli(['check', join(ward, 'notes.csv')]), 'notes.csv');
});

test('--out equal to the ward folder', async () => {
  const ward = await temporaryWard();
  const before = contents(ward);
  expectRefusal(await runCli(['prepare', ward, '--out', ward, ...TODAY]));
  expect(contents(ward)).toEqual(before);
});

test('an output that cannot be made is a failure of the machine', async () => {
  const ran = await runCli(['prepare', await temporaryWard(), '--out', '/dev/null/out', ...TODAY]);
  expect(ran.exitCode).toBe(3);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
});

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'base64').slice(0, 100_000)]),
  );
}

function bomb(): string {
  const levels = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`,
  );
  return `a0: &a0 ["x"]\n${levels.join('\n')}\n`;
}
