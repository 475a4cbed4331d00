import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/checks/plan.ts';
import { stepFinder, withSteps } from '../../src/checks/plan-steps.ts';
import { timetable } from '../../src/law/timetable.ts';
import { headingsOf } from '../../src/records/headings.ts';
import { readTasks } from '../../src/records/task.ts';
import { layOut } from '../../src/tables/layout.ts';
import { readCsv } from '../../src/tables/csv.ts';
import { checkText } from '../../src/tables/text-file.ts';
import { lawOn } from '../law/statute-book.ts';

const law = lawOn('2026');
const milestones = timetable(law, { pollingDay: '2026-03-15', today: '2026-01-20', level: 'commune' });
const find = stepFinder(milestones);

describe('a row of a plan is about the milestone', () => {
  test.each([
    ['that its id names', 'POST-voter-list ', 'việc gì đó', 'post-voter-list'],
    ['with its very title', '', 'Thành lập Tổ bầu cử', 'establish-polling-teams'],
    ['with its title in capitals and other tone marks', '', 'KIỂM PHIẾU.', 'vote-count'],
    ['whose title it begins with', 'KH-3', 'Niêm yết danh sách cử tri tại trụ sở phường', 'post-voter-list'],
    ['some of whose words it has, in order', '', 'Hiệp thương lần thứ hai', 'consultation-2'],
    ['with its title typed without accents', '', 'thanh lap to bau cu', 'establish-polling-teams'],
    ['with its English title', '', 'Post the voter list', 'post-voter-list'],
  ])('%s', (_how, id, title, milestone) => {
    expect(find({ id, title })).toMatchObject({ state: 'known', milestone: { id: milestone } });
  });

  test.each([
    ['a meeting', 'Họp giao ban'],
    ['one word in passing', 'Tập huấn kiểm phiếu cho các tổ'],
    ['two words', 'Bầu cử'],
    ['nothing', ''],
    ['words of a title in another order', 'Tri cử danh sách niêm yết'],
  ])('of no milestone where it says %s', (_what, title) => {
    expect(find({ id: '', title })).toEqual({ state: 'own' });
  });

  test('of several where its words fit more than one: it is not chosen for the ward', () => {
    const step = find({ id: '', title: 'Niêm yết danh sách' });
    expect(step.state === 'unclear' && step.candidates.map(({ id }) => id)).toEqual([
      'post-voter-list',
      'post-candidate-list',
    ]);
  });
});

/** What comparing these lines of a plan with the law says. */
function check(...lines: readonly string[]) {
  const headings = headingsOf('tasks');
  const text = ['Mã,Công việc,Hạn,Ngày hoàn thành', ...lines].join('\n');
  const tasks = readTasks(
    layOut(
      readCsv(checkText(Buffer.from(text), 'plan.csv'), 'plan.csv', 'plan.csv', headings),
      { path: 'plan.csv', name: 'plan.csv' },
      headings,
    ),
  );
  const result = checkPlan(milestones, withSteps(tasks, milestones, { ownIds: false }), '2026-03-15');
  return {
    ...result,
    said: result.findings.map(({ code, at, args }) => [code, at.row, 'due' in args ? args.due : undefined]),
  };
}

test.each([
  ['the last day', '31/01/2026', []],
  ['the day before', '30/01/2026', []],
  ['the day after', '01/02/2026', [['plan/date-differs', 2, '2026-01-31']]],
])('a polling team founded on %s', (_what, day, said) => {
  expect(check(`,Thành lập Tổ bầu cử,${day},`).said).toEqual(said);
});

test.each([
  ['before the window', '01/02/2026', 1],
  ['on its first day', '02/02/2026', 0],
  ['on its last day', '03/02/2026', 0],
  ['after it', '04/02/2026', 1],
])('the second consultation %s', (_what, day, count) => {
  expect(check(`consultation-2,,${day},`).findings).toHaveLength(count);
});

test.each([
  ['the day before', '14/03/2026', 1],
  ['its very day', '15/03/2026', 0],
  ['the day after', '16/03/2026', 1],
])('the poll opens on %s', (_what, day, count) => {
  expect(check(`polls-open,,${day},`).findings).toHaveLength(count);
});

test('own work, rows without a day and unclear titles are counted, and only a dated unclear row is asked about', () => {
  const result = check(
    'TC-1,Treo cờ ở các trục đường,28/02/2026,',
    ',Niêm yết danh sách,,',
    ',Niêm yết danh sách,28/02/2026,',
    ',Phát thẻ cử tri,10/03/2026,',
  );
  expect(result).toMatchObject({ rows: 4, matched: 1, own: 2, unclear: 1 });
  expect(result.said).toEqual([['plan/step-unclear', 4, undefined]]);
});
