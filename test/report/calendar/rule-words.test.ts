import { expect, test } from 'vitest';
import type { Due } from '../../../src/law/model.ts';
import { ruleWords } from '../../../src/report/calendar/rule-words.ts';
import { EN, VI } from './made-up-calendar.ts';

const VIEW = {
  titles: new Map([['x', { vi: 'Niêm yết', en: 'Post the list' }]]),
  poll: { occasion: 'general', day: '2026-03-15', assumed: false },
} as const;

test.each<[Due, string, string]>([
  [{ days: -43 }, 'chậm nhất 43 ngày trước ngày bầu cử', 'at the latest 43 days before polling day'],
  [{ days: -1 }, 'chậm nhất 1 ngày trước ngày bầu cử', 'at the latest 1 day before polling day'],
  [{ days: 0 }, 'ngày bầu cử', 'polling day'],
  [{ days: 3 }, 'chậm nhất 3 ngày sau ngày bầu cử', 'at the latest 3 days after polling day'],
  [
    { days: -42, time: '17:00' },
    'chậm nhất 42 ngày trước ngày bầu cử, đến 17:00',
    'at the latest 42 days before polling day, until 17:00',
  ],
  [
    { days: 0, start: -40 },
    'từ 40 ngày trước ngày bầu cử đến ngày bầu cử',
    'from 40 days before polling day to polling day',
  ],
  [
    { on: '2026-02-01', time: '17:00' },
    'chậm nhất ngày 01/02/2026, đến 17:00',
    'at the latest on 01/02/2026, until 17:00',
  ],
  [{ on: '2025-12-15', exactly: true }, 'ngày 15/12/2025', 'on 15/12/2025'],
  [
    { on: '2026-02-03', start: '2026-02-02' },
    'từ 02/02/2026 đến 03/02/2026',
    'from 02/02/2026 to 03/02/2026',
  ],
  [
    { hours: -24, from: 'opening' },
    'chậm nhất 24 giờ trước khi bắt đầu bỏ phiếu',
    'at the latest 24 hours before polls open',
  ],
  [{ hours: 0, from: 'opening' }, 'chậm nhất khi bắt đầu bỏ phiếu', 'at the latest when polls open'],
  [{ hours: 0, from: 'closing', exactly: true }, 'khi kết thúc bỏ phiếu', 'when polls close'],
  [{ hours: 0, from: 'closing', begins: true }, 'ngay sau khi kết thúc bỏ phiếu', 'as soon as polls close'],
  [
    { hours: 24, from: 'closing' },
    'trong 24 giờ sau khi kết thúc bỏ phiếu',
    'within 24 hours after polls close',
  ],
  [
    { days: 30, fromDone: 'x' },
    'trong 30 ngày kể từ ngày thực hiện việc “Niêm yết”',
    'within 30 days from the day this was done: “Post the list”',
  ],
  [
    { days: 35, fromDone: 'x', orDays: -5 },
    'trong 35 ngày kể từ ngày thực hiện việc “Niêm yết”; khi chưa biết ngày đó: chậm nhất 5 ngày trước ngày bầu cử',
    'within 35 days from the day this was done: “Post the list”; while that day is not known: at the latest 5 days before polling day',
  ],
  [
    {
      days: 10,
      fromDone: 'x',
      reads: { vi: 'trong 7 ngày kể từ ngày nhận', en: 'within 7 days from receipt' },
    },
    'trong 7 ngày kể từ ngày nhận',
    'within 7 days from receipt',
  ],
  [
    { days: 0, start: -40, startDone: 'x' },
    'từ ngày thực hiện việc “Niêm yết” đến ngày bầu cử',
    'from the day this is done: “Post the list”, to polling day',
  ],
  [{ sameDayAs: 'x' }, 'cùng ngày với việc “Niêm yết”', 'on the same day as “Post the list”'],
  [{ sameDayAs: 'x', beforeIt: true }, 'trước việc “Niêm yết”', 'before “Post the list”'],
  [
    { words: { vi: 'Trước ngày bầu cử', en: 'Before polling day' } },
    'Trước ngày bầu cử',
    'Before polling day',
  ],
])('%j in words', (due, vi, en) => {
  expect(ruleWords(due, VIEW, VI)).toBe(vi);
  expect(ruleWords(due, VIEW, EN)).toBe(en);
});

test('days of a by-election and of a repeat poll count from their own day', () => {
  const by = { ...VIEW, poll: { ...VIEW.poll, occasion: 'by-election' } } as const;
  expect(ruleWords({ days: -15 }, by, VI)).toBe('chậm nhất 15 ngày trước ngày bầu cử bổ sung');
  expect(ruleWords({ days: 3 }, { ...by, poll: { ...by.poll, occasion: 'repeat' } }, EN)).toBe(
    'at the latest 3 days after the day of the extra or repeat election',
  );
});
