import { expect, test } from 'vitest';
import { bodyKey, bodyOf as refOf, committeeRosters, kindOf } from '../../src/roll/committees.ts';
import type { Membership } from '../../src/records/model.ts';
import {
  BLANK,
  committeeRecords,
  constituencyRecords,
  membershipRecord,
  unread,
  word,
} from '../records/election-records.ts';
import { areaRecords } from '../records/voter-record.ts';

test.each<[string, Partial<Membership>, string | undefined]>([
  [
    'Ủy ban bầu cử without a level is the commune’s',
    { body: word('election-committee'), number: '' },
    'commune-election-committee',
  ],
  [
    'Ủy ban bầu cử of the province',
    { body: word('election-committee'), level: word('province') },
    'province-election-committee',
  ],
  [
    'no Ủy ban bầu cử of the National Assembly',
    { body: word('election-committee'), level: word('na') },
    undefined,
  ],
  [
    'Ủy ban bầu cử of a level that cannot be read',
    { body: word('election-committee'), level: unread('huyện') },
    undefined,
  ],
  [
    'Ban bầu cử with level and number',
    { body: word('election-board'), level: word('na'), number: '5' },
    'na-election-board',
  ],
  ['Ban bầu cử without a level', { body: word('election-board'), number: '5' }, undefined],
  ['Ban bầu cử without a number', { body: word('election-board'), level: word('na'), number: '' }, undefined],
  [
    'Tổ bầu cử, whatever its level',
    { body: word('polling-team'), level: unread('khu 4'), number: '4' },
    'polling-team',
  ],
  ['Tổ bầu cử without a number', { body: word('polling-team'), number: '' }, undefined],
  [
    'Ban Chỉ đạo needs nothing else',
    { body: word('steering-committee'), level: unread('Đảng ủy'), number: '' },
    'steering-committee',
  ],
  ['a body that cannot be read', { body: unread('Hội đồng') }, undefined],
])('which body a row belongs to: %s', (_what, row, kind) => {
  const ref = refOf(membershipRecord(row));
  expect(ref && kindOf(ref)).toBe(kind);
});

test('members come by rank, then in file order; whose title cannot be read is a member', () => {
  const committees = committeeRecords([
    { position: word('member') },
    { position: unread('Trợ lý') },
    { position: word('secretary') },
    { position: word('team-leader') },
    { position: BLANK },
    { position: word('team-deputy') },
    { position: word('plain-member') },
  ]);
  expect(committeeRosters({ committees })[0]!.members.map(({ row }) => row)).toEqual([5, 7, 4, 2, 3, 6, 8]);
});

test('bodies come in the order of the law: committee, boards by council and number, teams by number, steering committee', () => {
  const committees = committeeRecords([
    { number: '10' },
    { number: '2' },
    { body: word('steering-committee') },
    { body: word('election-board'), level: word('commune'), number: '2' },
    { body: word('election-board'), level: word('na'), number: '5' },
    { body: word('election-committee'), number: '' },
    { body: word('election-committee'), level: word('commune'), number: '1' },
  ]);
  const rosters = committeeRosters({ committees });
  expect(rosters.map(({ kind, ref, members }) => `${kind} ${ref.number ?? ''} ${members.length}`)).toEqual([
    'commune-election-committee  2',
    'na-election-board 5 1',
    'commune-election-board 2 1',
    'polling-team 2 1',
    'polling-team 10 1',
    'steering-committee  1',
  ]);
});

test('a roster says what the body is for: the place of its area, or what its constituency consists of', () => {
  const committees = committeeRecords([
    {},
    { number: '9' },
    { body: word('election-board'), level: word('commune'), number: '1' },
    { body: word('election-committee') },
  ]);
  const rosters = committeeRosters({
    committees,
    areas: areaRecords([{ place: 'Đình Mẫu' }]),
    constituencies: constituencyRecords([{ consists: 'Tổ 1, 2' }]),
  });
  expect(rosters.map(({ about }) => about)).toEqual(['', 'Tổ 1, 2', 'Đình Mẫu', '']);
});

test('a team is one body whatever council is named beside it, a board is not', () => {
  const team = { body: 'polling-team', number: '1' } as const;
  const board = { body: 'election-board', number: '1' } as const;
  expect(bodyKey({ ...team, level: 'na' })).toBe(bodyKey(team));
  expect(bodyKey({ ...board, level: 'na' })).not.toBe(bodyKey({ ...board, level: 'commune' }));
});
