import { describe, expect, test } from 'vitest';
import { timetable } from '../../src/law/timetable.ts';
import { lawOn } from './statute-book.ts';

/** Every milestone of the public calendar of 2026, in its order, with its published day where there is one. */
const CALENDAR_2026: readonly (readonly [id: string, date?: string, start?: string])[] = [
  ['announce-election-day', '2025-11-20'],
  ['publish-mountain-island-commune-list', '2025-11-01'],
  ['na-structure-forecast', '2025-11-30'],
  ['council-structure-forecast', '2025-11-30'],
  ['establish-election-committee-province', '2025-11-30'],
  ['establish-election-committee-commune', '2025-11-30'],
  ['consultation-1', '2025-12-10', '2025-12-01'],
  ['adjust-structure-1-na', '2025-12-15'],
  ['adjust-structure-council', '2025-12-15'],
  ['dossier-reception-opens', '2025-12-15'],
  ['nomination-workplace-conferences', '2026-01-25', '2025-12-17'],
  ['village-nomination-conference', '2026-02-01', '2025-12-17'],
  ['publish-constituencies-na', '2025-12-25'],
  ['publish-constituencies-council', '2025-12-25'],
  ['establish-election-boards', '2026-01-04'],
  ['establish-election-board-commune', '2026-01-04'],
  ['determine-voting-areas'],
  ['establish-polling-teams', '2026-01-31'],
  ['candidacy-dossier-deadline', '2026-02-01'],
  ['send-nomination-minutes-to-front', '2026-02-01'],
  ['transfer-dossier-extract-to-front'],
  ['consultation-2', '2026-02-03', '2026-02-02'],
  ['adjust-structure-2-na', '2026-02-05'],
  ['residence-voter-conferences', '2026-02-08', '2026-02-04'],
  ['verify-voter-raised-matters', '2026-02-08'],
  ['consultation-3', '2026-02-20', '2026-02-09'],
  ['send-consultation-3-list', '2026-02-22'],
  ['publish-candidate-list-na', '2026-02-26'],
  ['publish-candidate-list-council', '2026-02-26'],
  ['members-withdraw-from-bodies'],
  ['distribute-ballots-to-boards', '2026-02-26'],
  ['province-announce-na-candidates', '2026-02-27'],
  ['post-candidate-list', '2026-02-27'],
  ['distribute-ballots-to-teams', '2026-03-02'],
  ['compile-voter-list'],
  ['post-voter-list', '2026-02-03'],
  ['voter-list-complaint-window'],
  ['voter-list-complaint-decision', '2026-03-10'],
  ['voter-list-lawsuit-deadline', '2026-03-10'],
  ['vote-elsewhere-certificate', '2026-03-15', '2026-02-03'],
  ['voter-list-change-cutoff', '2026-03-14'],
  ['voter-list-freeze', '2026-03-15'],
  ['deliver-voter-cards', '2026-03-12', '2026-03-05'],
  ['campaign-start'],
  ['campaign-end', '2026-03-14'],
  ['stop-candidate-complaints', '2026-03-14', '2026-03-05'],
  ['candidate-deletion-cutoff', '2026-03-15'],
  ['fill-missing-body-members'],
  ['announce-polling-time-place', '2026-03-14', '2026-03-05'],
  ['team-readiness-review', '2026-03-14', '2026-03-05'],
  ['early-voting-request'],
  ['early-voting-tally-minutes', '2026-03-18'],
  ['polls-open', '2026-03-15'],
  ['polls-close', '2026-03-15'],
  ['vote-count'],
  ['hand-over-ballots-to-commune'],
  ['send-tally-minutes', '2026-03-18'],
  ['board-result-minutes', '2026-03-20'],
  ['province-na-result-minutes', '2026-03-22'],
  ['extra-or-repeat-election', '2026-03-22'],
  ['council-summary-minutes'],
  ['publish-results-council', '2026-03-25'],
  ['publish-results-na', '2026-03-25'],
  ['result-complaint-deadline'],
  ['result-complaint-decision'],
  ['confirm-credentials'],
  ['hand-over-seals'],
  ['first-session-council', '2026-04-29'],
  ['first-session-na', '2026-05-14'],
  ['report-and-files-to-council'],
  ['preserve-ballots'],
];

/** Steps of a by-election, in days from its polling day. */
const BY_ELECTION: readonly (readonly [id: string, days: number])[] = [
  ['byelection-announce', -30],
  ['byelection-committee', -20],
  ['byelection-consultation-1', -20],
  ['byelection-nomination', -19],
  ['byelection-dossiers', -18],
  ['byelection-consultation-2', -16],
  ['byelection-boards-teams', -15],
  ['byelection-voter-list', -15],
  ['byelection-voter-conferences', -14],
  ['byelection-consultation-3', -12],
  ['byelection-candidate-list', -10],
];

/** Day counts of the law as it stood before 1 July 2025. */
const BEFORE_JULY_2025: readonly (readonly [id: string, days: number])[] = [
  ['announce-election-day', -115],
  ['na-structure-forecast', -105],
  ['council-structure-forecast', -105],
  ['establish-election-committee-province', -105],
  ['establish-election-committee-commune', -105],
  ['consultation-1', -95],
  ['adjust-structure-1-na', -90],
  ['adjust-structure-council', -90],
  ['publish-constituencies-na', -80],
  ['publish-constituencies-council', -80],
  ['establish-election-boards', -70],
  ['establish-election-board-commune', -70],
  ['establish-polling-teams', -50],
  ['candidacy-dossier-deadline', -70],
  ['consultation-2', -65],
  ['adjust-structure-2-na', -55],
  ['verify-voter-raised-matters', -40],
  ['consultation-3', -35],
  ['send-consultation-3-list', -30],
  ['publish-candidate-list-na', -25],
  ['publish-candidate-list-council', -25],
  ['distribute-ballots-to-boards', -25],
  ['province-announce-na-candidates', -20],
  ['post-candidate-list', -20],
  ['distribute-ballots-to-teams', -15],
  ['post-voter-list', -40],
  ['send-tally-minutes', 3],
  ['board-result-minutes', 5],
  ['province-na-result-minutes', 7],
  ['extra-or-repeat-election', 15],
  ['publish-results-council', 10],
  ['publish-results-na', 20],
];

const HOURS = { opens: '07:00', closes: '19:00' };

function days(election: string, occasion: 'general' | 'by-election' = 'general') {
  const law = lawOn(election);
  const facts = {
    pollingDay: law.election.pollingDay,
    today: law.election.pollingDay,
    level: 'all',
    hours: HOURS,
    occasion,
  } as const;
  return new Map(timetable(law, facts).map((milestone) => [milestone.id, milestone]));
}

describe('the calendar of 2026', () => {
  const milestones = days('2026');

  test('has all 82 milestones and no other', () => {
    const ids = [...CALENDAR_2026, ...BY_ELECTION].map(([id]) => id);
    expect(ids).toHaveLength(82);
    expect(
      lawOn('2026')
        .ofKind('milestone')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  const published = CALENDAR_2026.flatMap(([id, date, start = null]) =>
    date === undefined ? [] : [{ id, date, start }],
  );

  test.each(published)('has $id by the published day', ({ id, date, start }) => {
    expect(milestones.get(id)).toMatchObject({ date, start });
  });

  test.each([
    ['candidacy-dossier-deadline', '2026-02-01', '17:00'],
    ['voter-list-change-cutoff', '2026-03-14', '07:00'],
    ['campaign-end', '2026-03-14', '07:00'],
    ['polls-open', '2026-03-15', '07:00'],
    ['polls-close', '2026-03-15', '19:00'],
    ['vote-count', '2026-03-16', '19:00'],
  ])('has %s on %s at %s', (id, date, time) => {
    expect(milestones.get(id)).toMatchObject({ date, time });
  });

  test('leads with the article to look up in the consolidated law', () => {
    expect(milestones.get('establish-polling-teams')?.basis).toEqual([
      { act: '85/2015/QH13', article: 25, clause: 1 },
      { act: '83/2025/QH15', article: 1, clause: 8 },
    ]);
    expect(milestones.get('consultation-2')?.basis.slice(0, 2)).toEqual([
      { act: '85/2015/QH13', article: 53, clause: 1 },
      { act: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', article: 19, clause: 1 },
    ]);
  });
});

test.each(BY_ELECTION)('a by-election has %s %i days from its polling day', (id, count) => {
  expect(lawOn('2026').rule('milestone', id)).toMatchObject({
    occasion: 'by-election',
    due: { days: count },
  });
  expect(days('2026').has(id)).toBe(false);
  expect(days('2026', 'by-election').has(id)).toBe(true);
});

test.each(BEFORE_JULY_2025)('the law before July 2025 has %s %i days from polling day', (id, count) => {
  expect(lawOn('2021').rule('milestone', id)?.due).toEqual({ days: count });
  expect(lawOn('2016').rule('milestone', id)?.due).toEqual({ days: count });
});

test.each([
  ['post-voter-list', '2021-04-13'],
  ['establish-polling-teams', '2021-04-03'],
  ['publish-constituencies-council', '2021-03-04'],
  ['establish-election-board-commune', '2021-03-14'],
])('in 2021 %s fell due on %s', (id, date) => {
  expect(days('2021').get(id)?.date).toBe(date);
});

test('the commune sees the steps that concern it', () => {
  const law = lawOn('2026');
  const of = (level: string) =>
    law
      .ofKind('milestone')
      .filter((rule) => rule.level === level)
      .map(({ id }) => id);
  expect(of('province')).toEqual([
    'establish-election-committee-province',
    'establish-election-boards',
    'province-announce-na-candidates',
    'province-na-result-minutes',
  ]);
  expect(of('nation')).toHaveLength(9);
  expect(of('commune')).toHaveLength(69);
});
