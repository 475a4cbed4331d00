import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNamesakes, checkOrder } from '../../src/checks/candidate-order.ts';
import { candidateRules } from '../../src/checks/candidate-rules.ts';
import type { Candidate } from '../../src/records/model.ts';
import { candidateLists } from '../../src/roll/candidate-lists.ts';
import { compareNames } from '../../src/vietnamese/name.ts';
import { BLANK, candidateRecords, lines, nameOf, word } from '../records/election-records.ts';
import { born, number, wardOf } from '../records/voter-record.ts';
import { electionLaw } from './election-law.ts';

const TODAY = '2026-01-20';

function over(check: typeof checkOrder, ...rows: readonly Partial<Candidate>[]) {
  const candidates = candidateRecords(rows);
  const rules = candidateRules(wardOf({}), candidates, electionLaw(), TODAY);
  return candidateLists({ candidates }).flatMap((list) => [...check(list, rules)]);
}
const order = (...rows: readonly Partial<Candidate>[]) => over(checkOrder, ...rows);
const names = (...list: readonly string[]) => list.map((name) => ({ name }));

test.each<[string, readonly string[]]>([
  [
    'given name, then family name, then middle name',
    ['Trần Văn An', 'Lê Văn Bình', 'Trần An Bình', 'Trần Văn Bình'],
  ],
  [
    'the letters of the Vietnamese alphabet',
    ['Lê An', 'Lê Ăn', 'Lê Ân', 'Lê Bảo', 'Lê Dung', 'Lê Đào', 'Lê Oanh', 'Lê Ơn'],
  ],
  ['tones from ngang to nặng', ['Lê Ma', 'Lê Mà', 'Lê Mả', 'Lê Mã', 'Lê Má', 'Lê Mạ']],
  ['a part whole before the next: letters, then tones', ['Lê Hà', 'Trần Ha Hà', 'Lê Hào']],
])('a list by %s is in order', (_rule, list) => {
  expect(order(...names(...list))).toEqual([]);
});

test('one finding, at the first row smaller than the one before it', () => {
  expect(order(...names('Lê Văn Bình', 'Lê Văn An', 'Lê Văn Dung', 'Lê Văn Cúc'))).toMatchObject([
    {
      code: 'candidate/order',
      at: { row: 3, column: 'name' },
      args: { level: 'commune', constituency: '1', before: 2 },
      basis: [{ article: 57 }],
    },
  ]);
});

test('each constituency and council has its own order', () => {
  const found = order(
    { name: 'Lê Văn Bình' },
    { name: 'Lê Văn An', constituency: '2' },
    { name: 'Lê Văn An', level: word('province') },
    { name: 'Lê Văn Cúc' },
  );
  expect(found).toEqual([]);
});

test('the order is that of STT where every row has one, compared as numbers', () => {
  const bad = [
    { no: '10', name: 'Lê Văn Bình' },
    { no: '9', name: 'Lê Văn An' },
  ];
  expect(order(...bad)).toEqual([]);
  expect(lines(order({ no: '9', name: 'Lê Văn Bình' }, { no: '10', name: 'Lê Văn An' }))).toEqual([
    'candidates:3:name error candidate/order',
  ]);
  expect(lines(order({ ...bad[0], no: '' }, bad[1]!))).toEqual(['candidates:3:name error candidate/order']);
});

test('namesakes go by birth, as far as the births are known', () => {
  const an = (birth: Candidate['birth']) => ({ name: 'Lê Văn An', birth });
  expect(order(an(born('1970-01-01')), an(born('1980-01-01')))).toEqual([]);
  expect(order(an(born('1980-01-01')), an(born('1970-01-01')))).toHaveLength(1);
  expect(order(an(born('1980-06-01')), an(born('1980')))).toEqual([]);
  expect(order(an(BLANK), an(born('1970-01-01')))).toEqual([]);
});

test('who is off the list and who has no name is passed over', () => {
  expect(
    order({ name: 'Lê Văn Bình', status: word('withdrawn') }, { name: '' }, { name: 'Lê Văn An' }),
  ).toEqual([]);
});

const manyNames = fc.uniqueArray(fc.nat(80).map(nameOf), { minLength: 2, maxLength: 20 });

test('a sorted list has no finding; two neighbours that differ, swapped, give exactly one', () => {
  fc.assert(
    fc.property(manyNames, fc.nat(), (list, seed) => {
      const sorted = list.toSorted(compareNames);
      expect(order(...names(...sorted))).toEqual([]);
      const at = seed % (sorted.length - 1);
      const swapped = sorted.with(at, sorted[at + 1]!).with(at + 1, sorted[at]!);
      expect(order(...names(...swapped))).toMatchObject([{ at: { row: at + 3 }, args: { before: at + 2 } }]);
    }),
  );
});

test('namesakes in one constituency are one note at the first row; one person twice is none', () => {
  const an = { name: 'Lê Văn An', birth: born('1970-01-01') };
  const found = over(
    checkNamesakes,
    { ...an, id: number('1') },
    { name: 'LÊ VĂN  AN', birth: born('1980-01-01') },
    { ...an, id: number('2'), constituency: '2' },
    { ...an, birth: born('1990-01-01') },
  );
  expect(found).toMatchObject([
    { code: 'candidate/namesakes', severity: 'note', at: { row: 2 }, args: { rows: [3, 5] } },
  ]);
  expect(over(checkNamesakes, { ...an, id: number('1') }, { ...an, id: number('1') })).toEqual([]);
});
