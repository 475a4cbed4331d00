// Runs a command some times and tells the median of its whole-process seconds and its peak memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'baucu-bench-'));
const reporter = join(folder, 'report-memory.mjs');
writeFileSync(
  reporter,
  `import { isMainThread } from 'node:worker_threads';
import { writeFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
`,
);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Median seconds of `times` runs and the largest peak memory in MB. Time is taken without the memory reporter. */
export function measure(args, { times = 3, cwd = process.cwd() } = {}) {
  const seconds = [];
  for (let run = 0; run < times; run += 1) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    if (status === null || status > 1) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  }
  const memory = join(folder, 'memory');
  spawnSync(process.execPath, ['--import', pathToFileURL(reporter).href, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, BENCH_MEMORY: memory },
  });
  seconds.sort((a, b) => a - b);
  return {
    seconds: seconds[Math.floor(seconds.length / 2)],
    megabytes: Number(readFileSync(memory, 'utf8')) / 1024,
  };
}

/** The same for another program, which is a family of processes: seconds alone. undefined when it is not on this machine. */
export function measureProgram(programs, args, { times = 3, cwd = process.cwd() } = {}) {
  const program = programs.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  if (program === undefined) return undefined;
  const seconds = [];
  for (let run = 0; run < times; run += 1) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stderr}`);
  }
  seconds.sort((a, b) => a - b);
  return { seconds: seconds[Math.floor(seconds.length / 2)] };
}

/** One line of a table: what, seconds, rows per second, peak memory. */
export function line(what, result, rows) {
  if (result === undefined) return;
  const { seconds, megabytes } = result;
  const memory = megabytes === undefined ? '' : `${megabytes.toFixed(0).padStart(6)} MB`;
  const rate = rows === undefined ? '' : `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
  console.log(`${what.padEnd(52)} ${seconds.toFixed(3).padStart(8)} s ${rate.padStart(16)} ${memory}`);
}
