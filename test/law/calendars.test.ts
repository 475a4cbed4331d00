import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { timetable } from '../../src/law/timetable.ts';
import { lawOn } from './statute-book.ts';

/** One date of an older election; `source` says whether it was published or follows from a count of days. */
type Expected = Readonly<Record<'milestone' | 'date' | 'start' | 'time' | 'source', string>>;

describe.each(['2016', '2021'])('the calendar of %s', (id) => {
  const expected: readonly Expected[] = parse(readFileSync(`fixtures/calendars/${id}.csv`), {
    columns: true,
  });
  const law = lawOn(id);
  const { pollingDay } = law.election;
  const dated = timetable(law, { pollingDay, today: pollingDay, level: 'all' });
  const byId = new Map(dated.map((milestone) => [milestone.id, milestone]));

  test.each(expected)('has $milestone on $date', ({ milestone, date, start, time }) => {
    expect(byId.get(milestone)).toMatchObject({ date, start: start || null, time: time || null });
  });

  test('says of every date where it comes from', () => {
    for (const { source } of expected) expect(source).toMatch(/^(Tính theo|Ngày công bố: )/);
  });

  test('has no other day of its own: the rest follow another step, the polls or a fact that is not known', () => {
    const given = new Set(expected.map(({ milestone }) => milestone));
    const others = dated.filter(({ id: step, date }) => date !== null && !given.has(step));
    expect(
      others.filter(({ due }) => 'days' in due && !('fromDone' in due)).map(({ id: step }) => step),
    ).toEqual([]);
    expect(others.filter(({ due }) => 'on' in due).map(({ id: step }) => step)).toEqual([]);
  });
});

test('the days counted before July 2025 are not those of 2026', () => {
  const daysOf = (election: string, id: string) => {
    const due = lawOn(election).rule('milestone', id)?.due;
    return due !== undefined && 'days' in due ? due.days : undefined;
  };
  expect([daysOf('2021', 'establish-polling-teams'), daysOf('2026', 'establish-polling-teams')]).toEqual([
    -50, -43,
  ]);
  expect([daysOf('2016', 'publish-results-na'), daysOf('2026', 'publish-results-na')]).toEqual([20, 10]);
});
