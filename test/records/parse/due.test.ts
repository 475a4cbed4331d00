import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { goesOn, parseDue } from '../../../src/records/parse/due.ts';

const shown = (cell: string): string => {
  const { day, time } = parseDue(cell);
  if (day.state !== 'read') return day.state;
  const { year, month, day: dayOfMonth } = day.date;
  return [year, month, dayOfMonth, time].filter((part) => part !== undefined).join(' ');
};

test.each([
  ['15/01/2026', '2026 1 15'],
  ['Ngày 04/02/2026', '2026 2 4'],
  ['Trước ngày 15/01/2026', '2026 1 14'],
  ['Trước 01/03/2026', '2026 2 28'],
  ['Hoàn thành trước 20/02/2026', '2026 2 19'],
  ['Xong trước ngày 03/02/2026.', '2026 2 2'],
  ['Trước 17 giờ ngày 01/02/2026', '2026 2 1 17:00'],
  ['trước 17h00 ngày 01/02/2026', '2026 2 1 17:00'],
  ['Chậm nhất 17 giờ 00 phút, ngày 01/02/2026', '2026 2 1 17:00'],
  ['Chậm nhất 17 giờ ngày 01/02/2026', '2026 2 1 17:00'],
  ['Chậm nhất ngày 03/02/2026', '2026 2 3'],
  ['Chậm nhất là ngày 03/02/2026', '2026 2 3'],
  ['Chậm nhất vào lúc 17 giờ ngày 01/02/2026', '2026 2 1 17:00'],
  ['Đến hết ngày 13/02/2026', '2026 2 13'],
  ['Không quá ngày 13.02.2026', '2026 2 13'],
  ['Từ 05/01 đến 10/01/2026', '2026 1 10'],
  ['Từ ngày 01/02/2026 đến hết ngày 15/03/2026', '2026 3 15'],
  ['05-10/01/2026', '2026 1 10'],
  ['05/01 - 10/01/2026', '2026 1 10'],
  ['28/12/2025 – 05/01/2026', '2026 1 5'],
  ['Chủ nhật, ngày 15/3/2026', '2026 3 15'],
  ['Trong tháng 01/2026', '2026 1'],
  ['Tháng 01/2026', '2026 1'],
  ['Trước tháng 02/2026', 'unreadable'],
  ['Từ 10/01 đến 05/01/2026', 'unreadable'],
  ['Từ 31/02 đến 05/03/2026', 'unreadable'],
  ['Từ 05/01 đến 10/01', 'unreadable'],
  ['Trước 05/01/2026 và sau 10/01/2026', 'unreadable'],
  ['Đầu tháng 02/2026', 'unreadable'],
  ['Quý I/2026', 'unreadable'],
  ['Thường xuyên', 'unreadable'],
  ['', 'blank'],
])('%j is due on %s', (cell, due) => {
  expect(shown(cell)).toBe(due);
});

test.each([
  ['Thường xuyên', true],
  ['Hằng ngày', true],
  ['Thường xuyên, liên tục', true],
  ['Trong suốt thời gian bầu cử', true],
  ['Thường xuyên đến 15/03/2026', false],
  ['Theo kế hoạch', false],
])('%j goes on all the time: %s', (text, is) => {
  expect(goesOn(text)).toBe(is);
});

test('no cell hangs the reader or is read as a day that is not in it', () => {
  const word = fc.constantFrom(
    'từ',
    'đến',
    'trước',
    'ngày',
    '05',
    '31/02',
    '10/01/2026',
    '-',
    '17 giờ',
    'tháng',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const { day } = parseDue(words.join(' '));
      if (day.state === 'read') expect(words.join(' ')).toMatch(/2026/);
    }),
  );
});
