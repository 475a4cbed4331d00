import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkVoters } from '../../src/checks/voters.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Records, Voter } from '../../src/records/model.ts';
import {
  areaRecords,
  born,
  category,
  number,
  register,
  status,
  voterRecord,
  wardOf,
} from '../records/voter-record.ts';
import { TODAY } from './voter-findings.ts';
import { voterLaw } from './voter-law.ts';

const law = voterLaw();
const MARKS = ['mark_na', 'mark_province', 'mark_commune'];
const areas = areaRecords([
  { number: '1', neighbourhoods: [{ key: '1', text: '1' }] },
  { number: '2', neighbourhoods: [{ key: '2', text: '2' }] },
]);

/** Some rows, each with any mixture of defects. */
const defect: fc.Arbitrary<Partial<Voter>> = fc.constantFrom<Partial<Voter>>(
  {},
  { name: '' },
  { name: 'Lê Thị Hoà' },
  { birth: born('2008') },
  { birth: born('2008-03-16') },
  { birth: { state: 'impossible', text: '31/02/1980' } },
  { sex: { state: 'blank' } },
  { id: { state: 'blank' } },
  { id: number('028180999999') },
  { oldId: '012345678' },
  { nationality: 'Pháp' },
  { permanent: '', temporary: 'x' },
  { temporary: 'x', temporarySince: born('2025') },
  { category: category('soldier') },
  { status: status('moved-away') },
  { status: status('dead') },
  { status: status('votes-elsewhere') },
  { area: '' },
  { area: '2', household: 'H1' },
  { household: 'H1', neighbourhood: 'Tổ 2' },
  { marks: { na: true, province: true, commune: true } },
);
const rows = fc.array(
  fc.array(defect, { maxLength: 4 }).map((parts): Partial<Voter> => Object.assign({}, ...parts)),
  { maxLength: 12 },
);

/** Findings by the row they are about, without the household: which of its rows is the first depends on the order. */
function byRow(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code !== 'voter/household-split')
    .map(({ at, code, args }) => {
      const others =
        'rows' in args ? { ...args, rows: (args.rows as readonly number[]).toSorted((a, b) => a - b) } : args;
      return `${at.row} ${code} ${JSON.stringify(others)}`;
    })
    .toSorted();
}

test('the order of the rows does not change what is found about each', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (given, random) => {
      const voters = register(given, MARKS);
      const shuffled: Records<Voter> = {
        ...voters,
        rows: voters.rows
          .map((voter) => ({ voter, key: random.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ voter }) => voter),
      };
      expect(byRow(checkVoters(wardOf({ voters: shuffled, areas }), law, TODAY))).toEqual(
        byRow(checkVoters(wardOf({ voters, areas }), law, TODAY)),
      );
    }),
  );
});

test('a register without defects has no finding, whatever its people are', () => {
  const person = fc.record({
    year: fc.integer({ min: 1930, max: 2006 }),
    male: fc.boolean(),
    area: fc.constantFrom('1', '2'),
    resides: fc.constantFrom<Partial<Voter>>(
      {},
      { permanent: '', temporary: 'x', temporarySince: born('2024') },
      { permanent: '', current: 'x' },
      { category: category('soldier') },
    ),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), (people) => {
      const voters = register(
        people.map(({ year, male, area, resides }, index): Partial<Voter> => {
          const digit = (male ? 0 : 1) + (year >= 2000 ? 2 : 0);
          return {
            name: `Trần Văn Mẫu ${index}`,
            birth: born(`${year}-06-15`),
            sex: { state: 'read', word: male ? 'male' : 'female' },
            id: number(`001${digit}${String(year).slice(2)}${String(index).padStart(6, '0')}`),
            area,
            neighbourhood: `Tổ ${area}`,
            household: `${area}-${index % 3}`,
            ...resides,
          };
        }),
      );
      expect(checkVoters(wardOf({ voters, areas }), law, TODAY)).toEqual([]);
    }),
  );
});

test('a ward without a register has nothing to check', () => {
  expect(checkVoters(wardOf({}), law, TODAY)).toEqual([]);
});

test('findings of one rule share its citations', () => {
  const found = checkVoters(
    wardOf({ voters: register([{ birth: born('2015') }, { birth: born('2015') }]) }),
    law,
    TODAY,
  );
  const ages = found.filter(({ code }) => code === 'voter/under-age');
  expect(ages[0]!.basis).toBe(ages[1]!.basis);
});

test('a sheet of a workbook is named with its rows', () => {
  const voters = { ...register([]), sheet: 'KV1', rows: [voterRecord({ row: 7, name: '' })] };
  expect(checkVoters(wardOf({ voters }), law, TODAY)[0]!.at).toEqual({
    file: 'voters.csv',
    sheet: 'KV1',
    row: 7,
    column: 'name',
  });
});
