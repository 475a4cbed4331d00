import { expect, test } from 'vitest';
import { convertLegacyText } from '../../src/tables/legacy-text.ts';
import { typedIn, windows1258 } from '../vietnamese/legacy/encode.ts';

const PEOPLE = [
  ['Nguyễn Văn Mẫu', 'Số 5, ngõ Chợ Mới'],
  ['Trần Thị Thử', 'Phố Thượng Cát'],
  ['Đỗ Quốc Nghĩa', 'Số 7, đường Bãi Dâu'],
  ['Lê Đức Khánh', 'Tổ dân phố Đông'],
];
const HEAD = ['Họ và tên', 'Nơi ở'];

test('columns that were typed in different old fonts are each read by their own', () => {
  const rows = PEOPLE.map(([name, place]) => [typedIn(name!, 'TCVN3'), typedIn(place!, 'VNI')]);
  const { rows: read, evidence } = convertLegacyText([HEAD, ...rows]);
  expect(read).toEqual([HEAD, ...PEOPLE]);
  expect(evidence.map(({ encoding }) => encoding).toSorted()).toEqual(['TCVN3', 'VNI']);
});

test('a column in Unicode beside one in an old font stays as it is', () => {
  const rows = PEOPLE.map(([name, place]) => [typedIn(name!, 'VPS'), place!]);
  expect(convertLegacyText([HEAD, ...rows]).rows).toEqual([HEAD, ...PEOPLE]);
});

test('Windows-1258 that was read as Windows-1252 is put right', () => {
  const western = new TextDecoder('windows-1252');
  const rows = [HEAD, ...PEOPLE].map((row) => row.map((cell) => western.decode(windows1258(cell))));
  const { rows: read, evidence } = convertLegacyText(rows);
  expect(read).toEqual([HEAD, ...PEOPLE]);
  expect(evidence.map(({ encoding }) => encoding)).toEqual(['Windows-1258']);
});
