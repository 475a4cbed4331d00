import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  subarray,
  boolean,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditCommittees, type AuditedBody } from '../../src/audit/audit.ts';
import type { Edit } from '../../src/audit/repair-model.ts';
import { repairSteps } from '../../src/audit/repair-steps.ts';
import type { Membership, Ward } from '../../src/records/model.ts';
import { bodyKey } from '../../src/roll/committees.ts';
import { COMPONENTS, type Council } from '../../src/vocabulary.ts';
import { lawOn } from '../law/statute-book.ts';
import {
  BLANK,
  bodyOf,
  candidateRecords,
  committeeRecords,
  constituencyRecords,
  membershipRecord,
  unread,
  word,
} from '../records/election-records.ts';
import { areaKind, areaRecords, born, wardOf } from '../records/voter-record.ts';

const COMMITTEE = { body: 'election-committee', level: 'commune' } as const;
const BOARD = { body: 'election-board', level: 'commune', number: '1' } as const;
const TEAM = { body: 'polling-team', number: '1' } as const;

interface Given {
  readonly tables?: Partial<Ward>;
  readonly election?: string;
  readonly today?: string;
}

function audit(
  members: readonly Partial<Membership>[],
  { tables = {}, election = '2026', today = '2026-03-01' }: Given = {},
) {
  const committees = committeeRecords(members);
  const ward = wardOf({ committees, areas: areaRecords([{}]), ...tables });
  return auditCommittees(ward, committees, lawOn(election), today);
}

const only = (members: readonly Partial<Membership>[], given?: Given): AuditedBody =>
  audit(members, given).bodies[0]!;

// ── After the repair the checks themselves find nothing ──

/** What people and positions can be wrong in. */
const REPAIRED =
  /^committee\/(?:too-few|too-many|no-head|two-heads|no-deputy|no-secretary|component-missing|position-unknown|candidate-is|member-twice)/;

function repaired(
  rows: readonly Membership[],
  edits: readonly Edit[],
  of: Pick<Membership, 'body' | 'level' | 'number'>,
) {
  let next = 1000;
  return edits.reduce<readonly Membership[]>((members, edit) => {
    if (edit.kind === 'add') {
      next += 1;
      const represents = edit.component === undefined ? [] : [edit.component];
      return [...members, membershipRecord({ ...of, row: next, position: word(edit.position), represents })];
    }
    if (edit.kind === 'remove') return members.filter(({ row }) => row !== edit.row);
    return members.map((member) => {
      if (member.row !== edit.row) return member;
      return edit.kind === 'position'
        ? { ...member, position: word(edit.to) }
        : { ...member, represents: [...member.represents, edit.component] };
    });
  }, rows);
}

const anyMember = record({
  position: option(
    constantFrom(
      'chair',
      'vice-chair',
      'board-head',
      'board-deputy',
      'team-leader',
      'secretary',
      'member',
      'member',
      'member',
    ),
    { nil: undefined, freq: 12 },
  ),
  represents: subarray([...COMPONENTS], { maxLength: 2 }),
  // Some are one person, and some stand for election.
  person: integer({ min: 0, max: 60 }),
});

interface AnyBody {
  readonly body: 'election-committee' | 'election-board' | 'polling-team';
  readonly level?: Council;
  readonly number?: string;
  readonly size: number;
}

const anyBody = constantFrom<AnyBody>(
  { ...COMMITTEE, size: 20 },
  { body: 'election-committee', level: 'province', size: 40 },
  { ...BOARD, size: 18 },
  { ...BOARD, level: 'na', size: 18 },
  { ...TEAM, size: 24 },
);

test.each(['2026', '2021'])('in the law of %s no check finds anything left after a repair', (election) => {
  assert(
    property(
      anyBody,
      array(anyMember, { minLength: 1, maxLength: 40 }),
      boolean(),
      (ref, drawn, recorded) => {
        const { body, level } = ref;
        const number = ref.number ?? '';
        const of = { body: word(body), level: level === undefined ? BLANK : word(level), number };
        const rows = drawn.slice(0, ref.size).map(({ position, represents, person }, index) =>
          membershipRecord({
            ...of,
            row: index + 2,
            name: `Người Mẫu ${person}`,
            id: { state: 'read', id: `997075${String(person).padStart(6, '0')}` },
            position: position === undefined ? unread('?') : word(position),
            represents: recorded ? represents : [],
          }),
        );
        const candidates = candidateRecords(
          (['commune', 'na'] as const).map((council, index) => ({
            name: `Người Mẫu ${index}`,
            id: { state: 'read' as const, id: `99707500000${index}` },
            level: word(council),
            constituency: '1',
          })),
        );
        const areas = areaRecords([{ constituencies: { na: '1', province: '', commune: '1' } }]);
        const given = { election, today: '2026-03-01', tables: { candidates, areas } };
        const before = only(rows, given);
        const after = audit(repaired(rows, before.repair!, of), given);
        const left = after.findings.filter(
          ({ code, severity }) => severity === 'error' && REPAIRED.test(code),
        );
        expect(left).toEqual([]);
        const wrong = before.findings.some(
          ({ code, severity }) => severity === 'error' && REPAIRED.test(code),
        );
        expect(before.repair!.length > 0).toBe(wrong);
      },
    ),
    { numRuns: 300 },
  );
});

// ── What the audit says of a body ──

test.each<[string, string, readonly Partial<Membership>[], AuditedBody['verdict']]>([
  ['2021', 'a committee of 11', bodyOf(11, COMMITTEE), 'lawful'],
  ['2021', 'a committee of 12', bodyOf(12, COMMITTEE), 'unlawful'],
  ['2026', 'a committee of 12', bodyOf(12, COMMITTEE), 'lawful'],
  ['2026', 'a committee of 18', bodyOf(18, COMMITTEE), 'unlawful'],
  ['2021', 'a board of 7', bodyOf(7, BOARD), 'lawful'],
  ['2021', 'a board of 10', bodyOf(10, BOARD), 'unlawful'],
  ['2026', 'a board of 8', bodyOf(8, BOARD), 'unlawful'],
  ['2026', 'a board of 10', bodyOf(10, BOARD), 'lawful'],
  ['2021', 'a team of 11', bodyOf(11, TEAM), 'lawful'],
])('by the law of %s %s is %s', (election, _what, members, verdict) => {
  expect(only(members, { election }).verdict).toBe(verdict);
});

test('quorum and majority count people, and nobody twice', () => {
  const twice = bodyOf(13, TEAM).map((member, index) =>
    index < 11
      ? member
      : { ...member, name: 'Vũ Thị Mẫu', id: { state: 'read', id: '997075999999' } as const },
  );
  expect(only(bodyOf(12, TEAM)).quorum).toMatchObject({ attend: 8, agree: 7 });
  expect(only(twice)).toMatchObject({ people: 12, quorum: { attend: 8, agree: 7 } });
});

test('the list of a committee goes where the law of the election sends it, and that of a board nowhere', () => {
  const to = (election: string) => only(bodyOf(9, COMMITTEE), { election }).recipients?.map(({ vi }) => vi);
  expect(to('2026')).toEqual([
    'Ủy ban bầu cử ở tỉnh',
    'Thường trực HĐND cấp tỉnh',
    'UBND cấp tỉnh',
    'Ban Thường trực Ủy ban MTTQ Việt Nam cấp tỉnh',
  ]);
  expect(to('2021')).toContain('UBND cấp trên trực tiếp');
  expect(only(bodyOf(9, BOARD)).recipients).toBeUndefined();
});

test.each<[string, Partial<Membership>, object]>([
  ['in time', { decidedOn: born('2026-01-31') }, { state: 'in-time', decidedOn: '2026-01-31' }],
  ['late', { decidedOn: born('2026-02-01') }, { state: 'late', decidedOn: '2026-02-01' }],
  [
    'of a month alone',
    { decidedOn: { state: 'read', date: { year: 2026, month: 2, day: undefined } } },
    { state: 'late' },
  ],
  ['not to be read', { decidedOn: unread('?') }, { state: 'unclear', decidedOn: undefined }],
  ['not recorded', { decidedOn: BLANK }, { state: 'not-recorded', decidedOn: undefined }],
])('a decision %s', (_what, change, expected) => {
  const { founding } = only(bodyOf(11, TEAM, change), { today: '2026-01-21' });
  expect(founding).toMatchObject({ due: '2026-01-31', daysLeft: 10, ...expected });
});

test('Ban Chỉ đạo has neither quorum nor deadline nor verdict', () => {
  const body = only([{ body: word('steering-committee'), number: '', position: word('board-head') }]);
  expect(body).toMatchObject({
    verdict: 'not-in-law',
    quorum: undefined,
    founding: undefined,
    repair: undefined,
  });
});

test('a team whose area has no readable kind is repaired as an ordinary one, and that is said', () => {
  const areas = areaRecords([{ kind: unread('kho') }]);
  expect(only(bodyOf(4, TEAM), { tables: { areas } }).needs).toMatchObject({
    areaKindAssumed: true,
    needs: { min: 11 },
  });
  const soldiers = areaRecords([{ kind: areaKind('armed-forces') }]);
  expect(only(bodyOf(4, TEAM), { tables: { areas: soldiers } }).needs).toMatchObject({
    areaKindAssumed: false,
    needs: { min: 5 },
  });
});

test('where nobody’s organisation is recorded the repair adds people and guesses none', () => {
  const body = only(bodyOf(9, TEAM, { represents: [] }));
  expect(body.needs?.componentsUnknown).toBe(true);
  expect(body.repair).toEqual(
    Array.from({ length: 2 }, () => ({ kind: 'add', position: 'member', component: undefined })),
  );
});

test('what concerns no one body stands by itself', () => {
  const found = audit(
    [
      ...bodyOf(11, TEAM),
      { body: unread('Tiểu ban An ninh'), number: '' },
      { body: unread('Tổ bầu củ'), number: '' },
    ],
    { tables: { constituencies: constituencyRecords([{}]) } },
  );
  expect(found.missing.map(({ code }) => code).toSorted()).toEqual([
    'constituency/no-board',
    'ward/no-election-committee',
  ]);
  expect(found.others.map(({ code }) => code)).toEqual(['committee/body-unreadable']);
  expect(found.helpers).toMatchObject([{ name: 'Tiểu ban An ninh' }]);
  expect(found.bodies.map(({ roster }) => bodyKey(roster.ref))).toEqual([bodyKey(TEAM)]);
});

// ── The repair as steps ──

describe('steps of a repair', () => {
  const AN = { name: 'Lê Thị An', id: { state: 'read', id: '997180777777' } } as const;
  const candidates = candidateRecords([{ ...AN, constituency: '1' }]);
  const given = { tables: { candidates } };
  const board = (size: number, changes: Readonly<Record<number, Partial<Membership>>>) =>
    bodyOf(size, BOARD).map((member, index) => ({ ...member, ...changes[index] }));

  test('a candidate who is needed is replaced by somebody of the same position', () => {
    expect(repairSteps(only(board(9, { 2: AN }), given))).toMatchObject([
      {
        kind: 'replace',
        who: { row: 4 },
        why: { args: { constituency: '1' } },
        by: { position: 'secretary', count: 1 },
      },
    ]);
  });

  test('a candidate who is not needed only leaves', () => {
    expect(repairSteps(only(board(11, { 10: AN }), given))).toMatchObject([
      { kind: 'leave', who: { row: 12 } },
    ]);
  });

  test('a candidate known by the name alone stays until somebody has looked', () => {
    const { id: _none, ...name } = AN;
    const same = { ...name, id: BLANK, birth: BLANK };
    const body = only(board(9, { 2: same }), given);
    expect(body.findings.map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning committee/candidate-is-member',
    );
    expect(body.repair).toEqual([]);
  });

  test('before the list is due a candidate is no breach yet, and the repair already names them', () => {
    const body = only(board(9, { 2: AN }), { ...given, today: '2026-02-01' });
    expect(body.verdict).toBe('lawful');
    expect(repairSteps(body)).toMatchObject([{ kind: 'replace' }]);
  });

  test('a row written twice, too many people, and people to be added', () => {
    const twice = board(17, { 5: AN, 6: AN });
    expect(repairSteps(only(twice))).toMatchObject([
      { kind: 'twice', who: { row: 8 }, otherRow: 7 },
      { kind: 'reduce', who: [{ row: 18 }], max: 15 },
    ]);
    const few = board(7, {
      0: {
        represents: [
          'state-agency',
          'political-organisation',
          'social-organisation',
          'socio-political-organisation',
        ],
      },
    });
    expect(repairSteps(only(few))).toMatchObject([
      { kind: 'add', position: 'member', count: 2, components: ['voters'] },
    ]);
  });
});
