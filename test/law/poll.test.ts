import { expect, test } from 'vitest';
import { assumedElection, generalPoll, repeatWindow, wrongWeekday } from '../../src/law/poll.ts';
import { timetable } from '../../src/law/timetable.ts';
import { acts, lawOn } from './statute-book.ts';

test.each([
  ['2031-03-16', undefined],
  ['2031-03-15', ['2031-03-09', '2031-03-16']],
  ['2031-03-17', ['2031-03-16', '2031-03-23']],
])('a general election or by-election on %s', (day, nearest) => {
  expect(wrongWeekday(lawOn('2026'), 'general', day)?.nearest).toEqual(nearest);
  expect(wrongWeekday(lawOn('2026'), 'by-election', day)?.nearest).toEqual(nearest);
});

test('the law asks for no weekday of an extra or repeat poll', () => {
  expect(wrongWeekday(lawOn('2026'), 'repeat', '2026-03-18')).toBeUndefined();
});

test('a repeat poll is held within 7 days, and was within 15 before July 2025', () => {
  expect(repeatWindow(lawOn('2026'))).toMatchObject({ after: '2026-03-15', last: '2026-03-22' });
  expect(repeatWindow(lawOn('2021'))).toMatchObject({ after: '2021-05-23', last: '2021-06-07' });
});

test('the general poll is that of the election, and an assumed one cites the law alone', () => {
  expect(generalPoll(lawOn('2026'))).toEqual({ occasion: 'general', day: '2026-03-15', assumed: false });
  expect(assumedElection('2031-03-16', acts)).toMatchObject({
    pollingDay: '2031-03-16',
    setBy: { act: '85/2015/QH13', article: 5 },
  });
});

test.each(['by-election', 'repeat'] as const)('every day of a %s counts from its own poll', (occasion) => {
  const law = lawOn('2026');
  const on = (pollingDay: string) =>
    timetable(law, { pollingDay, occasion, today: '2026-03-16', level: 'all' }).map(
      ({ id, date }) => [id, date] as const,
    );
  const [early, late] = [new Map(on('2026-03-18')), new Map(on('2026-03-22'))];
  for (const [id, date] of early) {
    const other = late.get(id);
    if (date === null) expect(other, id).toBeNull();
    else expect(Date.parse(other!) - Date.parse(date), id).toBe(4 * 86_400_000);
  }
});
