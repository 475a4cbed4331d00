import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-ward.ts';
import { terminal } from './terminal.ts';

const BIN = resolve(import.meta.dirname, '../../bin/baucu.js');

test('init asks at the keyboard, shows the seats, and writes what was answered', async () => {
  const cwd = temporaryFolder();
  const { type, until } = terminal(cwd);
  type(`node ${BIN} init phuong --today 2026-01-20`, 'Enter');
  await until('Tỉnh, thành phố');
  type('Thành phố Hà Nội', 'Enter');
  await until('Xã, phường, đặc khu');
  type('Phường "Mẫu": số 1', 'Enter');
  await until('Loại đơn vị hành chính');
  type('Down', 'Down', 'Down', 'Enter');
  await until('Dân số');
  type('nhiều', 'Enter');
  await until('số nguyên dương');
  type('BSpace', 'BSpace', 'BSpace', 'BSpace', 'BSpace', '25500', 'Enter');
  await until('Số khu vực bỏ phiếu');
  type('13', 'Enter');
  await until('16 đại biểu');
  type('4', 'Enter');
  await until('Quốc hội số');
  type('5', 'Enter');
  await until('HĐND tỉnh, thành phố số');
  type('Enter');
  await until('người ký của Ủy ban nhân dân');
  type('Enter');
  await until('ký thay');
  type('Enter');
  await until('Chủ tịch Ủy ban bầu cử');
  type('Enter');
  await until('Đã tạo hồ sơ');
  const yaml = readFileSync(join(cwd, 'phuong', 'ward.yaml'), 'utf8');
  expect(yaml).toContain('commune: "Phường \\"Mẫu\\": số 1"');
  expect(yaml).toContain('kind: ward-of-city');
  expect(yaml).toContain('population: 25500');
  expect(
    readFileSync(join(cwd, 'phuong', 'areas.csv'), 'utf8')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(14);
});

test('Ctrl-C at a question ends quietly and writes nothing', async () => {
  const cwd = temporaryFolder();
  const { type, until, screen } = terminal(cwd);
  type(`node ${BIN} init phuong; echo "exit $?"`, 'Enter');
  await until('Tỉnh, thành phố');
  type('C-c');
  await until('exit 2');
  expect(screen()).not.toContain('Error');
  expect(existsSync(join(cwd, 'phuong'))).toBe(false);
});
