import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMS } from '../../src/print/forms/index.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];

test('the list says of each form its number, title and paper, who fills it, and how it comes and why', async () => {
  const { exitCode, stdout } = await runCli(['print', '--list']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`form-11          Giấy chứng nhận để cử tri tham gia bỏ phiếu ở nơi khác
                 11/HĐBC · A5 ngang · UBND cấp xã lập
                 Điền sẵn một phần: một tờ cho mỗi cử tri có trạng thái "bỏ phiếu ở nơi khác"; nơi cử tri đến bỏ phiếu không có trong danh sách
`);
  for (const { id, title, why } of FORMS) {
    const head = id.length < 17 ? id.padEnd(17) : `${id}\n${' '.repeat(17)}`;
    expect(stdout).toContain(`${head}${title}\n`);
    expect(stdout).toContain(why.vi);
  }
});

test('the list in English keeps the official titles beside the English ones', async () => {
  const { stdout } = await runCli(['print', '--list', '--lang', 'en']);
  expect(stdout)
    .toContain(`form-35          Nghị quyết xác nhận tư cách đại biểu Hội đồng nhân dân (Resolution confirming the deputies of the People’s Council)
                 35/HĐBC-HĐND · A4 upright · filled by the commune’s election committee · printed only by print
                 Blank: the council and its term stand in it; who is elected is known after the count
`);
});

test('the list as JSON has every form with its data', async () => {
  const { stdout } = await runCli(['print', '--list', '--json']);
  const { version, forms } = JSON.parse(stdout) as { version: number; forms: typeof FORMS };
  expect(version).toBe(1);
  expect(forms).toEqual(FORMS);
});

test.each([
  ['13', 'candidates/ballot-form-13-na-05.pdf'],
  ['form-18', 'polling-day/area-01/form-18-count-minutes-na.pdf'],
  ['39', 'polling-day/area-01/form-39-stamp.pdf'],
  ['biography', 'candidates/biographies-commune-01.pdf'],
  ['38', 'results/form-38-deputy-certificate.pdf'],
] as const)('print %s writes its papers', async (form, path) => {
  const ward = await temporaryWard();
  const out = join(temporaryFolder(), 'out');
  const { exitCode, stdout, stderr } = await runCli(['print', form, ward, '--out', out, ...TODAY]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(path);
});

test('a form for nobody prints nothing, and says so', async () => {
  const ward = await temporaryWard();
  const ran = await runCli(['print', '12', ward, '--out', join(temporaryFolder(), 'out'), ...TODAY]);
  expect(ran).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'Hồ sơ không có gì để in theo mẫu form-12.\n',
  });
});

test('a form whose table is not there cannot be printed, and the table is named', async () => {
  const ward = await temporaryWard();
  rmSync(join(ward, 'candidates.csv'));
  const ran = await runCli(['print', '13', ward, '--out', join(temporaryFolder(), 'out'), ...TODAY]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('candidates');
});

test('a paper in which an error stands is refused, and printed as a draft when forced', async () => {
  const ward = await temporaryWard();
  const out = join(temporaryFolder(), 'out');
  const file = join(ward, 'candidates.csv');
  // Who stands for the National Assembly comes first: one of them loses the ethnic group.
  writeFileSync(file, readFileSync(file, 'utf8').replace(',Việt Nam,Kinh,', ',Việt Nam,,'));
  const refused = await runCli(['print', '13', ward, '--out', out, ...TODAY]);
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  const minutes = await runCli(['print', '18', ward, '--out', out, ...TODAY]);
  expect(minutes).toMatchObject({ exitCode: 1, stdout: '' });
  const others = await runCli(['print', '15', ward, '--out', out, ...TODAY]);
  expect(others.exitCode).toBe(0);
  const forced = await runCli(['print', '13', ward, '--out', out, '--force', ...TODAY]);
  expect(forced.exitCode).toBe(1);
  expect(forced.stdout).toContain('ballot-form-13-na-05.pdf');
});
