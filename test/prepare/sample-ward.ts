import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import type { Law } from '../../src/law/model.ts';
import type { Ward } from '../../src/records/model.ts';
import { printJobs } from '../../src/prepare/jobs.ts';
import type { PrintJob } from '../../src/prepare/print-job.ts';
import { readWard } from '../../src/records/read-ward.ts';
import { areaRolls } from '../../src/roll/area-roll.ts';

const WARD = new URL('../../fixtures/wards/thuong-cat-mau/', import.meta.url).pathname;
export const TODAY = '2026-01-20';

/** The sample ward, and the law of its election. */
export async function sampleWard(): Promise<{ readonly ward: Ward; readonly law: Law }> {
  const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));
  const ward = await readWard(WARD, { elections: elections.map(({ id }) => id) });
  return {
    ward,
    law: lawInForce(
      acts,
      elections.find(({ id }) => id === '2026')!,
      TODAY,
    ),
  };
}

/** Everything that can be printed of it: the last ten people came after its lists were posted. */
export function sampleJobs(ward: Ward, law: Law): readonly PrintJob[] {
  const voters = ward.voters!;
  const before = { ...ward, voters: { ...voters, rows: voters.rows.slice(0, -10) } };
  const posted = new Map(areaRolls(before, law).map((roll) => [roll.area, roll]));
  return printJobs(withSoldier(ward), law, posted);
}

/** One of the voters of area 1 is a soldier who votes at home, so that every form has something to print. */
function withSoldier(ward: Ward): Ward {
  const voters = ward.voters!;
  const rows = voters.rows.map((voter, index) =>
    index === 0 ? { ...voter, status: { state: 'read', word: 'votes-at-residence' } as const } : voter,
  );
  return { ...ward, voters: { ...voters, rows } };
}
