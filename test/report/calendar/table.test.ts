import { expect, test } from 'vitest';
import { wrapAll } from '../../../src/report/calendar/columns.ts';
import { calendarTable } from '../../../src/report/calendar/table.ts';
import { plain, type Paint } from '../../../src/report/paint.ts';
import { EN, madeUpCalendar, VI } from './made-up-calendar.ts';

const FACTS = {
  today: '2026-02-20',
  level: 'all',
  overrides: { 'consultation-3': { date: '2026-02-21', why: 'Công văn số 123/HĐBCQG-VP\u001b[31m' } },
  areas: [
    { number: '1', opens: '', closes: '' },
    { number: '2', opens: '05:00', closes: '' },
    { number: '3', opens: '', closes: '' },
  ],
} as const;
const PLANNED = { 'establish-polling-teams': 'not-done', 'post-voter-list': 'done' } as const;
const view = madeUpCalendar(FACTS, PLANNED);

/** Words only, to see that none is lost when lines break. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

test.each([80, 100, 119, 120, 140, 160])(
  'a terminal of %i columns is not exceeded and no word is lost',
  (columns) => {
    for (const words of [VI, EN]) {
      const table = calendarTable(view, words, plain, columns);
      for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      for (const { title } of view.milestones) {
        const all = words.writing.language === 'vi' ? title.vi : title.en;
        // A cell is one column of many lines: each of its words is there.
        for (const word of all.split(' ')) expect(table).toContain(word);
      }
    }
  },
);

test('the heading counts down, and the end counts what is late and soon', () => {
  const table = calendarTable(view, VI, plain, 100);
  expect(table).toContain('Ngày bầu cử: Chủ nhật, 15/03/2026 · Hôm nay: 20/02/2026 · còn 23 ngày');
  expect(table).toContain('1 mốc quá hạn; 1 mốc đến hạn trong 7 ngày tới.');
  expect(calendarTable(madeUpCalendar({ today: '2026-03-15' }), VI, plain, 100)).toContain('hôm nay bầu cử');
  expect(calendarTable(madeUpCalendar({ today: '2026-03-16' }), EN, plain, 100)).toContain('1 day ago');
});

test('a row shows date, weekday, days left, status, title and article', () => {
  const table = calendarTable(view, VI, plain, 160);
  expect(table).toMatch(
    /31\/01\/2026 {2}T7 {4}-20 {2}quá hạn {9}Thành lập Tổ bầu cử .*Ủy ban nhân dân cấp xã .*Điều 25\.1 THU\/2025 và 1/,
  );
  expect(table).toMatch(/03\/02\/2026 {2}T3 {4}-17 {2}đã xong/);
  expect(table).toMatch(/30\/11\/2025 .*Dự kiến cơ cấu \(cấp tỉnh\)/);
});

test('a moved step, areas of their own hour and days off are told, without the control letters of a file', () => {
  const table = squeezed(calendarTable(view, VI, plain, 80));
  expect(table).toContain(squeezed('đã điều chỉnh, theo luật là 20/02/2026 (Công văn số 123/HĐBCQG-VP[31m)'));
  expect(table).not.toContain('\u001b');
  expect(table).toContain(squeezed('07:00 ngày 14/03/2026: khu vực bỏ phiếu số 1, 3'));
  expect(table).toContain(squeezed('05:00 ngày 14/03/2026: khu vực bỏ phiếu số 2'));
  expect(table).toContain(squeezed('rơi vào ngày nghỉ: Thứ Bảy'));
});

test('colours stand around padded cells and change no width', () => {
  const marks: Paint = {
    bold: wrapIn('b'),
    dim: wrapIn('d'),
    red: wrapIn('r'),
    yellow: wrapIn('y'),
    green: wrapIn('g'),
    cyan: wrapIn('c'),
  };
  const painted = calendarTable(view, VI, marks, 160);
  expect(painted).toContain('<r>quá hạn       </r>');
  expect(painted).toContain('<g>đã xong       </g>');
  const bare = painted
    .replace(/<\/?[bdrygc]>/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  expect(bare).toBe(calendarTable(view, VI, plain, 160));
});

function wrapIn(mark: string) {
  return (text: string): string => `<${mark}>${text}</${mark}>`;
}

test('a calendar of nothing says so', () => {
  expect(calendarTable({ ...view, milestones: [] }, VI, plain, 80)).toContain('Không có mốc thời gian nào.');
});

test('a word wider than its column parts after a stroke or hyphen', () => {
  expect(wrapAll('Nghị quyết 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', 20)).toEqual([
    'Nghị quyết',
    '102/2025/NQLT-',
    'UBTVQH15-CP-',
    'ĐCTUBTWMTTQVN',
  ]);
  expect(wrapAll('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});
