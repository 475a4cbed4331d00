import { expect, test } from 'vitest';
import { keysThatFit, wantedKeys } from '../../../src/records/import/fits-column.ts';
import type { TableName } from '../../../src/vocabulary.ts';

/** What a column of these cells may be, of the keys asked for. */
const fitting = (cells: readonly string[], ...keys: readonly string[]) =>
  keysThatFit({ rows: cells.map((cell) => [cell]) }, 0, keys);

const ALL = ['name', 'birth', 'sex', 'id', 'level', 'body', 'position', 'number', 'seats'];

test.each<[string, readonly string[], readonly string[]]>([
  ['days', ['05/03/1958', '1960', '31/12/1999'], ['birth']],
  ['sexes', ['Nam', 'nữ', 'Nữ'], ['sex']],
  ['people', ['Nguyễn Văn An', 'TRẦN THỊ BÌNH', "Y Bla'o Niê"], ['name']],
  ['one trade again and again', ['Làm ruộng', 'Làm ruộng', 'Làm ruộng', 'Nội trợ'], []],
  ['streets with their numbers', ['Số 5 phố Mẫu', 'Số 7 phố Mẫu'], []],
  ['identity numbers', ['028190314159', '028 085 000 123'], ['id']],
  ['telephone numbers', ['0912345678', '0987654321'], []],
  ['councils', ['HĐND xã', 'Quốc hội'], ['level']],
  ['positions', ['Tổ trưởng', 'Ủy viên'], ['position']],
  ['bodies', ['Tổ bầu cử số 1', 'Ban bầu cử'], ['body']],
  ['small numbers', ['3', '5'], ['number', 'seats']],
  ['populations', ['10', '9500', '8700'], []],
  ['nothing', ['', ' '], []],
])('a column of %s', (_what, cells, keys) => {
  expect(fitting(cells, ...ALL).filter((key) => key !== 'name' || keys.includes(key))).toEqual(keys);
});

test.each<[number, boolean]>([
  [7, false],
  [8, true],
  [9, true],
])('%i days among ten cells make a column of days: %s', (days, fits) => {
  const cells = Array.from({ length: 10 }, (_, index) => (index < days ? '05/03/1958' : 'chưa rõ'));
  expect(fitting(cells, 'birth')).toEqual(fits ? ['birth'] : []);
});

test.each<[TableName, readonly string[], readonly string[]]>([
  ['voters', [], ['name', 'birth', 'sex', 'id']],
  ['voters', ['name', 'birth', 'female', 'id'], []],
  ['candidates', ['name', 'level'], ['constituency']],
  ['committees', ['body', 'name'], ['level', 'position']],
  ['tasks', [], []],
])('a table of %s with %j still wants %j', (table, present, wanted) => {
  expect(wantedKeys(table, new Set(present))).toEqual(wanted);
});
