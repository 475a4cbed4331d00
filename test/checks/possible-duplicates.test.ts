import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIRTHDAY_PEOPLE, HOME_PEOPLE } from '../../src/law/house-rules.ts';
import type { Finding, FindingOf } from '../../src/findings/finding.ts';
import type { Voter } from '../../src/records/model.ts';
import { likelySamePerson } from '../../src/roll/likely-person.ts';
import { born, number, status } from '../records/voter-record.ts';
import { findingsOf } from './voter-findings.ts';

type Possible = FindingOf<'voter/possible-duplicate'>;
const possible = (rows: readonly Partial<Voter>[]) =>
  findingsOf(rows).filter((one): one is Possible => one.code === 'voter/possible-duplicate');
const brief = (findings: readonly Possible[]) =>
  findings.map(({ at, args }) => `${at.row} ${at.column}: ${args.rows.join(' ')} ${args.reasons.join(' ')}`);

const noId: Pick<Voter, 'id'> = { id: { state: 'blank' } };
const id = (text: string): Pick<Voter, 'id'> => ({ id: number(text) });
/** Everybody at an address of their own. */
const hoa = (name: string, given: Partial<Voter> = {}): Partial<Voter> => ({
  name,
  birth: born('1990-04-12'),
  // Addresses compare without accents, as names do.
  permanent: encodeURIComponent(name),
  ...noId,
  ...given,
});

test('both rows of a pair are told of the other, in the column where they differ', () => {
  expect(brief(possible([hoa('Nguyễn Thị Hòa'), hoa('Lê Văn An'), hoa('Nguyễn Thị Hoa')]))).toEqual([
    '2 name: 4 accents same-birth',
    '4 name: 2 accents same-birth',
  ]);
  const same = hoa('Nguyễn Thị Hòa', id('028190123456'));
  const near = [
    { ...same, ...id('028190193456') },
    { ...same, ...noId, birth: born('1990-12-04'), permanent: 'x' },
  ];
  expect(brief(possible([same, near[0]!]))).toEqual([
    '2 id: 3 same-name same-birth number-near same-address',
    '3 id: 2 same-name same-birth number-near same-address',
  ]);
  expect(brief(possible([same, near[1]!]))).toEqual([
    '2 birth: 3 same-name day-month-swapped',
    '3 birth: 2 same-name day-month-swapped',
  ]);
  const old = { ...same, ...noId };
  expect(
    brief(
      possible([
        { ...old, oldId: '012345678' },
        { ...old, oldId: '012345978' },
      ]),
    ).map((line) => line.slice(0, 8)),
  ).toEqual(['2 old_id', '3 old_id']);
});

test('it is a warning that cites the article of one list', () => {
  expect(possible([hoa('Nguyễn Thị Hòa'), hoa('Nguyễn Thị Hoa')])[0]).toMatchObject({
    severity: 'warning',
    args: { rows: [3], reasons: ['accents', 'same-birth'] },
    basis: [{ article: 29, clause: 2 }],
  });
});

test('rows that are alike in different ways are told of apart', () => {
  const rows = [
    hoa('Nguyễn Thị Hòa'),
    hoa('Nguyễn Thị Hoa'),
    hoa('Nguyen Thi Hoa'),
    hoa('Nguyễn Thị Hòa', { birth: born('1990-12-04'), permanent: 'y' }),
  ];
  expect(brief(possible(rows)).filter((line) => line.startsWith('2 '))).toEqual([
    '2 name: 3 4 accents same-birth',
    '2 birth: 5 same-name day-month-swapped',
  ]);
});

test('who moved away is nobody, and who votes elsewhere is compared only with others who do', () => {
  const [one, other] = [hoa('Nguyễn Thị Hòa'), hoa('Nguyễn Thị Hoa')];
  for (const word of ['moved-away', 'votes-elsewhere', 'votes-at-residence'] as const)
    expect(possible([one, { ...other, status: status(word) }])).toEqual([]);
  const both = [one, other].map((row) => ({ ...row, status: status('votes-elsewhere') }));
  expect(possible(both)).toHaveLength(2);
  expect(possible(both.map((row) => ({ ...row, birth: born('1990-04-04') })))).toHaveLength(2);
});

test.each([HOME_PEOPLE, HOME_PEOPLE + 1])('an address of %i people is a home up to the bound', (people) => {
  const rows = Array.from({ length: people - 2 }, (_, index) =>
    hoa(`Trần Văn ${index}`, { permanent: 'Thôn Đông', birth: born('1950-01-02') }),
  );
  const pair = [
    hoa('Lê Thị Nhàn', { permanent: 'Thôn Đông', birth: born('1935') }),
    hoa('Lê Thị Nhàn', { permanent: 'THÔN ĐÔNG', birth: born('1935-02-03') }),
  ];
  expect(possible([...rows, ...pair])).toHaveLength(people > HOME_PEOPLE ? 0 : 2);
  const household = (row: Partial<Voter>): Partial<Voter> => ({
    ...row,
    permanent: String(row.name),
    household: 'H1',
  });
  expect(possible([...rows, ...pair].map(household)).map(({ args }) => args.reasons.at(-1))).toEqual(
    people > HOME_PEOPLE ? ['same-address', 'same-address'] : ['same-household', 'same-household'],
  );
});

test.each([BIRTHDAY_PEOPLE, BIRTHDAY_PEOPLE + 1])(
  'a birthday of %i people tells something up to the bound',
  (people) => {
    const day = { birth: born('1950-01-01') };
    const rows = Array.from({ length: people - 2 }, (_, index) => hoa(`Trần Văn ${index}`, day));
    const crowd = people > BIRTHDAY_PEOPLE;
    const accents = [hoa('Nguyễn Thị Hòa', day), hoa('Nguyễn Thị Hoa', day)];
    expect(possible([...rows, ...accents])).toHaveLength(crowd ? 0 : 2);
    const spelling = [hoa('Lý Thị Nga', day), hoa('Lí Thị Nga', day)];
    expect(possible([...rows, ...spelling])).toHaveLength(crowd ? 0 : 2);
    // A number or a home still tells.
    const home = accents.map((row) => ({ ...row, household: 'H1' }));
    expect(possible([...rows, ...home])).toHaveLength(2);
    const near = accents.map((row, index) => ({ ...row, ...id(`0281500123${index}6`) }));
    expect(possible([...rows, ...near])).toHaveLength(2);
  },
);

const anybody = fc.record({
  name: fc.constantFrom('Lê Thị Hoà', 'Lê Thị Hòa', 'Lê Thị Hoa', 'Lê Hoa', 'Lý Thị Hoa', 'Lí Thị Hoa', ''),
  birth: fc.constantFrom('1980-06-05', '1980-05-06', '1981-06-05', '1980', '1980-06'),
  id: fc.constantFrom('', '028180000001', '028180000031', '028180000301', '028180055555'),
  old: fc.constantFrom('', '012345678', '012345978'),
  male: fc.constantFrom(true, false, undefined),
  household: fc.constantFrom('', 'H1', 'H2'),
  status: fc.constantFrom(undefined, 'votes-elsewhere', 'moved-away'),
});
type Anybody = typeof anybody extends fc.Arbitrary<infer T> ? T : never;

const rowOf = (one: Anybody, index: number): Partial<Voter> => ({
  row: index + 2,
  name: one.name,
  birth: born(one.birth),
  ...(one.id === '' ? noId : id(one.id)),
  oldId: one.old,
  sex: one.male === undefined ? { state: 'blank' } : { state: 'read', word: one.male ? 'male' : 'female' },
  household: one.household,
  permanent: String(index),
  status: one.status === undefined ? { state: 'blank' } : { state: 'read', word: one.status as 'moved-away' },
});

test('each row is told of exactly the rows that a comparison of every pair finds', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 9 }), (people) => {
      const listed = (one: Anybody, index: number) => ({
        voter: { ...rowOf(one, index), category: { state: 'blank' }, temporary: '' } as unknown as Voter,
        number: one.id === '' ? undefined : Number(one.id),
        oldNumber: one.old === '' ? undefined : Number(one.old),
      });
      const sharesHome = (a: Anybody, b: Anybody) =>
        a.household !== '' && a.household === b.household ? ('same-household' as const) : undefined;
      const expected = people.flatMap((one, index) =>
        people.flatMap((other, at) => {
          if (at === index || one.status === 'moved-away' || one.status !== other.status) return [];
          const reasons = likelySamePerson(listed(one, index), listed(other, at), () =>
            sharesHome(one, other),
          );
          return reasons === undefined ? [] : [`${index + 2} ${at + 2} ${reasons.join()}`];
        }),
      );
      const found = possible(people.map(rowOf)).flatMap(({ at, args }) =>
        args.rows.map((row) => `${at.row} ${row} ${args.reasons.join()}`),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('no pair has this code and that of a certain duplicate', () => {
  const pairsOf = (findings: readonly Finding[], want: (code: string) => boolean) =>
    findings
      .filter(({ code }) => want(code))
      .flatMap(({ at, args }) => (args as { rows: readonly number[] }).rows.map((row) => `${at.row} ${row}`));
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 9 }), (people) => {
      const findings = findingsOf(people.map(rowOf));
      const certain = new Set(pairsOf(findings, (code) => code.startsWith('voter/duplicate')));
      const likely = pairsOf(findings, (code) => code === 'voter/possible-duplicate');
      expect(likely.filter((pair) => certain.has(pair))).toEqual([]);
    }),
  );
});

const crowd = (make: (index: number) => Partial<Voter>) =>
  Array.from({ length: 20_000 }, (_, index) => make(index));

test.each<[string, (index: number) => Partial<Voter>]>([
  ['one person under two spellings', (index) => hoa(index % 2 === 0 ? 'Nguyễn Thị Hòa' : 'Nguyễn Thị Hoa')],
  [
    'one name on two days',
    (index) => hoa('Nguyễn Thị Hòa', { birth: born(index % 2 === 0 ? '1990-04-12' : '1990-12-04') }),
  ],
  ['one name and no birth dates', () => hoa('Nguyễn Thị Hòa', { birth: { state: 'blank' } })],
  [
    'one name, every number near others',
    (index) => hoa('Nguyễn Thị Hòa', id(`0281901${String(index).padStart(5, '0')}`)),
  ],
  [
    'one birthday',
    (index) => hoa(`Nguyễn Thị ${'abcdefghij'[index % 10]}${'abcdefghij'[Math.trunc(index / 10) % 10]}`),
  ],
])('a hostile file is done without comparing each with each: %s', (_case, make) => {
  for (const { args } of possible(crowd(make))) expect(args.rows.length).toBeLessThanOrEqual(20);
});
