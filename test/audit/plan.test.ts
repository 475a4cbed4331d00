import { expect, test } from 'vitest';
import { planCommittees } from '../../src/audit/plan.ts';
import { sum } from '../../src/audit/planned-kind.ts';
import type { Membership, Ward, WardProfile } from '../../src/records/model.ts';
import { lawOn } from '../law/statute-book.ts';
import {
  BLANK,
  bodyOf,
  candidateRecords,
  committeeRecords,
  constituencyRecords,
  unread,
  word,
} from '../records/election-records.ts';
import { areaKind, areaRecords, wardOf } from '../records/voter-record.ts';

const BOARD = { body: 'election-board', level: 'commune' } as const;
const team = (number: string) => ({ body: 'polling-team', number }) as const;
const COMMITTEE = { body: 'election-committee', level: 'commune' } as const;

function plan(
  members: readonly Partial<Membership>[],
  tables: Partial<Ward> = {},
  profile: Partial<WardProfile> = {},
  election = '2026',
) {
  return planCommittees(
    wardOf({ committees: committeeRecords(members), ...tables }, profile),
    lawOn(election),
    '2026-01-20',
  );
}

const three = { constituencies: constituencyRecords([{}, {}]), areas: areaRecords([{}, {}, {}]) };

test.each([
  [
    '2026',
    [
      [9, 17],
      [18, 30],
      [33, 63],
    ],
  ],
  [
    '2021',
    [
      [9, 11],
      [14, 18],
      [33, 63],
    ],
  ],
])('by the law of %s a ward of two constituencies and three areas needs %j', (election, expected) => {
  const { kinds } = plan([], three, {}, election);
  expect(kinds.map(({ bodies }) => bodies)).toEqual([1, 2, 3].map((count) => ({ min: count, max: count })));
  expect(kinds.map(({ all }) => [all!.min, all!.max])).toEqual(expected);
  expect(kinds.every(({ basis }) => basis.length > 0)).toBe(true);
});

test('an area of soldiers needs a smaller team, one of unknown kind anything between', () => {
  const areas = areaRecords([{}, { kind: areaKind('armed-forces') }, { kind: unread('kho') }]);
  expect(plan([], { areas }).kinds[2]).toMatchObject({
    each: { min: 5, max: 21 },
    all: { min: 11 + 5 + 5, max: 21 + 9 + 21 },
  });
});

test('without constituencies the seats tell the least number of boards, without areas nothing tells the teams', () => {
  const { kinds, seats, constituencies, areas } = plan([], {}, { population: 43_000, kind: 'ward-of-city' });
  expect([constituencies, areas]).toEqual([undefined, undefined]);
  const least = Math.ceil(seats!.seats / 5);
  expect(kinds[1]).toMatchObject({
    bodies: { min: least, max: undefined },
    all: { min: least * 9, max: undefined },
  });
  expect(kinds[2]).toMatchObject({ bodies: undefined, each: { min: 5, max: 21 }, all: undefined });
  expect(plan([], {}, { population: undefined }).kinds[1]!.bodies).toBeUndefined();
});

test('spans add up, and one without end makes the sum endless', () => {
  expect(
    sum([
      { min: 1, max: 2 },
      { min: 3, max: 4 },
    ]),
  ).toEqual({ min: 4, max: 6 });
  expect(
    sum([
      { min: 1, max: 2 },
      { min: 3, max: undefined },
    ]),
  ).toEqual({ min: 4, max: undefined });
});

test('a sound ward lacks nothing, whoever the province named besides', () => {
  const found = plan(
    [
      ...bodyOf(9, COMMITTEE),
      ...bodyOf(9, { ...BOARD, number: '1' }),
      ...bodyOf(11, team('1')),
      ...bodyOf(9, { body: 'election-board', level: 'na', number: '5' }),
    ],
    {
      constituencies: constituencyRecords([{}, { level: word('na'), number: '5' }]),
      areas: areaRecords([{}]),
    },
  );
  expect(found.incomplete).toEqual([]);
  expect(found.byProvince).toEqual([{ body: 'election-board', level: 'na', number: '5' }]);
  expect(found.kinds[1]!.have).toEqual({ bodies: 1, people: 9 });
});

test('a body that is not there has places for everything the law asks', () => {
  const found = plan([...bodyOf(9, COMMITTEE), ...bodyOf(11, team('1'))], { areas: areaRecords([{}, {}]) });
  const [absent] = found.incomplete;
  expect(absent).toMatchObject({ ref: team('2'), missing: true });
  expect(absent!.gaps.reduce((all, { count }) => all + count, 0)).toBe(11);
  expect(new Set(absent!.gaps.map(({ position }) => position))).toEqual(
    new Set(['member', 'team-leader', 'secretary']),
  );
  expect(absent!.gaps.filter(({ component }) => component !== undefined)).toHaveLength(5);
});

// ── Who could fill a place ──

const person = (name: string, digits: string, more: Partial<Membership> = {}): Partial<Membership> => ({
  name,
  id: { state: 'read', id: `9970750${digits}` },
  position: word('member'),
  ...more,
});

/** A team of ten, of which nobody is for the voters, and these people on other bodies. */
const shortTeam = (others: readonly Partial<Membership>[], tables: Partial<Ward> = {}) => {
  const short = bodyOf(10, team('1')).map((member) => ({
    ...member,
    represents: member.represents!.filter((one) => one !== 'voters'),
  }));
  const areas = areaRecords([{ constituencies: { na: '', province: '', commune: '1' } }, {}]);
  const found = plan([...short, ...others], { areas, ...tables });
  return found.incomplete.find(({ missing, ref }) => !missing && ref.number === '1')!.gaps;
};
const names = (gaps: ReturnType<typeof shortTeam>) =>
  gaps[0]!.fillers.first(Infinity).map(({ who }) => who.name);
const onBoard = {
  body: word('election-board'),
  level: word('commune'),
  number: '2',
  represents: ['voters'],
} as const;
const onTeam = { body: word('polling-team'), number: '2', represents: ['voters'] } as const;
const byProvince = { ...onBoard, level: word('na') } as const;

test('whoever stands for what is missing may fill the place, those with the fewest duties first', () => {
  const gaps = shortTeam([
    person('Mẫu Tỉnh', '10000', byProvince),
    person('Mẫu Tổ', '20000', onTeam),
    person('Mẫu Ban', '30000', onBoard),
    person('Mẫu Nhà nước', '40000', { ...onBoard, represents: ['state-agency'] }),
    person('Mẫu Hai', '50000', onBoard),
    person('Mẫu Hai', '50000', { ...onBoard, body: word('election-committee'), number: '' }),
  ]);
  expect(gaps).toMatchObject([{ position: 'member', component: 'voters', count: 1 }]);
  expect(names(gaps)).toEqual(['Mẫu Ban', 'Mẫu Hai', 'Mẫu Tổ', 'Mẫu Tỉnh']);
  expect(gaps[0]!.fillers.first(Infinity).map(({ teams }) => teams)).toEqual([0, 0, 1, 0]);
  expect(gaps[0]!.fillers.first(2)[1]!.rows).toHaveLength(2);
});

test('nobody who is on the body already, or may be by the name, is offered', () => {
  const own = person('Mẫu Trong', '60000', {
    ...team('1'),
    body: word('polling-team'),
    number: '1',
    represents: [],
  });
  const again = person('Mẫu Trong', '60000', onBoard);
  const maybe = { ...person('Mẫu Trong', '60000', onBoard), id: BLANK, birth: BLANK };
  expect(
    names(shortTeam([person('Mẫu Ban', '30000', onBoard), again, maybe, own].map((one) => one))),
  ).toEqual(['Mẫu Ban']);
});

test('no candidate of a constituency of the body is offered, one of another is', () => {
  const candidates = candidateRecords([
    { name: 'Mẫu Đây', id: { state: 'read', id: '997075070000' }, constituency: '1' },
    { name: 'Mẫu Kia', id: { state: 'read', id: '997075080000' }, constituency: '2' },
    {
      name: 'Mẫu Rút',
      id: { state: 'read', id: '997075090000' },
      constituency: '1',
      status: word('withdrawn'),
    },
  ]);
  const people = [
    person('Mẫu Đây', '70000', onBoard),
    person('Mẫu Kia', '80000', onBoard),
    person('Mẫu Rút', '90000', onBoard),
  ];
  expect(names(shortTeam(people, { candidates }))).toEqual(['Mẫu Kia', 'Mẫu Rút']);
});
