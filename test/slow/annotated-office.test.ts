import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'baucu-annotated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORKBOOK = resolve(
  import.meta.dirname,
  '../../fixtures/imports/workbook-numbers-of-people/voters.xlsx',
);

/** A file as LibreOffice understands it, saved as another kind; text. */
function saved(file: string, as: 'fods' | 'csv' | 'ods' | 'xlsx'): string {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      as,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', cwd: folder },
  );
  return readFileSync(join(folder, file.replace(/\.\w+$/, `.${as}`)), 'utf8').normalize('NFC');
}

const CHECK = ['--as', 'voters', '--election', '2026', '--today', '2026-01-20', '--annotate'];
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test.skipIf(!hasOffice).each([
  ['a plain workbook', false],
  ['a workbook that LibreOffice wrote', true],
])(
  'the annotated copy of %s shows its comments, colours and list in LibreOffice (skipped where that is not installed)',
  async (_, byOffice) => {
    copyFileSync(WORKBOOK, join(folder, 'list.xlsx'));
    if (byOffice) {
      saved('list.xlsx', 'ods');
      saved('list.ods', 'xlsx');
    }
    const before = readFileSync(join(folder, 'list.xlsx'));
    const ran = await runCli(['check', 'list.xlsx', ...CHECK, '--out', 'copy.xlsx', '--json'], {
      cwd: folder,
    });
    expect(ran.exitCode).toBe(1);
    const { findings } = JSON.parse(ran.stdout) as {
      readonly findings: readonly { readonly message: string; readonly cell?: string }[];
    };
    expect(readFileSync(join(folder, 'list.xlsx')).equals(before)).toBe(true);

    const original = saved('list.xlsx', 'fods');
    const copy = saved('copy.xlsx', 'fods');
    const cells = new Set(findings.flatMap(({ cell }) => (cell === undefined ? [] : [cell])));
    expect(cells.size).toBeGreaterThan(0);
    expect(count(copy, /<office:annotation[ >]/g)).toBeGreaterThanOrEqual(cells.size);
    expect(copy).toContain('table:name="Lỗi"');
    expect(count(copy, /xlink:href="#/g)).toBeGreaterThanOrEqual(cells.size);
    const colours = (text: string): ReadonlySet<string> =>
      new Set([...text.matchAll(/fo:background-color="(#[0-9a-f]{6})"/g)].map((match) => match[1]!));
    expect([...colours(copy)].filter((colour) => !colours(original).has(colour)).length).toBeGreaterThan(0);
    for (const { message } of findings) {
      // The beginning of the sentence: long ones go on in a paragraph of their own.
      const words = message
        .split(/[“”&<>]/)[0]!
        .slice(0, 40)
        .trim();
      expect(copy).toContain(words);
    }
    // The first sheet says what it said.
    expect(saved('copy.xlsx', 'csv')).toBe(saved('list.xlsx', 'csv'));
  },
  120_000,
);

test.skipIf(!hasOffice)(
  'so does the workbook made of a CSV',
  async () => {
    writeFileSync(
      join(folder, 'rows.csv'),
      'STT,Họ và tên,Ngày sinh,Giới tính,Thường trú\n1,Nguyễn Văn Mẫu,31/02/1958,Nam,=1+1\n2,Trần Thị Thử,1960,,Số 7\n',
    );
    const ran = await runCli(['check', 'rows.csv', ...CHECK, '--out', 'rows-copy.xlsx', '--quiet'], {
      cwd: folder,
    });
    expect(ran.exitCode).toBe(1);
    const copy = saved('rows-copy.xlsx', 'fods');
    expect(count(copy, /<office:annotation[ >]/g)).toBeGreaterThanOrEqual(2);
    expect(copy).toContain('31/02/1958');
    expect(copy).not.toContain('table:formula');
    expect(copy).toContain('=1+1');
  },
  120_000,
);
