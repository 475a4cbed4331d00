import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/checks/plan.ts';
import { stepFinder, withSteps } from '../../src/checks/plan-steps.ts';
import { timetable, type DatedMilestone } from '../../src/law/timetable.ts';
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
    ['whose edge it says', '', 'Bắt đầu nhận hồ sơ', 'dossier-reception-opens'],
    ['that is polling day', '', 'Ngày bầu cử', 'polls-open'],
    ['that is polling day, in two words', 'KH-9', 'BẦU CỬ', 'polls-open'],
    ['that is polling day, with where', '', 'Cử tri đi bỏ phiếu tại các khu vực bỏ phiếu', 'polls-open'],
    ['that is polling day, twice named', '', 'Ngày bỏ phiếu bầu cử đại biểu Quốc hội khóa XVI', 'polls-open'],
    ['that is polling day, without accents', '', 'ngay bau cu', 'polls-open'],
    ['that is polling day, with its date', '', 'Tổ chức bầu cử, Chủ nhật ngày 15/3/2026', 'polls-open'],
    [
      'that is polling day, with whom it elects',
      '',
      'Ngày bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031',
      'polls-open',
    ],
    [
      'with the title that begins like polling day',
      '',
      'Bầu cử thêm, bầu cử lại',
      'extra-or-repeat-election',
    ],
  ])('%s', (_how, id, title, milestone) => {
    expect(find({ id, title })).toMatchObject({ state: 'known', milestone: { id: milestone } });
  });

  test.each([
    ['a meeting', 'Họp giao ban'],
    ['one word in passing', 'Tập huấn kiểm phiếu cho các tổ'],
    ['two words', 'Niêm yết'],
    ['another poll', 'Bầu cử Trưởng thôn'],
    ['an early poll', 'Ngày bỏ phiếu sớm'],
    ['an early poll, with where', 'Tổ chức bỏ phiếu sớm tại khu vực bỏ phiếu số 4'],
    ['another body', 'Tổ chức bầu cử Ban Chấp hành chi hội'],
    ['work for the day', 'Bầu cử: treo cờ ở các trục đường'],
    ['a congress', 'Bầu cử đại hội'],
    ['work whose first day alone is a step', 'Nhận hồ sơ ứng cử'],
    ['the same without accents', 'nhan ho so ung cu'],
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
const check = (...lines: readonly string[]) => checkAgainst(milestones, lines);

function checkAgainst(milestones: readonly DatedMilestone[], lines: readonly string[]) {
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

test.each([
  ['before the last hour', '01/02/2026 16:59', undefined],
  ['at the last hour', '17:00 ngày 01/02/2026', undefined],
  ['after the last hour', '01/02/2026 17h01', '17:01'],
  ['late on the day before', '31/01/2026 23:59', undefined],
  ['on the last day, without an hour', '01/02/2026', undefined],
])('dossiers of candidates closing %s', (_when, day, time) => {
  for (const line of [`,Kết thúc nộp hồ sơ ứng cử,${day},`, `candidacy-dossier-deadline,,,${day}`]) {
    const { findings } = check(line);
    expect(findings.map(({ args }) => args)).toMatchObject(
      time === undefined ? [] : [{ date: '2026-02-01', time, due: '2026-02-01', dueTime: '17:00' }],
    );
  }
});

test.each([
  ['Từ 10/03 đến 15/03/2026', 0],
  ['Từ 10/03 đến 14/03/2026', 1],
  ['Trước ngày 16/03/2026', 0],
  ['Thường xuyên', 0],
  ['Đầu tháng ba', 1],
])('a plan that gives polling day as %j', (due, count) => {
  expect(check(`,Ngày bầu cử,${due},`).findings).toHaveLength(count);
});

test.each([
  ['06:59', 1],
  ['07:00', 0],
  ['07:01', 1],
])('the poll planned to open at %s', (time, count) => {
  expect(check(`polls-open,,15/03/2026 ${time},`).findings).toHaveLength(count);
  // When it really opened is no plan.
  expect(check(`polls-open,,,15/03/2026 ${time}`).findings).toEqual([]);
});

test.each([
  ['04:59', 1],
  ['05:00', 0],
  ['07:00', 0],
  ['07:01', 1],
])('where areas open at 05:00 and at 07:00, a poll planned to open at %s', (time, count) => {
  const areas = [
    { number: '1', opens: '07:00', closes: '19:00' },
    { number: '2', opens: '05:00', closes: '19:00' },
  ];
  const open = timetable(law, { pollingDay: '2026-03-15', today: '2026-01-20', level: 'commune', areas });
  expect(checkAgainst(open, [`polls-open,,15/03/2026 ${time},`]).findings).toHaveLength(count);
});

test.each([
  ['the day before', '14/03/2026', 1],
  ['its very day', '15/03/2026', 0],
  ['its very day, with the hour of a ceremony', '15/03/2026 06:30', 0],
  ['the day after', '16/03/2026', 1],
])('polling day planned on %s', (_what, day, count) => {
  const { findings } = check(`,Ngày bầu cử,${day},`);
  expect(findings.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'plan/date-differs'));
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

test('counting that begins with the close of the poll is late on no day (Điều 73 before 2025)', () => {
  const then = timetable(lawOn('2021'), { pollingDay: '2021-05-23', today: '2021-05-01', level: 'commune' });
  expect(checkAgainst(then, ['vote-count,,23/05/2021 19:30,', 'vote-count,,24/05/2021,']).findings).toEqual(
    [],
  );
});
