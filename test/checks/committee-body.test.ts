import { expect, test } from 'vitest';
import { checkCommittees } from '../../src/checks/committees.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { codeBasis } from '../../src/law/code-basis.ts';
import { isHelperBody } from '../../src/records/parse/helper-body.ts';
import type { Membership, Ward } from '../../src/records/model.ts';
import { lawOn } from '../law/statute-book.ts';
import {
  BLANK,
  bodyOf,
  committeeRecords,
  constituencyRecords,
  lines,
  unread,
  word,
} from '../records/election-records.ts';
import { areaRecords, wardOf } from '../records/voter-record.ts';

const COMMITTEE = { body: 'election-committee' } as const;
const TEAM = { body: 'polling-team', number: '1' } as const;
const LAW = lawOn('2026');

function check(members: readonly Partial<Membership>[], tables: Partial<Ward> = {}): readonly Finding[] {
  const committees = committeeRecords([...members, ...bodyOf(9, COMMITTEE)]);
  return checkCommittees(wardOf({ committees, ...tables }), LAW, '2026-01-02').filter(
    ({ code }) => code !== 'rule/none',
  );
}

const board = (number: string, level: 'na' | 'province' | 'commune' = 'commune') =>
  bodyOf(11, { body: 'election-board', level, number });

test.each<[string, readonly Partial<Membership>[], Partial<Ward>, readonly string[]]>([
  ['a team of a known area', bodyOf(11, TEAM), { areas: areaRecords([{}]) }, []],
  [
    'a team of no known area',
    bodyOf(11, { ...TEAM, number: '9' }),
    { areas: areaRecords([{ number: '1' }]) },
    ['committees:2:number error committee/number-unknown', 'committees:: warning area/no-polling-team'],
  ],
  ['a team where no areas were read', bodyOf(11, { ...TEAM, number: '9' }), {}, []],
  ['a board of a known constituency', board('1'), { constituencies: constituencyRecords([{}]) }, []],
  [
    'a board of no known constituency',
    board('4'),
    { constituencies: constituencyRecords([{}]) },
    ['committees:2:number error committee/number-unknown'],
  ],
  [
    'a board of another council’s constituency',
    board('1', 'na'),
    { constituencies: constituencyRecords([{}]) },
    ['committees:2:number error committee/number-unknown'],
  ],
  ['a board where no constituencies were read', board('4'), {}, []],
])('the number of %s', (_what, members, tables, expected) => {
  expect(lines(check(members, tables)).toSorted()).toEqual(expected);
});

test.each<[string, Partial<Membership>, boolean]>([
  ['blank', { decidedOn: BLANK }, false],
  ['unreadable', { decidedOn: unread('giữa tháng giêng') }, true],
  ['of no calendar', { decidedOn: { state: 'impossible', text: '31/02/2026' } }, true],
])('a day of decision that is %s', (_what, change, said) => {
  const members = bodyOf(11, TEAM).map((member, index) => (index === 4 ? { ...member, ...change } : member));
  expect(lines(check(members))).toEqual(
    said ? ['committees:6:decided_on warning committee/decided-on-unreadable'] : [],
  );
});

test.each([
  ['Tiểu ban An ninh, trật tự', true],
  ['TIỂU BAN NHÂN SỰ', true],
  ['Tổ giúp việc', true],
  ['Bộ phận giúp việc UBBC', true],
  ['Tổ thư ký', true],
  // A slip of the pen may mean a body of the law, so it is asked about.
  ['Tổ bầu củ', false],
  ['Ban Hậu cần', false],
  ['Tiểu', false],
  ['', false],
])('%s is a group beside the law: %s', (text, expected) => {
  expect(isHelperBody(text)).toBe(expected);
});

test('a sub-committee is said once and not judged, and its rows are no unreadable bodies', () => {
  const group = (name: string, size: number) =>
    Array.from(
      { length: size },
      () => ({ body: unread(name), number: '', position: word('member') }) as const,
    );
  const found = check([
    ...group('Tiểu ban An ninh', 3),
    ...group('Tổ giúp việc', 2),
    ...group('Tiểu ban an ninh', 1),
  ]);
  expect(lines(found)).toEqual([
    'committees:2:body note committee/body-not-in-law',
    'committees:5:body note committee/body-not-in-law',
  ]);
  expect(found.map(({ args }) => args)).toEqual([
    { text: 'Tiểu ban An ninh', members: 4 },
    { text: 'Tổ giúp việc', members: 2 },
  ]);
});

test.each(['committee/number-unknown', 'committee/decided-on-unreadable'] as const)(
  '%s names its articles',
  (code) => {
    expect(codeBasis(code, LAW).length).toBeGreaterThan(0);
  },
);
