import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-ward.ts';
import { terminal } from './terminal.ts';

const BIN = resolve(import.meta.dirname, '../../bin/baucu.js');

// What each column holds, how its days are written and what its number is: nothing of it can be known from the file.
const LIST = [
  'DANH SÁCH CỬ TRI,,,,',
  'STT,Họ và tên,Ngày sinh,Giới tính,Địa chỉ',
  '1,NGUYỄN VĂN MẪU,01/25/1980,Nam,Số 5',
  '2,TRẦN THỊ THỬ,12/31/1975,Nữ,Số 7',
  '3,Lê Văn Tập,29221,Nam,Số 9',
].join('\n');

function folderWithList(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'list.csv'), LIST);
  return cwd;
}

test('import asks what only a person knows, writes what was answered, and does not ask again', async () => {
  const cwd = folderWithList();
  const { type, until, screen } = terminal(cwd);
  type(`node ${BIN} import list.csv --out ward; echo "exit $?"`, 'Enter');
  await until('Cột E “Địa chỉ”: tiêu đề không nói rõ');
  await until('Đây là cột gì?');
  await until('Không dùng cột này');
  type('Down', 'Enter');
  await until('có vẻ ghi tháng trước ngày');
  await until('“01/25/1980” là 25/01/1980');
  type('Enter');
  await until('29221 là 01/01/1980');
  await until('29221 là 02/01/1984');
  type('Enter');
  await until('Viết lại 2 họ tên');
  type('y', 'Enter');
  await until('Ghi 3 dòng vào ward/voters.csv?');
  type('Enter');
  await until('exit 0');
  expect(readFileSync(join(cwd, 'ward', 'voters.csv'), 'utf8')).toBe(
    '\ufeffSTT,Họ và tên,Ngày sinh,Giới tính,Tạm trú,Tệp nguồn,Dòng nguồn\r\n' +
      '1,Nguyễn Văn Mẫu,25/01/1980,Nam,Số 5,list.csv,3\r\n' +
      '2,Trần Thị Thử,31/12/1975,Nữ,Số 7,list.csv,4\r\n' +
      '3,Lê Văn Tập,01/01/1980,Nam,Số 9,list.csv,5\r\n',
  );
  expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(LIST);
  const answers = readFileSync(join(cwd, 'list.csv.baucu.yaml'), 'utf8');
  expect(answers).toContain('"Địa chỉ": "temporary"');
  expect(answers).toContain('"Ngày sinh": month-first, 1900');

  type('clear', 'Enter');
  type(`node ${BIN} import list.csv --out again; echo "exit $?"`, 'Enter');
  await until('Viết lại 2 họ tên');
  expect(screen().normalize('NFC')).not.toContain('cột gì?');
  type('Enter');
  await until('Ghi 3 dòng vào again/voters.csv?');
  type('Enter');
  await until('exit 0');
  expect(readFileSync(join(cwd, 'again', 'voters.csv'), 'utf8')).toContain('1,NGUYỄN VĂN MẪU,25/01/1980');
});

test('an import that is not wanted after all, or is stopped, writes nothing', async () => {
  const cwd = folderWithList();
  const { type, until, screen } = terminal(cwd);
  const settled = '--map "Địa chỉ=permanent" --dates "Ngày sinh=month-first,not-days"';
  type(`node ${BIN} import list.csv --out ward ${settled}; echo "exit $?"`, 'Enter');
  await until('Viết lại 2 họ tên');
  type('n', 'Enter');
  await until('Ghi 3 dòng vào ward/voters.csv?');
  type('n', 'Enter');
  await until('exit 2');
  type('clear', 'Enter');
  type(`node ${BIN} import list.csv --out ward; echo "exit $?"`, 'Enter');
  await until('cột gì?');
  type('C-c');
  await until('exit 2');
  expect(screen()).not.toContain('Error');
  expect(existsSync(join(cwd, 'ward'))).toBe(false);
  expect(readdirSync(cwd)).toEqual(['list.csv']);
});

test('a column whose heading nobody knows is asked for by what its cells hold', async () => {
  const cwd = temporaryFolder();
  const rows = ['STT,Họ và tên,NSC,Giới tính,Thường trú', '1,Nguyễn Văn Mẫu,25/01/1980,Nam,Số 5'];
  writeFileSync(join(cwd, 'list.csv'), rows.join('\n'));
  const { type, until } = terminal(cwd);
  type(`node ${BIN} import list.csv --out ward; echo "exit $?"`, 'Enter');
  await until('Cột C “NSC”: không nhận ra tiêu đề');
  await until('Ngày sinh');
  type('Enter');
  await until('Ghi 1 dòng vào ward/voters.csv?');
  type('Enter');
  await until('exit 0');
  expect(readFileSync(join(cwd, 'ward', 'voters.csv'), 'utf8')).toContain('1,Nguyễn Văn Mẫu,25/01/1980,Nam');
});
