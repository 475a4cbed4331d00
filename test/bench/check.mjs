// `check` on whole registers, beside csv-parse alone and DuckDB counting duplicate numbers in the same file.
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, measure } from './shared/measure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baucu-check-'));
const sample = (name, ...options) => {
  const dir = join(folder, name);
  spawnSync(process.execPath, ['bin/baucu.js', 'sample', dir, ...options], { stdio: 'inherit' });
  return dir;
};

const allWrong = (from, name) => {
  // Every row gets a birth that cannot be read and loses its sex: two errors a row at least.
  const dir = join(folder, name);
  const script = `
    import { cpSync, readFileSync, writeFileSync } from 'node:fs';
    cpSync(${JSON.stringify(from)}, ${JSON.stringify(dir)}, { recursive: true });
    const path = ${JSON.stringify(join(dir, 'voters.csv'))};
    const [head, ...rows] = readFileSync(path, 'utf8').split('\\r\\n');
    writeFileSync(path, [head, ...rows.map((row) => row.replace(/,(Nam|Nữ),/, ',,').replace(/\\d{2}\\/\\d{2}\\/\\d{4}/, 'x'))].join('\\r\\n'));`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  return dir;
};

const likelyTwice = (from, name) => {
  // Half of the people stand there again: without accents, and with one digit of the number changed.
  const dir = join(folder, name);
  const script = `
    import { cpSync, readFileSync, writeFileSync } from 'node:fs';
    cpSync(${JSON.stringify(from)}, ${JSON.stringify(dir)}, { recursive: true });
    const path = ${JSON.stringify(join(dir, 'voters.csv'))};
    const [head, ...rows] = readFileSync(path, 'utf8').split('\\r\\n').filter((row) => row !== '');
    const half = rows.slice(0, rows.length / 2);
    const again = half.map((row) => row.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/,(\\d{7})(\\d)(\\d{4}),/, (_, a, b, c) => ',' + a + ((+b + 1) % 10) + c + ','));
    writeFileSync(path, [head, ...half, ...again].join('\\r\\n'));`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  return dir;
};

for (const voters of [25_000, 100_000]) {
  const ward = sample(`ward-${voters}`, '--voters', String(voters), '--seed', '1');
  const wrong = allWrong(ward, `wrong-${voters}`);
  const file = JSON.stringify(join(ward, 'voters.csv'));
  const today = ['--today', '2026-01-20'];
  line(`baucu check, ${voters} voters`, measure(['bin/baucu.js', 'check', ward, ...today]), voters);
  line(
    `baucu check, every person likely twice`,
    measure(['bin/baucu.js', 'check', likelyTwice(ward, `twice-${voters}`), ...today]),
    voters,
  );
  line(
    `baucu check --json, every row wrong`,
    measure(['bin/baucu.js', 'check', wrong, '--json', ...today]),
    voters,
  );
  line(
    `csv-parse alone`,
    measure([
      '--input-type=module',
      '-e',
      `import { readFileSync } from 'node:fs'; import { parse } from 'csv-parse/sync'; parse(readFileSync(${file}), { relax_column_count: true });`,
    ]),
    voters,
  );
  line(
    `DuckDB counting duplicate numbers`,
    measure([
      '--input-type=module',
      '-e',
      `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(fileURLToPath(new URL('package.json', import.meta.url)))});
       const { DuckDBInstance } = require('@duckdb/node-api'); const db = await (await DuckDBInstance.create()).connect();
       await db.run('SET threads = 2'); await db.runAndReadAll('SELECT count(*) FROM (SELECT "Số căn cước" FROM read_csv(' + "'" + ${file} + "'" + ', all_varchar=true, header=true) GROUP BY 1 HAVING count(*) > 1)');`,
    ]),
    voters,
  );
}
rmSync(folder, { recursive: true, force: true });
