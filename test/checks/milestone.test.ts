import { expect, test } from 'vitest';
import { checkMilestones } from '../../src/checks/milestone.ts';
import { checkOverrides } from '../../src/checks/milestone-override.ts';
import { doneDays, tasksByMilestone } from '../../src/checks/task-progress.ts';
import type { Due, MilestoneRule } from '../../src/law/model.ts';
import { timetable } from '../../src/law/timetable.ts';
import type { DateCell, Records, Task } from '../../src/records/model.ts';
import { lawOf, milestone, OVERRIDE } from '../law/made-up-law.ts';

const BLANK: DateCell = { state: 'blank' };
const day = (text: string): DateCell => {
  const [year, month, date] = text.split('-').map(Number);
  return { state: 'read', date: { year: year!, month, day: date } };
};

function tasks(...rows: readonly Partial<Task>[]): Records<Task> {
  return {
    table: 'tasks',
    file: 'tasks.csv',
    columns: new Set(['id', 'due', 'done_on']),
    findings: [],
    rows: rows.map((row, i) => ({
      row: i + 2,
      id: 'it',
      title: '',
      group: '',
      due: BLANK,
      owner: '',
      dueTime: undefined,
      doneOn: BLANK,
      doneTime: undefined,
      document: '',
      note: '',
      ...row,
    })),
  };
}

/** Codes and places of what is found about one milestone `it` on a day. */
function found(due: Due, today: string, plan?: Records<Task>, more: Partial<MilestoneRule> = {}) {
  const law = lawOf({ it: milestone(due, more) });
  const dated = timetable(law, { pollingDay: '2026-03-15', today, level: 'all' });
  return [...checkMilestones(dated, plan, today, { file: 'ward.yaml' })];
}
const lines = (findings: ReturnType<typeof found>) =>
  findings.map(
    ({ at, severity, code }) => `${at.file}:${at.row ?? ''}:${at.column ?? ''} ${severity} ${code}`,
  );

// 2026-01-30 is a Friday.
const FRIDAY: Due = { on: '2026-01-30' };
const SATURDAY: Due = { days: -43 };

test.each<[string, string, readonly string[]]>([
  ['eight days before', '2026-01-22', []],
  ['seven days before', '2026-01-23', ['ward.yaml:: warning milestone/soon']],
  ['on the day', '2026-01-30', ['ward.yaml:: warning milestone/soon']],
  ['the day after', '2026-01-31', []],
])('a milestone that no task mentions, %s', (_when, today, expected) => {
  expect(lines(found(FRIDAY, today))).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['eight days before', '2026-01-22', []],
  ['seven days before', '2026-01-23', ['tasks.csv:2: warning milestone/soon']],
  ['on the day', '2026-01-30', ['tasks.csv:2: warning milestone/soon']],
  ['the day after', '2026-01-31', ['tasks.csv:2: error milestone/late']],
])('a milestone that the plan lists as not done, %s', (_when, today, expected) => {
  expect(lines(found(FRIDAY, today, tasks({})))).toEqual(expected);
});

test('what is done is neither late nor soon, nor is its day off of interest', () => {
  for (const today of ['2026-01-20', '2026-01-30', '2026-02-05']) {
    expect(found(SATURDAY, today, tasks({ doneOn: day('2026-01-15') }))).toEqual([]);
  }
});

test('a day of completion that cannot be read proves neither late nor done', () => {
  const plan = tasks({ doneOn: { state: 'unreadable', text: 'xong' } });
  expect(lines(found(FRIDAY, '2026-02-05', plan))).toEqual([
    'tasks.csv:2:done_on warning plan/date-unreadable',
  ]);
  expect(lines(found(FRIDAY, '2026-01-29', plan))).toEqual([
    'tasks.csv:2: warning milestone/soon',
    'tasks.csv:2:done_on warning plan/date-unreadable',
  ]);
});

test('several rows for one milestone are each late until done', () => {
  const plan = tasks({}, { doneOn: day('2026-01-15') }, {});
  expect(lines(found(FRIDAY, '2026-02-05', plan))).toEqual([
    'tasks.csv:2: error milestone/late',
    'tasks.csv:4: error milestone/late',
  ]);
});

test('a window is soon by its last day', () => {
  const due: Due = { on: '2026-01-30', start: '2026-01-01' };
  expect(found(due, '2026-01-02')).toEqual([]);
  expect(lines(found(due, '2026-01-25'))).toEqual(['ward.yaml:: warning milestone/soon']);
});

test('a day off is noted until it has passed, with its name and the article', () => {
  const [note, ...rest] = found(SATURDAY, '2026-01-10');
  expect(rest).toEqual([]);
  expect(note).toMatchObject({
    code: 'milestone/on-holiday',
    severity: 'note',
    args: {
      milestone: 'it',
      title: { vi: 'Việc' },
      due: '2026-01-31',
      holiday: { vi: 'Thứ Bảy', en: 'Saturday' },
    },
    basis: [{ act: 'THU/2025', article: 1 }],
  });
  expect(lines(found(SATURDAY, '2026-01-31'))).toContain('ward.yaml:: note milestone/on-holiday');
  expect(found(SATURDAY, '2026-02-01')).toEqual([]);
});

test('polling day is a Sunday because the law wants it', () => {
  expect(found({ days: 0 }, '2026-01-10')).toEqual([]);
});

test('steps of the province and the nation are not the commune’s to miss', () => {
  expect(found(SATURDAY, '2026-02-05', tasks({}), { level: 'province' })).toEqual([]);
  expect(found(SATURDAY, '2026-01-30', undefined, { level: 'nation' })).toEqual([]);
});

test('late and soon tell how many days', () => {
  expect(found(FRIDAY, '2026-02-05', tasks({}))[0]!.args).toMatchObject({ due: '2026-01-30', days: 6 });
  expect(found(FRIDAY, '2026-01-28')[0]!.args).toMatchObject({ due: '2026-01-30', days: 2 });
});

const WINDOW: Due = { on: '2026-01-30', start: '2026-01-20' };

test.each<[string, Partial<Task>, readonly string[]]>([
  ['planned on the last day', { due: day('2026-01-30') }, []],
  ['planned a day late', { due: day('2026-01-31') }, ['tasks.csv:2:due warning plan/date-differs']],
  ['planned on the first day', { due: day('2026-01-20') }, []],
  ['planned before the window', { due: day('2026-01-19') }, ['tasks.csv:2:due warning plan/date-differs']],
  ['done on the last day', { doneOn: day('2026-01-30') }, []],
  ['done a day late', { doneOn: day('2026-01-31') }, ['tasks.csv:2:done_on warning plan/date-differs']],
  [
    'done before the window',
    { doneOn: day('2026-01-19') },
    ['tasks.csv:2:done_on warning plan/date-differs'],
  ],
  [
    'both late',
    { due: day('2026-02-01'), doneOn: day('2026-02-02') },
    ['tasks.csv:2:due warning plan/date-differs', 'tasks.csv:2:done_on warning plan/date-differs'],
  ],
  [
    'no such day',
    { due: { state: 'impossible', text: '31/02/2026' } },
    ['tasks.csv:2:due warning plan/date-unreadable'],
  ],
  [
    'a month inside none of the window',
    { due: { state: 'read', date: { year: 2026, month: 2 } } },
    ['tasks.csv:2:due warning plan/date-differs'],
  ],
  [
    'a month that leaves it open',
    { due: { state: 'read', date: { year: 2026, month: 1 } } },
    ['tasks.csv:2:due warning plan/date-unreadable'],
  ],
  [
    'the ward’s own task',
    { id: 'loa-phuong', due: day('2030-01-01'), doneOn: { state: 'unreadable', text: '?' } },
    ['tasks.csv:2:done_on warning plan/date-unreadable'],
  ],
])('a plan %s', (_what, row, expected) => {
  const ofPlan = found(WINDOW, '2030-01-01', tasks(row)).filter(({ code }) => code.startsWith('plan/'));
  expect(lines(ofPlan)).toEqual(expected);
});

test('a date that differs tells the window and the article', () => {
  const [differs] = found(WINDOW, '2026-01-01', tasks({ due: day('2026-01-31') }));
  expect(differs).toMatchObject({
    args: { milestone: 'it', date: '2026-01-31', start: '2026-01-20', due: '2026-01-30', field: 'due' },
    basis: [{ act: 'THU/2025', article: 1 }],
  });
});

test('a milestone on several rows was done on the last of their days, if all have one', () => {
  const doneOn = (...rows: readonly Partial<Task>[]) =>
    doneDays(tasksByMilestone(tasks(...rows), '2026-02-10')).get('it');
  expect(doneOn({ doneOn: day('2026-02-01') }, { doneOn: day('2026-02-03') })).toBe('2026-02-03');
  expect(doneOn({ doneOn: day('2026-02-01') }, {})).toBeUndefined();
  expect(doneOn({ doneOn: { state: 'read', date: { year: 2026, month: 2 } } })).toBeUndefined();
});

test('a step moved in ward.yaml that the rulebook does not have is said, not lost', () => {
  const law = lawOf({ it: milestone(FRIDAY), moved: OVERRIDE });
  const moved = { date: '2026-02-01', why: 'x' };
  expect([
    ...checkOverrides({ it: moved, 'consultation-9': moved }, law, { file: 'ward.yaml' }),
  ]).toMatchObject([
    {
      code: 'rule/none',
      args: { about: 'consultation-9', election: '2026' },
      at: { file: 'ward.yaml' },
      basis: [{ article: 98, clause: 3 }],
    },
  ]);
});

test.each<[string, DateCell, readonly string[]]>([
  ['today', day('2026-01-25'), []],
  ['tomorrow', day('2026-01-26'), ['milestone/soon', 'plan/done-in-future']],
  ['some day of this month', { state: 'read', date: { year: 2026, month: 1 } }, ['plan/date-unreadable']],
  [
    'next month',
    { state: 'read', date: { year: 2026, month: 2 } },
    ['milestone/soon', 'plan/done-in-future'],
  ],
])('a step done %s', (_when, doneOn, expected) => {
  expect(found(FRIDAY, '2026-01-25', tasks({ doneOn })).map(({ code }) => code)).toEqual(expected);
});

test('a step done on a day to come is late once its own day has passed, and opens no window', () => {
  const plan = tasks({ doneOn: day('2026-02-20') });
  expect(lines(found(FRIDAY, '2026-02-01', plan))).toEqual([
    'tasks.csv:2: error milestone/late',
    'tasks.csv:2:done_on warning plan/done-in-future',
  ]);
  expect(doneDays(tasksByMilestone(plan, '2026-02-01'))).toEqual(new Map());
  expect(doneDays(tasksByMilestone(plan, '2026-02-20'))).toEqual(new Map([['it', '2026-02-20']]));
});
