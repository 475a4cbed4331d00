import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { Voter } from '../../src/records/model.ts';
import { born, number, status } from '../records/voter-record.ts';
import { findingsOf } from './voter-findings.ts';

const duplicates = (rows: readonly Partial<Voter>[]) =>
  findingsOf(rows).filter(({ code }) => code.startsWith('voter/duplicate'));
const brief = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, at, args }) =>
      `${code.slice(16)} ${at.row}: ${(args as { rows: readonly number[] }).rows.join(' ')}`,
  );

const id = (serial: number): Pick<Voter, 'id'> => ({
  id: number(`028180${String(serial).padStart(6, '0')}`),
});
const noId: Pick<Voter, 'id'> = { id: { state: 'blank' } };
const lan: Partial<Voter> = { name: 'Nguyễn Thị Lan', birth: born('1980-06-15') };

test('the same number on three rows is a finding on each, naming the others', () => {
  expect(brief(duplicates([{ ...id(1) }, { ...id(2) }, { ...id(1) }, { ...id(1) }]))).toEqual([
    'id 2: 4 5',
    'id 4: 2 5',
    'id 5: 2 4',
  ]);
});

test('a duplicate number is shown masked and cites the article of one list', () => {
  expect(duplicates([{ ...id(1) }, { ...id(1) }])[0]).toMatchObject({
    code: 'voter/duplicate-id',
    severity: 'error',
    args: { rows: [3], total: 1, masked: '028******001', which: 'id' },
    at: { file: 'voters.csv', row: 2, column: 'id' },
    basis: [{ article: 29, clause: 2 }],
  });
});

test('an old number counts too, in its own column, unless the new one has said it', () => {
  expect(duplicates([{ oldId: '012345678' }, { oldId: '012345678' }])).toMatchObject([
    { args: { rows: [3], which: 'old_id', masked: '012***678' }, at: { row: 2, column: 'old_id' } },
    { args: { rows: [2], which: 'old_id' }, at: { row: 3 } },
  ]);
  const both = { ...id(1), oldId: '012345678' };
  expect(duplicates([both, both]).map(({ args }) => args)).toMatchObject([{ which: 'id' }, { which: 'id' }]);
});

test('the number 000000000000 is a number as any other', () => {
  expect(brief(duplicates([{ id: number('000000000000') }, { id: number('000000000000') }]))).toEqual([
    'id 2: 3',
    'id 3: 2',
  ]);
});

test.each([
  ['the same letters', 'Nguyễn Thị Lan', '1980-06-15', true],
  ['another case and blanks', 'NGUYỄN THỊ LAN', '1980-06-15', true],
  ['decomposed letters', 'Nguyễn Thị Lan'.normalize('NFD'), '1980-06-15', true],
  ['another accent', 'Nguyễn Thị Làn', '1980-06-15', false],
  ['another day', 'Nguyễn Thị Lan', '1980-06-16', false],
  ['a partial date', 'Nguyễn Thị Lan', '1980-06', false],
])('people are the same by name and full birth date: %s', (_case, name, birth, same) => {
  const rows = [
    { ...lan, ...noId },
    { name, birth: born(birth), ...noId },
  ];
  expect(brief(duplicates(rows))).toEqual(same ? ['person 2: 3', 'person 3: 2'] : []);
});

test.each([
  ['Hoà', 'Hòa'],
  ['THUÝ', 'Thúy'],
])('the place of the tone does not tell %s from %s', (one, other) => {
  expect(
    duplicates([
      { ...lan, name: `Lê Thị ${one}`, ...noId },
      { ...lan, name: `Lê Thị ${other}`, ...noId },
    ]),
  ).toHaveLength(2);
});

test('two partial dates that read alike are no proof', () => {
  expect(
    duplicates([
      { ...lan, birth: born('1980'), ...noId },
      { ...lan, birth: born('1980'), ...noId },
    ]),
  ).toEqual([]);
});

test('rows without a name are nobody', () => {
  expect(
    duplicates([
      { name: '', ...noId },
      { name: '', ...noId },
    ]),
  ).toEqual([]);
});

test('different numbers tell two people apart, and a row without a number is like both', () => {
  expect(
    brief(
      duplicates([
        { ...lan, ...id(1) },
        { ...lan, ...id(2) },
      ]),
    ),
  ).toEqual([]);
  expect(
    brief(
      duplicates([
        { ...lan, ...id(1) },
        { ...lan, ...id(2) },
        { ...lan, ...noId },
      ]),
    ),
  ).toEqual(['person 2: 4', 'person 3: 4', 'person 4: 2 3']);
});

test('numbers of different kinds do not tell people apart, two old numbers do', () => {
  expect(
    brief(
      duplicates([
        { ...lan, ...id(1) },
        { ...lan, ...noId, oldId: '012345678' },
      ]),
    ),
  ).toEqual(['person 2: 3', 'person 3: 2']);
  expect(
    duplicates([
      { ...lan, ...noId, oldId: '012345678' },
      { ...lan, ...noId, oldId: '012345679' },
    ]),
  ).toEqual([]);
});

test('the same person with the same number is both', () => {
  expect(
    brief(
      duplicates([
        { ...lan, ...id(1) },
        { ...lan, ...id(1) },
      ]),
    ),
  ).toEqual(['id 2: 3', 'id 3: 2', 'person 2: 3', 'person 3: 2']);
});

test('who moved away is left out, who is barred or dead is not', () => {
  expect(
    duplicates([
      { ...lan, ...id(1) },
      { ...lan, ...id(1), status: status('moved-away') },
    ]),
  ).toEqual([]);
  expect(
    brief(
      duplicates([
        { ...lan, ...id(1) },
        { ...id(1), status: status('dead') },
      ]),
    ),
  ).toEqual(['id 2: 3', 'id 3: 2']);
});

test.each(['votes-elsewhere', 'votes-at-residence'] as const)(
  'who stands here as %s stands on the list where they vote by right, but on each only once',
  (word) => {
    const here = { ...lan, ...id(1) };
    const noted = { ...here, status: status(word) };
    expect(duplicates([noted, here])).toEqual([]);
    expect(
      duplicates([
        { ...noted, ...noId },
        { ...here, ...noId },
      ]),
    ).toEqual([]);
    expect(brief(duplicates([noted, here, here]))).toEqual([
      'id 3: 4',
      'id 4: 3',
      'person 3: 4',
      'person 4: 3',
    ]);
    expect(brief(duplicates([noted, noted, here]))).toEqual([
      'id 2: 3',
      'id 3: 2',
      'person 2: 3',
      'person 3: 2',
    ]);
  },
);

test('a hostile file of one number names the first rows and counts them all', () => {
  const found = duplicates(Array.from({ length: 5000 }, () => ({ ...id(1) })));
  expect(found).toHaveLength(5000);
  const first = found[0]!.args as { rows: readonly number[]; total: number };
  const last = found.at(-1)!.args as { rows: readonly number[]; total: number };
  expect(first.rows).toEqual(Array.from({ length: 20 }, (_, index) => index + 3));
  expect(last.rows).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
  expect([first.total, last.total]).toEqual([4999, 4999]);
});

test('a hostile file of one person under every number is done in one pass', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) =>
    index % 2 === 0 ? { ...lan, ...noId } : { ...lan, ...id(index) },
  );
  const found = duplicates(rows);
  expect(found).toHaveLength(60_000);
  expect(found.find(({ at }) => at.row === 3)!.args).toMatchObject({ total: 30_000 });
  expect(found.find(({ at }) => at.row === 2)!.args).toMatchObject({ total: 59_999 });
});

test('each row names exactly the rows that a comparison of every pair would', () => {
  const person = fc.record({
    id: fc.integer({ min: 0, max: 3 }),
    old: fc.integer({ min: 0, max: 2 }),
    name: fc.integer({ min: 0, max: 1 }),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const rows = people.map((one): Partial<Voter> => ({
        name: one.name === 0 ? 'Lê Thị Hoà' : 'LÊ THỊ HÒA',
        birth: born('1980-06-15'),
        ...(one.id === 0 ? noId : id(one.id)),
        oldId: one.old === 0 ? '' : `01234567${one.old}`,
      }));
      const apart = (a: number, b: number) => a !== 0 && b !== 0 && a !== b;
      const expected = people.flatMap((one, index) => {
        const others = people.flatMap((other, at) =>
          at === index || apart(one.id, other.id) || apart(one.old, other.old) ? [] : [at + 2],
        );
        return others.length === 0 ? [] : [`person ${index + 2}: ${others.join(' ')}`];
      });
      expect(brief(duplicates(rows).filter(({ code }) => code === 'voter/duplicate-person'))).toEqual(
        expected,
      );
    }),
  );
});
