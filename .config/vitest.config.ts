import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The suite runs under two clocks: where the law applies, and where a JavaScript Date made from a
// bare day is the day before.
const project = (
  name: string,
  timeZone: string,
  include: readonly string[],
  exclude: readonly string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    env: { TZ: timeZone },
    include: [...include],
    exclude: ['**/node_modules/**', 'test/bench/**', ...exclude],
  },
});

// Whatever a civil day passes through; of the whole program, the commands that speak of days.
const DAYS = [
  ...['dates', 'law', 'records', 'roll', 'checks', 'report', 'tables', 'export'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  ...['calendar', 'check'].map((command) => `test/cli/${command}.test.ts`),
];

// What runs whole commands, terminals or office programs; the rest is quick.
const PROGRAMS = ['test/cli/**/*.test.ts', 'test/slow/**/*.test.ts', 'test/readme.test.ts'];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    pool: 'forks',
    maxWorkers: '100%',
    // Nothing here keeps state between files but memories of folded words; loading each module once is most of the speed.
    isolate: false,
    // For .ci/run, which prints the totals from the results and not from the words of a reporter.
    ...(process.env['BAUCU_TEST_RESULTS']
      ? { reporters: ['default', 'json'], outputFile: { json: process.env['BAUCU_TEST_RESULTS'] } }
      : {}),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      project('ha-noi', 'Asia/Ho_Chi_Minh', ['test/**/*.test.ts'], PROGRAMS),
      project('programs', 'Asia/Ho_Chi_Minh', PROGRAMS),
      project('new-york', 'America/New_York', DAYS),
    ],
  },
});
