import { expect, test } from 'vitest';
import { parseText } from '../../../src/records/parse/text.ts';

test.each([
  ['  Nguyễn   Văn\u00a0A ', 'Nguyễn Văn A'],
  ['Nguye\u0302\u0303n', 'Nguyễn'],
  ['dòng một\ndòng hai', 'dòng một dòng hai'],
  ["'=1+1", '=1+1'],
  ["'+84", '+84'],
  ["'-5", '-5'],
  ["'@x", '@x'],
  ["'＝1", '＝1'],
  ["'028203012345", '028203012345'],
  ["'Ý kiến'", "'Ý kiến'"],
  ['Số 5', 'Số 5'],
])('%j is read as %j', (cell, text) => {
  expect(parseText(cell)).toBe(text);
});

test.each([
  '',
  '   ',
  '-',
  '--',
  '…',
  '...',
  '—',
  '?',
  '_',
  'Không rõ',
  'không rõ',
  'KHÔNG RÕ',
  'khong ro',
  'Chưa rõ',
  'không xác định được',
  'Chưa xác định',
  'không biết.',
  'Kho\u0302ng ro\u0303',
])('%j means that nothing is known', (cell) => {
  expect(parseText(cell)).toBe('');
});

test.each(['Không', 'Khổng Tử', 'Kinh', 'Chu Văn An', 'không rõ ràng lắm', 'Unk', '0'])(
  '%j is a text like any other',
  (cell) => {
    expect(parseText(cell)).toBe(cell);
  },
);
