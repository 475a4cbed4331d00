import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAreaNumber } from '../../../src/records/parse/area-number.ts';
import { parseCount } from '../../../src/records/parse/count.ts';
import { parseHour } from '../../../src/records/parse/hour.ts';
import { parseMark } from '../../../src/records/parse/mark.ts';
import {
  brokenRanges,
  neighbourhoodKey,
  parseNeighbourhoods,
} from '../../../src/records/parse/neighbourhood.ts';
import { parseResidence } from '../../../src/records/parse/residence.ts';
import { parseTrust } from '../../../src/records/parse/trust.ts';

test.each([
  '4',
  '04',
  ' 4 ',
  'KV 4',
  'KV04',
  'KVBP số 4',
  'Khu vực bỏ phiếu số 4',
  'KHU VỰC 4',
  'Số 4',
  '4.0',
  "'4",
  'Đơn vị bầu cử số 4',
  'ĐVBC 4',
])('%j is area 4', (cell) => {
  expect(parseAreaNumber(cell)).toBe('4');
});

test.each([
  ['4A', '4A'],
  ['4a', '4A'],
  ['KV 4A', '4A'],
  ['0', '0'],
  ['40', '40'],
  ['Nhà văn hóa', 'NHÀ VĂN HÓA'],
  ['Khu vực Đông', 'KHU VỰC ĐÔNG'],
  ['', ''],
  ['không rõ', ''],
])('area %j is %j', (cell, number) => {
  expect(parseAreaNumber(cell)).toBe(number);
});

test('an area number compares by its number, however many zeros or words stand before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('', 'KV ', 'Khu vực bỏ phiếu số ', 'kv'),
      (number, zeros, before) => {
        expect(parseAreaNumber(`${before}${'0'.repeat(zeros)}${number}`)).toBe(String(number));
      },
    ),
  );
});

test.each([
  '1',
  '01',
  'Tổ 1',
  'TỔ 1',
  'TDP số 1',
  'TDP 01',
  'Tổ dân phố số 1',
  'Tổ dân phố 1',
  'Thôn 1',
  'Khu phố 1',
  'KP1',
  'Ấp 1',
  'Khu 1',
  '1.0',
])('%j is neighbourhood 1', (cell) => {
  expect(neighbourhoodKey(cell)).toBe('1');
});

test.each([
  ['Thôn Đông', 'thon dong'],
  ['Tổ 1A', '1a'],
  ['Đông 1', 'dong 1'],
  ['Thôn Đông 1', 'thon dong 1'],
  ['', ''],
])('neighbourhood %j has the key %j', (cell, key) => {
  expect(neighbourhoodKey(cell)).toBe(key);
});

test.each([
  ['Tổ 5 đến tổ 3', ['Tổ 5 đến tổ 3']],
  ['1-99999999', ['1-99999999']],
  ['1-3, 7 - 5', ['7 - 5']],
  ['1-3; Tổ 5 đến Tổ 7', []],
  ['Thôn Đông - Tây', []],
  ['Cụm 1-2', []],
  ['', []],
])('in %j the ranges %j cannot be', (cell, broken) => {
  expect(brokenRanges(cell)).toEqual(broken);
});

test.each([
  ['1, 3-5, 12', ['1', '3', '4', '5', '12']],
  ['1; 3–5', ['1', '3', '4', '5']],
  ['Tổ 1; Tổ 2 đến Tổ 4; Xóm Đình', ['1', '2', '3', '4', 'xom dinh']],
  ['từ tổ 9 đến tổ 11', ['9', '10', '11']],
  ['1 và 2', ['1', '2']],
  ['1\n2', ['1', '2']],
  ['1, 01, Tổ 1', ['1']],
  ['5-3', []],
  ['1-99999', []],
  ['Thôn Đông - Tây', ['thon dong tay']],
  ['', []],
  [' ,; ', []],
])('the list %j has the keys %j', (cell, keys) => {
  expect(parseNeighbourhoods(cell).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['5', 5],
  ['05', 5],
  ['43000', 43_000],
  ['43.000', 43_000],
  ['43,000', 43_000],
  ['43 000', 43_000],
  ['1.234.567', 1_234_567],
  ['43.000 người', 43_000],
  ['3.0', 3],
  ['', undefined],
  ['3,5', undefined],
  ['-3', undefined],
  ['1e3', undefined],
  ['ba', undefined],
  ['43.00', undefined],
])('%j counts %s', (cell, count) => {
  expect(parseCount(cell)).toBe(count);
});

test.each([
  ['92', 92],
  ['92%', 92],
  ['92 %', 92],
  ['92,5', 92.5],
  ['92.5%', 92.5],
  ['0', 0],
  ['100', 100],
  ['', undefined],
  ['100,1', 'unreadable'],
  ['101', 'unreadable'],
  ['-1', 'unreadable'],
  ['cao', 'unreadable'],
  ['45/60', 'unreadable'],
])('a share of %j is %s percent', (cell, percent) => {
  expect(parseTrust(cell)).toBe(percent);
});

test.each(['x', 'X', '×', '✓', '1', 'có', 'Có', ' x ', "'1"])('%j is a mark', (cell) => {
  expect(parseMark(cell)).toBe(true);
});
test.each(['', ' ', '0', 'o', 'O', 'không', 'Không', '-', 'không rõ'])('%j is no mark', (cell) => {
  expect(parseMark(cell)).toBe(false);
});
test.each(['2', 'xx', 'có lẽ', '✓?'])('%j is a mark that nobody knows', (cell) => {
  expect(parseMark(cell)).toBe('unreadable');
});

test.each([
  ['07:00', '07:00'],
  ['7:00', '07:00'],
  ['7h', '07:00'],
  ['7h30', '07:30'],
  ['7 giờ', '07:00'],
  ['7 giờ 30 phút', '07:30'],
  ['07:00:00', '07:00'],
  ['7', '07:00'],
  ['', ''],
  ['24:00', undefined],
  ['07:60', undefined],
  ['sáng', undefined],
])('the hour %j is %s', (cell, hour) => {
  expect(parseHour(cell)).toBe(hour);
});

test.each(['0', 'o', 'O', '', '-'])('%j in a column of residence is no address', (cell) => {
  expect(parseResidence(cell)).toBe('');
});
test('an address or a mark in a column of residence is kept', () => {
  expect(parseResidence('X')).toBe('X');
  expect(parseResidence(' Số 5,  ngõ 7 ')).toBe('Số 5, ngõ 7');
});
