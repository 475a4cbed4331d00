import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import type { Law } from '../../src/law/model.ts';
import type { Ward } from '../../src/records/model.ts';
import { readWard } from '../../src/records/read-ward.ts';

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

/** One of the voters of area 1 is a soldier who votes at home, so that every form has something to print. */
export function withSoldier(ward: Ward): Ward {
  const voters = ward.voters!;
  const rows = voters.rows.map((voter, index) =>
    index === 0 ? { ...voter, status: { state: 'read', word: 'votes-at-residence' } as const } : voter,
  );
  return { ...ward, voters: { ...voters, rows } };
}
