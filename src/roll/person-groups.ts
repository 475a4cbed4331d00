import { personIndex } from './person-index.ts';
import { traitsOf, type Person, type Traits } from './same-person.ts';

/**
 * For each record the index of the first record of the same person. `certain` joins by number and by
 * name with full birth date; `likely` adds records that have only a name to the first they may be.
 */
export function samePersonRoots(people: readonly Person[], strength: 'certain' | 'likely'): Int32Array {
  const roots = Int32Array.from(people, (_person, index) => index);
  const traits = people.map(traitsOf);
  joinByNumber(roots, traits);
  joinByNameAndBirth(roots, traits);
  if (strength === 'likely') joinByNameAlone(roots, people, traits);
  return roots.map((_root, index) => rootOf(roots, index));
}

/** The records of each person who has several, in file order. */
export function samePersonGroups<P extends Person>(
  people: readonly P[],
  strength: 'certain' | 'likely',
): readonly (readonly P[])[] {
  const roots = samePersonRoots(people, strength);
  const groups = new Map<number, P[]>();
  people.forEach((person, index) => {
    const group = groups.get(roots[index]!);
    if (group) group.push(person);
    else groups.set(roots[index]!, [person]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function joinByNumber(roots: Int32Array, traits: readonly Traits[]): void {
  const first = new Map<string, number>();
  traits.forEach(({ number }, index) => {
    if (number === undefined) return;
    const known = first.get(number);
    if (known === undefined) first.set(number, index);
    else join(roots, known, index);
  });
}

function joinByNameAndBirth(roots: Int32Array, traits: readonly Traits[]): void {
  const numbered = new Map<string, number>();
  const unnumbered = new Map<string, number>();
  traits.forEach(({ name, day, number }, index) => {
    if (name === '' || day === undefined) return;
    const key = `${name}|${day}`;
    const first = number === undefined ? unnumbered : numbered;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    // Two who share name and birth date but not the number are two people.
    else if (number === undefined) join(roots, known, index);
  });
  for (const [key, index] of unnumbered) {
    const known = numbered.get(key);
    if (known !== undefined) join(roots, known, index);
  }
}

function joinByNameAlone(roots: Int32Array, people: readonly Person[], traits: readonly Traits[]): void {
  const known = personIndex<number>();
  const bare = personIndex<number>();
  people.forEach((person, index) => {
    if (!traits[index]!.bare) known.add(person, index);
  });
  people.forEach((person, index) => {
    if (!traits[index]!.bare) return;
    const found = known.find(person) ?? bare.find(person);
    if (found) join(roots, found.value, index);
    // Who is taken for somebody stands for nobody else.
    else bare.add(person, index);
  });
}

function join(roots: Int32Array, a: number, b: number): void {
  const [left, right] = [rootOf(roots, a), rootOf(roots, b)];
  roots[Math.max(left, right)] = Math.min(left, right);
}

function rootOf(roots: Int32Array, index: number): number {
  let root = index;
  while (roots[root] !== root) root = roots[root]!;
  // Shorten the way for the next question.
  for (let step = index; step !== root;) {
    const next = roots[step]!;
    roots[step] = root;
    step = next;
  }
  return root;
}
