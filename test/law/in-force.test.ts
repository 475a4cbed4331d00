import { expect, test } from 'vitest';
import { citeCase, lawInForce } from '../../src/law/in-force.ts';
import type { Act, Election } from '../../src/law/model.ts';
import { acts, lawOn } from './statute-book.ts';

test.each([
  ['province-election-committee/size', [21, 31], [23, 37]],
  ['commune-election-committee/size', [9, 11], [9, 17]],
  ['na-election-board/size', [9, 15], [9, 17]],
  ['province-election-board/size', [11, 13], [11, 15]],
  ['commune-election-board/size', [7, 9], [9, 15]],
])('%s was %j in 2021 and is %j in 2026', (id, before, now) => {
  const bounds = (election: string) => {
    const size = lawOn(election).rule('committee-size', id)?.cases.at(-1);
    return [size?.min, size?.max];
  };
  expect(bounds('2021')).toEqual(before);
  expect(bounds('2026')).toEqual(now);
});

test('a secretary of a committee or board is named since July 2025, of a polling team since 2015', () => {
  const secretaries = (election: string) =>
    Object.fromEntries(
      lawOn(election)
        .ofKind('committee-makeup')
        .map((rule) => [rule.committee, rule.minSecretaries]),
    );
  expect(secretaries('2021')).toMatchObject({
    'commune-election-committee': 0,
    'commune-election-board': 0,
    'polling-team': 1,
  });
  expect(secretaries('2026')).toMatchObject({
    'commune-election-committee': 1,
    'commune-election-board': 1,
    'polling-team': 1,
  });
});

test('a polling team of the armed forces is smaller in both laws', () => {
  for (const election of ['2016', '2021', '2026']) {
    expect(lawOn(election).rule('committee-size', 'polling-team/size')?.cases).toEqual([
      { when: { areaKind: 'armed-forces' }, min: 5, max: 9 },
      { min: 11, max: 21 },
    ]);
  }
});

test('an unregistered voter has ballots by the form of 2026 only', () => {
  const unregistered = (election: string) =>
    lawOn(election)
      .rule('ballots', 'voter/ballots')
      ?.cases.find(({ category }) => category === 'unregistered');
  expect(unregistered('2021')).toBeUndefined();
  expect(unregistered('2026')?.ballots).toEqual(['na', 'province']);

  const rule = lawOn('2026').rule('ballots', 'voter/ballots')!;
  expect(citeCase(rule, unregistered('2026')!.at)[0]).toEqual({ act: '40/NQ-HĐBCQG', form: 31 });
  expect(citeCase(rule, { article: 29, clause: 3 })[0]).toEqual({
    act: '85/2015/QH13',
    article: 29,
    clause: 3,
  });
});

test('targets come from the resolution made for the election', () => {
  const young = (election: string) => lawOn(election).rule('share', 'share/young-commune');
  expect(young('2016')).toBeUndefined();
  expect(young('2021')).toMatchObject({ act: '1187/NQ-UBTVQH14', share: 0.15, underAge: 40 });
  expect(young('2026')).toMatchObject({ act: '107/2025/UBTVQH15', share: 0.15, underAge: 40 });
});

test('dates may be moved since July 2025', () => {
  expect(lawOn('2021').ofKind('override')).toEqual([]);
  expect(lawOn('2026').ofKind('override')).toHaveLength(1);
});

test.each([
  ['2025-06-30', -50, '85/2015/QH13'],
  ['2025-07-01', -43, '83/2025/QH15'],
])('on %s a polling team is due %i days from polling day', (day, days, act) => {
  expect(lawOn('2026', day).rule('milestone', 'establish-polling-teams')).toMatchObject({
    due: { days },
    act,
  });
});

test('before the joint resolution is in force the second consultation has the day of the law', () => {
  expect(lawOn('2026', '2025-10-31').rule('milestone', 'consultation-2')?.due).toEqual({ days: -40 });
  expect(lawOn('2026', '2025-11-01').rule('milestone', 'consultation-2')?.due).toEqual({
    on: '2026-02-03',
    start: '2026-02-02',
  });
});

test('the law of a day has the acts in force on it', () => {
  const ids = (day: string) => lawOn('2026', day).acts.map(({ id }) => id);
  expect(ids('2015-08-31')).toEqual([]);
  expect(ids('2015-09-01')).toEqual(['85/2015/QH13']);
  expect(ids('2026-03-15')).toContain('83/2025/QH15');
  expect(ids('2026-03-15')).not.toContain('1187/NQ-UBTVQH14');
});

const ELECTION_2031: Election = {
  id: '2031',
  title: { vi: 'Bầu cử thử năm 2031', en: 'Trial election of 2031' },
  pollingDay: '2031-03-16',
  setBy: { act: '1/2030/QH16' },
  naTerm: 'XVII',
  councilTerm: '2031-2036',
};

const ACT_2030: Act = {
  id: '99/2030/QH16',
  type: 'law',
  title: { vi: 'Luật thử', en: 'Trial law' },
  issuedOn: '2030-06-01',
  inForceFrom: '2030-07-01',
  checkedOn: '2030-06-02',
  amends: ['85/2015/QH13', '83/2025/QH15'],
  rules: {
    'polling-team/size': {
      kind: 'committee-size',
      at: { act: '85/2015/QH13', article: 25, clause: 1 },
      by: { article: 1, clause: 3 },
      label: { vi: 'Số thành viên Tổ bầu cử', en: 'Size of a polling team' },
      committee: 'polling-team',
      cases: [{ min: 7, max: 15 }],
    },
  },
  repeals: ['committees/quorum'],
};

test('a later act and election fold in without a change to the program', () => {
  const law = lawInForce([...acts, ACT_2030], ELECTION_2031, ELECTION_2031.pollingDay);
  expect(law.rule('committee-size', 'polling-team/size')).toMatchObject({
    cases: [{ min: 7, max: 15 }],
    since: '2030-07-01',
    basis: [
      { act: '85/2015/QH13', article: 25, clause: 1 },
      { act: '99/2030/QH16', article: 1, clause: 3 },
    ],
  });
  expect(law.rule('quorum', 'committees/quorum')).toBeUndefined();
  // What was made for 2026 alone is gone; the law underneath stands.
  expect(law.rule('milestone', 'consultation-2')?.due).toEqual({ days: -40 });
  expect(law.rule('birth-detail', 'voter/birth-detail')).toBeUndefined();
  expect(law.acts.some(({ appliesTo }) => appliesTo !== undefined)).toBe(false);
});

test('an election whose law is frozen earlier keeps the older rules', () => {
  const frozen = { ...ELECTION_2031, lawAsOf: '2030-06-30' };
  const law = lawInForce([...acts, ACT_2030], frozen, frozen.pollingDay);
  expect(law.rule('committee-size', 'polling-team/size')?.act).toBe('83/2025/QH15');
});

test('the order of the files does not matter', () => {
  const { election } = lawOn('2026');
  const sheet = (list: readonly Act[]) =>
    lawInForce(list, election, election.pollingDay).all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(sheet(acts.toReversed())).toEqual(sheet(acts));
});
