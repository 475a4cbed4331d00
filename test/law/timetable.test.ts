import { expect, test } from 'vitest';
import type { Due, MilestoneRule } from '../../src/law/model.ts';
import { timetable, unknownOverrides, type TimetableFacts } from '../../src/law/timetable.ts';
import { HOURS, lawOf, milestone, OVERRIDE } from './made-up-law.ts';

const FACTS: TimetableFacts = { pollingDay: '2026-03-15', today: '2025-11-11', level: 'commune' };

/** The one milestone `it` with this rule, beside others that it may lean on. */
function dated(
  due: Due,
  facts: Partial<TimetableFacts> = {},
  others: Readonly<Record<string, MilestoneRule>> = {},
) {
  const law = lawOf({ it: milestone(due), ...others, hours: HOURS, moved: OVERRIDE });
  const found = timetable(law, { ...FACTS, ...facts }).find(({ id }) => id === 'it');
  expect(found).toBeDefined();
  return found!;
}

const area = (number: string, opens: string, closes = '') => ({ number, opens, closes });

test.each<[string, Due, string | null, string | null, string | null]>([
  ['so many days before polling day', { days: -43 }, '2026-01-31', null, null],
  ['polling day itself', { days: 0 }, '2026-03-15', null, null],
  ['so many days after', { days: 3 }, '2026-03-18', null, null],
  ['a window in days', { days: -1, start: -10 }, '2026-03-14', '2026-03-05', null],
  ['a day with its hour', { days: -42, time: '17:00' }, '2026-02-01', null, '17:00'],
  [
    'a day named by a resolution',
    { on: '2026-02-03', start: '2026-02-02' },
    '2026-02-03',
    '2026-02-02',
    null,
  ],
  ['24 hours before opening', { hours: -24, from: 'opening' }, '2026-03-14', null, '07:00'],
  ['the opening', { hours: 0, from: 'opening' }, '2026-03-15', null, '07:00'],
  ['24 hours after closing', { hours: 24, from: 'closing' }, '2026-03-16', null, '19:00'],
  ['hours that cross midnight', { hours: 6, from: 'closing' }, '2026-03-16', null, '01:00'],
  ['a rule in words', { words: { vi: 'Thường xuyên', en: 'Always' } }, null, null, null],
])('%s', (_what, due, date, start, time) => {
  expect(dated(due)).toMatchObject({ date, start, time });
});

test('the contract’s own example: 124 days to polling day, 81 to the polling teams', () => {
  expect(dated({ days: 0 }).daysLeft).toBe(124);
  expect(dated({ days: -43 })).toMatchObject({
    date: '2026-01-31',
    daysLeft: 81,
    onHoliday: { vi: 'Thứ Bảy' },
  });
});

test('the ward’s own hours go before those of the law', () => {
  expect(
    dated({ hours: -24, from: 'opening' }, { hours: { opens: '06:30', closes: '19:00' } }),
  ).toMatchObject({
    date: '2026-03-14',
    time: '06:30',
  });
});

test('the earliest area decides and all are named', () => {
  const found = dated(
    { hours: -24, from: 'opening' },
    { areas: [area('1', ''), area('2', '05:00'), area('3', '06:00')] },
  );
  expect(found).toMatchObject({ date: '2026-03-14', time: '05:00' });
  expect(found.byArea).toEqual([
    { area: '1', date: '2026-03-14', time: '07:00' },
    { area: '2', date: '2026-03-14', time: '05:00' },
    { area: '3', date: '2026-03-14', time: '06:00' },
  ]);
});

test('an area that all counting waits for closes by its own hour', () => {
  const found = dated(
    { hours: 24, from: 'closing' },
    { areas: [area('1', '', '21:00'), area('2', '', '20:00')] },
  );
  expect(found).toMatchObject({ date: '2026-03-16', time: '20:00' });
});

test('areas that all keep the ward’s hours are not named one by one', () => {
  const found = dated({ hours: -24, from: 'opening' }, { areas: [area('1', ''), area('2', '')] });
  expect(found).toMatchObject({ time: '07:00' });
  expect(found.byArea).toBeUndefined();
});

test('an hour that is none does not decide', () => {
  expect(
    dated({ hours: -24, from: 'opening' }, { areas: [area('1', '25:00'), area('2', 'sáng')] }).time,
  ).toBe('07:00');
});

test('without any polling hours the day is not known', () => {
  const law = lawOf({ it: milestone({ hours: -24, from: 'opening' }) });
  expect(timetable(law, FACTS)[0]).toMatchObject({ date: null, daysLeft: null });
});

test('a window from a real day needs that day', () => {
  const due: Due = { days: 30, fromDone: 'post-voter-list' };
  expect(dated(due)).toMatchObject({ date: null, start: null });
  expect(dated(due, { done: new Map([['post-voter-list', '2026-02-01']]) })).toMatchObject({
    date: '2026-03-03',
    start: '2026-02-01',
  });
});

test('while the real day is not known, the last day the law leaves possible stands, where it leaves one', () => {
  const due: Due = { days: 35, fromDone: 'post-voter-list', orDays: -5 };
  expect(dated(due)).toMatchObject({ date: '2026-03-10', start: null });
  expect(dated(due, { done: new Map([['post-voter-list', '2026-02-01']]) })).toMatchObject({
    date: '2026-03-08',
    start: '2026-02-01',
  });
});

test('a step on the same day as another follows it, also when that one was moved or is the province’s', () => {
  const others = { first: milestone({ days: -17, time: '17:00' }, { level: 'province' }) };
  expect(dated({ sameDayAs: 'first' }, {}, others)).toMatchObject({ date: '2026-02-26', time: null });
  const overrides = { first: { date: '2026-02-28', why: 'Công văn 1' } };
  expect(dated({ sameDayAs: 'first' }, { overrides }, others)).toMatchObject({ date: '2026-02-28' });
});

test('steps that name each other, or nothing, have no day', () => {
  expect(dated({ sameDayAs: 'other' }, {}, { other: milestone({ sameDayAs: 'it' }) }).date).toBeNull();
  expect(dated({ sameDayAs: 'nothing' }).date).toBeNull();
});

test('a step that was moved keeps the legal day, the reason and both articles', () => {
  const found = dated({ days: -40 }, { overrides: { it: { date: '2026-02-05', why: 'Công văn 12' } } });
  expect(found).toMatchObject({
    date: '2026-02-05',
    daysLeft: 86,
    override: { legalDate: '2026-02-03', why: 'Công văn 12' },
    basis: [
      { act: 'THU/2025', article: 1 },
      { act: 'THU/2025', article: 98, clause: 3 },
    ],
  });
});

test('a window moved to before its first day has no first day any more', () => {
  const due: Due = { on: '2026-02-03', start: '2026-02-02' };
  expect(dated(due, { overrides: { it: { date: '2026-01-30', why: '' } } }).start).toBeNull();
  expect(dated(due, { overrides: { it: { date: '2026-02-05', why: '' } } }).start).toBe('2026-02-02');
});

test('a step without a day in law can be given one', () => {
  const found = dated({ words: { vi: '', en: '' } }, { overrides: { it: { date: '2026-02-05', why: 'x' } } });
  expect(found).toMatchObject({ date: '2026-02-05', override: { legalDate: null, why: 'x' } });
});

test('overrides that name no milestone are told', () => {
  const law = lawOf({ it: milestone({ days: 0 }), hours: HOURS });
  expect(
    unknownOverrides(law, {
      it: { date: '2026-03-01', why: '' },
      its: { date: '2026-03-01', why: '' },
      hours: { date: '2026-03-01', why: '' },
    }),
  ).toEqual(['its', 'hours']);
});

test('the order is by day, then hour, then the law’s own; those without a day come last', () => {
  const law = lawOf({
    words: milestone({ words: { vi: '', en: '' } }),
    late: milestone({ days: -1 }),
    alsoLate: milestone({ days: -1 }),
    atSeven: milestone({ hours: -24, from: 'opening' }),
    early: milestone({ days: -10 }),
    open: milestone({ days: 5, fromDone: 'words' }),
    hours: HOURS,
  });
  expect(timetable(law, FACTS).map(({ id }) => id)).toEqual([
    'early',
    'atSeven',
    'late',
    'alsoLate',
    'words',
    'open',
  ]);
});

test('the commune sees its own steps unless it asks for all, and by-elections only by name', () => {
  const law = lawOf({
    ours: milestone({ days: -1 }),
    theirs: milestone({ days: -2 }, { level: 'nation' }),
    again: milestone({ days: -3 }, { occasion: 'by-election' }),
  });
  const ids = (facts: Partial<TimetableFacts>) => timetable(law, { ...FACTS, ...facts }).map(({ id }) => id);
  expect(ids({})).toEqual(['ours']);
  expect(ids({ level: 'all' })).toEqual(['theirs', 'ours']);
  expect(ids({ occasion: 'by-election', pollingDay: '2027-06-06' })).toEqual(['again']);
});

test('polling day is marked as what it is', () => {
  expect(dated({ days: 0 })).toMatchObject({ onPollingDay: true, onHoliday: { vi: 'Chủ nhật' } });
  expect(dated({ days: 1 })).toMatchObject({ onPollingDay: false, onHoliday: null });
});
