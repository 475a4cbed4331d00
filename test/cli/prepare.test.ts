import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/prepare/manifest.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

const manifestIn = (out: string): Manifest =>
  JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;

/** Makes the n-th voter (from 1) of voters.csv somebody who is too young. */
function spoilVoter(ward: string, line: number): void {
  const path = join(ward, 'voters.csv');
  const lines = readFileSync(path, 'utf8').split('\r\n');
  lines[line] = lines[line]!.replace(/\d{2}\/\d{2}\/\d{4}/, '01/01/2012');
  writeFileSync(path, lines.join('\r\n'));
}

test('a lawful ward is printed whole, is ready, and proves itself', async () => {
  const ward = await temporaryWard();
  const out = join(temporaryFolder(), 'out');
  const ran = await runCli(['prepare', ward, '--out', out, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('SẴN SÀNG NIÊM YẾT');

  const manifest = manifestIn(out);
  expect(manifest.ready).toBe(true);
  expect(manifest.refused).toEqual([]);
  expect(manifest.inputs.map(({ path }) => path)).toEqual([
    'ward.yaml',
    'voters.csv',
    'candidates.csv',
    'committees.csv',
    'areas.csv',
    'constituencies.csv',
    'tasks.csv',
  ]);
  const written = new Set(filesBelow(out).keys());
  expect(written).toEqual(new Set([...manifest.outputs.map(({ path }) => path), 'manifest.json']));
  for (const path of [
    'check.json',
    'check.xlsx',
    'report.html',
    'calendar.ics',
    'calendar.pdf',
    'voters/area-01/form-31-voter-list.pdf',
    'voters/area-01/form-10-voter-cards.html',
  ])
    expect(written).toContain(path);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).not.toContain(ward);

  expect(await runCli(['verify', out])).toMatchObject({ exitCode: 0 });
});

test('the same input gives the same bytes, wherever the folders stand', async () => {
  const ward = await temporaryWard();
  const [first, second] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
  await runCli(['prepare', ward, '--out', first, ...TODAY]);
  await runCli(['prepare', ward, '--out', second, ...TODAY], { now: '2026-02-10T03:00:00Z' });
  expect(filesBelow(second)).toEqual(filesBelow(first));
});

test('a form that an error concerns is refused, and the others are printed', async () => {
  const ward = await temporaryWard();
  spoilVoter(ward, 5);
  const out = join(temporaryFolder(), 'out');
  const ran = await runCli(['prepare', ward, '--out', out, ...TODAY]);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain('CHƯA SẴN SÀNG NIÊM YẾT');
  const { refused, outputs } = manifestIn(out);
  expect(refused.map(({ form }) => form).toSorted()).toEqual([
    'delivery-sheet',
    'finding-index',
    'form-10',
    'form-11',
    'form-31',
    'form-31-posting',
  ]);
  for (const { path } of refused) expect(existsSync(join(out, path))).toBe(false);
  expect(outputs.some(({ form }) => form === 'form-22')).toBe(true);
});

test('--force prints it with DỰ THẢO across each page, and the exit code still tells', async () => {
  const ward = await temporaryWard();
  spoilVoter(ward, 5);
  const out = join(temporaryFolder(), 'out');
  expect((await runCli(['prepare', ward, '--out', out, '--force', ...TODAY])).exitCode).toBe(1);
  const list = manifestIn(out).outputs.find(
    ({ form, draft, path }) => form === 'form-31' && draft && path.endsWith('.pdf'),
  )!;
  const text = execFileSync('pdftotext', ['-layout', join(out, list.path), '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  expect(pages).toHaveLength(list.pages!);
  for (const page of pages) expect(page.normalize('NFC')).toContain('DỰ THẢO');
  expect(manifestIn(out).outputs.filter(({ draft, form }) => draft && form === 'form-22')).toEqual([]);
});

test('a second run replaces its own files and leaves others alone', async () => {
  const ward = await temporaryWard();
  const out = temporaryFolder();
  writeFileSync(join(out, 'ghi-chu.txt'), 'của tôi');
  await runCli(['prepare', ward, '--out', out, ...TODAY]);
  rmSync(join(ward, 'committees.csv'));
  await runCli(['prepare', ward, '--out', out, ...TODAY]);
  expect(readFileSync(join(out, 'ghi-chu.txt'), 'utf8')).toBe('của tôi');
  expect([...filesBelow(out).keys()].filter((path) => path.startsWith('committees/'))).toEqual([]);
  const verified = await runCli(['verify', out]);
  expect(verified.exitCode).toBe(0);
  expect(verified.stdout).toContain('ghi-chu.txt');
});

test('links below the output folder are replaced, never followed; the folder itself may be one', async () => {
  const ward = await temporaryWard();
  const [outside, real] = [temporaryFolder(), temporaryFolder()];
  symlinkSync(outside, join(real, 'voters'));
  writeFileSync(join(outside, 'precious'), 'x');
  symlinkSync(join(outside, 'precious'), join(real, 'check.json'));
  const link = join(temporaryFolder(), 'out');
  symlinkSync(real, link);
  expect((await runCli(['prepare', ward, '--out', link, ...TODAY])).exitCode).toBe(0);
  expect(readdirSync(outside)).toEqual(['precious']);
  expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('x');
  expect(await runCli(['verify', real])).toMatchObject({ exitCode: 0 });
});

test('verify finds what is changed, missing or replaced by a link, and a moved folder still proves itself', async () => {
  const ward = await temporaryWard();
  const parent = temporaryFolder();
  await runCli(['prepare', ward, '--out', join(parent, 'out'), ...TODAY]);
  const out = join(parent, 'moved');
  renameSync(join(parent, 'out'), out);
  expect((await runCli(['verify', out])).exitCode).toBe(0);

  appendFileSync(join(out, 'check.json'), ' ');
  rmSync(join(out, 'calendar.ics'));
  renameSync(join(out, 'report.html'), join(parent, 'report.html'));
  symlinkSync(join(parent, 'report.html'), join(out, 'report.html'));
  const { exitCode, stdout } = await runCli(['verify', out, '--json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    missing: ['calendar.ics'],
    changed: ['check.json', 'report.html'],
  });
});

test.each<[string, (out: string) => void]>([
  ['no manifest', () => {}],
  ['a manifest that is not JSON', (out) => writeFileSync(join(out, 'manifest.json'), '{')],
  [
    'a manifest that points outside',
    (out) =>
      writeFileSync(
        join(out, 'manifest.json'),
        JSON.stringify({
          version: 1,
          inputs: [],
          outputs: [{ path: '../../etc/passwd', size: 1, sha256: 'x' }],
        }),
      ),
  ],
])('verify refuses a folder with %s', async (_name, make) => {
  const out = temporaryFolder();
  make(out);
  expect((await runCli(['verify', out])).exitCode).toBe(2);
});

test('prepare says what is wrong in English too', async () => {
  const ward = await temporaryWard();
  spoilVoter(ward, 3);
  const ran = await runCli([
    'prepare',
    ward,
    '--out',
    join(temporaryFolder(), 'out'),
    '--lang',
    'en',
    ...TODAY,
  ]);
  expect(ran.stdout).toContain('NOT READY TO POST');
});

test('print writes one kind of form, for one area', async () => {
  const ward = await temporaryWard();
  const out = temporaryFolder();
  mkdirSync(join(out, 'x'));
  const ran = await runCli(['print', '31', ward, '--area', '1', '--format', 'html', '--out', out, ...TODAY]);
  expect(ran.exitCode).toBe(0);
  expect([...filesBelow(out).keys()]).toEqual(['voters/area-01/form-31-voter-list.html']);
});

test('a character that the font lacks is said, kept in the manifest, and no list with it is ready to post', async () => {
  const ward = await temporaryWard();
  const path = join(ward, 'voters.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Số 1 ', 'Số 1 中 '));
  const out = join(temporaryFolder(), 'out');
  const { exitCode, stdout, stderr } = await runCli(['prepare', ward, '--out', out, ...TODAY]);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('form-31-voter-list.pdf: phông chữ không có “中” (U+4E2D)');
  expect(stdout).toContain('CHƯA SẴN SÀNG');
  expect(stdout).toContain('tài liệu có ký tự mà phông chữ không có');
  const { ready, outputs } = manifestIn(out);
  expect(ready).toBe(false);
  const lacking = outputs.filter(({ missing }) => missing !== undefined);
  expect(lacking.map(({ path: file }) => file.replace(/^.*\//, ''))).toContain('form-10-voter-cards.pdf');
  for (const { missing } of lacking) expect(missing).toEqual(['中']);
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('phông chữ không có “中”');
});
