// Every benchmark, or those named: `npm run bench -- startup check`. Installs the peers first.
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
if (!existsSync(new URL('node_modules', here)))
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const known = readdirSync(here)
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.slice(0, -4));
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n# ${name}`);
  spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, here))], {
    cwd: new URL('../..', here),
    stdio: 'inherit',
  });
}
