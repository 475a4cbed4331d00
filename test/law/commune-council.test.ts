import { expect, test } from 'vitest';
import { lawFor, mayLackCouncil } from '../../src/law/commune-council.ts';
import type { UnitKind } from '../../src/vocabulary.ts';
import { lawOn } from './statute-book.ts';

const law = lawOn('2026');
const unit = (population: number | undefined, kind: UnitKind = 'special-zone') => ({
  kind,
  population,
  communeCouncil: undefined,
});

test.each([
  [unit(999), true],
  [unit(1000), false],
  [unit(1001), false],
  [unit(undefined), false],
  [unit(139, 'mountain-commune'), false],
])('%j may have no council of its own: %s', (place, may) => {
  expect(mayLackCouncil(law, place) !== undefined).toBe(may);
});

test('an earlier election knows no special zone', () => {
  expect(mayLackCouncil(lawOn('2021'), unit(10))).toBeUndefined();
});

test('where ward.yaml says that there is no council, nobody is listed for it and it has no seats', () => {
  const own = lawFor(law, { ...unit(139), communeCouncil: false });
  const ballots = own.ofKind('ballots')[0]!;
  expect(ballots.cases.every((one) => !one.ballots.includes('commune'))).toBe(true);
  expect(ballots.cases).toHaveLength(law.ofKind('ballots')[0]!.cases.length);
  expect(ballots.basis.at(-1)).toMatchObject({ article: 25, clause: 1 });
  expect(own.ofKind('council-seats').map(({ council }) => council)).toEqual(['province']);
});

test.each([true, undefined])('elsewhere the law is as it is: %s', (communeCouncil) => {
  expect(lawFor(law, { ...unit(139), communeCouncil })).toBe(law);
});
