import { parse } from 'csv-parse/sync';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageTexts } from '../print/read-pdf.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-02-20'];

/** A ward, and its voter table as it was posted: without the last two rows, and with one who is gone since. */
async function postedWard() {
  const ward = await temporaryWard();
  const posted = join(temporaryFolder(), 'da-niem-yet.csv');
  copyFileSync(join(ward, 'voters.csv'), posted);
  const [header, first, ...lines] = readFileSync(posted, 'utf8').trimEnd().split('\r\n');
  writeFileSync(posted, [header, first, ...lines.slice(0, -2), ''].join('\r\n'));
  writeFileSync(join(ward, 'voters.csv'), [header, ...lines, ''].join('\r\n'));
  return { ward, posted };
}

test('who came and who went since the lists were posted stands on a list of its own', async () => {
  const { ward, posted } = await postedWard();
  const out = temporaryFolder();
  const ran = await runCli([
    'print',
    '31-supplement',
    ward,
    '--changed-since',
    posted,
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const text = ran.stdout
    .trim()
    .split('\n')
    .map((path) => pageTexts(readFileSync(join(out, path.slice(path.indexOf('voters/'))))).join('\n'))
    .join('\n');
  const count = (words: RegExp): number =>
    [...text.matchAll(words)].reduce((sum, match) => sum + Number(match[1]), 0);
  expect(count(/^Cử tri bổ sung: (\d+) người/gm)).toBe(2);
  expect(count(/^Cử tri xóa tên: (\d+) người/gm)).toBe(1);
});

test('who is marked as dead since then is struck off with that reason, and the list is no draft', async () => {
  const ward = await temporaryWard();
  const posted = join(temporaryFolder(), 'da-niem-yet.csv');
  const now = readFileSync(join(ward, 'voters.csv'), 'utf8');
  writeFileSync(posted, now);
  const [header, first, ...lines] = now.trimEnd().split('\r\n');
  const at = header!.split(',').indexOf('Trạng thái');
  const cells = first!.split(',');
  expect(cells).toHaveLength(header!.split(',').length);
  cells[at] = 'đã chết';
  writeFileSync(join(ward, 'voters.csv'), [header, cells.join(','), ...lines, ''].join('\r\n'));
  const out = temporaryFolder();
  const ran = await runCli([
    'print',
    '31-supplement',
    ward,
    '--changed-since',
    posted,
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const path = ran.stdout.trim();
  const text = pageTexts(readFileSync(join(out, path.slice(path.indexOf('voters/'))))).join('\n');
  expect(text).toContain('DANH SÁCH CỬ TRI XÓA TÊN');
  expect(text).toContain('Đã chết');
  expect(text).not.toContain('DỰ THẢO');
});

test('cards since then are those of the two who came, with numbers that go on from the posted list', async () => {
  const { ward, posted } = await postedWard();
  const out = temporaryFolder();
  const ran = await runCli(['print', '10', ward, '--changed-since', posted, '--out', out, ...TODAY]);
  expect(ran.exitCode).toBe(0);
  const areasOf = (file: string): readonly string[] =>
    parse<Record<string, string>>(readFileSync(file), { bom: true, columns: true }).map(
      (row) => row['Khu vực bỏ phiếu']!,
    );
  const before = areasOf(posted);
  const came = areasOf(join(ward, 'voters.csv')).slice(-2);
  const expected = came.map(
    (area, index) =>
      before.filter((one) => one === area).length +
      came.slice(0, index + 1).filter((one) => one === area).length,
  );
  const printed = ran.stdout
    .trim()
    .split('\n')
    .flatMap((path) => {
      const text = pageTexts(readFileSync(join(out, path.slice(path.indexOf('voters/'))))).join('\n');
      return [...text.matchAll(/SỐ THẺ CỬ TRI: (\d+)/g)].map((match) => Number(match[1]));
    });
  expect(printed.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
});

test('where nothing changed nothing is printed, and that is said', async () => {
  const ward = await temporaryWard();
  const same = ['--changed-since', join(ward, 'voters.csv'), '--out', temporaryFolder()];
  const ran = await runCli(['print', 'form-31-supplement', ward, ...same, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
  expect(ran.stderr).toContain('không có gì để in');
});

test.each<[readonly string[], string]>([
  [[], '--changed-since'],
  [['--changed-since', 'khong-co.csv'], 'khong-co.csv'],
  [['--changed-since', 'voters.csv', '--area', '99'], '99'],
])('with %j it is used wrongly: exit 2, and the sentence names %s', async (options, named) => {
  const ward = await temporaryWard();
  const given = options.map((one) => (one === 'voters.csv' ? join(ward, one) : one));
  const ran = await runCli([
    'print',
    'form-31-supplement',
    ward,
    ...given,
    '--out',
    temporaryFolder(),
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});
