import { expect, test } from 'vitest';
import { born, number } from '../records/voter-record.ts';
import type { Voter } from '../../src/records/model.ts';
import { checkVoters } from '../../src/checks/voters.ts';
import { register, wardOf } from '../records/voter-record.ts';
import { codes, findingsOf, TODAY } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

const man = { state: 'read', word: 'male' } as const;
const woman = { state: 'read', word: 'female' } as const;

test.each([
  ['001080000000', man, '1980-06-15', []],
  ['001180000000', woman, '1980-06-15', []],
  ['001208000000', man, '2008-01-15', []],
  ['001308000000', woman, '2008-01-15', []],
  ['001180000000', man, '1980-06-15', ['voter/id-sex-mismatch']],
  ['001080000000', woman, '1980', ['voter/id-sex-mismatch']],
  ['001081000000', man, '1980', ['voter/id-birth-mismatch']],
  ['001280000000', man, '1980-06-15', ['voter/id-birth-mismatch']],
  ['003080000000', man, '1980-06-15', ['voter/id-place-unknown']],
  ['028080000000', man, '1980-06-15', []],
  [
    '003181000000',
    man,
    '1980-06-15',
    ['voter/id-birth-mismatch', 'voter/id-place-unknown', 'voter/id-sex-mismatch'],
  ],
])('the number %s is compared with place, sex and birth year', (id, sex, birth, expected) => {
  expect(codes(findingsOf([{ id: number(id), sex, birth: born(birth) }]))).toEqual(expected);
});

test('digits are not compared with what is not known', () => {
  const unknown = { sex: { state: 'unreadable', text: '?' }, birth: { state: 'blank' } } as const;
  expect(codes(findingsOf([{ id: number('001080000000'), ...unknown }]))).toEqual([
    'voter/birth-missing',
    'voter/sex-unreadable',
  ]);
});

test('the place kept for invented people is known only in an invented ward', () => {
  const voters = register([{}]);
  expect(codes(checkVoters(wardOf({ voters }, { sample: false }), voterLaw(), TODAY))).toEqual([
    'voter/id-place-unknown',
  ]);
});

const short = (id: string, zeros: number) => ({ state: 'short', id, zeros }) as const;

test.each([
  ['one zero', short('024080000000', 1), {}, 'voter/id-zero-lost', { masked: '024******000', zeros: 1 }],
  ['two zeros', short('001080000000', 2), {}, 'voter/id-zero-lost', { masked: '001******000', zeros: 2 }],
  [
    'the digits as they stood',
    short('1080000000', 2),
    {},
    'voter/id-zero-lost',
    { masked: '001******000', zeros: 2 },
  ],
  [
    'another sex',
    short('024080000000', 1),
    { sex: woman },
    'voter/id-malformed',
    { length: 11, reason: 'repair-disagrees' },
  ],
  [
    'another year',
    short('024080000000', 1),
    { birth: born('1981') },
    'voter/id-malformed',
    { length: 11, reason: 'repair-disagrees' },
  ],
  [
    'an unknown place',
    short('005080000000', 2),
    {},
    'voter/id-malformed',
    { length: 10, reason: 'repair-disagrees' },
  ],
] as const)(
  'zeros lost by a spreadsheet are put back where the number then agrees: %s',
  (_case, id, given, code, args) => {
    const person: Partial<Voter> = { id, sex: man, birth: born('1980-06-15'), ...given };
    expect(findingsOf([person])).toMatchObject([{ code, args, at: { column: 'id' } }]);
  },
);

test.each([
  [{ state: 'blank' }, 'voter/id-missing', 'warning', {}],
  [
    { state: 'malformed', reason: 'nine-digits', length: 9 },
    'voter/id-malformed',
    'error',
    { reason: 'nine-digits', length: 9 },
  ],
  [
    { state: 'malformed', reason: 'digits-lost', length: 12 },
    'voter/id-malformed',
    'error',
    { reason: 'digits-lost', length: 12 },
  ],
] as const)('a number that is not there or not whole is said: %j', (id, code, severity, args) => {
  expect(findingsOf([{ id }])).toMatchObject([{ code, severity, args }]);
});

test('a repaired number is the same number as the whole one', () => {
  const people = [
    { name: 'Trần Văn Một', id: short('024080000000', 1), sex: man, birth: born('1980-06-15') },
    { name: 'Trần Văn Hai', id: number('024080000000'), sex: man, birth: born('1980-06-16') },
  ];
  expect(codes(findingsOf(people))).toEqual([
    'voter/duplicate-id',
    'voter/duplicate-id',
    'voter/id-zero-lost',
  ]);
});

test('a number that no repair fits is nobody’s number', () => {
  const people = [
    { name: 'Trần Văn Một', id: short('024080000000', 1), sex: woman },
    { name: 'Trần Văn Hai', id: number('024080000000'), sex: man, birth: born('1980-06-16') },
  ];
  expect(codes(findingsOf(people))).toEqual(['voter/id-malformed']);
});

test('no finding carries a whole number', () => {
  const people = [
    { id: number('003181000000'), sex: man },
    { id: number('003181000000'), sex: man, oldId: '000000078' },
    { id: short('024080000000', 1), sex: man, birth: born('1980'), oldId: '000000078' },
  ];
  expect(JSON.stringify(findingsOf(people).map(({ args }) => args))).not.toMatch(/\d{9}/);
});
