import { expect, test } from 'vitest';
import { dottedDate, officialDate } from '../../src/print/official-date.ts';

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-09', 'ngày 09 tháng 01 năm 2026'],
  ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
  ['2026-03-01', 'ngày 01 tháng 3 năm 2026'],
  ['2025-09-29', 'ngày 29 tháng 9 năm 2025'],
  ['2025-10-07', 'ngày 07 tháng 10 năm 2025'],
  ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
])('%s is written with a zero before days under 10 and the months 1 and 2 only', (day, written) => {
  expect(officialDate(day)).toBe(written);
});

test('a day to be filled by hand keeps the year', () => {
  expect(dottedDate(2026)).toBe('ngày ........ tháng ........ năm 2026');
});
