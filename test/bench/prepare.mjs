// The main job on a ward of 25,000 voters: 13 lists, the cards, everything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, measure } from './shared/measure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baucu-prepare-'));
for (const voters of [2_000, 25_000]) {
  const ward = join(folder, `ward-${voters}`);
  spawnSync(process.execPath, ['bin/baucu.js', 'sample', ward, '--voters', String(voters)], {
    stdio: 'ignore',
  });
  const result = measure(
    [
      'bin/baucu.js',
      'prepare',
      ward,
      '--out',
      join(folder, `out-${voters}`),
      '--today',
      '2026-01-20',
      '--quiet',
    ],
    { times: 3 },
  );
  line(
    `baucu prepare, ${voters} voters (${((result.seconds * 1000) / voters).toFixed(2)} s per 1,000)`,
    result,
    voters,
  );
}
rmSync(folder, { recursive: true, force: true });
