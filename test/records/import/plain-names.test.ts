import { expect, test } from 'vitest';
import { plainNames } from '../../../src/records/import/plain-names.ts';
import { tableOf } from '../table-of.ts';

const named = (names: readonly string[], heading = 'Chức danh') =>
  plainNames(
    tableOf('committees', `Họ và tên|${heading}`, ...names.map((name) => `${name}|Nam`)),
    'committees',
  );

test('numbers of lines and Ông and Bà are no part of names, and say the sex where nothing else does', () => {
  const { table, changes } = named([
    '1. Ông Nguyễn Văn An',
    '2) Bà: Trần Thị Bình',
    'Đ/c Lê Văn Cường',
    'Hồ Thị Gái',
  ]);
  expect(table.header.at(-1)).toBe('Giới tính');
  expect(table.rows.map((row) => `${row[0]} ${row[2]}`.trim())).toEqual([
    'Nguyễn Văn An Nam',
    'Trần Thị Bình Nữ',
    'Lê Văn Cường',
    'Hồ Thị Gái',
  ]);
  expect(changes.map(({ kind, column, count }) => `${kind} ${column} ${count}`)).toEqual([
    'bare-name name 3',
    'bare-name sex 2',
  ]);
});

test.each([
  ['a family', ['Ông Ích Khiêm', 'Nguyễn Văn An', 'Trần Thị Bình']],
  ['the only one', ['Ông Cao Thắng']],
  ['a name of two words', ['Ông Thắng', 'Bà Cúc']],
  ['a family of people', ['Ông Ích Khiêm', 'Nguyễn Văn An', 'Trần Thị Bình']],
])('Ông as %s stays', (_, names) => {
  const { table } = named(names);
  expect(table.rows.map(([name]) => name)).toEqual(names);
});

test('where a list has a column of sexes none is added', () => {
  expect(named(['Ông Nguyễn Văn An', 'Bà Trần Thị Bình'], 'Giới tính').table.header).toHaveLength(2);
});
