import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWard } from '../src/checks/index.ts';
import { lawOf } from '../src/cli/open-statute-book.ts';
import { FINDING_CODES } from '../src/findings/codes.ts';
import { readWard } from '../src/records/read-ward.ts';
import { lawFor } from '../src/law/commune-council.ts';
import { acts, elections } from './law/statute-book.ts';
import { expandRows } from './cases/expand-rows.ts';
import { allCases, folderOf, lineOf, type Case } from './cases/read-case.ts';

const cases = allCases();

/** What checking a case says, one line for each finding. */
async function linesOf({ folder, today, only }: Case): Promise<readonly string[]> {
  const expanded = expandRows(folder);
  try {
    const ward = await readWard(expanded, { elections: elections.map(({ id }) => id) });
    const law = lawFor(lawOf({ acts, elections }, ward.profile.election, today), ward.profile);
    const findings = checkWard(ward, law, today);
    // What is due soon depends on the day alone and has nothing to do with the case.
    const wanted = findings.filter(({ code }) =>
      only === undefined ? !code.startsWith('milestone/') : only.includes(code),
    );
    return wanted.map(lineOf).toSorted();
  } finally {
    if (expanded !== folder) rmSync(expanded, { recursive: true });
  }
}

test.each(cases.map((one) => [one.name, one] as const))(
  'fixtures/checks/%s gives the findings it should, and no others',
  async (_name, one) => {
    expect(await linesOf(one)).toEqual(one.findings);
  },
);

test.each(FINDING_CODES)(
  '%s has a folder with a case that shows it and one that comes near and does not',
  (code) => {
    const shows = cases
      .filter((one) => one.code === code)
      .map(({ findings }) => findings.some((line) => line.split(' ')[2] === code));
    expect({ folder: folderOf(code), shown: shows.includes(true), notShown: shows.includes(false) }).toEqual({
      folder: folderOf(code),
      shown: true,
      notShown: true,
    });
  },
);

test('expected.txt lists its findings sorted', () => {
  const unsorted = cases.filter(({ findings }) => findings.toSorted().join() !== findings.join());
  expect(unsorted.map(({ name }) => name)).toEqual([]);
});

test('only cases of milestones leave findings out by name', () => {
  const narrowed = cases.filter(({ code, only }) => only !== undefined && !code.startsWith('milestone/'));
  expect(narrowed.map(({ name }) => name)).toEqual([]);
});
