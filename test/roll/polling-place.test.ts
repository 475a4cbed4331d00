import { expect, test } from 'vitest';
import { pollingPlaces } from '../../src/roll/polling-place.ts';
import type { AreaRoll } from '../../src/roll/model.ts';
import {
  bodyOf,
  candidateRecords,
  committeeRecords,
  constituencyRecords,
  word,
} from '../records/election-records.ts';
import { areaRoll, rollLine } from '../print/invented.ts';
import { wardOf } from '../records/voter-record.ts';

const roll = (area: string): AreaRoll => ({ ...areaRoll([rollLine(), rollLine()]), area });
const areas = (...rows: readonly (readonly [string, string])[]) => ({
  table: 'areas' as const,
  file: 'areas.csv',
  columns: new Set<string>(),
  findings: [],
  rows: rows.map(([number, commune], index) => ({
    row: index + 2,
    number,
    place: `Nhà văn hóa ${number}`,
    neighbourhoods: [],
    kind: { state: 'blank' } as const,
    dispersed: false,
    constituencies: { na: '', province: '', commune },
    opens: '',
    closes: '',
  })),
});

test('an area has its team, its voters, and the list of the constituency it belongs to', () => {
  const ward = {
    ...wardOf({}),
    areas: areas(['1', '2']),
    candidates: candidateRecords([{ constituency: '2' }, { constituency: '1' }]),
    committees: committeeRecords([
      ...bodyOf(3, { body: 'polling-team', number: '1' }),
      ...bodyOf(3, { body: 'polling-team', number: '7' }),
    ]),
  };
  const [place] = pollingPlaces(ward, [roll('1')]);
  expect(place).toMatchObject({
    area: '1',
    place: 'Nhà văn hóa 1',
    voters: { na: 2, province: 2, commune: 2 },
  });
  expect(place!.team).toHaveLength(3);
  expect(place!.lists.commune).toMatchObject({ level: 'commune', constituency: '2' });
  expect(place!.lists.commune!.candidates).toHaveLength(1);
  expect([place!.lists.na, place!.lists.province]).toEqual([undefined, undefined]);
});

test('a constituency in which nobody is known to stand still has its seats', () => {
  const ward = {
    ...wardOf({}),
    areas: areas(['1', '1']),
    constituencies: constituencyRecords([
      { level: word('commune'), number: '1', seats: 4, consists: 'Tổ 1' },
    ]),
  };
  expect(pollingPlaces(ward, [])[0]!.lists.commune).toMatchObject({
    seats: 4,
    consists: 'Tổ 1',
    candidates: [],
  });
});

test('areas come in the order of the file, and none that only a slip of a voter’s row names; without a voter list nobody is counted', () => {
  const ward = { ...wardOf({}), areas: areas(['2', ''], ['1', '']) };
  expect(pollingPlaces(ward, [roll('2'), roll('9')]).map(({ area, voters }) => [area, voters?.na])).toEqual([
    ['2', 2],
    ['1', undefined],
  ]);
});

test('without a table of areas there are those that voters name', () => {
  expect(pollingPlaces(wardOf({}), [roll('2'), roll('9')]).map(({ area }) => area)).toEqual(['2', '9']);
});

test('of two rows with one number the first counts', () => {
  const ward = { ...wardOf({}), areas: areas(['1', '3'], ['1', '4']) };
  const places = pollingPlaces(ward, []);
  expect(places).toHaveLength(1);
  expect(places[0]!.lists.commune!.constituency).toBe('3');
});
