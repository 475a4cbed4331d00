import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const rows = (ward: string): string[] => readFileSync(join(ward, 'committees.csv'), 'utf8').split('\n');

/** A ward whose committees.csv has been changed line by line. */
async function wardWith(change: (lines: string[]) => readonly string[]): Promise<string> {
  const ward = await temporaryWard();
  writeFileSync(join(ward, 'committees.csv'), change(rows(ward)).join('\n'));
  return ward;
}

const isTeam = (line: string, number: string): boolean => line.startsWith(`Tổ bầu cử,,${number},`);
/** Drops the members of team 1 that are no officers until so many are left. */
const teamOf = (size: number) => (lines: readonly string[]) => {
  const members = lines.filter((line) => isTeam(line, '1'));
  const dropped = new Set(
    members.filter((line) => line.includes(',Ủy viên,')).slice(0, members.length - size),
  );
  return lines.filter((line) => !dropped.has(line));
};

interface Kind {
  readonly bodies: { readonly min: number };
  readonly each: { readonly min: number; readonly max: number };
  readonly founding: { readonly due: string };
}

test('a lawful ward is audited as lawful, by both names of the command', async () => {
  const ward = await temporaryWard();
  const ran = await runCli(['committees', 'audit', ward]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('Mọi tổ chức trong bảng đều đúng luật.');
  expect(ran.stdout).toMatch(/họp khi có ít nhất \d+ người; thông qua khi có ít nhất \d+ người tán thành/);
  expect(ran.stdout).toMatch(/Ban Thường trực Ủy ban\s+MTTQ Việt Nam cấp tỉnh/);
  expect(ran.stdout).toContain('đúng hạn (chậm nhất 31/01/2026)');
  expect(ran.stdout).not.toMatch(/undefined|NaN|\[object/);
  expect(await runCli(['to-chuc', 'kiem-toan', ward])).toEqual(ran);
});

test('an unlawful team is exit 1 and comes first, with the smallest repair in words', async () => {
  const ward = await wardWith(teamOf(9));
  const ran = await runCli(['committees', 'audit', ward]);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toMatch(/CHƯA ĐÚNG LUẬT\n {2}Tổ bầu cử khu vực bỏ phiếu số 1/);
  expect(ran.stdout).toContain('9 người; luật định 11–21');
  expect(ran.stdout).toContain('họp khi có ít nhất 6 người; thông qua khi có ít nhất 5 người tán thành');
  expect(ran.stdout).toMatch(/ít nhất \d lượt thêm, bớt hoặc sửa:\n +1\. Bổ sung \d Ủy viên/);
  expect(ran.stdout.indexOf('CHƯA ĐÚNG LUẬT')).toBeLessThan(ran.stdout.indexOf('\nĐÚNG LUẬT'));
  const english = await runCli(['committees', 'audit', ward, '--lang', 'en']);
  expect(english.stdout).toMatch(/NOT LAWFUL YET\n {2}Polling team of voting area 1/);
  expect(english.stdout).toMatch(/removals or changes:\n +1\. Add \d × member/);
});

test.each([70, 80, 110])('nothing is wider than a screen of %d columns', async (columns) => {
  const ward = await wardWith((lines) => teamOf(9)(lines).filter((line) => !isTeam(line, '2')));
  for (const lang of ['vi', 'en']) {
    for (const action of ['audit', 'plan']) {
      const { stdout } = await runCli(['committees', action, ward, '--no-color', '--lang', lang], {
        terminal: true,
        columns,
      });
      expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
    }
  }
});

test('the audit as JSON has every fact, and no identity number', async () => {
  const ward = await wardWith(teamOf(9));
  const ran = await runCli(['committees', 'audit', ward, '--json']);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).not.toMatch(/\d{12}/);
  const json = JSON.parse(ran.stdout);
  expect(json).toMatchObject({
    version: 1,
    election: '2026',
    today: '2026-01-20',
    summary: { unlawful: 1, missing: 0 },
  });
  const [team] = json.bodies.filter(({ verdict }: { verdict: string }) => verdict === 'unlawful');
  expect(team).toMatchObject({
    body: 'polling-team',
    level: null,
    number: '1',
    size: { min: 11, max: 21 },
    quorum: { attend: 6, agree: 5 },
    founding: { due: '2026-01-31', state: 'in-time' },
    recipients: null,
  });
  expect(team.repair.cost).toBe(team.repair.edits.length);
  expect(team.repair.words.length).toBeGreaterThan(0);
});

test('the law of an older election is its own', async () => {
  const ward = await temporaryWard();
  const yaml = join(ward, 'ward.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('election: "2026"', 'election: "2021"'));
  const json = JSON.parse(
    (await runCli(['committees', 'audit', ward, '--json', '--today', '2021-04-01'])).stdout,
  );
  const size = (body: string, level: string) =>
    json.bodies.find((one: { body: string; level: string }) => one.body === body && one.level === level).size;
  expect(size('election-committee', 'commune')).toEqual({ min: 9, max: 11 });
  expect(size('election-board', 'commune')).toEqual({ min: 7, max: 9 });
});

test('the plan names what is missing and who could fill it, and is never exit 1', async () => {
  const ward = await wardWith((lines) => teamOf(9)(lines).filter((line) => !isTeam(line, '2')));
  const ran = await runCli(['committees', 'plan', ward]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toMatch(/Tổ bầu cử +\d+ +11–21 +\d+–\d+/);
  expect(ran.stdout).toContain('Tổ bầu cử khu vực bỏ phiếu số 2 · chưa có trong bảng');
  expect(ran.stdout).toMatch(/Tổ bầu cử khu vực bỏ phiếu số 1 · .*: còn thiếu người/);
  expect(ran.stdout).toMatch(/Cần \d Ủy viên.* người trong danh sách có thể bổ sung/);
  expect(ran.stdout).not.toMatch(/undefined|NaN|\[object/);
  expect(await runCli(['to-chuc', 'du-kien', ward])).toEqual(ran);
  const json = JSON.parse((await runCli(['committees', 'plan', ward, '--json'])).stdout);
  expect(
    json.incomplete.map(({ number, missing }: { number: string; missing: boolean }) => [number, missing]),
  ).toEqual([
    ['2', true],
    ['1', false],
  ]);
});

test('a ward that has named nobody yet can be planned and not audited', async () => {
  const ward = await wardWith((lines) => lines.slice(0, 1));
  expect(await runCli(['committees', 'plan', ward])).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await runCli(['committees', 'audit', ward])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('the group alone shows its help, and a word it does not know is refused with the nearest', async () => {
  const alone = await runCli(['committees']);
  expect(alone).toMatchObject({ exitCode: 0, stderr: '' });
  expect(alone.stdout).toContain('audit, kiem-toan');
  for (const word of ['adit', 'kiem-tran']) {
    const ran = await runCli(['committees', word]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/“(audit|kiem-toan)”/);
  }
  expect((await runCli(['committees', 'audit', temporaryFolder()])).exitCode).toBe(2);
});

test('a by-election has bodies of its own sizes, with their article, and asks for none where nobody stands', async () => {
  const ward = await wardWith((lines) => lines.filter((line, index) => index === 0 || isTeam(line, '1')));
  writeFileSync(join(ward, 'candidates.csv'), 'Họ và tên,Cấp ứng cử,Đơn vị bầu cử\n');
  writeFileSync(join(ward, 'committees.csv'), teamOf(9)(rows(ward)).join('\n'));
  const args = ['committees', 'audit', ward, '--by-election', '2027-06-06', '--today', '2027-05-01'];
  const ran = await runCli(args);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('9 người; luật định 9–11');
  expect(ran.stdout).toContain('theo Điều 90 Luật 85/2015/QH13');
  const json = JSON.parse((await runCli([...args, '--json'])).stdout);
  expect(json).toMatchObject({ occasion: 'by-election', pollingDay: '2027-06-06', missing: [] });
});

test('a by-election is planned with the sizes and days of Điều 90, for the constituencies that somebody stands in', async () => {
  const ward = await wardWith((lines) => lines.slice(0, 1));
  writeFileSync(
    join(ward, 'candidates.csv'),
    'Họ và tên,Cấp ứng cử,Đơn vị bầu cử\nLê Văn Bịa,HĐND xã,1\nLê Thị Bịa,HĐND xã,1\n',
  );
  writeFileSync(
    join(ward, 'constituencies.csv'),
    'Cấp,Đơn vị bầu cử số,Số đại biểu được bầu\nHĐND xã,1,1\nHĐND xã,2,5\n',
  );
  writeFileSync(join(ward, 'areas.csv'), 'Khu vực bỏ phiếu,Đơn vị bầu cử HĐND xã\n1,1\n2,1\n3,2\n');
  const args = ['committees', 'plan', ward, '--by-election', '2027-06-06', '--today', '2027-05-01'];
  const ran = await runCli(args);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const said = ran.stdout.replaceAll(/\s+/g, ' ');
  expect(said).toContain('theo Điều 90 Luật 85/2015/QH13. Giả định của chương trình');
  expect(said).toContain('1 đơn vị bầu cử đại biểu HĐND cấp xã đã có người ứng cử. 2 khu vực bỏ phiếu');
  expect(said).not.toContain('Dân số');
  const json = JSON.parse((await runCli([...args, '--json'])).stdout);
  expect(json).toMatchObject({ occasion: 'by-election', pollingDay: '2027-06-06', seats: null });
  expect(json.kinds.map(({ bodies, each, founding }: Kind) => [bodies.min, each, founding.due])).toEqual([
    [1, { min: 3, max: 5 }, '2027-05-17'],
    [1, { min: 3, max: 5 }, '2027-05-22'],
    [2, { min: 9, max: 11 }, '2027-05-22'],
  ]);
  expect(json.incomplete.map(({ number }: { number?: string }) => number ?? null)).toEqual([
    null,
    '1',
    '1',
    '2',
  ]);
});

test('a by-election in which nobody stands yet plans nothing, and says what it takes for granted', async () => {
  const ward = await wardWith((lines) => lines.slice(0, 1));
  writeFileSync(join(ward, 'candidates.csv'), 'Họ và tên,Cấp ứng cử,Đơn vị bầu cử\n');
  const args = ['committees', 'plan', ward, '--by-election', '2027-06-06', '--today', '2027-05-01'];
  const json = JSON.parse((await runCli([...args, '--json'])).stdout);
  expect(json.incomplete).toEqual([]);
  expect(json.kinds.map(({ bodies, each }: Kind) => [bodies.min, each.min])).toEqual([
    [0, 3],
    [0, 3],
    [0, 9],
  ]);
  expect((await runCli(args)).stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Luật đòi ở mọi đơn vị cần bầu cử bổ sung',
  );
});

test('a by-election on a day that is no Sunday is refused', async () => {
  const ran = await runCli(['committees', 'audit', await temporaryWard(), '--by-election', '2027-06-05']);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('không phải là Chủ nhật');
});
