import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkWard } from '../../src/checks/index.ts';
import { FINDING_CODES, type FindingCode } from '../../src/findings/codes.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { readWard } from '../../src/records/read-ward.ts';
import { INJECTORS, injectorOf } from '../../src/sample/defects/index.ts';
import { filesOf, law, WRITTEN_ON } from './invented.ts';

const root = mkdtempSync(join(tmpdir(), 'baucu-sample-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Findings that hang on the day of the check and on nothing in the files. */
const OF_THE_DAY: ReadonlySet<FindingCode> = new Set(['milestone/soon', 'milestone/on-holiday']);

/** What no CSV table and no ward.yaml can cause: the day, the law, a workbook, a roll under titles. */
const NOT_IN_FILES: ReadonlySet<FindingCode> = new Set([
  ...OF_THE_DAY,
  'rule/none',
  // Written in ward.yaml by hand; fixtures/checks shows it.
  'constituency/override-unknown',
  // Would hide the share that another injector plants; fixtures/checks shows it.
  'structure/not-counted',
  'table/hidden-rows',
  'table/sheet-unread',
  // How a whole column is written; fixtures/checks shows it.
  'table/month-first',
  'table/days-swapped',
  'table/value-from-title',
  'table/rows-left-out',
]);

async function check(options: Parameters<typeof filesOf>[0]): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(root, 'ward-'));
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of filesOf(options)) writeFileSync(join(folder, file), text);
  const ward = await readWard(folder, { elections: ['2026'] });
  return checkWard(ward, law, WRITTEN_ON).filter(({ code }) => !OF_THE_DAY.has(code));
}

const codesOf = (findings: readonly Finding[]): readonly FindingCode[] =>
  [...new Set(findings.map(({ code }) => code))].toSorted();

test.each([50, 200, 400, 1000, 2000, 12_000])(
  'a ward of %i voters without defects has no finding',
  async (voters) => {
    expect(await check({ voters })).toEqual([]);
  },
);

test.each([2, 3, 4, 5, 6, 7, 8])('nor has one of another seed, %i', async (seed) => {
  expect(await check({ seed, voters: 60 * seed })).toEqual([]);
});

test.each(INJECTORS.map((injector) => [injector.code, injector] as const))(
  '%s alone is reported, with what follows from it',
  async (code, { alsoReports = [] }) => {
    const expected = [code, ...alsoReports.map((also) => also.code)].toSorted();
    expect(codesOf(await check({ defects: code, seed: 3 }))).toEqual(expected);
  },
);

test('all defects together are all reported, and nothing else', async () => {
  const defects = INJECTORS.map(({ code }) => code);
  const found = codesOf(await check({ defects: defects.join(','), voters: 2000 }));
  expect(found).toEqual(defects.toSorted());
});

test('every finding that the files of a sample can cause has an injector', () => {
  const planted = new Set<FindingCode>(INJECTORS.map(({ code }) => code));
  expect(FINDING_CODES.filter((code) => !planted.has(code) && !NOT_IN_FILES.has(code))).toEqual([]);
});

test('some defects are a sprinkle: about one row in two hundred, of many kinds', async () => {
  const found = await check({ defects: 'some', voters: 2000 });
  const onRoll = found.filter(({ code }) => code.startsWith('voter/'));
  expect(onRoll.length).toBeGreaterThanOrEqual(8);
  expect(onRoll.length).toBeLessThanOrEqual(40);
  expect(codesOf(found).length).toBeGreaterThanOrEqual(8);
});

test.each([200, 400, 1000])('a sprinkle fits into a ward of %i voters', async (voters) => {
  for (const seed of [1, 2, 3])
    expect((await check({ defects: 'some', voters, seed })).length).toBeGreaterThan(0);
});

test('a defect that no code names is refused with the nearest one', () => {
  expect(() => injectorOf('voter/underage')).toThrow(
    expect.objectContaining({
      code: 'code-unknown',
      args: { code: 'voter/underage', nearest: 'voter/under-age' },
    }),
  );
  expect(() => injectorOf('xyz')).toThrow(
    expect.objectContaining({ args: { code: 'xyz', nearest: undefined } }),
  );
  expect(() => filesOf({ defects: 'voter/under-age,nope' })).toThrow(
    expect.objectContaining({ code: 'code-unknown' }),
  );
});
