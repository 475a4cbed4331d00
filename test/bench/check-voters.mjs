// The checks of voters and areas alone, on records already in memory: 100,000 people, each scenario
// in a process of its own. Times are medians of three runs, the first told apart; memory is the peak of
// the whole process before and after the first run, the records themselves included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle as bundleInto } from './shared/bundle.mjs';
import { FAMILY, GIVEN, MIDDLE, two } from './shared/invented-names.mjs';

const ROWS = 100_000;
const AREAS = 50;
const [scenario, bundle] = process.argv.slice(2);

/** An invented person without a defect. */
function person(row) {
  const seed = (row * 2_654_435_761) >>> 0;
  const male = seed % 2 === 0;
  const year = 1930 + (seed % 75);
  const area = 1 + (row % AREAS);
  return {
    row,
    no: String(row - 1),
    name: `${FAMILY[seed % 12]} ${MIDDLE[(seed >>> 4) % 10]} ${GIVEN[(seed >>> 8) % 16]} ${GIVEN[(seed >>> 12) % 16]}`,
    birth: { state: 'read', date: { year, month: 1 + (seed % 12), day: 1 + ((seed >>> 3) % 28) } },
    sex: { state: 'read', word: male ? 'male' : 'female' },
    id: {
      state: 'read',
      id: `028${(male ? 0 : 1) + (year >= 2000 ? 2 : 0)}${two(year % 100)}${String(row).padStart(6, '0')}`,
    },
    oldId: '',
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    permanent: `Số ${row % 300}, ngõ ${row % 40}, phố Mẫu`,
    temporary: row % 10 === 0 ? 'x' : '',
    current: '',
    temporarySince: { state: 'blank' },
    household: `${area}-${row % 30_000}`,
    relation: row % 4 === 0 ? 'Chủ hộ' : 'Con',
    neighbourhood: `Tổ ${area}`,
    area: String(area),
    category: { state: 'blank' },
    status: { state: 'blank' },
    marks: { na: true, province: true, commune: true },
    note: '',
  };
}

const temporary = (row) =>
  row % 10 === 0 ? { permanent: '', temporarySince: { state: 'read', date: { year: 2020 } } } : {};

/** What each scenario makes of a person. */
const SCENARIOS = {
  clean: (row) => ({ ...person(row), ...temporary(row) }),
  'every row wrong': (row) => ({
    ...person(row),
    birth: { state: 'read', date: { year: 2008, month: 3, day: 16 } },
    area: String(1 + ((row + 1) % AREAS)),
    temporary: 'y',
    marks: { na: true, province: true, commune: false },
  }),
  'every person twice': (row) => ({ ...person(row - (row % 2)), row }),
  'one number on every row': (row) => ({
    ...person(row),
    id: { state: 'read', id: '028080000001' },
    sex: { state: 'read', word: 'male' },
  }),
  'one person on every row': (row) => ({
    ...person(2),
    row,
    id: row % 2 === 0 ? { state: 'blank' } : person(row).id,
  }),
};

if (scenario === undefined) await main();
else await run();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-bench-'));
  const file = join(folder, 'checks.mjs');
  await bundleInto(
    `export * from './src/checks/voters.ts'; export * from './src/roll/area-roll.ts'; export * from './src/roll/summary.ts';
     export * from './test/checks/voter-law.ts'; export * from './test/records/voter-record.ts';`,
    { outfile: file },
  );
  for (const name of Object.keys(SCENARIOS))
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, file], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
}

async function run() {
  const { areaRecords, areaRolls, checkAreas, checkVoters, registerSummary, voterLaw, wardOf } = await import(
    pathToFileURL(bundle).href
  );
  const columns = new Set(['mark_na', 'mark_province', 'mark_commune']);
  const rows = Array.from({ length: ROWS }, (_, index) => SCENARIOS[scenario](index + 2));
  const near = (number) => [{ key: number, text: `Tổ ${number}` }];
  const areas = areaRecords(
    Array.from({ length: AREAS }, (_, index) => ({ neighbourhoods: near(String(index + 1)) })),
  );
  const ward = wardOf(
    { voters: { table: 'voters', file: 'voters.csv', rows, columns, findings: [] }, areas },
    { sample: true },
  );
  const law = voterLaw();

  let findings = 0;
  const timed = (what) => {
    const times = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const start = performance.now();
      what();
      times.push(performance.now() - start);
    }
    return { first: times[0], median: times.slice(1).sort((a, b) => a - b)[1] };
  };
  const megabytes = () => process.resourceUsage().maxRSS / 1024;
  const before = megabytes();
  let peak;
  const checks = timed(() => {
    findings = checkVoters(ward, law, '2026-01-20').length + checkAreas(ward, law, '2026-01-20').length;
    peak ??= megabytes();
  });
  const summary = timed(() => registerSummary(ward, law));
  const rolls = timed(() => areaRolls(ward, law));
  const ms = (time) => `${time.toFixed(0)} ms`.padStart(8);
  const cells = [
    scenario.padEnd(26),
    `first ${ms(checks.first)}, then ${ms(checks.median)},`,
    `${Math.round((1000 * ROWS) / checks.first).toLocaleString('en')} rows/s,`,
    `${findings.toLocaleString('en')} findings,`,
    `${before.toFixed(0)} to ${peak.toFixed(0)} MB;`,
    `summary ${ms(summary.first)}, rolls ${ms(rolls.first)}`,
  ];
  process.stdout.write(`${cells.join(' ')}\n`);
}
