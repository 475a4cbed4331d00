import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

/** The lawful ward with every candidate a man. */
async function wardOfMen(): Promise<string> {
  const ward = await temporaryWard();
  const file = join(ward, 'candidates.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(',Nữ,', ',Nam,'));
  return ward;
}

test('a lawful ward meets every share', async () => {
  const ran = await runCli(['structure', await temporaryWard()], { terminal: true, columns: 80 });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).toContain('Hội đồng nhân dân cấp xã');
  expect(ran.stdout).not.toContain('thiếu ');
  // oxlint-disable-next-line no-control-regex
  for (const line of ran.stdout.replaceAll(/\u001B\[\d+m/g, '').split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(80);
});

test('a list without women is exit 1, and the smallest change is told both ways', async () => {
  const ward = await wardOfMen();
  const ran = await runCli(['co-cau', ward]);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toMatch(/thêm \d+ (người, trong đó ít nhất \d+ )?phụ nữ/);
  expect(ran.stdout).toMatch(
    /thay \d+ người không phải phụ nữ bằng \d+ (người khác, trong đó ít nhất \d+ )?phụ nữ/,
  );
  const json = JSON.parse((await runCli(['structure', ward, '--json'])).stdout) as {
    councils: readonly { level: string; whole: boolean; repairs: readonly object[] }[];
  };
  const commune = json.councils.find(({ level }) => level === 'commune')!;
  expect(commune).toMatchObject({ whole: true, repairs: [{ scope: 'law' }] });
});

test('both languages have every word', async () => {
  const ran = await runCli(['structure', await wardOfMen(), '--lang', 'en']);
  expect(ran.stdout).toContain('The least that meets the law:');
  expect(ran.stdout).not.toMatch(/undefined|\[object/);
});

test('the report draws each share, with words for who cannot see it and no script', async () => {
  const ran = await runCli(['report', await wardOfMen()]);
  expect(ran.stdout).toContain('<svg role="img" aria-labelledby="st-commune sd-commune"');
  expect(ran.stdout).toMatch(/<desc id="sd-commune">Phụ nữ: có 0 \(0%\), cần \d+\./);
  expect(ran.stdout).not.toContain('<script');
});

test('a folder without candidates is exit 2', async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'ward.yaml'),
    'election: "2026"\nprovince: Thành phố Mẫu\ncommune: Phường Mẫu\nkind: ward-of-city\n',
  );
  expect((await runCli(['structure', folder])).exitCode).toBe(2);
});
