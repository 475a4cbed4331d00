import { expect, test } from 'vitest';
import { areaRolls } from '../../src/roll/area-roll.ts';
import { registerSummary } from '../../src/roll/summary.ts';
import {
  areaRecords,
  born,
  category,
  register,
  status,
  voterRecord,
  wardOf,
} from '../records/voter-record.ts';
import { voterLaw } from '../checks/voter-law.ts';
import type { Voter } from '../../src/records/model.ts';

const law = voterLaw();
const rollsOf = (voters: readonly Partial<Voter>[], areas?: readonly { number: string; place?: string }[]) =>
  areaRolls(wardOf({ voters: register(voters), ...(areas && { areas: areaRecords(areas) }) }), law);

test('areas come in the order of areas.csv, then those that only voters name, by number', () => {
  const rolls = rollsOf(
    [{ area: '12' }, { area: '3' }, { area: '9' }, { area: 'A' }, { area: '1' }],
    [{ number: '3', place: 'Trường học' }, { number: '1' }],
  );
  expect(rolls.map(({ area, place }) => [area, place])).toEqual([
    ['3', 'Trường học'],
    ['1', 'Nhà văn hóa số 1'],
    ['9', ''],
    ['12', ''],
    ['A', ''],
  ]);
});

test('an area without voters has an empty list', () => {
  expect(rollsOf([], [{ number: '7' }])).toEqual([
    {
      area: '7',
      place: 'Nhà văn hóa số 1',
      lines: [],
      totals: { people: 0, male: 0, female: 0, na: 0, province: 0, commune: 0 },
    },
  ]);
});

test('households stand together as they first appear, the head first, and people without one alone', () => {
  const [roll] = rollsOf([
    { name: 'B con', household: '2', relation: 'Con' },
    { name: 'Một mình' },
    { name: 'A vợ', household: '1', relation: 'Vợ chủ hộ' },
    { name: 'Cũng một mình' },
    { name: 'B chủ', household: '2', relation: 'CHỦ HỘ' },
    { name: 'A chủ', household: '1', relation: 'chủ hộ ' },
    { name: 'A con', household: '1', relation: 'Con' },
  ]);
  expect(roll!.lines.map(({ number, voter }) => `${number} ${voter.name}`)).toEqual([
    '1 B chủ',
    '2 B con',
    '3 Một mình',
    '4 A chủ',
    '5 A vợ',
    '6 A con',
    '7 Cũng một mình',
  ]);
});

test('numbers begin again in each area', () => {
  const rolls = rollsOf([{ area: '1' }, { area: '2' }, { area: '1' }]);
  expect(rolls.map(({ lines }) => lines.map(({ number }) => number))).toEqual([[1, 2], [1]]);
});

test.each(['right-removed', 'death-sentence', 'imprisoned', 'incapacitated', 'dead', 'moved-away'] as const)(
  'a voter who is %s is neither printed nor counted',
  (word) => {
    const voters = register([{}, { status: status(word) }]);
    expect(areaRolls(wardOf({ voters }), law)[0]!.totals.people).toBe(1);
    expect(registerSummary(wardOf({ voters }), law)).toEqual({
      voters: 2,
      byArea: { 1: 1 },
      bySex: { male: 0, female: 1 },
      byBallot: { na: 1, province: 1, commune: 1 },
    });
  },
);

test.each(['votes-elsewhere', 'votes-at-residence'] as const)(
  'a voter who %s stays on the list without ballots',
  (word) => {
    const ward = wardOf({ voters: register([{}, { status: status(word) }]) });
    const [roll] = areaRolls(ward, law);
    expect(roll!.lines.map(({ ballots }) => ballots.length)).toEqual([3, 0]);
    expect(roll!.totals).toEqual({ people: 2, male: 0, female: 2, na: 1, province: 1, commune: 1 });
    expect(registerSummary(ward, law).byBallot).toEqual({ na: 1, province: 1, commune: 1 });
  },
);

test('who is too young, or listed twice, stays listed until somebody decides', () => {
  const [roll] = rollsOf([{ birth: born('2015-01-01') }, {}, {}]);
  expect(roll!.totals.people).toBe(3);
});

test('ballots that cannot be decided are counted nowhere', () => {
  const [roll] = rollsOf([{ category: category('temporary') }]);
  expect(roll!.lines[0]).toMatchObject({ ballots: [], residence: 'temporary' });
  expect(roll!.totals).toMatchObject({ people: 1, na: 0 });
});

test('a person of unknown sex is a person all the same', () => {
  expect(rollsOf([{ sex: { state: 'blank' } }])[0]!.totals).toMatchObject({ people: 1, male: 0, female: 0 });
});

test('a person without an area stands on no list and is read all the same', () => {
  const ward = wardOf({ voters: register([{ area: '' }, {}]) });
  expect(areaRolls(ward, law).map(({ area }) => area)).toEqual(['1']);
  expect(registerSummary(ward, law)).toMatchObject({ voters: 2, byArea: { 1: 1 }, bySex: { female: 1 } });
});

test('the summary counts what the lists print', () => {
  const statuses = ['votes-elsewhere', 'dead', 'imprisoned'] as const;
  const voters = Array.from({ length: 200 }, (_, index): Partial<Voter> => ({
    area: String((index * 7) % 5),
    household: String(index % 40),
    ...(index % 3 === 0 && { sex: { state: 'read', word: 'male' } }),
    ...(index % 11 === 0 && { status: status(statuses[index % 3]!) }),
    ...(index % 4 === 0 && {
      permanent: '',
      temporary: 'x',
      temporarySince: born(index % 8 === 0 ? '2020' : '2025-10'),
    }),
  }));
  const ward = wardOf({ voters: register(voters), areas: areaRecords([{ number: '1' }, { number: '8' }]) });
  const rolls = areaRolls(ward, law);
  const summary = registerSummary(ward, law);
  const sum = (key: 'male' | 'female' | 'na' | 'province' | 'commune') =>
    rolls.reduce((total, { totals }) => total + totals[key], 0);
  expect(summary.byArea).toEqual(Object.fromEntries(rolls.map(({ area, totals }) => [area, totals.people])));
  expect(summary.bySex).toEqual({ male: sum('male'), female: sum('female') });
  expect(summary.byBallot).toEqual({ na: sum('na'), province: sum('province'), commune: sum('commune') });
  expect(summary.voters).toBe(200);
});

test('without a law on barring, only the dead and the moved are left out', () => {
  const silent = voterLaw('2026-03-15', ['voter/bar']);
  const voters = {
    ...register([]),
    rows: [voterRecord({ status: status('imprisoned') }), voterRecord({ status: status('dead') })],
  };
  expect(areaRolls(wardOf({ voters }), silent)[0]!.totals.people).toBe(1);
});
