import { expect, test } from 'vitest';
import { calendarJson } from '../../../src/report/calendar/json.ts';
import { EN, madeUpCalendar, VI } from './made-up-calendar.ts';

const CONTRACT_KEYS = [
  'id',
  'title',
  'date',
  'start',
  'time',
  'daysLeft',
  'status',
  'level',
  'responsible',
  'basis',
  'onHoliday',
];

test('the JSON has the shape of the contract', () => {
  const json = calendarJson(madeUpCalendar(), VI);
  expect(json).toMatchObject({
    version: 1,
    election: '2026',
    pollingDay: '2026-03-15',
    today: '2025-11-11',
    daysLeft: 124,
  });
  for (const milestone of json.milestones)
    expect(Object.keys(milestone).slice(0, CONTRACT_KEYS.length)).toEqual(CONTRACT_KEYS);
  expect(json.milestones.find(({ id }) => id === 'establish-polling-teams')).toEqual({
    id: 'establish-polling-teams',
    title: 'Thành lập Tổ bầu cử',
    date: '2026-01-31',
    start: null,
    time: null,
    daysLeft: 81,
    status: 'upcoming',
    level: 'commune',
    responsible: 'Ủy ban nhân dân cấp xã',
    basis: ['Điều 25.1 THU/2025', 'Điều 8 THU/2026'],
    onHoliday: 'Thứ Bảy',
    lastWorkingDay: '2026-01-30',
    rule: 'chậm nhất 43 ngày trước ngày bầu cử',
    group: null,
    plan: null,
    override: null,
    args: {},
  });
});

test('English changes the words and nothing else', () => {
  const [vi, en] = [VI, EN].map((words) => calendarJson(madeUpCalendar(), words).milestones);
  expect(en!.map(({ id, date, status }) => [id, date, status])).toEqual(
    vi!.map(({ id, date, status }) => [id, date, status]),
  );
  expect(en!.find(({ id }) => id === 'consultation-3')).toMatchObject({
    title: 'Third consultation conference',
    onHoliday: 'Lunar New Year (Tết)',
  });
});

test('areas with hours of their own stand in args by number, the earliest decides', () => {
  const areas = [
    { number: '1', opens: '07:00', closes: '' },
    { number: '2', opens: '05:00', closes: '' },
  ];
  const { milestones } = calendarJson(madeUpCalendar({ areas }), VI);
  expect(milestones.find(({ id }) => id === 'campaign-end')).toMatchObject({
    date: '2026-03-14',
    time: '05:00',
    args: {
      byArea: { '1': { date: '2026-03-14', time: '07:00' }, '2': { date: '2026-03-14', time: '05:00' } },
    },
  });
});

test('a step that was moved shows the legal day and the reason', () => {
  const overrides = { 'consultation-3': { date: '2026-02-21', why: 'Công văn 1' } };
  const { milestones } = calendarJson(madeUpCalendar({ overrides }), VI);
  expect(milestones.find(({ id }) => id === 'consultation-3')).toMatchObject({
    date: '2026-02-21',
    start: '2026-02-09',
    override: { legalDate: '2026-02-20', why: 'Công văn 1' },
    basis: ['Điều 1 THU/2025', 'Điều 98.3 THU/2025'],
  });
});

test('a milestone without a day has its rule in words', () => {
  const { milestones } = calendarJson(madeUpCalendar(), VI);
  expect(milestones.at(-1)).toMatchObject({
    id: 'voter-list-complaint-window',
    date: null,
    daysLeft: null,
    status: 'upcoming',
    rule: 'trong 30 ngày kể từ ngày thực hiện việc “Niêm yết danh sách cử tri”',
  });
});
