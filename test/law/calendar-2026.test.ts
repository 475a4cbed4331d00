import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import { milestoneStatus } from '../../src/law/milestone-status.ts';
import { timetable } from '../../src/law/timetable.ts';

/** One published date; `our_date` and `our_start` only where ours differs, for the reason in `note`. */
type Published = Readonly<
  Record<'milestone' | 'date' | 'start' | 'time' | 'source' | 'our_date' | 'our_start' | 'note', string>
>;

const published: readonly Published[] = parse(readFileSync('fixtures/calendars/2026.csv'), { columns: true });

const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));
const election = elections.find(({ id }) => id === '2026')!;
const law = lawInForce(acts, election, election.pollingDay);
const TODAY = '2025-11-11';
const dated = timetable(law, { pollingDay: election.pollingDay, today: TODAY, level: 'all' });
const byId = new Map(dated.map((milestone) => [milestone.id, milestone]));

test.each(published)(
  '$milestone falls on the published $date',
  ({ milestone, date, start, time, our_date, our_start }) => {
    expect(byId.get(milestone)).toMatchObject({
      date: our_date || date,
      start: our_start || start || null,
      time: time || null,
    });
  },
);

test('every exception to a published date says why', () => {
  const exceptions = published.filter(({ our_date }) => our_date !== '');
  expect(exceptions.map(({ milestone }) => milestone)).toEqual(['village-nomination-conference']);
  for (const { note } of exceptions) expect(note).toMatch(/^Ngoại lệ: /);
});

test('on 11 November 2025 polling day is 124 days away and the polling teams 81', () => {
  const pollsOpen = byId.get('polls-open')!;
  const teams = byId.get('establish-polling-teams')!;
  expect(pollsOpen).toMatchObject({ date: '2026-03-15', time: '07:00', daysLeft: 124 });
  expect(teams).toMatchObject({
    date: '2026-01-31',
    start: null,
    time: null,
    daysLeft: 81,
    level: 'commune',
  });
  expect(milestoneStatus(teams, undefined, TODAY)).toBe('upcoming');
});

test('the real posting day opens the complaint window', () => {
  const facts = { pollingDay: election.pollingDay, today: TODAY, level: 'commune' } as const;
  const window = (done: ReadonlyMap<string, string>) =>
    timetable(law, { ...facts, done }).find(({ id }) => id === 'voter-list-complaint-window');
  expect(window(new Map())).toMatchObject({ date: null });
  expect(window(new Map([['post-voter-list', '2026-02-03']]))).toMatchObject({
    start: '2026-02-03',
    date: '2026-03-05',
  });
});

test('a polling station that opens at 5 closes its list 24 hours before', () => {
  const areas = [
    { number: '1', opens: '', closes: '' },
    { number: '2', opens: '05:00', closes: '' },
  ];
  const facts = { pollingDay: election.pollingDay, today: TODAY, level: 'commune', areas } as const;
  const cutoff = timetable(law, facts).find(({ id }) => id === 'voter-list-change-cutoff');
  expect(cutoff).toMatchObject({
    date: '2026-03-14',
    time: '05:00',
    byArea: [
      { area: '1', date: '2026-03-14', time: '07:00' },
      { area: '2', date: '2026-03-14', time: '05:00' },
    ],
  });
});
