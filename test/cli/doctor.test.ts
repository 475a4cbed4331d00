import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

test('a machine that has everything is told so', async () => {
  const ran = await runCli(['doctor']);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(ran.stdout).not.toContain('✗');
  expect(ran.stdout).toContain('Máy này chạy được chương trình.');
});

test('what a machine lacks is said with what to do about it', async () => {
  const ran = await runCli(['chan-doan'], { now: '2020-01-01T10:00:00+07:00' });
  expect(ran.exitCode).toBe(3);
  expect(ran.stdout).toContain('✗ Ngày theo giờ Việt Nam: 2020-01-01\n  → chỉnh lại ngày, giờ của máy\n');
  expect(ran.stdout).toContain('làm theo các dòng có dấu ✗');
});

test('the same is there for another program to read, and in English', async () => {
  const json = JSON.parse((await runCli(['doctor', '--json'])).stdout) as { ok: boolean; checks: unknown[] };
  expect(json).toMatchObject({ ok: true });
  expect(json.checks).toHaveLength(5);
  expect((await runCli(['doctor', '--lang', 'en'])).stdout).toContain('This machine can run the program.');
});
