import { expect, test } from 'vitest';
import { numberIssuer } from '../../src/sample/numbers.ts';
import { peopleSource, type Person } from '../../src/sample/people.ts';
import { randomStream } from '../../src/sample/random.ts';
import { fold } from '../../src/vietnamese/text.ts';

const random = randomStream(1, 'people');
const source = peopleSource({ year: 2008, monthDay: 307 }, numberIssuer('028', random));
const people: readonly Person[] = Array.from({ length: 30_000 }, (_, index) =>
  source.invent({ sex: index % 2 === 0 ? 'male' : 'female', birthYear: 1940 + (index % 69) }, random),
);

const distinct = (key: (person: Person) => string): number => new Set(people.map(key)).size;
const dayAndMonth = ({ birth }: Person): string => birth.slice(0, 5);
const eitherWay = (person: Person): string => dayAndMonth(person).split('/').toSorted().join('/');
const given = ({ name }: Person): string => name.slice(name.lastIndexOf(' ') + 1);

test('nobody has the name of somebody born in the same year, even without accents', () => {
  expect(distinct((person) => `${fold(person.name)} ${person.birthYear}`)).toBe(people.length);
});

test('nobody has the name and the birthday of somebody born in another year', () => {
  expect(distinct((person) => `${fold(person.name)} ${dayAndMonth(person)}`)).toBe(people.length);
});

test('people born on one day, or on one with day and month swapped, have different given names', () => {
  expect(distinct((person) => `${fold(given(person))} ${eitherWay(person)} ${person.birthYear}`)).toBe(
    people.length,
  );
});

test('people born on one day differ in more than the given name', () => {
  const others = ({ name }: Person) => fold(name.slice(0, name.lastIndexOf(' ')));
  expect(distinct((person) => `${others(person)} ${eitherWay(person)} ${person.birthYear}`)).toBe(
    people.length,
  );
});

test('the youngest are born no later than the day given', () => {
  const youngest = people
    .filter(({ birthYear }) => birthYear === 2008)
    .map(({ birth }) => birth.slice(3, 5) + birth.slice(0, 2));
  expect(youngest.length).toBeGreaterThan(0);
  expect(youngest.every((monthDay) => monthDay <= '0307')).toBe(true);
});

test('every name has a family, a middle and a given name, none of them twice', () => {
  for (const { name } of people) {
    const words = name.split(' ').slice(1);
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(new Set(words).size).toBe(words.length);
  }
});
