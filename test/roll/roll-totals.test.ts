import { expect, test } from 'vitest';
import { rollTotals } from '../../src/roll/roll-totals.ts';
import { rollLine } from '../print/invented.ts';

const man = { sex: { state: 'read', word: 'male' } } as const;
const woman = { sex: { state: 'read', word: 'female' } } as const;

test('each line is one person; sexes count where they are read, councils where the person votes here', () => {
  const totals = rollTotals([
    rollLine(man),
    rollLine(woman),
    rollLine(woman, { ballots: ['na', 'province'] }),
    rollLine(man, { ballots: [] }),
    rollLine({ sex: { state: 'blank' } }, { ballots: ['na'] }),
  ]);
  expect(totals).toEqual({ people: 5, male: 2, female: 2, na: 4, province: 3, commune: 2 });
});

test('nobody counts for nothing', () => {
  expect(rollTotals([])).toEqual({ people: 0, male: 0, female: 0, na: 0, province: 0, commune: 0 });
});
