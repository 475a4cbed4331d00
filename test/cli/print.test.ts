import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];
const CARDS = 'voters/area-01/form-10-voter-cards.pdf';
const text = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
const cardNumbers = (file: string): readonly number[] =>
  [...text(file).matchAll(/SỐ THẺ CỬ TRI: (\d+)/g)]
    .map((match) => Number(match[1]))
    .toSorted((a, b) => a - b);

test('some cards are printed again by their numbers', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli([
    'print',
    '10',
    ward,
    '--area',
    '1',
    '--reprint',
    '12,45-47',
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(cardNumbers(join(out, CARDS))).toEqual([12, 45, 46, 47]);
});

test.each([
  [['10', '--area', '1', '--reprint', '99999'], '99999'],
  [['10', '--area', '1', '--reprint', '5-3'], '12,45-50'],
  [['10', '--area', '1', '--reprint', 'all'], '12,45-50'],
  [['31', '--stack'], '--stack'],
  [['31', '--area', '1', '--from-page', '999'], '1–'],
  [['31', '--area', '1', '--from-page', '2', '--format', 'html'], '--from-page'],
  [['10', '--offset', '1,1'], '--overlay'],
  [['10', '--overlay', '--offset', '1'], '1.5,-0.5'],
  [['10', '--overlay', '--offset', '99,1'], '1.5,-0.5'],
  [['10', '--cards', 'a5'], 'a6'],
  [['10', '--changed-since', 'no-such.csv'], 'no-such.csv'],
  [['calibration', '--stack'], '--stack'],
])('print %j is used wrongly: exit 2, and the sentence names %s', async ([form, ...options], named) => {
  const ran = await runCli([
    'print',
    form!,
    await temporaryWard(),
    ...options,
    '--out',
    temporaryFolder(),
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});

test.each(['--from-page', '--reprint'])('%s counts within one area', async (option) => {
  const ward = join(import.meta.dirname, '../../fixtures/wards/thuong-cat-mau');
  const ran = await runCli(['print', '10', ward, option, '2', '--out', temporaryFolder(), ...TODAY]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('--area');
});

test('printing goes on from a page with the numbers as they were', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const list = join(out, 'voters/area-01/form-31-voter-list.pdf');
  await runCli(['print', '31', ward, '--area', '1', '--out', out, ...TODAY]);
  const all = text(list).split('\f').slice(0, -1);
  await runCli(['print', '31', ward, '--area', '1', '--from-page', '3', '--out', out, ...TODAY]);
  const rest = text(list).split('\f').slice(0, -1);
  const plain = (page: string): string => page.replace(/\s+/g, ' ');
  expect(rest.map(plain)).toEqual(all.slice(2).map(plain));
  expect(rest[0]).toContain(`Trang 3/${all.length}`);
});

test('after a change only the cards that say something else are printed', async () => {
  const [ward, out, old] = [await temporaryWard(), temporaryFolder(), temporaryFolder()];
  const before = join(old, 'cu-tri-cu.csv');
  copyFileSync(join(ward, 'voters.csv'), before);
  const none = await runCli(['print', '10', ward, '--changed-since', before, '--out', out, ...TODAY]);
  expect(none.exitCode).toBe(0);
  expect(none.stdout).toBe('');
  expect(none.stderr).toContain('không thẻ nào thay đổi');
  expect(readdirSync(out)).toEqual([]);

  const lines = readFileSync(before, 'utf8').split('\r\n');
  const at = lines.findIndex((line) => line.includes('Số 1 '));
  lines[at] = lines[at]!.replace('Số 1 ', 'Số 1A ');
  writeFileSync(before, lines.join('\r\n'));
  const one = await runCli(['print', '10', ward, '--changed-since', before, '--out', out, ...TODAY]);
  const printed = one.stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  expect(printed).toHaveLength(1);
  expect(
    cardNumbers(join(out, 'voters', readdirSync(join(out, 'voters'))[0]!, 'form-10-voter-cards.pdf')),
  ).toHaveLength(1);
});

test('the calibration page of a printer is one sheet', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli([
    'print',
    'calibration',
    ward,
    '--cards',
    'a6',
    '--offset',
    '1,-1',
    '--overlay',
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(0);
  expect(text(join(out, 'card-calibration-a6.pdf'))).toContain('Họ và tên:');
});
