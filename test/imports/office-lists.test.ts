import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, judgeTable, type OtherTable } from './office/judge.ts';
import { OFFICE_TABLES } from './office/tables.ts';
import { KINDS } from './office/write.ts';

// Each seed is a list of voters as an office lays it out, in a format of files, of which everything is known.
test('a list of an office is read as it is, or asked about in words that settle it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...KINDS), async (seed, kind) => {
      const { verdict, why } = await judge(seed, kind);
      expect(`${verdict} ${why}`).toMatch(/^(?:right|asked) /);
    }),
    { numRuns: 120 },
  );
});

test.each(Object.keys(OFFICE_TABLES) as OtherTable[])(
  'a table of %s is read as it is, and its records say what it says',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...KINDS), async (seed, kind) => {
        const { verdict, why } = await judgeTable(name, seed, kind);
        expect(`${verdict} ${why}`).toMatch(/^(?:right|asked) /);
      }),
      { numRuns: 30 },
    );
  },
);
