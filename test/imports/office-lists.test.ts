import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from './office/judge.ts';
import { KINDS } from './office/write.ts';

// Each seed is a list of voters as an office lays it out, in a format of files, of which everything is known.
test('a list of an office is read as it is, or asked about in words that settle it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...KINDS), async (seed, kind) => {
      const { verdict, why } = await judge(seed, kind);
      expect(`${verdict} ${why}`).toMatch(/^(?:right|asked) /);
    }),
    { numRuns: 150 },
  );
});
