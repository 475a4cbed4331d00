import { expect, test } from 'vitest';
import { checkCommittees } from '../../src/checks/committees.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Rule } from '../../src/law/model.ts';
import type { Membership, Ward, WardProfile } from '../../src/records/model.ts';
import type { AreaKind, Component } from '../../src/vocabulary.ts';
import { BLANK, bodyOf, committeeRecords, lines, unread, word } from '../records/election-records.ts';
import { areaKind, areaRecords, born, number, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

interface Given {
  readonly tables?: Partial<Ward>;
  readonly profile?: Partial<WardProfile>;
  readonly rules?: Readonly<Record<string, Rule | undefined>>;
  readonly today?: string;
}

const COMMITTEE = { body: 'election-committee' } as const;
const BOARD = { body: 'election-board', level: 'commune', number: '1' } as const;
const TEAM = { body: 'polling-team', number: '1' } as const;

/** Findings about these members, a sound Ủy ban bầu cử beside them. */
function check(
  members: readonly Partial<Membership>[],
  { tables = {}, profile = {}, rules = {}, today = '2026-01-20' }: Given = {},
): readonly Finding[] {
  const committees = committeeRecords([...members, ...bodyOf(9, COMMITTEE)]);
  return checkCommittees(
    wardOf({ committees, areas: areaRecords([{}]), ...tables }, profile),
    electionLaw(rules),
    today,
  );
}
/** Areas of which the first is of a kind. */
const areaOf = (kind: AreaKind): Given => ({ tables: { areas: areaRecords([{ kind: areaKind(kind) }]) } });
/** A team of area 1 with changes to the rows named. */
const team = (changes: Readonly<Record<number, Partial<Membership>>>, size = 11) =>
  bodyOf(size, TEAM).map((member, index) => ({ ...member, ...changes[index] }));

test('sound bodies have no finding', () => {
  expect(check([...bodyOf(11, TEAM), ...bodyOf(9, BOARD)])).toEqual([]);
});

test.each<[string, () => readonly Finding[], string | undefined]>([
  ['a team of 10', () => check(bodyOf(10, TEAM)), 'error committee/too-few-members'],
  ['a team of 11', () => check(bodyOf(11, TEAM)), undefined],
  ['a team of 21', () => check(bodyOf(21, TEAM)), undefined],
  ['a team of 22', () => check(bodyOf(22, TEAM)), 'error committee/too-many-members'],
  [
    'a hospital’s team of 10',
    () => check(bodyOf(10, TEAM), areaOf('hospital')),
    'error committee/too-few-members',
  ],
  [
    'a shared area’s team of 10',
    () => check(unitTeam(10), areaOf('shared-with-armed-forces')),
    'error committee/too-few-members',
  ],
  [
    'an armed-forces team of 4',
    () => check(unitTeam(4), areaOf('armed-forces')),
    'error committee/too-few-members',
  ],
  ['an armed-forces team of 5', () => check(unitTeam(5), areaOf('armed-forces')), undefined],
  ['an armed-forces team of 9', () => check(unitTeam(9), areaOf('armed-forces')), undefined],
  [
    'an armed-forces team of 10',
    () => check(unitTeam(10), areaOf('armed-forces')),
    'error committee/too-many-members',
  ],
  [
    'a board of 8',
    () => check([...bodyOf(11, TEAM), ...bodyOf(8, BOARD)]),
    'error committee/too-few-members',
  ],
  ['a board of 15', () => check([...bodyOf(11, TEAM), ...bodyOf(15, BOARD)]), undefined],
  [
    'a board of 16',
    () => check([...bodyOf(11, TEAM), ...bodyOf(16, BOARD)]),
    'error committee/too-many-members',
  ],
])('the size of %s', (_what, found, expected) => {
  expect(lines(found())).toEqual(expected === undefined ? [] : [`committees:: ${expected}`]);
});

const UNIT: readonly Component[] = ['unit-command', 'unit-soldiers'];
const unitTeam = (size: number) =>
  bodyOf(size, TEAM).map((member, index) => ({
    ...member,
    represents: index === 0 ? [...member.represents!, ...UNIT] : [],
  }));

test('where the kind of the area is not known, only what no kind allows is an error', () => {
  const unknown = { tables: { areas: areaRecords([{ kind: unread('kho') }]) } };
  expect(lines(check(bodyOf(9, TEAM), unknown))).toEqual(['committees:: warning committee/too-few-members']);
  expect(lines(check(bodyOf(4, TEAM), unknown))).toEqual(['committees:: error committee/too-few-members']);
  expect(lines(check(bodyOf(22, TEAM), unknown))).toEqual(['committees:: error committee/too-many-members']);
  expect(check(bodyOf(11, TEAM), unknown)).toEqual([]);
});

test.each<[string, Readonly<Record<number, Partial<Membership>>>, readonly string[]]>([
  ['no head', { 0: { position: word('member') } }, ['committees:: error committee/no-head']],
  [
    'two heads',
    { 3: { position: word('team-leader') } },
    ['committees:5:position error committee/two-heads'],
  ],
  ['no secretary', { 1: { position: word('member') } }, ['committees:: error committee/no-secretary']],
  [
    'a deputy, whom the law does not name',
    { 3: { position: word('team-deputy') } },
    ['committees:5:position warning committee/position-not-in-law'],
  ],
  [
    'the head of a board',
    { 3: { position: word('board-head') } },
    ['committees:5:position warning committee/position-not-in-law'],
  ],
  [
    'a plain member',
    { 3: { position: word('plain-member') } },
    ['committees:5:position warning committee/position-not-in-law'],
  ],
  [
    'a title that cannot be read',
    { 3: { position: unread('Trợ lý') } },
    ['committees:5:position error committee/position-unknown'],
  ],
  ['no title', { 3: { position: BLANK } }, ['committees:5:position error committee/position-unknown']],
])('titles in a team: %s', (_what, changes, expected) => {
  expect(lines(check(team(changes)))).toEqual(expected);
});

test('a team needs no deputy, a board does', () => {
  const board = bodyOf(9, BOARD).map((member, index) =>
    index === 1 ? { ...member, position: word('member') } : member,
  );
  expect(check([...bodyOf(11, TEAM), ...board])).toMatchObject([
    {
      code: 'committee/no-deputy',
      args: { body: 'election-board', level: 'commune', number: '1', position: 'board-deputy' },
      basis: [{ article: 24 }],
    },
  ]);
});

const CIVIL: readonly Component[] = [
  'state-agency',
  'political-organisation',
  'socio-political-organisation',
  'social-organisation',
  'voters',
];

test.each(CIVIL)('a team where nobody represents %s', (component) => {
  const others = CIVIL.filter((one) => one !== component);
  expect(
    check(team({ 0: { represents: others.slice(0, 2) }, 4: { represents: others.slice(2) } })),
  ).toMatchObject([
    {
      code: 'committee/component-missing',
      severity: 'error',
      args: { body: 'polling-team', number: '1', component },
    },
  ]);
});

test('the rule says which bodies stand for a wider component', () => {
  const represents: readonly Component[] = [...CIVIL.slice(1), 'people-committee'];
  const board = bodyOf(9, BOARD).map((member, index) => (index === 0 ? { ...member, represents } : member));
  expect(check([...bodyOf(11, TEAM), ...board])).toEqual([]);
  expect(lines(check(team({ 0: { represents } })))).toEqual([
    'committees:: error committee/component-missing',
  ]);
});

test('a shared area wants the ordinary bodies, the command and the soldiers', () => {
  const found = check(bodyOf(11, TEAM), areaOf('shared-with-armed-forces'));
  expect(found.map(({ args }) => 'component' in args && args.component)).toEqual(UNIT);
});

test('where nobody’s Đại diện is written down the file cannot tell; what cannot be read is said', () => {
  const nobody = check(team({ 0: { represents: [] } }));
  expect(nobody).toHaveLength(5);
  expect(
    nobody.every(({ code, severity }) => code === 'committee/component-missing' && severity === 'warning'),
  ).toBe(true);
  expect(lines(check(team({ 3: { representsUnread: ['hội đồng hương'] } })))).toEqual([
    'committees:5:represents warning committee/component-unreadable',
  ]);
});

test.each<[string, Partial<Membership>, readonly string[]]>([
  ['no body', { body: BLANK }, ['body']],
  ['a body that cannot be read', { body: unread('Hội đồng') }, ['body']],
  ['a board without a level', { body: word('election-board'), level: BLANK }, ['level']],
  [
    'a board without level and number',
    { body: word('election-board'), level: unread('huyện'), number: '' },
    ['level', 'number'],
  ],
  ['a team without a number', { number: '' }, ['number']],
  [
    'a committee of the National Assembly',
    { body: word('election-committee'), level: word('na') },
    ['level'],
  ],
])('a row that does not say its body: %s', (_what, row, fields) => {
  const found = check([...bodyOf(11, TEAM), row]);
  expect(lines(found)).toEqual(
    fields.map((field) => `committees:13:${field} error committee/body-unreadable`),
  );
});

const STEERING: Partial<Membership> = {
  body: word('steering-committee'),
  number: '',
  position: word('plain-member'),
};

test('Ban Chỉ đạo is held against ward.yaml alone, and only if it sets a size', () => {
  const three = [STEERING, STEERING, STEERING];
  expect(check([...bodyOf(11, TEAM), ...three])).toEqual([]);
  expect(check([...bodyOf(11, TEAM), ...three], { profile: { steeringSize: 3 } })).toEqual([]);
  expect(check([...bodyOf(11, TEAM), ...three], { profile: { steeringSize: 4 } })).toMatchObject([
    {
      code: 'committee/size-differs',
      severity: 'warning',
      args: { body: 'steering-committee', have: 3, need: 4 },
    },
  ]);
  expect(check(bodyOf(11, TEAM), { profile: { steeringSize: 4 } })).toEqual([]);
});

const AN: Partial<Membership> = { name: 'Lê Văn An', id: number('997075999999') };

test('one person twice in one body is one finding, at the second row; by the name alone a warning', () => {
  expect(check(team({ 3: AN, 5: AN, 7: AN }))).toMatchObject([
    {
      code: 'committee/member-twice',
      severity: 'error',
      at: { row: 7 },
      args: { body: 'polling-team', number: '1', rows: [5, 9] },
    },
  ]);
  const bare = { ...AN, id: BLANK, birth: BLANK };
  expect(lines(check(team({ 3: AN, 5: bare })))).toEqual(['committees:7: warning committee/member-twice']);
  expect(check(team({ 3: AN, 5: { ...AN, id: number('997075999998') } }))).toEqual([]);
});

test('one person in two bodies is one note, at the first row in another body', () => {
  const board = bodyOf(9, BOARD).map((member, index) => (index > 6 ? { ...member, ...AN } : member));
  const found = check([...team({ 3: AN }), ...board]);
  expect(lines(found)).toEqual([
    'committees:21: error committee/member-twice',
    'committees:20: note committee/member-of-two',
  ]);
  expect(found[1]!.args).toMatchObject({ rows: [5, 21], bodies: [TEAM, BOARD] });
});

test.each<[string, Membership['decidedOn'], string | undefined]>([
  ['on the last day', born('2026-01-31'), undefined],
  ['the day after', born('2026-02-01'), '2026-02-01'],
  ['some day of a month that may be in time', born('2026-01'), undefined],
  ['some day of a month that is too late', born('2026-02'), '2026-02-01'],
  ['not written', BLANK, undefined],
])('a team founded %s', (_when, decidedOn, late) => {
  const found = check(bodyOf(11, TEAM, { decidedOn }));
  if (late === undefined) expect(found).toEqual([]);
  else
    expect(found).toMatchObject([
      {
        code: 'committee/established-late',
        at: { row: 2, column: 'decided_on' },
        args: { due: '2026-01-31', decidedOn: late, days: 1 },
      },
    ]);
});

test('one finding for each body, at its first late row; a later decision that fills a place is not late', () => {
  const late = { decidedOn: born('2026-02-05') };
  const inTime = bodyOf(11, TEAM, { decidedOn: born('2026-01-20') });
  const changed = (change: Partial<Membership>) =>
    inTime.map((member, index) => (index > 3 ? { ...member, ...change } : member));
  expect(lines(check(changed(late)))).toEqual(['committees:6:decided_on error committee/established-late']);
  expect(check(changed({ ...late, decision: '09/QĐ-UBND' }))).toEqual([]);
});

test('the day of founding may be moved', () => {
  const profile = {
    overrideMilestones: { 'establish-polling-teams': { date: '2026-02-05', why: 'Điều chỉnh' } },
  };
  expect(check(bodyOf(11, TEAM, { decidedOn: born('2026-02-05') }), { profile })).toEqual([]);
});

test.each<[string, string, number]>([
  ['2026-01-31', 'warning', 0],
  ['2026-02-01', 'error', -1],
])('an area without a team on %s is a %s', (today, severity, daysLeft) => {
  const tables = { areas: areaRecords([{}, {}]) };
  expect(check(bodyOf(11, TEAM), { tables, today })).toMatchObject([
    { code: 'area/no-polling-team', severity, args: { area: '2', due: '2026-01-31', daysLeft } },
  ]);
});

test('a ward without an election committee, until and after the last day', () => {
  const committees = committeeRecords(bodyOf(11, TEAM));
  const on = (today: string) =>
    checkCommittees(wardOf({ committees, areas: areaRecords([{}]) }), electionLaw(), today);
  expect(on('2025-11-30')).toMatchObject([
    { code: 'ward/no-election-committee', severity: 'warning', args: { daysLeft: 0 } },
  ]);
  expect(on('2025-12-01')).toMatchObject([
    { code: 'ward/no-election-committee', severity: 'error', args: { daysLeft: -1 } },
  ]);
});

test('without committees.csv nothing is asked', () => {
  expect(checkCommittees(wardOf({ areas: areaRecords([{}]) }), electionLaw(), '2026-03-01')).toEqual([]);
});

test('a kind of body the law does not have is said once, Ban Chỉ đạo is none of the law’s', () => {
  const rules = { 'team/size': undefined, 'team/makeup': undefined };
  const found = check([...bodyOf(2, TEAM), ...bodyOf(2, { ...TEAM, number: '2' }), STEERING], {
    rules,
    tables: { areas: areaRecords([{}, {}]) },
  });
  expect(found).toMatchObject([
    { code: 'rule/none', args: { about: 'committee-size', committee: 'polling-team' } },
    { code: 'rule/none', args: { about: 'committee-makeup', committee: 'polling-team' } },
  ]);
});

test('every finding about a rule of law names its article', () => {
  const found = check(
    [
      ...team({ 0: { position: unread('?'), represents: [] } }, 4),
      ...team({ 3: AN, 4: AN }),
      ...bodyOf(3, BOARD),
    ],
    { today: '2026-03-01' },
  );
  const bare = found.filter(({ basis }) => basis.length === 0).map(({ code }) => code);
  expect(new Set(bare)).toEqual(new Set());
});
