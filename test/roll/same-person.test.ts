import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateCell, IdCell } from '../../src/records/model.ts';
import { samePersonGroups, samePersonRoots } from '../../src/roll/person-groups.ts';
import { personIndex } from '../../src/roll/person-index.ts';
import { samePerson, type Person } from '../../src/roll/same-person.ts';
import { born } from '../records/voter-record.ts';

const person = (name: string, birth = '', id = ''): Person => ({
  name,
  birth: birth === '' ? { state: 'blank' } : born(birth),
  id: id === '' ? { state: 'blank' } : { state: 'read', id },
});

test.each<[string, Person, Person, string | undefined]>([
  [
    'the same number, whatever the name',
    person('Lê Văn An', '', '997'),
    person('Lê Văn Ân', '1970', '997'),
    'id',
  ],
  [
    'two different numbers',
    person('Lê Văn An', '1970-01-02', '997'),
    person('Lê Văn An', '1970-01-02', '998'),
    undefined,
  ],
  [
    'name and birth date, one number',
    person('Lê Văn An', '1970-01-02', '997'),
    person('LÊ VĂN AN', '1970-01-02'),
    'name-and-birth',
  ],
  [
    'name in another spelling of the tone',
    person('Lê Thị Hoà', '1970-01-02'),
    person('Lê Thị Hòa', '1970-01-02'),
    'name-and-birth',
  ],
  ['another birth date', person('Lê Văn An', '1970-01-02'), person('Lê Văn An', '1970-01-03'), undefined],
  ['another name', person('Lê Văn An', '1970-01-02'), person('Lê Văn Ân', '1970-01-02'), undefined],
  ['the name alone on one side', person('Lê Văn An'), person('Lê Văn An', '1970-01-02', '997'), 'name-only'],
  ['the name alone on both sides', person('Lê Văn An'), person('Lê Văn An'), 'name-only'],
  ['a year that agrees', person('Lê Văn An', '1970'), person('Lê Văn An', '1970-01-02'), 'name-only'],
  ['a year that does not', person('Lê Văn An', '1971'), person('Lê Văn An', '1970-01-02'), undefined],
  ['a month that does not', person('Lê Văn An', '1970-02'), person('Lê Văn An', '1970-01-02'), undefined],
  [
    'a number here, a birth date there',
    person('Lê Văn An', '', '997'),
    person('Lê Văn An', '1970-01-02'),
    undefined,
  ],
  ['no name', person(''), person(''), undefined],
])('two records are one person or not: %s', (_why, a, b, expected) => {
  expect(samePerson(a, b)).toBe(expected);
  expect(samePerson(b, a)).toBe(expected);
});

test('a number that has lost its zeros tells nobody apart', () => {
  const short = {
    ...person('Lê Văn An', '1970-01-02'),
    id: { state: 'short', id: '001', zeros: 1 },
  } as const;
  expect(samePerson(short, person('Lê Văn An', '1970-01-02', '997'))).toBe('name-and-birth');
});

const anyBirth: fc.Arbitrary<DateCell> = fc.oneof(
  fc.constantFrom('1970', '1971', '1970-01', '1970-02', '1970-01-02', '1970-02-02', '1971-01-02').map(born),
  fc.constant({ state: 'blank' } as const),
);
const anyId: fc.Arbitrary<IdCell> = fc.oneof(
  fc.constantFrom('997', '998', '999').map((id) => ({ state: 'read', id }) as const),
  fc.constant({ state: 'blank' } as const),
);
const anybody: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom('An', 'Bình', ''),
  birth: anyBirth,
  id: anyId,
});

test('sameness does not depend on who is asked first', () => {
  fc.assert(fc.property(anybody, anybody, (a, b) => samePerson(a, b) === samePerson(b, a)));
});

const STRENGTH = ['id', 'name-and-birth', 'name-only'] as const;

test('the index finds what comparing with everybody finds', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 12 }), anybody, (people, asked) => {
      const index = personIndex<number>();
      people.forEach((one, position) => index.add(one, position));
      const strongest = STRENGTH.flatMap((match) => {
        const value = people.findIndex((one) => samePerson(one, asked) === match);
        return value < 0 ? [] : [{ value, match }];
      })[0];
      expect(index.find(asked)).toEqual(strongest);
    }),
  );
});

test('no group joins two different numbers, and each certain pair without a third is joined', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 12 }), (people) => {
      const roots = samePersonRoots(people, 'certain');
      const numbers = new Map<number, string>();
      people.forEach(({ id }, index) => {
        if (id.state !== 'read') return;
        expect(numbers.get(roots[index]!) ?? id.id).toBe(id.id);
        numbers.set(roots[index]!, id.id);
      });
      people.forEach((a, left) =>
        people.forEach((b, right) => {
          if (samePerson(a, b) === 'id') expect(roots[left]).toBe(roots[right]);
        }),
      );
      roots.forEach((root, index) => expect(root).toBeLessThanOrEqual(index));
    }),
  );
});

test('records with only a name join the first they may be, and certain groups leave them out', () => {
  const people = [
    person('An', '1970-01-02'),
    person('An'),
    person('Bình'),
    person('An', '1970-01-02'),
    person('An', '1980'),
  ];
  expect(samePersonGroups(people, 'certain')).toEqual([[people[0], people[3]]]);
  expect(samePersonGroups(people, 'likely')).toEqual([[people[0], people[1], people[3]]]);
});

test('fifty thousand records of one name are grouped and searched without comparing each with each', () => {
  const same = Array.from({ length: 50_000 }, () => person('Nguyễn Văn An'));
  expect(samePersonGroups(same, 'likely')).toHaveLength(1);
  const numbered = Array.from({ length: 50_000 }, (_, index) =>
    person('Nguyễn Văn An', '1970-01-02', String(index)),
  );
  expect(samePersonGroups(numbered, 'certain')).toHaveLength(0);
  const index = personIndex<number>();
  numbered.forEach((one, position) => index.add(one, position));
  for (const one of same) expect(index.find(one)?.value).toBe(0);
});
