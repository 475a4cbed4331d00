import { describe, expect, test } from 'vitest';
import { assert, integer, property } from 'fast-check';
import type { Citation } from '../../src/findings/citation.ts';
import type { BodyRef } from '../../src/vocabulary.ts';
import { groupDigits } from '../../src/i18n/digits.ts';
import { writing as en } from '../../src/i18n/en/writing.ts';
import { writing as vi } from '../../src/i18n/vi/writing.ts';

test('a day is written as on paper in both languages', () => {
  expect([vi.day('2026-03-05'), en.day('2026-03-05')]).toEqual(['05/03/2026', '05/03/2026']);
});

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [25000, '25.000', '25,000'],
  [1234567.5, '1.234.567,5', '1,234,567.5'],
  [-4200, '-4.200', '-4,200'],
  [0.285 * 100, '28,5', '28.5'],
  [1.005, '1,01', '1.01'],
])('the number %s is %s and %s', (value, vietnamese, english) => {
  expect([vi.number(value), en.number(value)]).toEqual([vietnamese, english]);
});

test.each([
  [0.35, '35%', '35%'],
  [1 / 3, '33,33%', '33.33%'],
  [0.285, '28,5%', '28.5%'],
  [1, '100%', '100%'],
  [0, '0%', '0%'],
])('the share %s is %s and %s', (share, vietnamese, english) => {
  expect([vi.percent(share), en.percent(share)]).toEqual([vietnamese, english]);
});

test('grouping digits loses none of them', () => {
  assert(
    property(integer(), (value) => {
      expect(Number(groupDigits(value, '.', ',').replaceAll('.', ''))).toBe(value);
    }),
  );
});

test.each([
  [{ act: '85/2015/QH13', article: 2 }, 'Điều 2 Luật 85/2015/QH13', 'Article 2, Law 85/2015/QH13'],
  [
    { act: '85/2015/QH13', article: 29, clause: 2 },
    'khoản 2 Điều 29 Luật 85/2015/QH13',
    'Clause 2, Article 29, Law 85/2015/QH13',
  ],
  [
    { act: '83/2025/QH15', article: 1, clause: 23, point: 'd' },
    'điểm d khoản 23 Điều 1 Luật 83/2025/QH15',
    'Point d, clause 23, Article 1, Law 83/2025/QH15',
  ],
  [
    { act: '40/NQ-HĐBCQG', form: 31 },
    'Mẫu số 31 Nghị quyết 40/NQ-HĐBCQG',
    'Form 31, Resolution 40/NQ-HĐBCQG',
  ],
  [{ act: '199/2025/QH15' }, 'Nghị quyết 199/2025/QH15', 'Resolution 199/2025/QH15'],
])('a citation reads as officials write it: %o', (citation, vietnamese, english) => {
  expect([vi.citation(citation), en.citation(citation)]).toEqual([vietnamese, english]);
});

test.each([
  [{ file: 'voters.csv' }, 'voters.csv', 'voters.csv'],
  [
    { file: 'voters.csv', row: 17, column: 'birth' },
    'voters.csv, dòng 17, cột Ngày sinh',
    'voters.csv, row 17, column Date of birth',
  ],
  [
    { file: 'danh-sach.xlsx', sheet: 'KV4', row: 12345 },
    'danh-sach.xlsx › KV4, dòng 12345',
    'danh-sach.xlsx › KV4, row 12345',
  ],
  [
    { file: 'danh-sach.xlsx', sheet: 'KV4', row: 212, column: 'id', cell: 'F212' },
    'danh-sach.xlsx › KV4!F212, cột Số căn cước',
    'danh-sach.xlsx › KV4!F212, column Identity number',
  ],
  [
    { file: 'voters.csv', row: 1, column: 'Điện thoại' },
    'voters.csv, dòng 1, cột Điện thoại',
    'voters.csv, row 1, column Điện thoại',
  ],
])('a place is where a person can go: %o', (place, vietnamese, english) => {
  expect([vi.place(place), en.place(place)]).toEqual([vietnamese, english]);
});

test('one key heads different things in different tables', () => {
  expect(vi.column('number', 'areas')).toBe('Khu vực bỏ phiếu');
  expect(vi.column('number', 'constituencies')).toBe('Đơn vị bầu cử số');
  expect(vi.column('number', 'committees')).toBe('Số');
});

const bodies: readonly (readonly [BodyRef, string, string])[] = [
  [{ body: 'polling-team', number: '4' }, 'Tổ bầu cử khu vực bỏ phiếu số 4', 'polling team of voting area 4'],
  [{ body: 'polling-team' }, 'Tổ bầu cử', 'polling team'],
  [{ body: 'election-committee' }, 'Ủy ban bầu cử', 'election committee'],
  [
    { body: 'election-committee', level: 'commune' },
    'Ủy ban bầu cử ở xã, phường, đặc khu',
    'commune election committee',
  ],
  [
    { body: 'election-board', level: 'na', number: '5' },
    'Ban bầu cử đại biểu Quốc hội ở đơn vị bầu cử số 5',
    'National Assembly election board of constituency 5',
  ],
  [{ body: 'election-board', number: '' }, 'Ban bầu cử', 'election board'],
  [{ body: 'steering-committee' }, 'Ban Chỉ đạo', 'steering committee'],
];
test.each(bodies)('a body has its official name: %o', (body, vietnamese, english) => {
  expect([vi.body(body), en.body(body)]).toEqual([vietnamese, english]);
});

describe('lists', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a và b', 'a and b'],
    [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
  ])('%o', (items, vietnamese, english) => {
    expect([vi.list(items), en.list(items)]).toEqual([vietnamese, english]);
  });

  test.each([
    [[12], undefined, 'dòng 12', 'row 12'],
    [[12, 40], undefined, 'dòng 12, 40', 'rows 12 and 40'],
    [[1, 2, 3, 4, 5], undefined, 'dòng 1, 2, 3, 4, 5', 'rows 1, 2, 3, 4 and 5'],
    [[1, 2, 3, 4, 5, 6], undefined, 'dòng 1, 2, 3, 4, 5 và 1 dòng khác', 'rows 1, 2, 3, 4, 5 and 1 more'],
    [[1, 2, 3, 4, 5], 2000, 'dòng 1, 2, 3, 4, 5 và 1.995 dòng khác', 'rows 1, 2, 3, 4, 5 and 1,995 more'],
  ])('rows %o of %o', (rows, total, vietnamese, english) => {
    expect([vi.rows(rows, total), en.rows(rows, total)]).toEqual([vietnamese, english]);
  });
});

test.each<[string, readonly Citation[], string, string]>([
  ['none', [], '', ''],
  [
    'one',
    [{ act: '85/2015/QH13', article: 25, clause: 1 }],
    'khoản 1 Điều 25 Luật 85/2015/QH13',
    'Clause 1, Article 25, Law 85/2015/QH13',
  ],
  [
    'several of one act, with another between them and one twice',
    [
      { act: '85/2015/QH13', article: 52 },
      { act: '101/2025/UBTVQH15', article: 1 },
      { act: '85/2015/QH13', article: 41 },
      { act: '85/2015/QH13', article: 52 },
    ],
    'Điều 52, Điều 41 Luật 85/2015/QH13; Điều 1 Nghị quyết 101/2025/UBTVQH15',
    'Article 52, Law 85/2015/QH13; Article 1, Resolution 101/2025/UBTVQH15; Article 41, Law 85/2015/QH13',
  ],
  ['a whole act', [{ act: '85/2015/QH13' }], 'Luật 85/2015/QH13', 'Law 85/2015/QH13'],
])('of citations, %s reads as one line', (_, list, inVietnamese, inEnglish) => {
  expect(vi.citations(list)).toBe(inVietnamese);
  expect(en.citations(list)).toBe(inEnglish);
});
